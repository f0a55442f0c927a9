import type { Checkout, Totals } from "#contracts/cart";
import { money, sum } from "#contracts/money";
import { type CartChange, fail, ok, type Result } from "#contracts/result";
import type { AssessedCart } from "../cart/assess-cart.ts";
import { showTotals } from "../show-amounts.ts";
import { showCodes } from "../cart/cart-codes.ts";

/** What the shopper agreed to pay. */
export interface Expectation {
	totalMinor: number;
	/** After gift cards and store credit. */
	paymentMinor: number;
	/** What it was the sum of, where that was said. */
	totals: Totals | undefined;
}

/** What a shopper expects who has seen the cart: what was said, and where nothing was said of the payment, what it is now. */
export const expectationOf = ({ expectedTotal, expectedPayment, expectedTotals }: Checkout, { pricing }: AssessedCart): Expectation => ({
	totalMinor: expectedTotal.amount,
	paymentMinor: expectedPayment?.amount ?? expectedTotal.amount - pricing.creditMinor,
	totals: expectedTotals,
});

/** Why a cart cannot be ordered as it is, if so. Whether there is enough stock is not asked here: the reservation decides. */
export function checkOrderable(assessed: AssessedCart, expected: Expectation): Result<void> {
	const { requirements, problems, pricing } = assessed;
	const closed = withFirst("vendor_closed", problems);
	if (closed) return fail("vendor_closed", "A shop in the cart is closed.", { changes: closed });
	const unavailable = withFirst("unavailable", problems);
	if (unavailable) return fail("cart_changed", "Something in the cart cannot be bought any more.", { changes: unavailable });
	if (requirements.length > 0) {
		const changes = ofDelivery(problems);
		const detail = `Checkout still needs: ${requirements.join(", ").replaceAll("_", " ")}.`;
		return fail("cart_incomplete", detail, changes.length > 0 ? { changes } : {});
	}
	const total = totalChanges(assessed, expected);
	const repriced = withFirst("price_changed", problems);
	if (total.length > 0 && repriced) return fail("price_changed", "A price has changed since the cart was shown.", { changes: repriced });
	if (total.length > 0) return fail("cart_changed", "The total is not what was expected.", { changes: total });
	const sums = sumChanges(assessed, expected.totals);
	if (sums.length > 0) return fail("cart_changed", "The total is what was expected, and what it is the sum of is not.", { changes: sums });
	if (isBalanced(assessed)) {
		const changes = repriced ?? ofDelivery(problems);
		return fail(repriced ? "price_changed" : "cart_changed", "Prices have changed, though not what they come to.", { changes });
	}
	if (pricing.totalMinor - pricing.creditMinor === expected.paymentMinor) return ok(undefined);
	const was = money(expected.totalMinor - expected.paymentMinor);
	const changes = [{ lineId: "", kind: "credit_changed" as const, was, now: money(pricing.creditMinor) }, ...codeChanges(assessed)];
	return fail("cart_changed", "There is not as much credit as was expected.", { changes });
}

/** All that is wrong with the cart, what has decided first; null where nothing of that kind is. */
const withFirst = (kind: CartChange["kind"], problems: readonly CartChange[]): CartChange[] | null => {
	const deciding = problems.filter((problem) => problem.kind === kind);
	return deciding.length > 0 ? [...deciding, ...problems.filter((problem) => problem.kind !== kind)] : null;
};

function totalChanges(assessed: AssessedCart, { totalMinor, totals }: Expectation): CartChange[] {
	if (assessed.pricing.totalMinor === totalMinor) return [];
	const changed = { lineId: "", kind: "total_changed" as const, was: money(totalMinor), now: money(assessed.pricing.totalMinor) };
	return [changed, ...sumChanges(assessed, totals), ...ofDelivery(assessed.problems), ...codeChanges(assessed)];
}

/** What the total is the sum of, as far as it was said what that was. */
function sumChanges({ pricing }: AssessedCart, expected: Totals | undefined): CartChange[] {
	if (!expected) return [];
	const now = showTotals(pricing);
	const changes = [
		{ lineId: "", kind: "items_changed" as const, was: expected.items, now: now.items },
		{ lineId: "", kind: "delivery_changed" as const, was: expected.delivery, now: now.delivery },
		{ lineId: "", kind: "discount_changed" as const, was: expected.discount, now: now.discount },
		{ lineId: "", kind: "tax_changed" as const, was: expected.tax, now: now.tax },
	];
	return changes.filter((change) => change.was.amount !== change.now.amount);
}

/** Whether prices have changed since the cart was, and come to the same: the total does not tell who has seen them. */
export function isBalanced({ cart, lines, parts, problems }: AssessedCart): boolean {
	if (!problems.some(({ kind }) => kind === "price_changed" || kind === "delivery_changed")) return false;
	const was = new Map(cart.lines.map((line) => [line.id, line.unitPriceMinor]));
	const items = lines.map(({ id, unitPriceMinor, quantity }) => (unitPriceMinor - (was.get(id) ?? unitPriceMinor)) * quantity);
	const chosen = new Map(cart.choices.map(({ vendorId, priceMinor }) => [vendorId, priceMinor]));
	const deliveries = parts.map(({ vendorId, choice }) => (choice ? choice.priceMinor - (chosen.get(vendorId) ?? choice.priceMinor) : 0));
	return sum([...items, ...deliveries]) === 0;
}

const ofDelivery = (problems: readonly CartChange[]): CartChange[] => problems.filter(({ kind }) => kind === "delivery_changed");

/** The codes that do not apply now, each with why. */
const codeChanges = (assessed: AssessedCart): CartChange[] =>
	showCodes(assessed)
		.filter(({ problem }) => problem !== null)
		.map(({ code, problem }) => ({ lineId: "", kind: "code_changed" as const, was: code, now: problem }));
