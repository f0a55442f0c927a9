import type { Actor } from "#contracts/identity";
import { refundEffect } from "../order/finish-effects.ts";
import type { NewEvent, Order, OrderChange, Refund, VendorOrder } from "../order/order.ts";
import { fulfilledQuantity } from "../order/pieces.ts";
import { refundedPieces } from "./paid-amounts.ts";

/** A refund, and what is to be done for it. */
export const refundsAndEffects = (refund: Refund): Pick<OrderChange, "refunds" | "effects"> => ({
	refunds: [refund],
	effects: [refundEffect(refund)],
});

/** For the order's log: that somebody pays back. */
export const refundEvent = (actor: Actor, { id, vendorOrderId, amountMinor, note }: Refund): NewEvent => ({
	type: "refund_issued",
	actor,
	vendorOrderId,
	data: { refundId: id, amountMinor, ...(note !== null && { reason: note }) },
});

/** How many pieces of a line were sent and not paid back. What was not sent is canceled instead. */
export const refundablePieces = (order: Order, part: VendorOrder, line: { id: string; canceledQuantity: number }): number =>
	fulfilledQuantity(part, line.id) - (refundedPieces(order, line.id) - line.canceledQuantity);
