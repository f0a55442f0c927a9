import { notFound, ok, type Result } from "#contracts/result";
import type { OrderPorts } from "../ports.ts";
import type { Order } from "./order.ts";
import { normalizeOrderNumber } from "./order-number.ts";
import { isVisible } from "./show-order.ts";

/** The order with this number, for whoever knows the email it was placed with. Nobody learns which of the two was wrong. */
export async function findOrderByNumber({ number, email }: { number: string; email: string }, ports: OrderPorts): Promise<Result<Order>> {
	const order = await ports.orders.findByNumber(normalizeOrderNumber(number));
	const isTheirs = order !== null && isVisible(order.status) && order.contact.email.toLowerCase() === email.toLowerCase();
	return isTheirs ? ok(order) : notFound("order");
}
