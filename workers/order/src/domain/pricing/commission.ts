import type { LineToPrice } from "./goods.ts";

/** What the marketplace takes of a sale, for whoever a rule names. */
export interface CommissionRule {
	id: string;
	vendorId: string | null;
	categoryId: string | null;
	/** From this total of a line on, before discounts. */
	fromMinor: number;
	rateBps: number;
}

/** Which kind of rule decided, from the one that says the most to the shop's own rate where there is none. */
export const COMMISSION_REASONS = ["vendor_and_category", "vendor", "category", "general", "vendor_rate"] as const;
export type CommissionReason = (typeof COMMISSION_REASONS)[number];

export interface CommissionRate {
	rateBps: number;
	reason: CommissionReason;
}

const reasonOf = ({ vendorId, categoryId }: CommissionRule): CommissionReason => {
	if (vendorId !== null) return categoryId !== null ? "vendor_and_category" : "vendor";
	return categoryId !== null ? "category" : "general";
};

const rank = (rule: CommissionRule): number => COMMISSION_REASONS.indexOf(reasonOf(rule));

/** How near a rule's category is to the product; its own come first. */
const distance = (rule: CommissionRule, line: LineToPrice): number =>
	rule.categoryId === null ? 0 : line.categoryIds.indexOf(rule.categoryId);

const holdsFor = (rule: CommissionRule, line: LineToPrice): boolean =>
	(rule.vendorId === null || rule.vendorId === line.vendorId) &&
	(rule.categoryId === null || line.categoryIds.includes(rule.categoryId)) &&
	rule.fromMinor <= line.unitPriceMinor * line.quantity;

/**
 * The rate of a line by the rule that says the most: shop and category over shop over category over none of both; then the nearest
 * category, then the highest threshold that the line's total reaches.
 */
export function commissionRateOf(line: LineToPrice, rules: readonly CommissionRule[], vendorRateBps: number): CommissionRate {
	const [rule] = rules
		.filter((candidate) => holdsFor(candidate, line))
		.toSorted((a, b) => rank(a) - rank(b) || distance(a, line) - distance(b, line) || b.fromMinor - a.fromMinor || (a.id < b.id ? -1 : 1));
	return rule ? { rateBps: rule.rateBps, reason: reasonOf(rule) } : { rateBps: vendorRateBps, reason: "vendor_rate" };
}
