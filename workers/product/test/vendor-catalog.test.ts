import { newId } from "#contracts/ids";
import { money } from "#contracts/money";
import type { ProductInput, ProductPatch } from "#contracts/own-product";
import { describe, expect, it } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";
import { addProduct, catalog, env, inMinutes, inventory, openShop, productInput, read, sound, variantInput } from "./street.ts";

/** What waits or went to the review service about a product. */
async function told(productId: string): Promise<{ version: number; product: { title: string; slug: string; status: string } }[]> {
	const { results } = await env.DB.prepare(
		"SELECT body FROM outbox WHERE destination = 'review' AND body ->> '$.product.id' = ? ORDER BY body ->> '$.version'",
	)
		.bind(productId)
		.all<{ body: string }>();
	return results.map((row) => JSON.parse(row.body) as { version: number; product: { title: string; slug: string; status: string } });
}

const scope = (key: string, bodyHash = "a") => ({ caller: "user_1", path: "POST /vendor/v/products", key, bodyHash });

describe("a new product", () => {
	it("gets a slug from its title, another one where that is taken", async () => {
		const shop = await openShop();
		const slugs = [];
		for (let n = 0; n < 3; n += 1) slugs.push((await addProduct(shop, { title: "Óg & Bán Teapot" })).slug);
		expect(slugs).toEqual(["og-and-ban-teapot", "og-and-ban-teapot-2", "og-and-ban-teapot-3"]);
		expect((await addProduct(shop, { title: "茶壺" })).slug).toMatch(/^item-[0-9a-f]{8}$/);
	});

	it("does not get a slug that its shop chose and another has", async () => {
		const shop = await openShop();
		await addProduct(shop, { slug: "mine" });
		expect(await catalog.createProduct(shop, productInput({ slug: "mine" }), null)).toMatchObject({
			ok: false,
			error: { code: "conflict" },
		});
	});

	it("finds a slug of its own when ten of one title are made at once", async () => {
		const shop = await openShop();
		const made = await Promise.all(
			Array.from({ length: 10 }, () =>
				addProduct(shop, { title: "Same title" }).then(
					(product) => product.slug,
					() => null,
				),
			),
		);
		const slugs = made.filter((slug) => slug !== null);
		expect(new Set(slugs).size).toBe(slugs.length);
		expect(slugs.length).toBeGreaterThanOrEqual(5);
	});

	it("is made once under one key, however often it is sent", async () => {
		const shop = await openShop();
		const answers = await Promise.all(
			Array.from({ length: 5 }, () => catalog.createProduct(shop, productInput({ title: "Keyed" }), scope("k"))),
		);
		expect(new Set(answers.map((answer) => sound(answer).value.id)).size).toBe(1);
		expect(answers.filter((answer) => !sound(answer).replayed)).toHaveLength(1);
		expect(sound(await catalog.listProducts(shop, { limit: 20 })).items).toHaveLength(1);
		expect(await catalog.createProduct(shop, productInput(), scope("k", "other"))).toMatchObject({
			ok: false,
			error: { code: "idempotency_key_reused" },
		});
	});

	it("is told to those who keep its name", async () => {
		const product = await addProduct(await openShop(), { title: "Told" });
		expect(await told(product.id)).toMatchObject([{ version: 1, product: { title: "Told", slug: product.slug, status: "published" } }]);
	});

	it.each<[string, Partial<ProductInput>, string]>([
		["a category that is not there", { categoryIds: ["cat_none"] }, "categoryIds.0"],
		["two options of one name", { options: ["Size", "size"] }, "options.1"],
		["a variant without a value", { options: ["Size"], variants: [variantInput()] }, "variants.0.options"],
		["a value for no option", { variants: [variantInput({ options: { Size: "M" } })] }, "variants.0.options"],
		["two variants alike", { variants: [variantInput(), variantInput()] }, "variants.1.options"],
		["a variant that has an id already", { variants: [variantInput({ id: "var_x" })] }, "variants.0.id"],
		["a compare-at price below the price", { variants: [variantInput({ compareAtPrice: money(999) })] }, "variants.0.compareAtPrice"],
	])("is refused with %s", async (_what, change, path) => {
		const shop = await openShop();
		expect(await catalog.createProduct(shop, productInput(change), null)).toMatchObject({
			ok: false,
			error: { code: "invalid_input", errors: [{ path }] },
		});
		expect(sound(await catalog.listProducts(shop, { limit: 20 })).items).toEqual([]);
	});
});

