import type { CodeProblem } from "#contracts/cart";
import { sum } from "#contracts/money";
import { compareIds, isOff, type OfferedPromotion } from "./promotion.ts";
import { type Cut, type Goods, takeOff } from "./take-off.ts";

/** What became of a promotion's code. */
export interface CodeOutcome {
	code: string;
	promotion: OfferedPromotion | null;
	/** Null where it applies. */
	problem: CodeProblem | null;
}

/** The discounts of a cart and what became of its codes. */
export interface Discounts {
	cuts: Cut<OfferedPromotion>[];
	codes: CodeOutcome[];
}

/** Why a promotion is not for anybody now, or not for this customer any more. */
function whyNotNow(promotion: OfferedPromotion, at: string): CodeProblem | null {
	const { isActive, startsAt, endsAt, maxUses, maxUsesPerCustomer, uses, usesByCustomer } = promotion;
	const now = Date.parse(at);
	if (!isActive || (endsAt !== null && Date.parse(endsAt) <= now)) return "no_longer_valid";
	if (startsAt !== null && Date.parse(startsAt) > now) return "not_yet_valid";
	if (maxUses !== null && uses >= maxUses) return "used_up";
	return maxUsesPerCustomer !== null && usesByCustomer >= maxUsesPerCustomer ? "used_by_customer" : null;
}

function whyNot(promotion: OfferedPromotion, goods: Goods, at: string): CodeProblem | null {
	const notNow = whyNotNow(promotion, at);
	if (notNow) return notNow;
	const lines = goods.lines.filter((line) => isOff(promotion, line));
	if (lines.length === 0) return "nothing_to_discount";
	const spent = sum(lines.map((line) => line.unitPriceMinor * line.quantity));
	return spent < promotion.minSpendMinor ? "minimum_spend" : null;
}

const amountOf = (cuts: readonly Cut[]): number => sum(cuts.map((cut) => cut.amountMinor));

/**
 * Finds what is taken off a cart. Promotions that combine are used together; each that does not is an alternative to all others.
 * The shopper gets the alternative that takes off the most: on a tie those that combine, then the one with the lowest id.
 */
export function discountsOf(promotions: readonly OfferedPromotion[], codes: readonly string[], goods: Goods, at: string): Discounts {
	const problems = new Map(promotions.map((promotion) => [promotion.id, whyNot(promotion, goods, at)]));
	const usable = promotions.filter((promotion) => problems.get(promotion.id) === null).toSorted(compareIds);
	const alone = usable.filter((promotion) => !promotion.combines).map((promotion) => [promotion]);
	const alternatives = [usable.filter((promotion) => promotion.combines), ...alone].map((used) => ({ used, cuts: takeOff(used, goods) }));
	const best = alternatives.reduce((first, next) => (amountOf(next.cuts) > amountOf(first.cuts) ? next : first));
	const outcomeOf = (code: string): CodeOutcome => {
		const promotion = promotions.find((candidate) => candidate.code === code) ?? null;
		if (!promotion) return { code, promotion, problem: "unknown" };
		const leftOut = !best.used.includes(promotion) && amountOf(best.cuts) > 0 && amountOf(takeOff([promotion], goods)) > 0;
		return { code, promotion, problem: problems.get(promotion.id) ?? (leftOut ? "not_combined" : null) };
	};
	return { cuts: best.cuts, codes: [...new Set(codes)].map(outcomeOf) };
}
