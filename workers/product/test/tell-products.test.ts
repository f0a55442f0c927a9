import { type Event, eventSchema } from "#contracts/events";
import { newId } from "#contracts/ids";
import { money } from "#contracts/money";
import type { OwnProduct, ProductPatch } from "#contracts/own-product";
import { describe, expect, it } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { releaseExpired } from "../src/store/inventory-store.ts";
import { drizzle } from "drizzle-orm/d1";
import { addProduct, catalog, env, inMinutes, inventory, openShop, sound, variantInput } from "./street.ts";

/** What the web client is told, in order; the readers hear the same. */
async function told(where: string, value: string): Promise<Event[]> {
	const { results } = await env.DB.prepare(`SELECT body FROM outbox WHERE destination = 'web' AND ${where} = ? ORDER BY rowid`)
		.bind(value)
		.all<{ body: string }>();
	return results.map((row) => eventSchema.parse(JSON.parse(row.body)));
}

const toldOf = (productId: string) => told("body ->> '$.product.id'", productId);
const versionsOf = async (productId: string): Promise<number[]> => (await toldOf(productId)).map((event) => event.version);

const onlyVariant = (product: OwnProduct): string => product.variants[0]?.id ?? "";

/** A product on the street with some pieces of its one variant; it was told once. */
async function mug(stockQuantity = 5, change: ProductPatch = {}): Promise<{ shop: string; product: OwnProduct; variant: string }> {
	const shop = await openShop();
	const product = await addProduct(shop, { variants: [variantInput({ stockQuantity })], ...(change.status && { status: change.status }) });
	return { shop, product, variant: onlyVariant(product) };
}

async function hold(variantId: string, quantity: number): Promise<string> {
	const order = newId("order");
	expect(sound(await inventory.reserve(order, [{ variantId, quantity }], inMinutes(10)))).toEqual({ shortages: [] });
	return order;
}

describe("a change that everybody sees", () => {
	const mugs = async () =>
		(
			await (
				await call("POST", "/admin/categories", { as: somebody({ role: "admin" }), body: { name: newId("category") } })
			).json<{ id: string }>()
		).id;

	it.each<[string, (product: OwnProduct) => ProductPatch | Promise<ProductPatch>]>([
		["the title", () => ({ title: "Green mug" })],
		["the slug", () => ({ slug: `mug-${crypto.randomUUID()}` })],
		["the status", () => ({ status: "draft" })],
		["the description", () => ({ descriptionHtml: "<p>Holds tea.</p>" })],
		["the brand", () => ({ brand: "Salt" })],
		["the pictures", () => ({ media: [{ url: "https://example.com/1.jpg", alt: "A mug" }] })],
		["the options", (product) => ({ options: ["Size"], variants: [variantInput({ id: onlyVariant(product), options: { Size: "M" } })] })],
		["the price", (product) => ({ variants: [variantInput({ id: onlyVariant(product), price: money(900) })] })],
		["the compare-at price", (product) => ({ variants: [variantInput({ id: onlyVariant(product), compareAtPrice: money(2_000) })] })],
		["the categories", async () => ({ categoryIds: [await mugs()] })],
	])("of %s is told once, with the next version", async (_what, patchOf) => {
		const { shop, product } = await mug();
		sound(await catalog.updateProduct(shop, product.id, await patchOf(product)));
		expect(await versionsOf(product.id)).toEqual([1, 2]);
	});

	it("is told to the readers under one id, as the batch leaves the product", async () => {
		const { shop, product } = await mug();
		sound(await catalog.updateProduct(shop, product.id, { title: "Green mug", brand: "Salt" }));
		const [, event] = await toldOf(product.id);
		expect(event).toEqual({
			type: "product.changed",
			id: expect.stringMatching(/^evt_/),
			version: 2,
			at: expect.any(String),
			requestId: null, // nobody's request changed it
			product: { id: product.id, vendorId: shop, slug: product.slug, title: "Green mug", status: "published" },
		});
		const { results } = await env.DB.prepare("SELECT destination FROM outbox WHERE id = ? ORDER BY destination").bind(event?.id).all();
		expect(results).toEqual([{ destination: "review" }, { destination: "web" }]);
	});

	it("of a draft is told where its name changes, and not where its price does", async () => {
		const { shop, product } = await mug(5, { status: "draft" });
		sound(await catalog.updateProduct(shop, product.id, { variants: [variantInput({ id: onlyVariant(product), price: money(900) })] }));
		expect(await versionsOf(product.id)).toEqual([1]);
		sound(await catalog.updateProduct(shop, product.id, { title: "Green mug" }));
		expect(await versionsOf(product.id)).toEqual([1, 3]);
	});
});