describe("a change", () => {
	const twoSizes = { options: ["Size"], variants: [variantInput({ options: { Size: "S" } }), variantInput({ options: { Size: "M" } })] };

	it("touches what it names and nothing else", async () => {
		const shop = await openShop();
		const before = await addProduct(shop, {
			...twoSizes,
			title: "Before",
			tags: ["a"],
			media: [{ url: "https://example.com/1.jpg", alt: "" }],
		});
		const after = sound(await catalog.updateProduct(shop, before.id, { title: "After" }));
		expect(after).toEqual({ ...before, title: "After", updatedAt: after.updatedAt });
		expect(await told(before.id)).toMatchObject([{ version: 1 }, { version: 2, product: { title: "After" } }]);
		expect(await read("/products?q=after&limit=1")).toMatchObject({ items: [{ id: before.id }] });
	});

	it("says whether shoppers may withdraw from buying it, to the shop and to everybody; else they may", async () => {
		const shop = await openShop();
		const { id, withdrawal } = await addProduct(shop);
		expect(withdrawal).toBe("allowed");
		expect(sound(await catalog.updateProduct(shop, id, { withdrawal: "made_to_order" }))).toMatchObject({ withdrawal: "made_to_order" });
		expect(sound(await catalog.updateProduct(shop, id, { title: "Ring" }))).toMatchObject({ withdrawal: "made_to_order" });
		expect(await read(`/products/${id}`)).toMatchObject({ title: "Ring", withdrawal: "made_to_order" });
	});

	it("that changes nothing is no change", async () => {
		const shop = await openShop();
		const before = await addProduct(shop, twoSizes);
		expect(sound(await catalog.updateProduct(shop, before.id, { title: before.title, status: "published" }))).toEqual(before);
		expect(await told(before.id)).toHaveLength(1);
	});

	it("of the price is told, as pages show it", async () => {
		const shop = await openShop();
		const before = await addProduct(shop);
		const after = sound(
			await catalog.updateProduct(shop, before.id, { variants: [variantInput({ id: before.variants[0]?.id, price: money(700) })] }),
		);
		expect(after.priceRange).toEqual({ min: money(700), max: money(700) });
		expect((await told(before.id)).map((event) => event.version)).toEqual([1, 2]);
	});

	it("of the variants keeps those it names, makes new ones and drops the rest", async () => {
		const shop = await openShop();
		const before = await addProduct(shop, twoSizes);
		const [small, medium] = before.variants.map((variant) => variant.id);
		const variants = [variantInput({ options: { Size: "XL" } }), variantInput({ id: medium, options: { Size: "S" }, stockQuantity: 3 })];
		const after = sound(await catalog.updateProduct(shop, before.id, { variants }));
		expect(after.variants.map((variant) => [variant.id === medium, variant.title, variant.stockQuantity])).toEqual([
			[false, "XL", 10],
			[true, "S", 3],
		]);
		expect(await inventory.quote([small ?? ""])).toEqual([]);
		expect(sound(await catalog.findProduct(shop, before.id))).toEqual(after);
	});

	it("may swap the options of two variants", async () => {
		const shop = await openShop();
		const before = await addProduct(shop, twoSizes);
		const [a, b] = before.variants.map((variant) => variant.id);
		const after = sound(
			await catalog.updateProduct(shop, before.id, {
				variants: [variantInput({ id: a, options: { Size: "M" } }), variantInput({ id: b, options: { Size: "S" } })],
			}),
		);
		expect(after.variants.map((variant) => variant.options)).toEqual([{ Size: "M" }, { Size: "S" }]);
	});

	it("may rename the options", async () => {
		const shop = await openShop();
		const before = await addProduct(shop, twoSizes);
		const after = sound(await catalog.updateProduct(shop, before.id, { options: ["Größe"] }));
		expect(after.options).toEqual([{ name: "Größe", values: ["S", "M"] }]);
		expect(await catalog.updateProduct(shop, before.id, { options: ["A", "B"] })).toMatchObject({
			ok: false,
			error: { errors: [{ path: "options" }] },
		});
	});

	it("may not count fewer pieces than are reserved", async () => {
		const shop = await openShop();
		const before = await addProduct(shop);
		const id = before.variants[0]?.id ?? "";
		await inventory.reserve(newId("order"), [{ variantId: id, quantity: 4 }], inMinutes(5));
		const patch: ProductPatch = { title: "Never", variants: [variantInput({ id, stockQuantity: 3 })] };
		expect(await catalog.updateProduct(shop, before.id, patch)).toMatchObject({ ok: false, error: { code: "conflict" } });
		expect(sound(await catalog.findProduct(shop, before.id))).toMatchObject({
			title: before.title,
			variants: [{ stockQuantity: 10, reservedQuantity: 4 }],
		});
	});

	it("by two at once loses neither", async () => {
		const shop = await openShop();
		const before = await addProduct(shop);
		await Promise.all([
			catalog.updateProduct(shop, before.id, { title: "New title" }),
			catalog.updateProduct(shop, before.id, { brand: "New brand" }),
		]).then((all) => all.map(sound));
		expect(sound(await catalog.findProduct(shop, before.id))).toMatchObject({ title: "New title", brand: "New brand" });
		expect((await told(before.id)).map((event) => event.version)).toEqual([1, 2, 3]);
	});

	it("is refused where the product has changed since the one that it was made from", async () => {
		const shop = await openShop();
		const mug = await addProduct(shop);
		const mine = { expectedUpdatedAt: mug.updatedAt };
		const first = sound(await catalog.updateProduct(shop, mug.id, { ...mine, title: "First" }));
		expect(await catalog.updateProduct(shop, mug.id, { ...mine, title: "Second" })).toMatchObject({
			ok: false,
			error: { code: "precondition_failed" },
		});
		expect(sound(await catalog.findProduct(shop, mug.id))).toEqual(first);
		const again = { expectedUpdatedAt: first.updatedAt.replace("Z", "000Z"), title: "Second" };
		expect(sound(await catalog.updateProduct(shop, mug.id, again)).title).toBe("Second");
	});

	it("takes the SKU of a variant away", async () => {
		const shop = await openShop();
		const mug = await addProduct(shop, { variants: [variantInput({ sku: "MUG" })] });
		const id = mug.variants[0]?.id ?? "";
		const changed = sound(await catalog.updateProduct(shop, mug.id, { variants: [{ id, sku: null }] }));
		expect(changed.variants.map((variant) => [variant.sku, variant.price])).toEqual([[null, mug.variants[0]?.price]]);
	});

	it("of another shop's product answers as for a missing one", async () => {
		const [mine, theirs] = [await openShop(), await addProduct(await openShop())];
		const missing = await catalog.updateProduct(mine, "prod_none", { title: "X" });
		expect(await catalog.updateProduct(mine, theirs.id, { title: "X" })).toEqual(missing);
		expect(await catalog.findProduct(mine, theirs.id)).toEqual(missing);
		expect(await catalog.archiveProduct(mine, theirs.id)).toEqual(missing);
		expect(missing).toMatchObject({ ok: false, error: { code: "not_found" } });
		expect(await read(`/products/${theirs.id}`)).toMatchObject({ title: theirs.title });
	});
});

