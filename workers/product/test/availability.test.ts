import { newId } from "#contracts/ids";
import type { OwnProduct, VariantPatch } from "#contracts/own-product";
import type { Product } from "#contracts/product";
import { showChanges } from "#kit/service";
import { drizzle } from "drizzle-orm/d1";
import { describe, expect, it } from "vitest";
import { turnPrices } from "../src/catalog/turn-prices.ts";
import { addProduct, catalog, env, inMinutes, inventory, openShop, read, shelf, sound, variantInput } from "./street.ts";

const DAY = 24 * 60;

async function mug(change: VariantPatch = {}): Promise<{ shop: string; product: OwnProduct; variant: string }> {
	const shop = await openShop();
	const product = await addProduct(shop, { variants: [variantInput(change)] });
	return { shop, product, variant: product.variants[0]?.id ?? "" };
}

const order = () => newId("order");
const hold = (variantId: string, quantity: number, orderId = order()) =>
	inventory.reserve(orderId, [{ variantId, quantity }], inMinutes(10));
const shown = async ({ product }: { product: OwnProduct }) => (await read<Product>(`/products/${product.id}`)).variants[0];
const isInStock = async ({ shop }: { shop: string }) =>
	(await read<Product & { items: unknown[] }>(`/products?vendor=${shop}&inStock=true`)).items.length === 1;
const tellings = async (productId: string) =>
	(
		await env.DB.prepare("SELECT COUNT(*) AS count FROM outbox WHERE destination = 'web' AND body ->> '$.product.id' = ?")
			.bind(productId)
			.first<{ count: number }>()
	)?.count;

describe("the last pieces", () => {
	it("are counted for everybody, as they go", async () => {
		const it = await mug({ stockQuantity: 7 });
		expect(await shown(it)).toMatchObject({ availability: "in_stock", availableQuantity: 7 });
		sound(await hold(it.variant, 4));
		expect(await shown(it)).toMatchObject({ availability: "low_stock", availableQuantity: 3, available: true });
		sound(await hold(it.variant, 3));
		expect(await shown(it)).toMatchObject({ availability: "sold_out", availableQuantity: 0, available: false });
	});
});

describe("what can be ordered beyond the stock", () => {
	it("is ordered up to its limit and no further, whoever is how fast", async () => {
		const it = await mug({ stockQuantity: 2, allowBackorder: true, backorderLimit: 3 });
		const outcomes = await Promise.all(Array.from({ length: 10 }, () => hold(it.variant, 1)));
		const held = outcomes.map(sound).filter(({ shortages }) => shortages.length === 0);
		expect(held).toHaveLength(5);
		expect(await shelf(it.variant)).toEqual({ stock: 2, reserved: 5 });
		expect(sound(await hold(it.variant, 1)).shortages).toEqual([{ variantId: it.variant, requested: 1, available: 0 }]);
	});

	it("says what is left of the limit, also when pieces were sent", async () => {
		const it = await mug({ stockQuantity: 1, allowBackorder: true, backorderLimit: 3 });
		const first = order();
		sound(await hold(it.variant, 2, first));
		sound(await inventory.commit(first));
		expect(await shelf(it.variant)).toEqual({ stock: -1, reserved: 0 });
		expect((await inventory.quote([it.variant]))[0]?.availableQuantity).toBe(2);
		expect(sound(await hold(it.variant, 3)).shortages).toEqual([{ variantId: it.variant, requested: 3, available: 2 }]);
		expect(sound(await hold(it.variant, 2)).shortages).toEqual([]);
	});

	it("takes all of an order or none", async () => {
		const [few, plenty] = [await mug({ stockQuantity: 0, allowBackorder: true, backorderLimit: 1 }), await mug()];
		const lines = [
			{ variantId: plenty.variant, quantity: 1 },
			{ variantId: few.variant, quantity: 2 },
		];
		expect(sound(await inventory.reserve(order(), lines, inMinutes(10))).shortages).toEqual([
			{ variantId: few.variant, requested: 2, available: 1 },
		]);
		expect(await shelf(plenty.variant)).toEqual({ stock: 10, reserved: 0 });
	});

	it("is sold out at its limit, which is told, and comes back when the limit is raised or pieces are let go", async () => {
		const it = await mug({ stockQuantity: 0, allowBackorder: true, backorderLimit: 1, availableFrom: inMinutes(7 * DAY) });
		expect(await shown(it)).toMatchObject({
			availability: "backorder",
			available: true,
			availableFrom: it.product.variants[0]?.availableFrom,
		});
		const first = order();
		sound(await hold(it.variant, 1, first));
		expect(await shown(it)).toMatchObject({ availability: "sold_out", available: false, availableFrom: null });
		expect(await isInStock(it)).toBe(false);
		expect(await tellings(it.product.id)).toBe(2);
		sound(await inventory.release(first));
		expect(await isInStock(it)).toBe(true);
		expect(await tellings(it.product.id)).toBe(3);
		sound(await hold(it.variant, 1));
		sound(await catalog.updateProduct(it.shop, it.product.id, { variants: [{ id: it.variant, backorderLimit: null }] }));
		expect(await isInStock(it)).toBe(true);
		expect(await shown(it)).toMatchObject({ availability: "backorder", available: true });
		expect((await inventory.quote([it.variant]))[0]?.availableQuantity).toBeNull();
	});
});

describe("a pre-order", () => {
	it("can be bought before its date, and is there when that has come", async () => {
		const it = await mug({ preorder: true, availableFrom: inMinutes(DAY) });
		expect(await shown(it)).toMatchObject({
			availability: "preorder",
			available: true,
			availableFrom: it.product.variants[0]?.availableFrom,
		});
		await env.DB.batch([
			env.DB.prepare("UPDATE variants SET available_from = '2026-01-01T00:00:00.000Z' WHERE id = ?").bind(it.variant),
			env.DB.prepare("UPDATE products SET changes_at = '2026-01-01T00:00:00.000Z' WHERE id = ?").bind(it.product.id),
		]);
		await showChanges(env.DB); // copies at the edge have run out meanwhile
		expect(await shown(it)).toMatchObject({ availability: "in_stock", availableFrom: null });
		await turnPrices(drizzle(env.DB), new Date().toISOString());
		expect(await tellings(it.product.id)).toBe(2);
	});

	it("is sold out when all that will come is sold", async () => {
		const it = await mug({ preorder: true, availableFrom: inMinutes(DAY), stockQuantity: 1 });
		sound(await hold(it.variant, 1));
		expect(await shown(it)).toMatchObject({ availability: "sold_out", available: false });
	});

	it("needs a date", async () => {
		const it = await mug();
		expect(await catalog.updateProduct(it.shop, it.product.id, { variants: [{ id: it.variant, preorder: true }] })).toMatchObject({
			ok: false,
			error: { code: "invalid_input", errors: [{ path: "variants.0.availableFrom" }] },
		});
	});
});
