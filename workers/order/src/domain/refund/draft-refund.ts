import { newId } from "#contracts/ids";
import { splitByWeight, sum } from "#contracts/money";
import type { Order, OrderLine, Refund, RefundReason, VendorOrder } from "../order/order.ts";
import { creditShareMinor, deliveryLeftMinor, leftMinor, piecesPaidMinor } from "./paid-amounts.ts";

/** Pieces of a line to be paid back, and how many of them go back on the shelf. */
export interface RefundPieces {
	line: OrderLine;
	quantity: number;
	restocked: number;
}

interface Draft {
	reason: RefundReason;
	pieces: readonly RefundPieces[];
	/** Whether what was paid for the delivery goes back too. */
	delivery: boolean;
	/** What is paid back instead of all that was paid for it. */
	amountMinor?: number | undefined;
	note?: string | null | undefined;
}

/** What was paid for pieces of a part, and for its delivery where that belongs to it; never more than is left of the part. */
export function worthMinor(order: Order, part: VendorOrder, { pieces, delivery }: Pick<Draft, "pieces" | "delivery">): number {
	const paid = pieces.map(({ line, quantity }) => piecesPaidMinor(order, line, quantity));
	return Math.min(sum(paid) + (delivery ? deliveryLeftMinor(order, part) : 0), leftMinor(order, part));
}

/** A refund of pieces of a part. Where it is less than they are worth, every piece and the delivery get their share of it. */
export function draftRefund(order: Order, part: VendorOrder, draft: Draft, at: string): Refund {
	const { pieces, delivery, reason, note = null } = draft;
	const amountMinor = draft.amountMinor ?? worthMinor(order, part, draft);
	const weights = pieces.map(({ line, quantity }) => piecesPaidMinor(order, line, quantity));
	const shares = splitByWeight(amountMinor, [...weights, delivery ? deliveryLeftMinor(order, part) : 0]);
	return {
		...amountRefund(order, part, { reason, amountMinor, note }, at),
		lines: pieces.map(({ line, quantity, restocked }, index) => ({
			lineId: line.id,
			quantity,
			amountMinor: shares[index] ?? 0,
			restocked,
		})),
	};
}

/** A refund of an amount by itself. */
export function amountRefund(
	order: Order,
	part: VendorOrder,
	{ reason, amountMinor, note }: { reason: RefundReason; amountMinor: number; note: string | null },
	at: string,
): Refund {
	return {
		id: newId("refund"),
		paymentId: order.payment.id,
		vendorOrderId: part.id,
		reason,
		amountMinor,
		creditMinor: creditShareMinor(order, amountMinor),
		note,
		lines: [],
		doneAt: null,
		createdAt: at,
	};
}
