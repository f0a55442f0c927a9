import { draftRefund, type RefundPieces } from "../refund/draft-refund.ts";
import { refundEffect, restockEffect, undoPaymentEffect, undoStockEffect } from "./finish-effects.ts";
import type { Effect, Order, Refund, RefundReason, VendorOrder } from "./order.ts";
import { isAllWithdrawn, isAtRest, unsentQuantity } from "./pieces.ts";

interface Ending {
	vendorOrders: VendorOrder[];
	refunds: Refund[];
	effects: Effect[];
}

/** Pieces of a part that are not sent any more, and how the part is called where none are left. */
export interface PiecesToEnd {
	part: VendorOrder;
	pieces: ReadonlyMap<string, number>;
}

/** All pieces of a part that have not been sent. */
export const unsentPieces = (part: VendorOrder): PiecesToEnd => ({
	part,
	pieces: new Map(part.lines.map((line) => [line.id, unsentQuantity(part, line)])),
});

/** The part without pieces: ended where none are left, completed where all that are left have arrived or come back. */
function without({ part, pieces }: PiecesToEnd, why: "reject" | "cancel", at: string): VendorOrder {
	const lines = part.lines.map((line) => ({ ...line, canceledQuantity: line.canceledQuantity + (pieces.get(line.id) ?? 0) }));
	const left: VendorOrder = { ...part, lines, version: part.version + 1, updatedAt: at };
	if (lines.every((line) => line.canceledQuantity === line.quantity))
		return { ...left, status: why === "reject" ? "rejected" : "canceled" };
	return part.status === "accepted" && isAtRest(left) ? { ...left, status: "completed", completedAt: at } : left;
}

/** What was paid for the pieces, and for the delivery where the shopper keeps nothing: none is to be delivered, or all of that was withdrawn from. */
function refundPieces(
	order: Order,
	{ part, pieces }: PiecesToEnd,
	ended: VendorOrder,
	reason: RefundReason,
	note: string | null,
	at: string,
): Refund {
	const refunded: RefundPieces[] = part.lines.flatMap((line) => {
		const quantity = pieces.get(line.id) ?? 0;
		return quantity > 0 ? [{ line, quantity, restocked: quantity }] : [];
	});
	const isOver = ended.status === "rejected" || ended.status === "canceled";
	const delivery = isOver || isAllWithdrawn(ended); // as with a withdrawal that comes behind the cancellation
	return draftRefund(order, part, { reason, pieces: refunded, delivery, note }, at);
}

/** Pieces of a placed order that end before they left: back to the shelf, and the money to the shopper. A part ends with its last piece. */
export function endPieces(order: Order, parts: readonly PiecesToEnd[], why: "reject" | "cancel", note: string | null, at: string): Ending {
	const ending: Ending = { vendorOrders: [], refunds: [], effects: [] };
	for (const each of parts) {
		const ended = without(each, why, at);
		const refund = refundPieces({ ...order, refunds: [...order.refunds, ...ending.refunds] }, each, ended, why, note, at);
		ending.vendorOrders.push(ended);
		ending.refunds.push(refund);
		ending.effects.push(restockEffect(refund), refundEffect(refund));
	}
	return ending;
}

/** Parts of a placed order that end before their goods left. */
export const endParts = (order: Order, parts: readonly VendorOrder[], why: "reject" | "cancel", at: string): Ending =>
	endPieces(order, parts.map(unsentPieces), why, null, at);

/** All parts of an order that never was placed: its stock and its money are let go of. Before its stock was held nobody can have asked for money. */
export function endUnplaced(order: Order, at: string): Ending {
	const mayHaveCharge = order.status !== "recorded" && order.payment.amountMinor > 0;
	return {
		vendorOrders: order.vendorOrders.map((part) => ({ ...part, status: "canceled", version: part.version + 1, updatedAt: at })),
		refunds: [],
		effects: [undoStockEffect(order), ...(mayHaveCharge ? [undoPaymentEffect(order)] : [])],
	};
}
