import { type Event, eventSchema } from "#contracts/events";
import { money } from "#contracts/money";
import type { OwnProduct, VariantPatch } from "#contracts/own-product";
import type { Product, ProductListItem, RelatedProducts } from "#contracts/product";
import { showChanges } from "#kit/service";
import { drizzle } from "drizzle-orm/d1";
import { describe, expect, it, vi } from "vitest";
import { turnPrices } from "../src/catalog/turn-prices.ts";
import { addProduct, catalog, env, inMinutes, inventory, openShop, read, sound, variantInput } from "./street.ts";

const HOUR = 60;
const DAY = 24 * HOUR;
const saleOf = (amount: number, from: number, to: number) => ({ price: money(amount), startsAt: inMinutes(from), endsAt: inMinutes(to) });

/** A product of one variant for 10.00. */
async function mug(change: VariantPatch = {}): Promise<{ shop: string; product: OwnProduct; variant: string }> {
	const shop = await openShop();
	const product = await addProduct(shop, { variants: [variantInput(change)] });
	return { shop, product, variant: product.variants[0]?.id ?? "" };
}

const change = async ({ shop, product, variant }: Awaited<ReturnType<typeof mug>>, to: VariantPatch) =>
	sound(await catalog.updateProduct(shop, product.id, { variants: [{ id: variant, ...to }] }));

/** Lets time go by for a product: everything about its prices happened, and will happen, so many minutes earlier. */
async function pass(productId: string, minutes: number): Promise<void> {
	const earlier = (column: string) => `${column} = strftime('%Y-%m-%dT%H:%M:%fZ', ${column}, '-${minutes} minutes')`;
	const its = "variant_id IN (SELECT id FROM variants WHERE product_id = ?1)";
	await env.DB.batch(
		[
			`UPDATE variant_sales SET ${earlier("starts_at")}, ${earlier("ends_at")} WHERE ${its}`,
			`UPDATE price_history SET ${["at", "sale_starts_at", "sale_ends_at"].map(earlier).join(", ")} WHERE ${its}`,
			`UPDATE products SET ${earlier("changes_at")} WHERE id = ?1`,
			`UPDATE variants SET ${earlier("available_from")} WHERE product_id = ?1`,
		].map((statement) => env.DB.prepare(statement).bind(productId)),
	);
	await showChanges(env.DB); // copies at the edge have run out meanwhile
}

const shown = async (id: string) => (await read<Product>(`/products/${id}`)).variants[0];
const quoted = async (variant: string) => (await inventory.quote([variant]))[0]?.unitPriceMinor;
async function listed(shop: string, query = ""): Promise<ProductListItem | undefined> {
	return (await read<{ items: ProductListItem[] }>(`/products?vendor=${shop}${query}`)).items[0];
}
const sweep = () => turnPrices(drizzle(env.DB), new Date().toISOString());

async function told(productId: string): Promise<Event[]> {
	const { results } = await env.DB.prepare(
		"SELECT body FROM outbox WHERE destination = 'web' AND body ->> '$.product.id' = ? ORDER BY rowid",
	)
		.bind(productId)
		.all<{ body: string }>();
	return results.map((row) => eventSchema.parse(JSON.parse(row.body)));
}
const versions = async (productId: string) => (await told(productId)).map(({ version }) => version);

