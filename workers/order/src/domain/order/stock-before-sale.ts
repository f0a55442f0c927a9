import type { LineRequest } from "#contracts/inventory";
import { refundedPieces } from "../refund/paid-amounts.ts";
import type { OrderPorts } from "../ports.ts";
import type { Order } from "./order.ts";

/** What an order that is not placed yet has to hold, and to take: without what was canceled of it while it waited. */
export const stockToHold = (order: Order): LineRequest[] =>
	order.vendorOrders
		.flatMap((part) => part.lines)
		.map(({ id, variantId, quantity }) => ({ variantId, quantity: quantity - refundedPieces(order, id) }))
		.filter(({ quantity }) => quantity > 0);

/**
 * Lets go of the stock of pieces that were canceled before the payment. Whoever takes the stock does this before, so that it never takes
 * more than is wanted; afterwards it changes nothing.
 */
export async function holdLess(order: Order, ports: OrderPorts): Promise<void> {
	if (order.refunds.length === 0) return;
	const held = await ports.inventory.holdNoMoreThan(order.id, stockToHold(order));
	if (!held.ok) throw new Error(held.error.detail);
}
