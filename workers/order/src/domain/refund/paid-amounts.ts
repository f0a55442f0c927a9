import { splitByWeight, sum } from "#contracts/money";
import type { Order, OrderLine, Refund, VendorOrder } from "../order/order.ts";

/** What was paid for a line: its price without discounts, with the tax that came on top. */
export const linePaidMinor = ({
	totalMinor,
	discountMinor,
	taxAddedMinor,
}: Pick<OrderLine, "totalMinor" | "discountMinor" | "taxAddedMinor">): number => totalMinor - discountMinor + taxAddedMinor;

/** What was paid for the delivery of a part. */
export const deliveryPaidMinor = (part: VendorOrder): number =>
	part.deliveryMinor - part.deliveryDiscountMinor + part.taxAddedMinor - sum(part.lines.map((line) => line.taxAddedMinor));

/** What is paid back of a part already, or on its way; the earliest first. */
export const refundsOf = (order: Pick<Order, "refunds">, part: VendorOrder): Refund[] =>
	order.refunds.filter((refund) => refund.vendorOrderId === part.id);

const linesOf = (order: Pick<Order, "refunds">, lineId: string) =>
	order.refunds.flatMap((refund) => refund.lines.filter((line) => line.lineId === lineId));

/** How many pieces of a line were paid back. */
export const refundedPieces = (order: Order, lineId: string): number => sum(linesOf(order, lineId).map((line) => line.quantity));

/** How much was paid back for the pieces of a line. */
export const lineRefundedMinor = (order: Pick<Order, "refunds">, lineId: string): number =>
	sum(linesOf(order, lineId).map((line) => line.amountMinor));

/**
 * Of the refunds those that were written before the payment, which took less for them: their share of it was never charged. They come first,
 * and add up to what it took less.
 */
export function neverCharged({ payment, refunds }: Pick<Order, "payment" | "refunds">): Refund[] {
	let less = payment.status === "paid" ? payment.amountMinor - payment.capturedMinor : 0;
	return refunds.filter((refund) => {
		const share = refund.amountMinor - refund.creditMinor;
		const isBefore = share > 0 && share <= less;
		if (isBefore) less -= share;
		return isBefore;
	});
}

/** What is left of what a part costs. */
export const leftMinor = (order: Order, part: VendorOrder): number =>
	part.totalMinor - sum(refundsOf(order, part).map((refund) => refund.amountMinor));

/** What may still be paid back of a part: nothing before it was paid. */
export const refundableMinor = (order: Order, part: VendorOrder): number => (order.payment.status === "paid" ? leftMinor(order, part) : 0);

/**
 * What the payment takes, or has taken: less than it is for where pieces were canceled before. Fixed once the money is set aside, for from
 * then on nothing is canceled until the order is placed.
 */
export const dueMinor = ({ payment, refunds }: Order): number =>
	payment.status === "paid"
		? payment.capturedMinor
		: payment.amountMinor - sum(refunds.map((refund) => refund.amountMinor - refund.creditMinor));

/**
 * What was paid for the next pieces of a line that are paid back. Each piece has its own share of what was paid for the line
 * (largest remainder), so that refunds of one piece each add up to it exactly.
 */
export function piecesPaidMinor(order: Order, line: OrderLine, quantity: number): number {
	const before = refundedPieces(order, line.id);
	const shares = splitByWeight(
		linePaidMinor(line),
		Array.from({ length: line.quantity }, () => 1),
	);
	return sum(shares.slice(before, before + quantity));
}

/** What was paid for the delivery of a part and not paid back with pieces yet. */
export function deliveryLeftMinor(order: Order, part: VendorOrder): number {
	const withPieces = refundsOf(order, part).filter((refund) => refund.lines.length > 0);
	const refunded = sum(withPieces.map((refund) => refund.amountMinor - sum(refund.lines.map((line) => line.amountMinor))));
	return Math.max(0, deliveryPaidMinor(part) - refunded);
}

/** How much of a refund goes back as credit: the payment gets back what it paid first. */
export function creditShareMinor(order: Order, amountMinor: number): number {
	const backOnCard = sum(order.refunds.map((refund) => refund.amountMinor - refund.creditMinor));
	const cardLeft = Math.max(0, order.totalMinor - order.creditMinor - backOnCard);
	return Math.max(0, amountMinor - cardLeft);
}
