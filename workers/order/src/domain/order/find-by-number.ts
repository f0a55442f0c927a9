import { notFound, ok, type Result } from "#contracts/result";
import type { OrderPorts } from "../ports.ts";
import type { Order } from "./order.ts";
import { normalizeOrderNumber } from "./order-number.ts";
import { isVisible } from "./show-order.ts";

/** How long an order token is good. */
export const ACCESS_IN_MS = 24 * 60 * 60 * 1000;

/** The order with this number, for whoever knows the email it was placed with. Nobody learns which of the two was wrong. */
export async function findOrderByNumber({ number, email }: { number: string; email: string }, ports: OrderPorts): Promise<Result<Order>> {
	const order = await ports.orders.findByNumber(normalizeOrderNumber(number), email);
	return order && isVisible(order.status) ? ok(order) : notFound("order");
}

/** Lets whoever has the secret behind the hash see the order for a day, and pay it. */
export const grantAccess = (order: Order, tokenHash: string, ports: OrderPorts): Promise<void> =>
	ports.orders.grantAccess(order.id, tokenHash, new Date(ports.now().getTime() + ACCESS_IN_MS).toISOString());
