import type { ProductStatusesInput } from "#contracts/own-variants";
import { describe, expect, it } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";
import { addProduct, catalog, openShop, sound } from "./street.ts";

const change = async (shop: string, items: ProductStatusesInput["items"]) => sound(await catalog.changeStatuses(shop, { items })).items;
const statusOf = async (shop: string, id: string) => sound(await catalog.findProduct(shop, id)).status;

describe("the status of many products", () => {
	it("changes at once, and what was before undoes it", async () => {
		const shop = await openShop();
		const [mug, bowl] = [await addProduct(shop, { title: "Mug" }), await addProduct(shop, { title: "Bowl", status: "draft" })];
		const changed = await change(shop, [
			{ id: bowl.id, status: "archived" },
			{ id: mug.id, status: "archived" },
		]);
		expect(changed).toEqual([
			{ id: bowl.id, before: "draft", after: "archived" },
			{ id: mug.id, before: "published", after: "archived" },
		]);
		expect((await call("GET", `/products/${mug.id}`)).status).toBe(404);
		await change(
			shop,
			changed.map(({ id, before }) => ({ id, status: before })),
		);
		expect([await statusOf(shop, mug.id), await statusOf(shop, bowl.id)]).toEqual(["published", "draft"]);
		expect((await call("GET", `/products/${mug.id}`)).status).toBe(200);
	});

	it("is not changed where it is not any more as expected", async () => {
		const shop = await openShop();
		const [mug, bowl] = [await addProduct(shop, { title: "Mug" }), await addProduct(shop, { title: "Bowl" })];
		const items = [
			{ id: mug.id, status: "archived", expected: "published" },
			{ id: bowl.id, status: "archived", expected: "draft" },
		] as const;
		expect(await catalog.changeStatuses(shop, { items: [...items] })).toMatchObject({ ok: false, error: { code: "precondition_failed" } });
		expect([await statusOf(shop, mug.id), await statusOf(shop, bowl.id)]).toEqual(["published", "published"]);
		expect(await change(shop, [items[0]])).toEqual([{ id: mug.id, before: "published", after: "archived" }]);
	});

	it("stays where it is already as it shall be", async () => {
		const shop = await openShop();
		const mug = await addProduct(shop);
		expect(await change(shop, [{ id: mug.id, status: "published" }])).toEqual([{ id: mug.id, before: "published", after: "published" }]);
		expect(sound(await catalog.findProduct(shop, mug.id)).updatedAt).toBe(mug.updatedAt);
	});

	it("changes for none of them where one is another shop's, is missing or is named twice", async () => {
		const [shop, other] = [await openShop(), await openShop()];
		const [mug, theirs] = [await addProduct(shop), await addProduct(other)];
		for (const id of [theirs.id, "prod_missing"]) {
			const refused = await catalog.changeStatuses(shop, {
				items: [
					{ id: mug.id, status: "archived" },
					{ id, status: "archived" },
				],
			});
			expect(refused).toMatchObject({ ok: false, error: { code: "not_found" } });
		}
		const twice = { id: mug.id, status: "archived" } as const;
		expect(await catalog.changeStatuses(shop, { items: [twice, twice] })).toMatchObject({ ok: false, error: { code: "invalid_input" } });
		expect([await statusOf(shop, mug.id), await statusOf(other, theirs.id)]).toEqual(["published", "published"]);
	});
});
