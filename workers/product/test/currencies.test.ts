import { money, moneyIn } from "#contracts/money";
import type { Product, ProductListItem, RelatedProducts } from "#contracts/product";
import type { Facets } from "#contracts/product-search";
import type { VariantPatch } from "#contracts/own-product";
import { describe, expect, it } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { changedBy } from "./caching.ts";
import { addProduct, catalog, inMinutes, inventory, openShop, read, sound, variantInput } from "./street.ts";

const [USD, GBP] = [(amount: number) => moneyIn("USD", amount), (amount: number) => moneyIn("GBP", amount)];
type InUSD = NonNullable<VariantPatch["prices"]>[number];
const inUSD = (amount: number): InUSD => ({ amount, currency: "USD" });

async function mugs(small: VariantPatch, large: VariantPatch) {
	const shop = await openShop();
	const sizes = [
		variantInput({ ...small, options: { Size: "S" } }),
		variantInput({ ...large, options: { Size: "L" }, price: money(2_000) }),
	];
	return { shop, product: await addProduct(shop, { options: ["Size"], variants: sizes }) };
}
const shown = (id: string, query: string) => read<Product>(`/products/${id}?${query}`);
const prices = ({ variants }: Product) => variants.map(({ price }) => price);

describe("prices in other currencies", () => {
	it("are shown where they are asked for, as their shop has set them", async () => {
		const { product } = await mugs({ prices: [inUSD(1_190), { amount: 950, currency: "GBP" }] }, { prices: [inUSD(2_290)] });
		const inDollars = await shown(product.id, "currency=USD");
		expect(prices(inDollars)).toEqual([USD(1_190), USD(2_290)]);
		expect(inDollars.priceRange).toEqual({ min: USD(1_190), max: USD(2_290) });
		expect(product.variants[0]?.prices).toEqual([GBP(950), USD(1_190)]);
	});

	it("are never mixed: where one variant has none, all are in the marketplace's", async () => {
		const { product } = await mugs({ prices: [inUSD(1_190)] }, {});
		for (const query of ["currency=USD", "currency=EUR", ""]) {
			const found = await shown(product.id, query);
			expect(prices(found)).toEqual([money(1_000), money(2_000)]);
			expect(found.priceRange).toEqual({ min: money(1_000), max: money(2_000) });
		}
	});

	it("have no sale, no compare-at price and no volume prices, which are the marketplace's currency's", async () => {
		const sale = { price: money(500), startsAt: inMinutes(-5), endsAt: inMinutes(60) };
		const volumePrices = [{ minQuantity: 5, price: money(400) }];
		const { product } = await mugs({ prices: [inUSD(1_190)], sale, volumePrices }, { prices: [inUSD(2_290)] });
		const [small] = (await shown(product.id, "currency=USD")).variants;
		expect(small).toMatchObject({ price: USD(1_190), compareAtPrice: null, saleEndsAt: null, lowestPrice30Days: null, volumePrices: [] });
		expect((await shown(product.id, "currency=EUR")).variants[0]).toMatchObject({ price: money(500), compareAtPrice: money(1_000) });
	});

	it("do not change what is charged", async () => {
		const { product } = await mugs({ prices: [inUSD(1)] }, { prices: [inUSD(1)] });
		expect((await inventory.quote([product.variants[0]?.id ?? ""]))[0]?.unitPriceMinor).toBe(1_000);
	});

	it("show on the next read, stay where they are not named, and are one per currency", async () => {
		const { shop, product } = await mugs({ prices: [inUSD(1_190)] }, { prices: [inUSD(2_290)] });
		const [small, large] = product.variants.map(({ id }) => id);
		const change = (to: VariantPatch) =>
			catalog.updateProduct(shop, product.id, { variants: [{ id: small ?? "", ...to }, { id: large ?? "" }] });
		await shown(product.id, "currency=USD");
		sound(await change({ prices: [inUSD(990)] }));
		expect(prices(await shown(product.id, "currency=USD"))).toEqual([USD(990), USD(2_290)]);
		sound(await change({ sku: "S" }));
		expect(prices(await shown(product.id, "currency=USD"))).toEqual([USD(990), USD(2_290)]);
		expect(await change({ prices: [inUSD(1), inUSD(2)] })).toMatchObject({ ok: false, error: { errors: [{ path: "variants.0.prices" }] } });
		sound(await change({ prices: [] }));
		expect(prices(await shown(product.id, "currency=USD"))).toEqual([money(1_000), money(2_000)]);
	});

	it("are in the feed too, and in no currency that nobody knows", async () => {
		const { shop } = await mugs({ prices: [inUSD(1_190)] }, { prices: [inUSD(2_290)] });
		const feed = await read<{ items: Product[] }>(`/feed/products?vendor=${shop}&currency=USD`);
		expect(feed.items.map(prices)).toEqual([[USD(1_190), USD(2_290)]]);
		expect((await call("GET", "/feed/products?currency=XXX")).status).toBe(400);
	});
});

