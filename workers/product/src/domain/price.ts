import type { Currency, OTHER_CURRENCIES } from "#contracts/money";

/** A lower price for a time: from `startsAt` until before `endsAt`. Times are ISO 8601 UTC with milliseconds, so that they compare as text. */
export interface Sale {
	priceMinor: number;
	startsAt: string;
	endsAt: string;
}

/** What one piece costs where so many are bought. */
export interface VolumePrice {
	minQuantity: number;
	priceMinor: number;
}

/** What one piece costs in a currency that is not the marketplace's. */
export interface CurrencyPrice {
	currency: (typeof OTHER_CURRENCIES)[number];
	priceMinor: number;
}

/** All that the price of one piece follows from. */
export interface PriceTerms {
	priceMinor: number;
	compareAtMinor: number | null;
	sale: Sale | null;
}

export interface PriceNow {
	priceMinor: number;
	/** Always more than the price. */
	compareAtMinor: number | null;
	/** When the sale ends; null where there is none now. */
	saleEndsAt: string | null;
}

/** The one answer to what a piece costs at a moment. A sale that is not lower than the price is none. */
export function priceAt({ priceMinor, compareAtMinor, sale }: PriceTerms, at: string): PriceNow {
	if (sale === null || sale.priceMinor >= priceMinor || at < sale.startsAt || at >= sale.endsAt)
		return { priceMinor, compareAtMinor, saleEndsAt: null };
	return { priceMinor: sale.priceMinor, compareAtMinor: compareAtMinor ?? priceMinor, saleEndsAt: sale.endsAt };
}

/** The moments after `at` at which a price changes by itself. */
export const saleTurns = ({ sale }: Pick<PriceTerms, "sale">, at: string): string[] =>
	sale === null ? [] : [sale.startsAt, sale.endsAt].filter((turn) => turn > at);

/** The volume prices that are lower than the price and than each other, by quantity: what is worth to be told and charged. */
export function worthwhile(prices: readonly VolumePrice[], priceMinor: number): VolumePrice[] {
	let lowest = priceMinor;
	return prices
		.toSorted((a, b) => a.minQuantity - b.minQuantity)
		.filter((tier) => {
			if (tier.priceMinor >= lowest) return false;
			lowest = tier.priceMinor;
			return true;
		});
}

/** What each of a product's variants costs in a currency, in their order; null where one of them has no price in it. */
export function pricesIn(variants: readonly { prices: readonly CurrencyPrice[] }[], currency: Currency): number[] | null {
	const prices = variants.flatMap(({ prices: all }) =>
		all.filter((price) => price.currency === currency).map(({ priceMinor }) => priceMinor),
	);
	return prices.length > 0 && prices.length === variants.length ? prices : null;
}
