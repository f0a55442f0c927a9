import { expect, it, vi } from "vitest";
import type { OwnVendor } from "#contracts/vendor";
import { READERS } from "#contracts/events";
import type { VendorCatalogApi } from "#contracts/vendor-catalog";
import { call } from "../../../tests/support/service-under-test.ts";
import { ADMIN, applied, callWith, env, everythingOf, JSON_TYPE, logOf, opened, toldOf } from "./shops.ts";

const act = (id: string, action: string, body?: unknown) =>
	call("POST", `/admin/vendors/${id}/${action}`, { as: ADMIN, ...(body !== undefined && { body }) });

it("takes a shop from its application to the street, off it and back, and logs who did what", async () => {
	const { shop } = await applied({ name: "Whole Life" });
	const answers: OwnVendor[] = [];
	for (const [action, body] of [
		["reject", { reason: "No trader register entry." }],
		["approve"],
		["suspend", { reason: "Complaints." }],
		["reinstate"],
	] as const) {
		answers.push(await (await act(shop.id, action, body)).json<OwnVendor>());
	}
	expect(answers.map(({ status, statusReason, allowedActions }) => ({ status, statusReason, allowedActions }))).toEqual([
		{ status: "rejected", statusReason: "No trader register entry.", allowedActions: ["approve"] },
		{ status: "approved", statusReason: null, allowedActions: ["suspend"] },
		{ status: "suspended", statusReason: "Complaints.", allowedActions: ["reinstate"] },
		{ status: "approved", statusReason: null, allowedActions: ["suspend"] },
	]);
	expect(await logOf(shop.id)).toEqual(["apply", "reject", "approve", "suspend", "reinstate"]);
	const told = (await toldOf(shop.id)).filter((event) => event.destination === "product");
	expect(told.map((event) => [event.version, event.vendor.status])).toEqual([
		[1, "applied"],
		[2, "rejected"],
		[3, "approved"],
		[4, "suspended"],
		[5, "approved"],
	]);
});

it("refuses what the status does not allow, names what it does, and changes nothing", async () => {
	const { shop } = await opened({ name: "Already Open" });
	const before = await everythingOf(shop.id);
	for (const action of ["approve", "reject", "reinstate"]) {
		const refused = await act(shop.id, action);
		expect(refused.status).toBe(409);
		expect(await refused.json()).toMatchObject({ code: "conflict", allowedActions: ["suspend"] });
	}
	expect(await everythingOf(shop.id)).toEqual(before);
});

it("lets one of ten that decide at once decide, and logs and tells it once", async () => {
	const { shop } = await applied({ name: "Raced Shop" });
	const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => act(shop.id, n % 2 === 0 ? "approve" : "reject")));
	const log = await logOf(shop.id);
	const rejectedFirst = log[1] === "reject"; // then an approval may still follow: a rejected shop can be approved
	expect(log.slice(1)).toEqual(rejectedFirst && log.length === 3 ? ["reject", "approve"] : [log[1]]);
	expect(answers.filter((answer) => answer.status === 200)).toHaveLength(log.length - 1);
	expect(await toldOf(shop.id)).toHaveLength(log.length * READERS["vendor.changed"].length);
});

it("suspends once when ten suspend at once", async () => {
	const { shop } = await opened({ name: "Suspended Once" });
	const answers = await Promise.all(Array.from({ length: 10 }, () => act(shop.id, "suspend")));
	expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, ...Array(9).fill(409)]);
	expect(await logOf(shop.id)).toEqual(["apply", "approve", "suspend"]);
	const told = (await toldOf(shop.id)).filter((event) => event.destination === "order");
	expect(told.map((event) => event.version)).toEqual([1, 2, 3]);
});

it("takes a suspended shop off the street at once, and lets it back", async () => {
	const { shop } = await opened({ name: "At Once" });
	const showVendor = vi.fn<VendorCatalogApi["showVendor"]>(async () => {});
	const catalog = { showVendor };
	const suspended = await callWith({ catalog }, "POST", `/admin/vendors/${shop.id}/suspend`, { as: ADMIN });
	await callWith({ catalog }, "POST", `/admin/vendors/${shop.id}/reinstate`, { as: ADMIN, body: "{}", headers: JSON_TYPE });
	expect(suspended.status).toBe(200);
	expect(showVendor.mock.calls.map(([vendor, version]) => [vendor.id, vendor.status, version])).toEqual([
		[shop.id, "suspended", 3],
		[shop.id, "approved", 4],
	]);
});

it("suspends a shop even where the catalog cannot be reached: the event is the safety net", async () => {
	const { shop } = await opened({ name: "Catalog Down" });
	const catalog = { showVendor: () => Promise.reject(new Error("no catalog")) };
	const answer = await callWith({ catalog }, "POST", `/admin/vendors/${shop.id}/suspend`, { as: ADMIN });
	expect(answer.status).toBe(200);
	expect((await toldOf(shop.id)).at(-1)).toMatchObject({ version: 3, vendor: { status: "suspended" } });
	expect((await call("GET", `/vendors/${shop.slug}`)).status).toBe(404);
});

it("takes the commission of the day of approval, and keeps it when a shop comes back", async () => {
	const { shop } = await applied({ name: "Commission" });
	await env.DB.prepare("UPDATE vendors SET commission_bps = 500 WHERE id = ?").bind(shop.id).run();
	const approved = await (await act(shop.id, "approve")).json<OwnVendor>();
	await env.DB.prepare("UPDATE vendors SET commission_bps = 700 WHERE id = ?").bind(shop.id).run();
	await act(shop.id, "suspend");
	const reinstated = await (await act(shop.id, "reinstate")).json<OwnVendor>();
	expect([approved.commissionBps, reinstated.commissionBps]).toEqual([1000, 700]);
});

it.each([
	["an unknown field", { because: "x" }],
	["a reason without end", { reason: "x".repeat(501) }],
	["broken JSON", "{"],
	["a list", []],
])("refuses %s and changes nothing", async (_what, body) => {
	const { shop } = await applied({ name: "Nonsense" });
	const before = await everythingOf(shop.id);
	expect((await act(shop.id, "reject", body)).status).toBe(400);
	expect(await everythingOf(shop.id)).toEqual(before);
});

it("works without a body and without a content type, or with a type and nothing in it", async () => {
	const { shop } = await applied({ name: "Bodyless" });
	expect((await act(shop.id, "approve")).status).toBe(200);
	const typed = await call("POST", `/admin/vendors/${shop.id}/suspend`, { as: ADMIN, headers: JSON_TYPE });
	expect(typed.status).toBe(200);
	const csv = await call("POST", `/admin/vendors/${shop.id}/reinstate`, {
		as: ADMIN,
		body: "a,b",
		headers: { "content-type": "text/csv" },
	});
	expect(csv.status).toBe(415);
});

it("does not know a shop that does not exist", async () => {
	expect((await act("vend_missing", "approve")).status).toBe(404);
	expect((await call("GET", "/admin/vendors/vend_missing", { as: ADMIN })).status).toBe(404);
});