describe("what is on the shelf", () => {
	it("is told when the last piece is held, and not before", async () => {
		const { product, variant } = await mug(3);
		await hold(variant, 2);
		expect(await versionsOf(product.id)).toEqual([1]);
		const last = await hold(variant, 1);
		expect(await versionsOf(product.id)).toEqual([1, 2]);
		sound(await inventory.commit(last));
		expect(await versionsOf(product.id)).toEqual([1, 2]);
	});

	it("is told once when two buy the last two at once, and a hold that fails tells nothing", async () => {
		const { product, variant } = await mug(2);
		await Promise.all([hold(variant, 1), hold(variant, 1)]);
		const { shortages } = sound(await inventory.reserve(newId("order"), [{ variantId: variant, quantity: 1 }], inMinutes(10)));
		expect(shortages).toHaveLength(1);
		expect(await versionsOf(product.id)).toEqual([1, 2]);
	});

	it("is told when pieces are let go again, once", async () => {
		const { product, variant } = await mug(1);
		const order = await hold(variant, 1);
		for (let n = 0; n < 2; n += 1) sound(await inventory.release(order));
		expect(await versionsOf(product.id)).toEqual([1, 2, 3]);
		await inventory.release(await hold(variant, 1));
		expect(await versionsOf(product.id)).toEqual([1, 2, 3, 4, 5]);
	});

	it("is told when a hold runs out", async () => {
		const { product, variant } = await mug(1);
		const order = await hold(variant, 1);
		await env.DB.prepare("UPDATE reservations SET expires_at = '2020-01-01T00:00:00.000Z' WHERE order_id = ?").bind(order).run();
		for (let n = 0; n < 2; n += 1) await releaseExpired(drizzle(env.DB), new Date().toISOString());
		expect(await versionsOf(product.id)).toEqual([1, 2, 3]);
	});

	it("is told when what was sold out is put back, once", async () => {
		const { product, variant } = await mug(2);
		const order = await hold(variant, 2);
		sound(await inventory.commit(order));
		for (const reference of ["a", "a", "b"]) sound(await inventory.restock(reference, order, [{ variantId: variant, quantity: 1 }]));
		expect(await versionsOf(product.id)).toEqual([1, 2, 3]);
	});

	it("is told when its shop counts none or some, and not when it counts others", async () => {
		const { shop, product, variant } = await mug(5);
		for (const stockQuantity of [4, 0, 0, 7, 3]) sound(await catalog.setStock(shop, variant, { stockQuantity }));
		expect(await versionsOf(product.id)).toEqual([1, 2, 3]);
		sound(await catalog.setStock(shop, variant, { stockQuantity: 0, allowBackorder: true }));
		sound(await catalog.setStock(shop, variant, { stockQuantity: 0, allowBackorder: false, tracked: false }));
		expect(await versionsOf(product.id)).toEqual([1, 2, 3]);
		sound(await catalog.setStock(shop, variant, { stockQuantity: 0, tracked: true }));
		expect(await versionsOf(product.id)).toEqual([1, 2, 3, 4]);
	});

	it("is told when a change of the product sells it out or brings it back, and not with every piece", async () => {
		const { shop, product, variant } = await mug(5);
		for (const stockQuantity of [4, 0, 6, 5])
			sound(await catalog.updateProduct(shop, product.id, { variants: [variantInput({ id: variant, stockQuantity })] }));
		expect(await versionsOf(product.id)).toEqual([1, 3, 4]);
	});

	it("is told when many are changed at once, of those that sell out", async () => {
		const shop = await openShop();
		const [some, none] = [await addProduct(shop), await addProduct(shop)];
		const items = [
			{ id: onlyVariant(some), stockQuantity: 3 },
			{ id: onlyVariant(none), stockQuantity: 0 },
		];
		sound(await catalog.changeVariants(shop, { items }));
		expect([await versionsOf(some.id), await versionsOf(none.id)]).toEqual([[1], [1, 2]]);
	});

	it("of a draft is nobody's news", async () => {
		const { shop, product, variant } = await mug(5, { status: "draft" });
		sound(await catalog.setStock(shop, variant, { stockQuantity: 0 }));
		expect(await versionsOf(product.id)).toEqual([1]);
	});
});

const admin = somebody({ role: "admin" });

describe("a collection", () => {
	const news = async () => (await told("body ->> '$.type'", "catalog.collections_changed")).length;

	it("is told when it is made, changed or removed, of a shop and of the marketplace, and not when that is refused", async () => {
		const shop = await openShop();
		const before = await news();
		const input = { title: "Told of", status: "draft", position: 0, descriptionHtml: "" } as const;
		const { id } = sound(await catalog.createCollection(shop, input, null)).value;
		expect(await news()).toBe(before + 1);
		expect(await catalog.createCollection(shop, { ...input, slug: "told-of" }, null)).toMatchObject({ ok: false });
		expect(await catalog.changeCollection(shop, id, { productIds: ["prod_none"] })).toMatchObject({ ok: false });
		expect(await news()).toBe(before + 1);
		sound(await catalog.changeCollection(shop, id, { status: "published" }));
		expect(await news()).toBe(before + 2);
		sound(await catalog.deleteCollection(shop, id));
		expect(await catalog.deleteCollection(shop, id)).toMatchObject({ ok: false });
		expect(await news()).toBe(before + 3);
		expect((await call("POST", "/admin/collections", { as: admin, body: { title: "Also told of" } })).status).toBe(201);
		expect(await news()).toBe(before + 4);
	});
});

describe("the tree of categories", () => {
	const news = async () => (await told("body ->> '$.type'", "catalog.categories_changed")).length;

	it("is told when one is made, renamed or removed, and not when that is refused", async () => {
		const before = await news();
		const { id } = await (await call("POST", "/admin/categories", { as: admin, body: { name: "Jugs" } })).json<{ id: string }>();
		expect(await news()).toBe(before + 1);
		expect((await call("POST", "/admin/categories", { as: admin, body: { name: "Jugs" } })).status).toBe(409);
		expect((await call("PATCH", `/admin/categories/${id}`, { as: admin, body: { parentId: id } })).status).toBe(409);
		expect(await news()).toBe(before + 1);
		expect((await call("PATCH", `/admin/categories/${id}`, { as: admin, body: { name: "Pitchers" } })).status).toBe(200);
		expect(await news()).toBe(before + 2);
		expect((await call("DELETE", `/admin/categories/${id}`, { as: admin })).status).toBe(204);
		expect((await call("DELETE", `/admin/categories/${id}`, { as: admin })).status).toBe(404);
		expect(await news()).toBe(before + 3);
	});
});
