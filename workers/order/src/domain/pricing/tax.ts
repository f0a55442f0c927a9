import { shareOf, taxIncludedIn } from "#contracts/money";
import type { TaxCategory } from "#contracts/product";

/** A rate, and whether prices have the tax in them or it comes on top. */
export interface TaxRate {
	rateBps: number;
	isIncluded: boolean;
}

/** Rates by country, region and category. */
export type TaxRates = ReadonlyMap<string, TaxRate>;

/** A row of the table of rates; the region is empty for the whole country. */
export interface TaxRateRow extends TaxRate {
	country: string;
	region: string;
	category: TaxCategory;
}

/** Where something is taxed. */
export interface TaxPlace {
	taxCountry: string;
	taxRegion: string;
}

export const NO_TAX: TaxRate = { rateBps: 0, isIncluded: true };

/** Regions are compared in capitals, however an address spells them. */
export const regionKey = (region: string): string => region.trim().toUpperCase();

const key = (country: string, region: string, category: TaxCategory): string => `${country}/${regionKey(region)}/${category}`;

/** Makes the table of tax rates. A country that is not in it has no tax. */
export const taxRatesFrom = (rows: readonly TaxRateRow[]): TaxRates =>
	new Map(rows.map(({ country, region, category, rateBps, isIncluded }) => [key(country, region, category), { rateBps, isIncluded }]));

/** The region's rate, or else its country's. */
export const taxRateOf = (rates: TaxRates, { taxCountry, taxRegion }: TaxPlace, category: TaxCategory): TaxRate =>
	rates.get(key(taxCountry, taxRegion, category)) ?? rates.get(key(taxCountry, "", category)) ?? NO_TAX;

/** The tax of what is paid, and as much of it as comes on top. Rounded half up. */
export function taxOf(paidMinor: number, { rateBps, isIncluded }: TaxRate): { taxMinor: number; taxAddedMinor: number } {
	if (isIncluded) return { taxMinor: taxIncludedIn(paidMinor, rateBps), taxAddedMinor: 0 };
	const taxMinor = shareOf(paidMinor, rateBps);
	return { taxMinor, taxAddedMinor: taxMinor };
}

/** What is asked of those who pay no tax: a price with the tax in it, less that tax. */
export const withoutTax = (priceMinor: number, { rateBps, isIncluded }: TaxRate): number =>
	isIncluded ? priceMinor - taxIncludedIn(priceMinor, rateBps) : priceMinor;
