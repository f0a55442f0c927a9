import { moveOrder } from "../order/move-order.ts";
import type { Order } from "../order/order.ts";
import { stockToHold } from "../order/stock-before-sale.ts";
import type { OrderPorts } from "../ports.ts";

/** However long somebody takes to pay, stock is held for them at most this many times as long as for everybody. */
const AT_MOST_TIMES = 2;

/** An extension that gains less than this part of the first hold is not worth a write. */
const WORTHWHILE = 1 / 3;

/**
 * Holds the stock of an order on while its shopper is paying, from now for as long as at first, within the maximum.
 * Stock that ran out of its hold meanwhile is held once more where there is enough; otherwise whether there is some left is decided when
 * the payment comes.
 */
export async function extendHold(order: Order, ports: OrderPorts): Promise<Order | null> {
	const now = ports.now();
	const last = Date.parse(order.createdAt) + AT_MOST_TIMES * ports.reservationInMs;
	const until = Math.min(last, now.getTime() + ports.reservationInMs);
	if (until - Date.parse(order.expiresAt) < WORTHWHILE * ports.reservationInMs) return order;
	const expiresAt = new Date(until).toISOString();
	const held = await ports.inventory.reserve(order.id, stockToHold(order), expiresAt);
	if (!held.ok || held.value.shortages.length > 0) return order;
	return moveOrder(order, { at: now.toISOString(), expiresAt, events: [] }, ports);
}
