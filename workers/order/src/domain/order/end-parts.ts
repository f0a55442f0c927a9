import { newId } from "#contracts/ids";
import { refundEffect, restockEffect, undoStockEffect } from "./finish-effects.ts";
import type { Effect, Order, Refund, RefundReason, VendorOrder } from "./order.ts";

interface Ending {
	vendorOrders: VendorOrder[];
	refunds: Refund[];
	effects: Effect[];
}

const ended = (part: VendorOrder, status: "rejected" | "canceled", at: string): VendorOrder => ({
	...part,
	status,
	version: part.version + 1,
	updatedAt: at,
});

const refundOf = (order: Order, part: VendorOrder, reason: RefundReason, at: string): Refund => ({
	id: newId("refund"),
	paymentId: order.payment.id,
	vendorOrderId: part.id,
	reason,
	amountMinor: part.totalMinor,
	creditMinor: 0,
	note: null,
	lines: [],
	doneAt: null,
	createdAt: at,
});

/** Pays parts back, where they were paid and cost anything. A part's refund is its total, so that no order is paid back more than it cost. */
function refundParts(order: Order, parts: readonly VendorOrder[], reason: RefundReason, at: string): Pick<Ending, "refunds" | "effects"> {
	const paid = order.payment.status === "paid" ? parts.filter((part) => part.totalMinor > 0) : [];
	const refunds = paid.map((part) => refundOf(order, part, reason, at));
	return { refunds, effects: refunds.map(refundEffect) };
}

/** Parts of a placed order that end before their goods left: back to the shelf, and the money to the shopper. */
export function endParts(order: Order, parts: readonly VendorOrder[], why: "reject" | "cancel", at: string): Ending {
	const { refunds, effects } = refundParts(order, parts, why, at);
	return {
		vendorOrders: parts.map((part) => ended(part, why === "reject" ? "rejected" : "canceled", at)),
		refunds,
		effects: [...parts.map((part) => restockEffect(why, part)), ...effects],
	};
}

/** All parts of an order that never was placed: its stock is let go of, and what was paid already is paid back. */
export function endUnplaced(order: Order, at: string): Ending {
	const { refunds, effects } = refundParts(order, order.vendorOrders, "cancel", at);
	return {
		vendorOrders: order.vendorOrders.map((part) => ended(part, "canceled", at)),
		refunds,
		effects: [undoStockEffect(order), ...effects],
	};
}
