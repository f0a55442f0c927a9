import { describe, expect, it } from "vitest";
import type { Identity } from "#contracts/identity";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { ADMIN, applied, everythingOf } from "./shops.ts";

const PORTAL = [
	["GET", ""],
	["PATCH", ""],
	["GET", "/changes"],
	["GET", "/stats"],
	["GET", "/products"],
	["POST", "/products"],
	["GET", "/products/prod_1"],
	["PATCH", "/products/prod_1"],
	["DELETE", "/products/prod_1"],
	["PUT", "/variants/var_1/stock"],
	["POST", "/imports"],
	["GET", "/imports/imp_1"],
	["POST", "/imports/imp_1/start"],
	["GET", "/imports/imp_1/failed-rows"],
	["GET", "/export.csv"],
	["GET", "/orders"],
	["GET", "/orders/vord_1"],
	["POST", "/orders/accept"],
	["POST", "/orders/vord_1/accept"],
	["POST", "/orders/vord_1/reject"],
	["POST", "/orders/vord_1/fulfillments"],
	["POST", "/orders/vord_1/fulfillments/ful_1/delivered"],
	["GET", "/collections"],
	["POST", "/collections"],
	["GET", "/collections/coll_1"],
	["PATCH", "/collections/coll_1"],
	["DELETE", "/collections/coll_1"],
	["GET", "/ledger"],
	["GET", "/balance"],
	["GET", "/statements?month=2026-11"],
	["GET", "/statements.csv?month=2026-11"],
	["GET", "/payouts"],
	["GET", "/payouts/pout_1"],
	["POST", "/payee"],
	["GET", "/reviews"],
	["POST", "/reviews/rev_1/reply"],
] as const;

const { owner, shop } = await applied({ name: "Matrix Shop" });
const { owner: otherOwner } = await applied({ name: "Other Matrix Shop" });

const withoutId = async (response: Response) => ({ ...(await response.json<Record<string, unknown>>()), instance: null });

describe.each(PORTAL)("%s /vendor/{vendorId}%s", (method, path) => {
	const url = (vendorId: string) => `/vendor/${vendorId}${path}`;
	const body = method === "PATCH" ? { body: {} } : {}; // an empty change is refused before anybody is asked for

	it("asks a guest to sign in", async () => {
		expect((await call(method, url(shop.id), body)).status).toBe(401);
	});

	it.each<[string, Identity]>([
		["a shopper", somebody()],
		["another shop's staff", otherOwner],
	])("answers %s exactly as for a shop that does not exist", async (_who, as) => {
		const foreign = await call(method, url(shop.id), { as, ...body });
		const missing = await call(method, url("vend_missing"), { as, ...body });
		expect([foreign.status, missing.status]).toEqual([404, 404]);
		expect(await withoutId(foreign)).toEqual(await withoutId(missing));
	});

	it("does not know a missing shop for an admin either", async () => {
		expect((await call(method, url("vend_missing"), { as: ADMIN, ...body })).status).toBe(404);
	});
});

it.each(["%00", "%ff", "..%2f..", "%F0%9F", "' OR 1=1 --", "x".repeat(5_000)])("knows no shop called %s", async (vendorId) => {
	for (const as of [owner, ADMIN]) expect((await call("GET", `/vendor/${vendorId}/stats`, { as })).status).toBe(404);
});

it("lets the staff and an admin in", async () => {
	for (const as of [owner, ADMIN]) {
		expect((await call("GET", `/vendor/${shop.id}`, { as })).status).toBe(200);
		expect((await call("GET", `/vendor/${shop.id}/stats`, { as })).status).toBe(200);
	}
});

it("changes nothing for others", async () => {
	const before = await everythingOf(shop.id);
	for (const as of [somebody(), otherOwner]) await call("PATCH", `/vendor/${shop.id}`, { as, body: { name: "Mine now" } });
	for (const as of [somebody(), owner]) await call("POST", `/admin/vendors/${shop.id}/approve`, { as });
	expect(await everythingOf(shop.id)).toEqual(before);
});

it.each([
	["GET", "/admin/vendors"],
	["GET", "/admin/overview"],
	["GET", `/admin/vendors/${shop.id}`],
	["POST", `/admin/vendors/${shop.id}/approve`],
	["POST", `/admin/vendors/${shop.id}/reject`],
	["POST", `/admin/vendors/${shop.id}/suspend`],
	["POST", `/admin/vendors/${shop.id}/reinstate`],
	["POST", `/admin/vendors/${shop.id}/adjustments`],
	["GET", "/admin/payouts"],
	["POST", "/admin/payouts"],
	["POST", "/admin/payouts/pout_1/retry"],
])("keeps %s %s for the marketplace", async (method, path) => {
	expect((await call(method, path)).status).toBe(401);
	expect((await call(method, path, { as: owner })).status).toBe(403);
});
