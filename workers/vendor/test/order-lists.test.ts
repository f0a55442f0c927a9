import { expect, it } from "vitest";
import { ok } from "#contracts/result";
import { call } from "../../../tests/support/service-under-test.ts";
import { applied, callWith } from "./shops.ts";

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
