import type { OrderPorts } from "../ports.ts";
import type { Order, OrderChange } from "./order.ts";

/** The order as a step of its checkout leaves it, without reading it again. */
export const afterChange = (order: Order, change: OrderChange): Order => {
	const changed = new Map(change.vendorOrders?.map((part) => [part.id, part]));
	return {
		...order,
		version: order.version + 1,
		status: change.status ?? order.status,
		failure: change.failure ?? order.failure,
		expiresAt: change.expiresAt ?? order.expiresAt,
		updatedAt: change.at,
		payment: { ...order.payment, ...change.payment },
		vendorOrders: order.vendorOrders.map((part) => changed.get(part.id) ?? part),
		refunds: [...order.refunds, ...(change.refunds ?? [])],
	};
};

/** Writes a step and answers the order as it is then, or null when somebody else has moved it: then it has to be read again. */
export async function moveOrder(order: Order, change: OrderChange, ports: OrderPorts): Promise<Order | null> {
	return (await ports.orders.apply(order, change)) ? afterChange(order, change) : null;
}
