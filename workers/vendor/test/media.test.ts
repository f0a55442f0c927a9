import { expect, it } from "vitest";
import { PICTURE_TYPES } from "#contracts/picture";
import { fail, ok } from "#contracts/result";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { ADMIN, applied, callWith } from "./shops.ts";

const { owner, shop } = await applied({ name: "Picture Shop" });
const path = `/vendor/${shop.id}/media`;
const picture = { url: "/api/v1/media/a.png", width: 40, height: 30 };

/** A catalog that remembers what pictures it was given. */
function catalogOf(answer = ok(picture)) {
	const seen: unknown[] = [];
	const addPicture = async (vendorId: string, body: ReadableStream<Uint8Array>) => {
		seen.push([vendorId, await new Response(body).text()]);
		return answer;
	};
	return { seen, addPicture };
}

const send = (catalog: object, init: { body?: BodyInit; headers?: Record<string, string>; as?: typeof owner }) =>
	callWith({ catalog }, "POST", path, { as: owner, ...init });

it.each(PICTURE_TYPES)("hands a picture that is sent as %s to the catalog, for the shop", async (type) => {
	const catalog = catalogOf();
	const answer = await send(catalog, { body: "bytes", headers: { "content-type": type.toUpperCase() } });
	expect([answer.status, await answer.json()]).toEqual([201, picture]);
	expect(catalog.seen).toEqual([[shop.id, "bytes"]]);
});

it("takes pictures that are larger than any JSON", async () => {
	const catalog = catalogOf();
	const body = new Uint8Array(4_900_000).fill(97);
	expect((await send(catalog, { body, headers: { "content-type": "image/png" } })).status).toBe(201);
	expect(catalog.seen).toEqual([[shop.id, "a".repeat(4_900_000)]]);
});

it.each<[string, RequestInit & { body?: BodyInit; headers?: Record<string, string> }, number]>([
	["SVG", { body: "<svg/>", headers: { "content-type": "image/svg+xml" } }, 415],
	["a form", { body: new FormData() }, 415],
	["JSON", { body: "{}", headers: { "content-type": "application/json" } }, 415],
	["CSV", { body: "a,b", headers: { "content-type": "text/csv" } }, 415],
	["what is of no type", { body: new Uint8Array([1]) }, 415],
	["nothing", {}, 400],
	["nothing as PNG", { headers: { "content-type": "image/png" } }, 400],
])("refuses %s before anybody is called", async (_what, init, status) => {
	expect((await send({}, init)).status).toBe(status);
});

it("passes the catalog's refusals on", async () => {
	const refused = (code: "invalid_input" | "too_large") => ({ addPicture: async () => fail(code, "No.") });
	const init = { body: "x", headers: { "content-type": "image/png" } };
	expect((await send(refused("invalid_input"), init)).status).toBe(400);
	expect((await send(refused("too_large"), init)).status).toBe(413);
});

it.each([
	["approve", 201],
	["reject", 409],
	["suspend", 409],
	["reinstate", 201],
] as const)("after it was told to %s, answers a shop with %i", async (action, status) => {
	const { owner: own, shop: other } = await applied({ name: `Shop to ${action}` });
	const before = { approve: [], reject: [], suspend: ["approve"], reinstate: ["approve", "suspend"] }[action];
	for (const step of [...before, action]) {
		const body = step === "approve" ? {} : { body: { reason: "Because." } };
		const done = await call("POST", `/admin/vendors/${other.id}/${step}`, { as: ADMIN, ...body });
		if (done.status !== 200) throw new Error(await done.text());
	}
	const catalog = catalogOf();
	const init = { as: own, body: "bytes", headers: { "content-type": "image/png" } };
	expect((await callWith({ catalog }, "POST", `/vendor/${other.id}/media`, init)).status).toBe(status);
	expect(catalog.seen).toHaveLength(status === 201 ? 1 : 0);
});

it("is for the shop's staff", async () => {
	expect((await send({}, { body: "x", headers: { "content-type": "image/png" }, as: somebody() })).status).toBe(404);
});