describe("a description", () => {
	it("can be seen as it would be kept, and is not kept", async () => {
		const descriptionHtml = '<p onclick="x()">Good <b>mug</b><script>alert(1)</script></p>';
		expect(sound(await catalog.previewDescription({ descriptionHtml }))).toEqual({ descriptionHtml: "<p>Good <b>mug</b></p>" });
	});
});

describe("an archived product", () => {
	it("leaves the street and stays with its shop", async () => {
		const shop = await openShop();
		const product = await addProduct(shop);
		for (let n = 0; n < 2; n += 1) sound(await catalog.archiveProduct(shop, product.id));
		expect((await call("GET", `/products/${product.id}`)).status).toBe(404);
		expect(sound(await catalog.findProduct(shop, product.id)).status).toBe("archived");
		expect((await told(product.id)).map((event) => event.product.status)).toEqual(["published", "archived"]);
	});
});

describe("a shop's list", () => {
	it("has its products with their shelves, newest first, by pages", async () => {
		const shop = await openShop();
		for (const title of ["One", "Two", "Three"]) await addProduct(shop, { title, status: title === "Two" ? "draft" : "published" });
		await addProduct(await openShop(), { title: "Another's" });
		const first = sound(await catalog.listProducts(shop, { limit: 2 }));
		expect(first.items.map((item) => item.title)).toEqual(["Three", "Two"]);
		const second = sound(await catalog.listProducts(shop, { limit: 2, cursor: first.nextCursor ?? "" }));
		expect(second.items.map((item) => item.title)).toEqual(["One"]);
		expect(second.nextCursor).toBeNull();
		expect(sound(await catalog.listProducts(shop, { limit: 20, status: "draft" })).items.map((item) => item.title)).toEqual(["Two"]);
		expect(sound(await catalog.listProducts(shop, { limit: 20, q: "thr" })).items.map((item) => item.title)).toEqual(["Three"]);
		expect(sound(await catalog.listProducts(shop, { limit: 20, q: '"' })).items).toEqual([]);
		expect(await catalog.listProducts(shop, { limit: 2, cursor: "nonsense" })).toMatchObject({
			ok: false,
			error: { code: "invalid_input" },
		});
	});
});
