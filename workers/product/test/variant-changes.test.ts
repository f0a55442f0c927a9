import { newId } from "#contracts/ids";
import { money } from "#contracts/money";
import type { VariantChangesInput, VariantOffer } from "#contracts/own-variants";
import { describe, expect, it } from "vitest";
import { addProduct, catalog, env, inMinutes, inventory, openShop, read, shelf, sound, variantInput } from "./street.ts";

/** A shop with a product of two sizes and another one of its own. */
async function shopOfThree() {
	const shop = await openShop();
	const shirt = await addProduct(shop, {
		options: ["Size"],
		variants: [variantInput({ options: { Size: "S" } }), variantInput({ options: { Size: "M" }, compareAtPrice: money(1_500) })],
	});
	const mug = await addProduct(shop, { title: "Mug" });
	const [small = "", medium = ""] = shirt.variants.map((variant) => variant.id);
	return { shop, shirt, mug, small, medium, cup: mug.variants[0]?.id ?? "" };
}

const change = async (shop: string, items: VariantChangesInput["items"]) => sound(await catalog.changeVariants(shop, { items })).items;
const undo = (items: { id: string; before: VariantOffer }[]) => items.map(({ id, before }) => ({ id, ...before }));

/** Everything of a shop's shelves and prices, to see that nothing changed. */
async function everythingOf(shop: string): Promise<unknown> {
	const results = await env.DB.batch(
		[
			"SELECT * FROM products WHERE vendor_id = ?",
			"SELECT * FROM variants WHERE product_id IN (SELECT id FROM products WHERE vendor_id = ?)",
			"SELECT m.* FROM stock_movements m JOIN variants s ON s.id = m.variant_id JOIN products p ON p.id = s.product_id WHERE p.vendor_id = ?",
		].map((what) => env.DB.prepare(what).bind(shop)),
	);
	return results.map((result) => result.results);
}

