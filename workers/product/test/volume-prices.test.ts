import { unitPriceOf } from "#contracts/inventory";
import { money } from "#contracts/money";
import type { Product } from "#contracts/product";
import type { VariantPatch } from "#contracts/own-product";
import { describe, expect, it } from "vitest";
import { addProduct, catalog, inMinutes, inventory, openShop, read, sound, variantInput } from "./street.ts";

const tier = (minQuantity: number, amount: number) => ({ minQuantity, price: money(amount) });

async function mug(change: VariantPatch) {
	const shop = await openShop();
	const product = await addProduct(shop, { variants: [variantInput(change)] });
	return { shop, product, variant: product.variants[0]?.id ?? "" };
}

describe("volume prices", () => {
	it("are shown by quantity and decide what each of so many costs", async () => {
		const { product, variant } = await mug({ volumePrices: [tier(20, 700), tier(5, 900)] });
		expect((await read<Product>(`/products/${product.id}`)).variants[0]?.volumePrices).toEqual([tier(5, 900), tier(20, 700)]);
		const [quote] = await inventory.quote([variant]);
		if (!quote) throw new Error("no quote");
		expect([1, 4, 5, 19, 20, 999].map((quantity) => unitPriceOf(quote, quantity))).toEqual([1_000, 1_000, 900, 900, 700, 700]);
	});

	it("give way to a sale that is lower", async () => {
		const sale = { price: money(800), startsAt: inMinutes(-5), endsAt: inMinutes(60) };
		const { product, variant } = await mug({ volumePrices: [tier(5, 900), tier(20, 700)], sale });
		expect((await read<Product>(`/products/${product.id}`)).variants[0]?.volumePrices).toEqual([tier(20, 700)]);
		const [quote] = await inventory.quote([variant]);
		expect(quote && [1, 5, 20].map((quantity) => unitPriceOf(quote, quantity))).toEqual([800, 800, 700]);
	});

	it("stay where they are not named, are replaced where they are, and are told", async () => {
		const { shop, product, variant } = await mug({ volumePrices: [tier(5, 900)] });
		const change = async (to: VariantPatch) =>
			sound(await catalog.updateProduct(shop, product.id, { variants: [{ id: variant, ...to }] })).variants[0]?.volumePrices;
		expect(await change({ sku: "MUG" })).toEqual([tier(5, 900)]);
		expect(await change({ volumePrices: [tier(10, 850)] })).toEqual([tier(10, 850)]);
		expect((await read<Product>(`/products/${product.id}`)).variants[0]?.volumePrices).toEqual([tier(10, 850)]);
		expect(await change({ volumePrices: [] })).toEqual([]);
		expect((await read<Product>(`/products/${product.id}`)).variants[0]?.volumePrices).toEqual([]);
	});

	it("are one for each quantity", async () => {
		const { shop, product, variant } = await mug({});
		const refused = await catalog.updateProduct(shop, product.id, {
			variants: [{ id: variant, volumePrices: [tier(5, 900), tier(5, 800)] }],
		});
		expect(refused).toMatchObject({ ok: false, error: { code: "invalid_input", errors: [{ path: "variants.0.volumePrices" }] } });
	});
});
