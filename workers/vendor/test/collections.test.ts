import { expect, it } from "vitest";
import type { OwnCollection } from "#contracts/collection";
import { fail, ok } from "#contracts/result";
import { applied, callWith, JSON_TYPE } from "./shops.ts";

const { owner, shop } = await applied({ name: "Collecting Shop" });
const base = `/vendor/${shop.id}/collections`;
const collection = { id: "coll_1" } as OwnCollection;

it("are listed, read, made, changed and removed through the catalog, for that shop alone", async () => {
	const calls: unknown[][] = [];
	const remember =
		<T>(name: string, value: T) =>
		async (...args: unknown[]) => {
			calls.push([name, ...args]);
			return ok(value);
		};
	const catalog = {
		listCollections: remember("list", { items: [], nextCursor: null }),
		findCollection: remember("find", { ...collection, products: [], vendors: [], productCount: 0, productCountIsExact: true }),
		createCollection: remember("create", { value: collection, replayed: false }),
		changeCollection: remember("change", collection),
		deleteCollection: remember("delete", undefined),
	};
	const send = async (method: string, path: string, body?: object) =>
		(await callWith({ catalog }, method, `${base}${path}`, { as: owner, ...(body && { body: JSON.stringify(body), headers: JSON_TYPE }) }))
			.status;
	expect(await send("GET", "?limit=3")).toBe(200);
	expect(await send("GET", "/coll_1")).toBe(200);
	expect(await send("POST", "", { title: "Gifts", rule: { onSale: true } })).toBe(201);
	expect(await send("PATCH", "/coll_1", { productIds: ["prod_2", "prod_1"] })).toBe(200);
	expect(await send("DELETE", "/coll_1")).toBe(204);
	const input = { title: "Gifts", rule: { onSale: true }, descriptionHtml: "", status: "draft", position: 0 };
	expect(calls).toEqual([
		["list", shop.id, { limit: 3 }],
		["find", shop.id, "coll_1"],
		["create", shop.id, input, null],
		["change", shop.id, "coll_1", { productIds: ["prod_2", "prod_1"] }],
		["delete", shop.id, "coll_1"],
	]);
});

it.each([{}, { title: "" }, { title: "Gifts", rule: {} }, { title: "Gifts", rule: { color: "red" } }, { title: "Gifts", position: -1 }])(
	"that make no sense are refused before anybody is asked: %j",
	async (body) => {
		const answer = await callWith({}, "POST", base, { as: owner, body: JSON.stringify(body), headers: JSON_TYPE });
		expect(answer.status).toBe(400);
	},
);

it("are refused as the catalog refuses them", async () => {
	const catalog = { changeCollection: async () => fail("conflict", "Another collection has this slug.") };
	const answer = await callWith({ catalog }, "PATCH", `${base}/coll_1`, { as: owner, body: `{"slug":"taken"}`, headers: JSON_TYPE });
	expect(answer.status).toBe(409);
});