describe("lists in another currency", () => {
	const both = () => mugs({ prices: [inUSD(1_190)], compareAtPrice: money(1_500) }, { prices: [inUSD(2_290)] });
	const list = async (query: string) => (await read<{ items: ProductListItem[] }>(`/products?${query}`)).items;

	it("show the prices that their shops have set, where all variants have one, and else the marketplace's", async () => {
		const { shop } = await both();
		await addProduct(shop, { title: "Cup", variants: [variantInput({ price: money(500) })] });
		await addProduct(shop, {
			title: "Jug",
			options: ["Size"],
			variants: [
				variantInput({ options: { Size: "S" }, price: money(600), prices: [inUSD(700)] }),
				variantInput({ options: { Size: "L" }, price: money(800) }),
			],
		});
		const items = await list(`vendor=${shop}&sort=price&currency=USD`);
		expect(items.map(({ priceRange, compareAtPrice }) => [priceRange, compareAtPrice])).toEqual([
			[{ min: money(500), max: money(500) }, null],
			[{ min: money(600), max: money(800) }, null],
			[{ min: USD(1_190), max: USD(2_290) }, null],
		]);
		expect((await list(`vendor=${shop}&priceMin=1000`))[0]).toMatchObject({
			priceRange: { min: money(1_000) },
			compareAtPrice: money(1_500),
		});
		expect((await list(`vendor=${shop}&priceMin=1000&currency=GBP`))[0]?.priceRange.min).toEqual(money(1_000));
	});

	it("are filtered, counted and sorted by the marketplace's", async () => {
		const { shop, product } = await mugs({ prices: [inUSD(1)] }, { prices: [inUSD(2)] });
		const dear = await addProduct(shop, { variants: [variantInput({ price: money(3_000) })] });
		expect((await list(`vendor=${shop}&currency=USD&sort=price`)).map(({ id }) => id)).toEqual([product.id, dear.id]);
		expect((await list(`vendor=${shop}&currency=USD&sort=-price`)).map(({ id }) => id)).toEqual([dear.id, product.id]);
		expect((await list(`vendor=${shop}&currency=USD&priceMin=900&priceMax=2000`)).map(({ id }) => id)).toEqual([product.id]);
		const { facets } = await read<{ facets: Facets }>(`/products?vendor=${shop}&currency=USD`);
		expect([facets.price.min, facets.price.max]).toEqual([1_000, 3_000]);
	});

	it("are searches, collections and related products too", async () => {
		const { shop, product } = await both();
		const other = await addProduct(shop, { title: "Saucer" });
		const expected = { priceRange: { min: USD(1_190), max: USD(2_290) } };
		expect((await list(`q=mug&vendor=${shop}&currency=USD`))[0]).toMatchObject(expected);
		for (const path of [`/products/${other.id}/related?currency=USD`, `/products/${other.id}?include=related&currency=USD`]) {
			const answer = await read<RelatedProducts & { related?: RelatedProducts }>(path);
			expect((answer.related ?? answer).fromSameShop[0]).toMatchObject(expected);
		}
		const input = { title: "Mugs", productIds: [product.id], status: "published" };
		const made = await call("POST", "/admin/collections", { as: somebody({ role: "admin" }), body: input });
		const { slug } = await made.json<{ slug: string }>();
		const collection = await read<{ products: { items: ProductListItem[] } }>(`/collections/${slug}?currency=USD`);
		expect(collection.products.items[0]).toMatchObject(expected);
	});

	it("show a changed price at once, in copies that had the old one", async () => {
		const { shop, product } = await both();
		const [small, large] = product.variants.map(({ id }) => id);
		const patch = { variants: [{ id: small ?? "", prices: [inUSD(990)] }, { id: large ?? "" }] };
		const reads = {
			list: `/products?vendor=${shop}&currency=USD`,
			found: `/products?q=mug&vendor=${shop}&currency=USD`,
			byId: `/products/${product.id}?currency=USD`,
			inPounds: `/products?vendor=${shop}&currency=GBP`,
		};
		const changed = await changedBy(reads, async () => sound(await catalog.updateProduct(shop, product.id, patch)));
		expect(changed).toEqual(["list", "found", "byId", "inPounds"]); // also that it was changed shows, in any currency
		expect((await list(`vendor=${shop}&currency=USD`))[0]?.priceRange.min).toEqual(USD(990));
	});
});

describe("tax", () => {
	it.each([
		["", true],
		["country=IE", true],
		["country=DE", true],
		["country=US", false],
		["country=GB", false],
	])("is a part of the prices of a product for %j: %s", async (query, included) => {
		const { product } = await mugs({}, {});
		expect((await shown(product.id, query)).taxIncluded).toBe(included);
		const { items } = await read<{ items: ProductListItem[] }>(`/products?vendor=${product.vendor.id}&${query}`);
		expect(items.map(({ taxIncluded }) => taxIncluded)).toEqual([included]);
	});
});