describe("prices and stock of many variants", () => {
	it("change at once, of several products, and nothing else does", async () => {
		const { shop, shirt, mug, small, medium, cup } = await shopOfThree();
		const items = await change(shop, [
			{ id: cup, price: money(700), stockQuantity: 3 },
			{ id: medium, compareAtPrice: null, tracked: false },
			{ id: small, price: money(2_000), compareAtPrice: money(2_500) },
		]);
		expect(items).toEqual([
			{ id: cup, before: { price: money(1_000), stockQuantity: 10 }, after: { price: money(700), stockQuantity: 3 } },
			{ id: medium, before: { compareAtPrice: money(1_500), tracked: true }, after: { compareAtPrice: null, tracked: false } },
			{
				id: small,
				before: { price: money(1_000), compareAtPrice: null },
				after: { price: money(2_000), compareAtPrice: money(2_500) },
			},
		]);
		const after = sound(await catalog.findProduct(shop, shirt.id));
		expect(after.priceRange).toEqual({ min: money(1_000), max: money(2_000) });
		expect(after.variants.map((variant) => [variant.title, variant.stockQuantity, variant.tracked])).toEqual([
			["S", 10, true],
			["M", 10, false],
		]);
		expect(await read(`/products/${mug.id}`)).toMatchObject({ priceRange: { min: money(700) }, variants: [{ availableQuantity: 3 }] });
	});

	it("are not undone over what somebody changed since", async () => {
		const { shop, small, cup } = await shopOfThree();
		const first = await change(shop, [
			{ id: small, price: money(2_000), expected: { price: money(1_000), compareAtPrice: null } },
			{ id: cup, stockQuantity: 3, expected: { stockQuantity: 10 } },
		]);
		await change(shop, [{ id: cup, stockQuantity: 5 }]);
		const then = await everythingOf(shop);
		const items = first.map(({ id, before, after }) => ({ id, ...before, expected: after }));
		expect(await catalog.changeVariants(shop, { items })).toEqual({
			ok: false,
			error: {
				code: "precondition_failed",
				detail: "Some of it has changed in the meantime.",
				errors: [{ path: "items.1.stockQuantity", message: "has changed in the meantime" }],
			},
		});
		expect(await everythingOf(shop)).toEqual(then);
		const [price] = items;
		expect(price && (await change(shop, [price]))).toMatchObject([{ id: small, after: { price: money(1_000) } }]);
	});

	it("are as they were after sending what was before", async () => {
		const { shop, shirt, mug, small, medium, cup } = await shopOfThree();
		const items = await change(shop, [
			{ id: cup, price: money(700), stockQuantity: 3, tracked: false },
			{ id: medium, price: money(100), compareAtPrice: null },
			{ id: small, stockQuantity: 0 },
		]);
		await change(shop, undo(items));
		for (const product of [shirt, mug]) {
			const now = sound(await catalog.findProduct(shop, product.id));
			expect(now).toEqual({ ...product, updatedAt: now.updatedAt });
		}
	});

	describe("with what they are sold on", () => {
		const sale = { price: money(700), startsAt: inMinutes(-5), endsAt: inMinutes(60) };
		const later = inMinutes(24 * 60);

		it("go on sale at once, which everybody sees, and off it again", async () => {
			const { shop, mug, small, cup } = await shopOfThree();
			const items = await change(shop, [
				{ id: cup, sale, expected: { sale: null } },
				{ id: small, price: money(900), sale: { ...sale, price: money(450) } },
			]);
			expect(items).toEqual([
				{ id: cup, before: { sale: null }, after: { sale } },
				{
					id: small,
					before: { price: money(1_000), sale: null },
					after: { price: money(900), sale: { ...sale, price: money(450) } },
				},
			]);
			const onStreet = { price: money(700), compareAtPrice: money(1_000), saleEndsAt: sale.endsAt };
			expect(await read(`/products/${mug.id}`)).toMatchObject({ variants: [onStreet] });
			await change(
				shop,
				items.map(({ id, before, after }) => ({ id, ...before, expected: after })),
			);
			expect(await read(`/products/${mug.id}`)).toMatchObject({ variants: [{ price: money(1_000), saleEndsAt: null }] });
		});

		it("keep the rest of it, and take it back", async () => {
			const { shop, mug, cup } = await shopOfThree();
			const terms: VariantOffer = {
				volumePrices: [
					{ minQuantity: 3, price: money(900) },
					{ minQuantity: 10, price: money(800) },
				],
				prices: [
					{ currency: "JPY", amount: 1_500 },
					{ currency: "USD", amount: 1_100 },
				],
				allowBackorder: true,
				backorderLimit: 4,
				preorder: true,
				availableFrom: later,
			};
			const [set] = await change(shop, [{ id: cup, ...terms }]);
			expect(set).toEqual({
				id: cup,
				before: { volumePrices: [], prices: [], allowBackorder: false, backorderLimit: null, preorder: false, availableFrom: null },
				after: terms,
			});
			expect(await change(shop, [{ id: cup, sale }])).toEqual([{ id: cup, before: { sale: null }, after: { sale } }]);
			expect(await change(shop, [{ id: cup, backorderLimit: null, expected: terms }])).toMatchObject([{ after: { backorderLimit: null } }]);
			await change(shop, [{ id: cup, ...set?.before, sale: null }]);
			const now = sound(await catalog.findProduct(shop, mug.id));
			expect(now).toEqual({ ...mug, updatedAt: now.updatedAt });
		});

		it("are not undone over what somebody changed since", async () => {
			const { shop, cup } = await shopOfThree();
			const [set] = await change(shop, [{ id: cup, sale, volumePrices: [{ minQuantity: 3, price: money(900) }] }]);
			await change(shop, [{ id: cup, sale: { ...sale, price: money(699) } }]);
			const then = await everythingOf(shop);
			expect(await catalog.changeVariants(shop, { items: [{ id: cup, ...set?.before, expected: set?.after }] })).toMatchObject({
				ok: false,
				error: { code: "precondition_failed", errors: [{ path: "items.0.sale", message: "has changed in the meantime" }] },
			});
			expect(await everythingOf(shop)).toEqual(then);
		});

		it.each<[string, VariantOffer, string]>([
			["a sale that ends before it begins", { sale: { ...sale, endsAt: sale.startsAt } }, "sale.endsAt"],
			["a sale of years", { sale: { ...sale, endsAt: inMinutes(400 * 24 * 60) } }, "sale.endsAt"],
			["a pre-order without a date", { preorder: true }, "availableFrom"],
			[
				"two prices for as many",
				{
					volumePrices: [
						{ minQuantity: 3, price: money(1) },
						{ minQuantity: 3, price: money(2) },
					],
				},
				"volumePrices",
			],
		])("are refused with %s, all of them", async (_what, offer, path) => {
			const { shop, small, cup } = await shopOfThree();
			const before = await everythingOf(shop);
			expect(
				await catalog.changeVariants(shop, {
					items: [
						{ id: small, sale },
						{ id: cup, ...offer },
					],
				}),
			).toMatchObject({
				ok: false,
				error: { code: "invalid_input", errors: [{ path: `items.1.${path}` }] },
			});
			expect(await everythingOf(shop)).toEqual(before);
		});
	});

	it("can be undone where more was ordered than there was", async () => {
		const shop = await openShop();
		const product = await addProduct(shop, { variants: [variantInput({ stockQuantity: 1, allowBackorder: true })] });
		const id = product.variants[0]?.id ?? "";
		const order = newId("order");
		await inventory.reserve(order, [{ variantId: id, quantity: 3 }], inMinutes(5));
		await inventory.commit(order);
		const items = await change(shop, [{ id, stockQuantity: 8 }]);
		expect(items[0]?.before).toEqual({ stockQuantity: -2 });
		await change(shop, undo(items));
		expect(await shelf(id)).toEqual({ stock: -2, reserved: 0 });
	});

	it("leave a trace of each count in the stock's history", async () => {
		const { shop, cup } = await shopOfThree();
		await change(shop, [{ id: cup, stockQuantity: 4 }]);
		const { results } = await env.DB.prepare("SELECT delta, reason FROM stock_movements WHERE variant_id = ? ORDER BY id").bind(cup).all();
		expect(results).toEqual([
			{ delta: 10, reason: "count" },
			{ delta: -6, reason: "count" },
		]);
	});

	it("change nothing where nothing is new, and say so", async () => {
		const { shop, cup } = await shopOfThree();
		const before = await everythingOf(shop);
		expect(await change(shop, [{ id: cup, price: money(1_000) }])).toEqual([
			{ id: cup, before: { price: money(1_000) }, after: { price: money(1_000) } },
		]);
		expect(await change(shop, [{ id: cup }])).toEqual([{ id: cup, before: {}, after: {} }]);
		expect(await everythingOf(shop)).toEqual(before);
	});

	it("stay as they are, all of them, where one is another shop's, missing or archived", async () => {
		const { shop, shirt, small, medium, cup } = await shopOfThree();
		const theirs = (await addProduct(await openShop())).variants[0]?.id ?? "";
		sound(await catalog.updateProduct(shop, shirt.id, { variants: [variantInput({ id: small, options: { Size: "S" } })] }));
		const before = await everythingOf(shop);
		for (const id of [theirs, "var_none", medium])
			expect(
				await catalog.changeVariants(shop, {
					items: [
						{ id: cup, price: money(1) },
						{ id, price: money(1) },
					],
				}),
			).toMatchObject({
				ok: false,
				error: { code: "not_found" },
			});
		expect(await everythingOf(shop)).toEqual(before);
		expect(await shelf(theirs)).toEqual({ stock: 10, reserved: 0 });
	});

	it("stay as they are, all of them, where fewer are counted than are reserved", async () => {
		const { shop, small, cup } = await shopOfThree();
		await inventory.reserve(newId("order"), [{ variantId: cup, quantity: 4 }], inMinutes(5));
		const before = await everythingOf(shop);
		const items = [
			{ id: small, price: money(1) },
			{ id: cup, stockQuantity: 3 },
		];
		expect(await catalog.changeVariants(shop, { items })).toMatchObject({ ok: false, error: { code: "conflict" } });
		expect(await everythingOf(shop)).toEqual(before);
		expect((await change(shop, [{ id: cup, stockQuantity: 4 }]))[0]?.after).toEqual({ stockQuantity: 4 });
	});

	it.each<[string, (ids: { cup: string; medium: string }) => VariantChangesInput["items"], string]>([
		["one twice", ({ cup }) => [{ id: cup }, { id: cup, price: money(1) }], "items.1.id"],
		[
			"a price above the compare-at price",
			({ cup, medium }) => [{ id: cup }, { id: medium, price: money(1_500) }],
			"items.1.compareAtPrice",
		],
		["fewer pieces than none", ({ cup }) => [{ id: cup, stockQuantity: -1 }], "items.0.stockQuantity"],
	])("are refused with %s", async (_what, items, path) => {
		const { shop, cup, medium } = await shopOfThree();
		const before = await everythingOf(shop);
		expect(await catalog.changeVariants(shop, { items: items({ cup, medium }) })).toMatchObject({
			ok: false,
			error: { code: "invalid_input", errors: [{ path }] },
		});
		expect(await everythingOf(shop)).toEqual(before);
	});

	it("lose nothing where two change them at once", async () => {
		const { shop, shirt, small, medium } = await shopOfThree();
		await Promise.all([
			change(shop, [{ id: small, price: money(11) }]),
			change(shop, [{ id: medium, price: money(12) }]),
			catalog.updateProduct(shop, shirt.id, { title: "New" }).then(sound),
		]);
		const after = sound(await catalog.findProduct(shop, shirt.id));
		expect([after.title, ...after.variants.map((variant) => variant.price.amount)]).toEqual(["New", 11, 12]);
	});

	it("never go below what is held while orders come in", async () => {
		const { shop, cup } = await shopOfThree();
		const orders = Array.from({ length: 5 }, () => inventory.reserve(newId("order"), [{ variantId: cup, quantity: 2 }], inMinutes(5)));
		await Promise.all([...orders, catalog.changeVariants(shop, { items: [{ id: cup, stockQuantity: 5 }] })]);
		const { stock, reserved } = await shelf(cup);
		expect(stock).toBeGreaterThanOrEqual(reserved);
	});

	it("change a hundred at a time", async () => {
		const shop = await openShop();
		const variants = Array.from({ length: 100 }, (_, n) => variantInput({ options: { No: String(n) } }));
		const product = await addProduct(shop, { options: ["No"], variants });
		const items = await change(
			shop,
			product.variants.map((variant, n) => ({ id: variant.id, price: money(n + 1), stockQuantity: n })),
		);
		expect(items).toHaveLength(100);
		const after = sound(await catalog.findProduct(shop, product.id));
		expect(after.variants.map((variant) => [variant.price.amount, variant.stockQuantity])).toEqual(variants.map((_, n) => [n + 1, n]));
	});
});