describe("a sale", () => {
	it("that is on is what everybody sees and pays, beside the price without it", async () => {
		const { shop, product, variant } = await mug();
		const sale = saleOf(700, -HOUR, HOUR);
		const own = await change({ shop, product, variant }, { sale });
		expect(own.variants[0]).toMatchObject({ price: money(1_000), compareAtPrice: null, sale });
		expect(await shown(product.id)).toMatchObject({ price: money(700), compareAtPrice: money(1_000), saleEndsAt: sale.endsAt });
		expect(await listed(shop)).toMatchObject({ priceRange: { min: money(700), max: money(700) }, compareAtPrice: money(1_000) });
		expect(await listed(shop, "&priceMax=700")).toMatchObject({ id: product.id });
		expect(await quoted(variant)).toBe(700);
		expect(await versions(product.id)).toEqual([1, 2]);
	});

	it("begins and ends by itself: at once for pages and quotes, with the sweep in lists, and is told once each time", async () => {
		const it = await mug();
		const { shop, product, variant } = it;
		await change(it, { sale: saleOf(700, HOUR, 2 * HOUR) });
		expect(await shown(product.id)).toMatchObject({ price: money(1_000), compareAtPrice: null, saleEndsAt: null });
		expect(await quoted(variant)).toBe(1_000);
		expect(await versions(product.id)).toEqual([1]);

		await pass(product.id, HOUR + 1);
		expect(await shown(product.id)).toMatchObject({ price: money(700), compareAtPrice: money(1_000) });
		expect(await quoted(variant)).toBe(700);
		await sweep();
		await sweep();
		expect(await listed(shop, "&priceMax=700")).toMatchObject({ priceRange: { min: money(700) }, compareAtPrice: money(1_000) });
		expect(await versions(product.id)).toEqual([1, 3]);

		await pass(product.id, HOUR);
		expect(await shown(product.id)).toMatchObject({ price: money(1_000), compareAtPrice: null });
		expect(await quoted(variant)).toBe(1_000);
		await sweep();
		await sweep();
		expect(await listed(shop)).toMatchObject({ priceRange: { min: money(1_000) }, compareAtPrice: null });
		expect(await listed(shop, "&priceMax=700")).toBeUndefined();
		expect(await versions(product.id)).toEqual([1, 3, 4]);
		const { results } = await env.DB.prepare("SELECT changes_at FROM products WHERE id = ?").bind(product.id).all();
		expect(results).toEqual([{ changes_at: null }]);
	});

	it("is not hidden by a copy of the page from before it began", async () => {
		const it = await mug();
		const sale = saleOf(700, 1.5 / 60, HOUR);
		await change(it, { sale });
		await shown(it.product.id); // a copy is kept
		await vi.waitUntil(() => Date.now() > Date.parse(sale.startsAt), { timeout: 10_000 });
		expect(await shown(it.product.id)).toMatchObject({ price: money(700), saleEndsAt: sale.endsAt });
	});

	it("moves a product in the order by price", async () => {
		const it = await mug();
		const other = await addProduct(it.shop, { variants: [variantInput({ price: money(900) })] });
		const order = async () =>
			(await read<{ items: ProductListItem[] }>(`/products?vendor=${it.shop}&sort=price`)).items.map(({ id }) => id);
		expect(await order()).toEqual([other.id, it.product.id]);
		await change(it, { sale: saleOf(700, HOUR, 2 * HOUR) });
		await pass(it.product.id, HOUR + 1);
		await sweep();
		expect(await order()).toEqual([it.product.id, other.id]);
	});

	it("of a draft begins without a word", async () => {
		const it = await mug();
		sound(await catalog.updateProduct(it.shop, it.product.id, { status: "draft" }));
		await change(it, { sale: saleOf(700, HOUR, 2 * HOUR) });
		await pass(it.product.id, HOUR + 1);
		const before = await versions(it.product.id);
		await sweep();
		expect(await versions(it.product.id)).toEqual(before);
		sound(await catalog.updateProduct(it.shop, it.product.id, { status: "published" }));
		expect(await listed(it.shop)).toMatchObject({ priceRange: { min: money(700) } });
	});

	it("that the price has come down to is none, and stays where other fields change", async () => {
		const it = await mug({ sale: saleOf(700, -HOUR, HOUR) });
		await change(it, { sku: "MUG" });
		expect(await shown(it.product.id)).toMatchObject({ price: money(700) });
		await change(it, { price: money(600) });
		expect(await shown(it.product.id)).toMatchObject({ price: money(600), compareAtPrice: null, saleEndsAt: null });
		expect(await listed(it.shop)).toMatchObject({ priceRange: { min: money(600), max: money(600) } });
		await change(it, { sale: null, price: money(1_000) });
		expect(await shown(it.product.id)).toMatchObject({ price: money(1_000) });
	});

	it.each<[string, VariantPatch, string]>([
		["ends before it begins", { sale: saleOf(700, HOUR, 0) }, "variants.0.sale.endsAt"],
		[
			"ends when it begins",
			{ sale: { price: money(700), startsAt: "2027-01-01T00:00:00Z", endsAt: "2027-01-01T00:00:00.000Z" } },
			"variants.0.sale.endsAt",
		],
		["goes on for more than a year", { sale: saleOf(700, 0, 367 * DAY) }, "variants.0.sale.endsAt"],
	])("that %s is refused", async (_what, to, path) => {
		const { shop, product, variant } = await mug();
		const refused = await catalog.updateProduct(shop, product.id, { variants: [{ id: variant, ...to }] });
		expect(refused).toMatchObject({ ok: false, error: { code: "invalid_input", errors: [{ path }] } });
		expect(await shown(product.id)).toMatchObject({ price: money(1_000), compareAtPrice: null });
	});

	it("that begins while its shop changes the product is not lost, nor is the change", async () => {
		const it = await mug();
		await change(it, { sale: saleOf(700, HOUR, 2 * HOUR) });
		await pass(it.product.id, HOUR + 1);
		await Promise.all([sweep(), change(it, { sku: "MUG" }), sweep()]);
		await sweep();
		expect(await listed(it.shop)).toMatchObject({ priceRange: { min: money(700) } });
		expect(await shown(it.product.id)).toMatchObject({ sku: "MUG", price: money(700) });
		const row = await env.DB.prepare(
			"SELECT p.version, d.version AS document FROM products p JOIN search_documents d ON d.number = p.number WHERE p.id = ?",
		)
			.bind(it.product.id)
			.first<{ version: number; document: number }>();
		expect(row?.document).toBe(row?.version);
	});
});

