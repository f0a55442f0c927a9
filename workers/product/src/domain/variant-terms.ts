import type { VariantPatch } from "#contracts/own-product";
import type { FieldError } from "#contracts/result";
import type { StoredVariant } from "./product.ts";

/** On what terms a variant is sold, besides its price and its stock. */
export type VariantTerms = Pick<StoredVariant, "sale" | "volumePrices" | "prices" | "backorderLimit" | "preorder" | "availableFrom">;

/** The terms of a variant that nothing was said of. */
export const NO_TERMS: VariantTerms = {
	sale: null,
	volumePrices: [],
	prices: [],
	backorderLimit: null,
	preorder: false,
	availableFrom: null,
};

/** A sale that goes on for longer is a price. */
const LONGEST_SALE_IN_MS = 366 * 24 * 60 * 60 * 1_000;

/** Times in the one form in which they compare as text. */
const instant = (time: string): string => new Date(time).toISOString();

/** The terms after a change: what is not given stays. */
export function readTerms(input: VariantPatch, known: VariantTerms): VariantTerms {
	const { sale, volumePrices, prices, backorderLimit, preorder, availableFrom } = input;
	return {
		sale: sale === undefined ? known.sale : readSale(sale),
		volumePrices: volumePrices
			? volumePrices
					.map(({ minQuantity, price }) => ({ minQuantity, priceMinor: price.amount }))
					.toSorted((a, b) => a.minQuantity - b.minQuantity)
			: known.volumePrices,
		prices: prices
			? prices.map(({ currency, amount }) => ({ currency, priceMinor: amount })).toSorted((a, b) => (a.currency < b.currency ? -1 : 1))
			: known.prices,
		backorderLimit: backorderLimit === undefined ? known.backorderLimit : backorderLimit,
		preorder: preorder ?? known.preorder,
		availableFrom: availableFrom === undefined ? known.availableFrom : availableFrom && instant(availableFrom),
	};
}

/** A sale as it is kept. */
export const readSale = (sale: NonNullable<VariantPatch["sale"]> | null): VariantTerms["sale"] =>
	sale && { priceMinor: sale.price.amount, startsAt: instant(sale.startsAt), endsAt: instant(sale.endsAt) };

/** What is wrong with a variant's terms, by field. */
export function termFaults(variant: VariantTerms): FieldError[] {
	const { sale, volumePrices, prices, preorder, availableFrom } = variant;
	const faults: FieldError[] = saleFaults(sale);
	volumePrices.forEach(({ minQuantity }, index) => {
		if (volumePrices[index - 1]?.minQuantity === minQuantity)
			faults.push({ path: "volumePrices", message: `has two prices for ${minQuantity}` });
	});
	if (new Set(prices.map(({ currency }) => currency)).size < prices.length)
		faults.push({ path: "prices", message: "has two prices in one currency" });
	if (preorder && availableFrom === null) faults.push({ path: "availableFrom", message: "is missing: a pre-order needs it" });
	return faults;
}

/** What is wrong with a sale. That it is lower than the price is not asked: the price may change before it begins. */
export function saleFaults(sale: VariantTerms["sale"]): FieldError[] {
	if (sale === null) return [];
	const length = Date.parse(sale.endsAt) - Date.parse(sale.startsAt);
	if (length <= 0) return [{ path: "sale.endsAt", message: "has to be after startsAt" }];
	return length > LONGEST_SALE_IN_MS ? [{ path: "sale.endsAt", message: "has to be within 366 days of startsAt" }] : [];
}
