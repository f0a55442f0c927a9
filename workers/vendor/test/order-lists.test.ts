import { expect, it } from "vitest";
import { fail, ok } from "#contracts/result";
import { call } from "../../../tests/support/service-under-test.ts";
import { applied, callWith, JSON_TYPE } from "./shops.ts";

const { owner, shop } = await applied({ name: "Order Lists" });
const path = `/vendor/${shop.id}/orders`;

it("asks the order service for what the shop wants to see", async () => {
	const seen: unknown[] = [];
	const orders = {
		list: async (...args: unknown[]) => {
			seen.push(...args);
			return ok({ items: [], nextCursor: null });
		},
	};
	const query = "status=accepted&fulfillmentStatus=partially_fulfilled&q=Ada%20B&sort=oldest&limit=5";
	expect((await callWith({ orders }, "GET", `${path}?${query}`, { as: owner })).status).toBe(200);
	expect(seen).toEqual([shop.id, { limit: 5, status: "accepted", fulfillmentStatus: ["partially_fulfilled"], q: "Ada B", sort: "oldest" }]);
	const manyIds = Array.from({ length: 51 }, (_, n) => `vord_${n}`).join(",");
	for (const wrong of ["fulfillmentStatus=lost", "sort=price", "q=", `q=${"x".repeat(255)}`, "ids=", "ids=a,,b", `ids=${manyIds}`])
		expect((await callWith({ orders }, "GET", `${path}?${wrong}`, { as: owner })).status).toBe(400);
	expect(seen).toHaveLength(2);
	const several = "fulfillmentStatus=unfulfilled&fulfillmentStatus=partially_fulfilled&ids=vord_1,vord_2";
	expect((await callWith({ orders }, "GET", `${path}?${several}`, { as: owner })).status).toBe(200);
	expect(seen.at(-1)).toEqual({ limit: 20, fulfillmentStatus: ["unfulfilled", "partially_fulfilled"], ids: ["vord_1", "vord_2"] });
});

it("says that another service is away rather than that something is broken", async () => {
	for (const away of [path, `/vendor/${shop.id}/products`, `/vendor/${shop.id}/reviews`]) {
		const answer = await call("GET", away, { as: owner });
		expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
		expect(await answer.json()).toMatchObject({ code: "unavailable" });
	}
});

it("asks the order service for what comes back, and for what is paid back only with a key", async () => {
	const seen: unknown[][] = [];
	const note =
		(what: string) =>
		(...args: unknown[]) => {
			seen.push([what, ...args]);
			return Promise.resolve(fail("conflict", "Not now."));
		};
	const orders = {
		listReturns: (...args: unknown[]) => {
			seen.push(args);
			return Promise.resolve(ok({ items: [], nextCursor: null }));
		},
		answerReturn: note("answer"),
		refund: note("refund"),
	};
	expect((await callWith({ orders }, "GET", `/vendor/${shop.id}/returns?status=received&limit=5`, { as: owner })).status).toBe(200);
	expect((await callWith({ orders }, "GET", `/vendor/${shop.id}/returns?status=lost`, { as: owner })).status).toBe(400);
	const post = async (to: string, body: object) =>
		(await callWith({ orders }, "POST", `${path}/vord_1/${to}`, { as: owner, body: JSON.stringify(body), headers: JSON_TYPE })).status;
	expect(await post("returns/rtn_1/reject", {})).toBe(400);
	expect(await post("returns/rtn_1/reject", { answer: "worn" })).toBe(409);
	expect(await post("refunds", { amount: { amount: 100, currency: "EUR" } })).toBe(428);
	expect(seen).toEqual([
		[shop.id, { limit: 5, status: "received" }],
		["answer", { kind: "vendor", id: expect.any(String) }, shop.id, "vord_1", "rtn_1", "reject", "worn"],
	]);
});