describe("the lowest price of the last thirty days", () => {
	const lowest = async (id: string) => (await shown(id))?.lowestPrice30Days;

	it("is that before the sale, whatever the price was put up to", async () => {
		const it = await mug();
		await pass(it.product.id, 20 * DAY);
		await change(it, { price: money(2_000) });
		await pass(it.product.id, DAY);
		expect(await lowest(it.product.id)).toBeNull();
		await change(it, { sale: saleOf(1_500, -HOUR, DAY) });
		expect(await shown(it.product.id)).toMatchObject({
			price: money(1_500),
			compareAtPrice: money(2_000),
			lowestPrice30Days: money(1_000),
		});
	});

	it("is in lists and beside other products as on the product's page, while there is something to compare", async () => {
		const it = await mug();
		const other = await addProduct(it.shop, { variants: [variantInput({ price: money(2_000) })] });
		const beside = async () => (await read<RelatedProducts>(`/products/${other.id}/related`)).fromSameShop[0];
		const inList = () => listed(it.shop, "&priceMax=1999");
		await pass(it.product.id, DAY);
		for (const look of [inList, beside]) expect(await look()).toMatchObject({ compareAtPrice: null, lowestPrice30Days: null });
		await change(it, { price: money(900) });
		await pass(it.product.id, DAY);
		await change(it, { price: money(1_000), sale: saleOf(700, -HOUR, DAY) });
		const expected = { priceRange: { min: money(700) }, compareAtPrice: money(1_000), lowestPrice30Days: money(900) };
		for (const look of [inList, beside]) expect(await look()).toMatchObject(expected);
		expect(await lowest(it.product.id)).toEqual(money(900));

		await pass(it.product.id, DAY); // the sale is over, and the sweep has not come by
		expect(await inList()).toMatchObject(expected);
		await sweep();
		await showChanges(env.DB);
		for (const look of [inList, beside])
			expect(await look()).toMatchObject({ priceRange: { min: money(1_000) }, compareAtPrice: null, lowestPrice30Days: null });
	});

	it("is in lists that of the variant whose price they show", async () => {
		const shop = await openShop();
		const sizes = [
			variantInput({ options: { Size: "L" }, price: money(3_000) }),
			variantInput({ options: { Size: "S" }, price: money(1_200) }),
			variantInput({ options: { Size: "M" }, price: money(2_000) }),
		];
		const { id, variants } = await addProduct(shop, { options: ["Size"], variants: sizes });
		const [large, small, medium] = variants.map((variant) => ({ id: variant.id }));
		await pass(id, DAY);
		const to = [
			{ ...large, compareAtPrice: money(3_500), price: money(2_800) },
			{ ...small, compareAtPrice: money(1_200), price: money(1_000) },
			{ ...medium },
		] as VariantPatch[];
		sound(await catalog.updateProduct(shop, id, { variants: to }));
		expect(await listed(shop)).toMatchObject({
			priceRange: { min: money(1_000), max: money(2_800) },
			compareAtPrice: money(1_200),
			lowestPrice30Days: money(1_200),
		});
	});

	it("is that of an earlier sale, also where no sweep ran while it was on", async () => {
		const it = await mug();
		await change(it, { sale: saleOf(600, DAY, 2 * DAY) });
		await pass(it.product.id, 10 * DAY);
		await change(it, { sale: saleOf(800, -1, DAY) });
		expect(await lowest(it.product.id)).toEqual(money(600));
	});

	it("forgets what was longer ago", async () => {
		const it = await mug({ price: money(500) });
		await change(it, { price: money(1_000) });
		await pass(it.product.id, 31 * DAY);
		await change(it, { price: money(900), compareAtPrice: money(1_000) });
		expect(await lowest(it.product.id)).toEqual(money(1_000));
		await pass(it.product.id, 100 * DAY);
		expect(await lowest(it.product.id)).toEqual(money(1_000));
	});

	it("is not known of what was reduced from the beginning", async () => {
		const { product } = await mug({ compareAtPrice: money(2_000) });
		expect(await shown(product.id)).toMatchObject({ compareAtPrice: money(2_000), lowestPrice30Days: null });
	});

	it("is kept for every way of changing a price, and once", async () => {
		const it = await mug();
		await change(it, { sku: "MUG" });
		sound(await catalog.changeVariants(it.shop, { items: [{ id: it.variant, price: money(900), compareAtPrice: money(1_000) }] }));
		sound(await catalog.changeVariants(it.shop, { items: [{ id: it.variant, stockQuantity: 3 }] }));
		const { results } = await env.DB.prepare(
			"SELECT price_minor AS price, compare_at_minor AS compareAt FROM price_history WHERE variant_id = ? ORDER BY id",
		)
			.bind(it.variant)
			.all();
		expect(results).toEqual([
			{ price: 1_000, compareAt: null },
			{ price: 900, compareAt: 1_000 },
		]);
		expect(await lowest(it.product.id)).toEqual(money(1_000));
	});

	it("needs no prices from more than four hundred days before, which the next change forgets", async () => {
		const it = await mug();
		await change(it, { price: money(900) });
		await pass(it.product.id, 401 * DAY);
		await change(it, { price: money(800) });
		await change(it, { price: money(700) });
		const { results } = await env.DB.prepare("SELECT price_minor AS price FROM price_history WHERE variant_id = ? ORDER BY id")
			.bind(it.variant)
			.all();
		expect(results).toEqual([{ price: 900 }, { price: 800 }, { price: 700 }]);
	});

	it("does not write a price whose change was refused", async () => {
		const it = await mug({ stockQuantity: 5 });
		sound(await inventory.reserve(`ord_${crypto.randomUUID()}`, [{ variantId: it.variant, quantity: 5 }], inMinutes(10)));
		const refused = await catalog.changeVariants(it.shop, { items: [{ id: it.variant, price: money(1), stockQuantity: 1 }] });
		expect(refused.ok).toBe(false);
		const { results } = await env.DB.prepare("SELECT price_minor AS price FROM price_history WHERE variant_id = ?").bind(it.variant).all();
		expect(results).toEqual([{ price: 1_000 }]);
	});
});
