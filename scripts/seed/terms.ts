import type { StoredVariant } from "../../workers/product/src/domain/product.ts";
import { NO_TERMS, type VariantTerms } from "../../workers/product/src/domain/variant-terms.ts";
import { priceHistory } from "../../workers/product/src/store/schema/prices.ts";
import type { BatchItem } from "drizzle-orm/batch";
import { inArray } from "drizzle-orm";
import { IN_POUNDS, TERMS } from "../street/terms.ts";
import type { SampleShop, SampleVariant } from "../street/types.ts";
import type { Databases } from "./databases.ts";
import { daysBefore } from "./sample.ts";

/** The sample's terms of a variant as the catalog keeps them. */
export function termsOf(
	{ sku, priceMinor, backorder }: SampleVariant,
	shop: SampleShop,
	today: Date,
): VariantTerms & Pick<StoredVariant, "allowBackorder"> {
	const { sale, volume = {}, preorder, backorder: awaited } = TERMS[sku] ?? {};
	const later = preorder ?? awaited;
	return {
		...NO_TERMS,
		sale: sale
			? {
					priceMinor: sale.priceMinor,
					startsAt: daysBefore(today, sale.sinceDays).toISOString(),
					endsAt: daysBefore(today, sale.sinceDays - sale.days).toISOString(),
				}
			: null,
		volumePrices: Object.entries(volume).map(([minQuantity, minor]) => ({ minQuantity: Number(minQuantity), priceMinor: minor })),
		prices: shop.slug === IN_POUNDS.shop ? [{ currency: "GBP", priceMinor: inPounds(priceMinor) }] : [],
		allowBackorder: later !== undefined || (backorder ?? false),
		backorderLimit: later?.limit ?? null,
		preorder: preorder !== undefined,
		availableFrom: later ? daysBefore(today, -later.inDays).toISOString() : null,
	};
}

const inPounds = (minor: number): number =>
	Math.max(IN_POUNDS.step, Math.round((minor * IN_POUNDS.rate) / IN_POUNDS.step) * IN_POUNDS.step);

/** When a shop planned a sale: a day before it began, and not after today. */
const plannedBefore = (startsAt: string, today: Date): string =>
	daysBefore(new Date(Math.min(Date.parse(startsAt), today.getTime())), 1).toISOString();

/**
 * The statements that tell what variants with a sale have cost since they came: the price, maybe another one before it, and the
 * plan of the sale. They go behind those that write the variants, which put one row of today's terms there.
 */
export function writePast({ db }: Databases, variants: readonly StoredVariant[], at: string, today: Date): BatchItem<"sqlite">[] {
	const product = db("product");
	const onSale = variants.filter(({ sale }) => sale !== null);
	if (onSale.length === 0) return [];
	const rows = onSale.flatMap(({ id, sku, priceMinor, compareAtMinor, sale }): (typeof priceHistory.$inferInsert)[] => {
		const before = TERMS[sku ?? ""]?.before;
		const row = { variantId: id, compareAtMinor, priceMinor };
		return [
			...(before ? [{ ...row, at, priceMinor: before.priceMinor }] : []),
			{ ...row, at: before ? daysBefore(today, before.untilDays).toISOString() : at },
			...(sale
				? [
						{
							...row,
							at: plannedBefore(sale.startsAt, today),
							salePriceMinor: sale.priceMinor,
							saleStartsAt: sale.startsAt,
							saleEndsAt: sale.endsAt,
						},
					]
				: []),
		];
	});
	return [
		product.delete(priceHistory).where(
			inArray(
				priceHistory.variantId,
				onSale.map(({ id }) => id),
			),
		),
		...rows.map((row) => product.insert(priceHistory).values(row)),
	];
}
