import { money, moneyIn } from "#contracts/money";
import type { Product } from "#contracts/product";
import type { VariantPatch } from "#contracts/own-product";
import { describe, expect, it } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";
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
	});
});
