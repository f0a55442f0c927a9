import type { PromotionKind } from "#contracts/promotion";
import type { Funder } from "../funders.ts";
import type { LineToPrice } from "./goods.ts";

/** A discount as the marketplace or a shop has set it up. */
export interface Promotion {
	id: string;
	title: string;
	/** In capitals; null where it applies by itself. */
	code: string | null;
	kind: PromotionKind;
	/** Of a percentage, and of what is got in "buy x, get y" (10,000 is free). */
	percentBps: number | null;
	/** Of a fixed discount, off the whole. */
	amountMinor: number | null;
	buyQuantity: number | null;
	getQuantity: number | null;
	/** The shop whose goods and delivery it is off; null for all. */
	vendorId: string | null;
	fundedBy: Funder;
	/** Only these goods; all where both are empty. */
	productIds: readonly string[];
	categoryIds: readonly string[];
	/** Of the goods that it is off, before discounts. */
	minSpendMinor: number;
	/** How many orders may have it, and how many of one customer; null: any number. */
	maxUses: number | null;
	maxUsesPerCustomer: number | null;
	/** Whether it goes together with others. */
	combines: boolean;
	isActive: boolean;
	startsAt: string | null;
	endsAt: string | null;
}

/** A promotion with how often it was used, by all and by this customer. */
export interface OfferedPromotion extends Promotion {
	uses: number;
	usesByCustomer: number;
}

export const isRestricted = ({ productIds, categoryIds }: Promotion): boolean => productIds.length + categoryIds.length > 0;

/** Whether a promotion is off these goods, or off their delivery. */
export function isOff(promotion: Promotion, line: LineToPrice): boolean {
	if (promotion.vendorId !== null && promotion.vendorId !== line.vendorId) return false;
	if (!isRestricted(promotion)) return true;
	return promotion.productIds.includes(line.productId) || line.categoryIds.some((id) => promotion.categoryIds.includes(id));
}

const ORDER_DISCOUNTS = { percentage: 0, fixed: 1 } as const;

/**
 * When a promotion's turn is, the lowest first: free pieces, what is off certain goods, what is off one shop's goods, what is off
 * all goods, and delivery last; of each, percentages before fixed amounts. What comes later is off what is left by then.
 */
function turnOf(promotion: Promotion): number {
	if (promotion.kind === "buy_x_get_y") return 0;
	if (promotion.kind === "free_delivery") return 7;
	const scope = isRestricted(promotion) ? 1 : promotion.vendorId !== null ? 3 : 5;
	return scope + ORDER_DISCOUNTS[promotion.kind];
}

/** A fixed sequence, whatever sequence they came in. */
export const inTurn = <P extends Promotion>(promotions: readonly P[]): P[] =>
	promotions.toSorted((a, b) => turnOf(a) - turnOf(b) || compareIds(a, b));

export const compareIds = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
