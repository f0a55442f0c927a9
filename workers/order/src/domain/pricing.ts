import { sum, taxIncludedIn } from "#contracts/money";
import type { TaxCategory } from "#contracts/product";

/** Amounts of an order or of a shop's part, in minor units. Prices include tax: `taxMinor` is the part of the total that is tax. */
export interface Amounts {
	itemsMinor: number;
	discountMinor: number;
	deliveryMinor: number;
	taxMinor: number;
	/** As much of the tax as was not in the prices but came on top of them. */
	taxAddedMinor: number;
	totalMinor: number;
}

export interface LineToPrice {
	id: string;
	vendorId: string;
	unitPriceMinor: number;
	quantity: number;
	taxCategory: TaxCategory;
}

/** One shop's part: what its delivery costs, and whose tax applies to it. */
export interface PartToPrice {
	vendorId: string;
	deliveryMinor: number;
	taxCountry: string;
}

/** Basis points by country and category. */
export type TaxRates = ReadonlyMap<string, number>;

export interface PricedLine {
	id: string;
	totalMinor: number;
	taxMinor: number;
	taxRateBps: number;
}

export interface PricedPart extends Amounts {
	vendorId: string;
	taxCountry: string;
	deliveryTaxMinor: number;
	lines: PricedLine[];
}

export interface Pricing extends Amounts {
	parts: PricedPart[];
}

/** Makes the table of tax rates; a country that is not in it is outside the EU, and its price has no tax in it. */
export const taxRatesFrom = (rows: readonly { country: string; category: TaxCategory; rateBps: number }[]): TaxRates =>
	new Map(rows.map(({ country, category, rateBps }) => [`${country}/${category}`, rateBps]));

const rateOf = (rates: TaxRates, country: string, category: TaxCategory): number => rates.get(`${country}/${category}`) ?? 0;

/**
 * Every price of a cart or an order comes from here. Tax is rounded half up once per line and once per delivery,
 * delivery is taxed at the standard rate, and the parts add up to the whole exactly.
 * Lines of a shop that is not among `parts` do not count.
 */
export function priceOrder(lines: readonly LineToPrice[], parts: readonly PartToPrice[], rates: TaxRates): Pricing {
	const priced = parts.map((part) =>
		pricePart(
			lines.filter((line) => line.vendorId === part.vendorId),
			part,
			rates,
		),
	);
	return { parts: priced, ...totalOf(priced) };
}

function pricePart(lines: readonly LineToPrice[], part: PartToPrice, rates: TaxRates): PricedPart {
	const priced = lines.map((line) => priceLine(line, rateOf(rates, part.taxCountry, line.taxCategory)));
	const itemsMinor = sum(priced.map((line) => line.totalMinor));
	const deliveryTaxMinor = taxIncludedIn(part.deliveryMinor, rateOf(rates, part.taxCountry, "standard"));
	return {
		vendorId: part.vendorId,
		taxCountry: part.taxCountry,
		lines: priced,
		itemsMinor,
		discountMinor: 0,
		taxAddedMinor: 0,
		deliveryTaxMinor,
		deliveryMinor: part.deliveryMinor,
		taxMinor: sum(priced.map((line) => line.taxMinor)) + deliveryTaxMinor,
		totalMinor: itemsMinor + part.deliveryMinor,
	};
}

function priceLine(line: LineToPrice, taxRateBps: number): PricedLine {
	const totalMinor = line.unitPriceMinor * line.quantity;
	return { id: line.id, totalMinor, taxMinor: taxIncludedIn(totalMinor, taxRateBps), taxRateBps };
}

const totalOf = (parts: readonly PricedPart[]): Amounts => ({
	itemsMinor: sum(parts.map((part) => part.itemsMinor)),
	discountMinor: sum(parts.map((part) => part.discountMinor)),
	deliveryMinor: sum(parts.map((part) => part.deliveryMinor)),
	taxMinor: sum(parts.map((part) => part.taxMinor)),
	taxAddedMinor: sum(parts.map((part) => part.taxAddedMinor)),
	totalMinor: sum(parts.map((part) => part.totalMinor)),
});
