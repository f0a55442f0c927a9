import type { OrderPorts } from "../ports.ts";
import { laterThan } from "../checkout/later.ts";
import type { Order, OrderChange } from "./order.ts";

/** The order as a step of its checkout leaves it, without reading it again. */
export const afterChange = (order: Order, change: OrderChange): Order => {
	const changed = new Map(change.vendorOrders?.map((part) => [part.id, part]));
	const settled = new Set(change.settled?.map((refund) => refund.id));
	return {
		...order,
		version: order.version + 1,
		status: change.status ?? order.status,
		failure: change.failure ?? order.failure,
		expiresAt: change.expiresAt ?? order.expiresAt,
		updatedAt: change.at,
		payment: { ...order.payment, ...change.payment },
		vendorOrders: order.vendorOrders.map((part) => changed.get(part.id) ?? part),
		refunds: [
			...order.refunds.map((refund) => (settled.has(refund.id) ? { ...refund, doneAt: change.at } : refund)),
			...(change.refunds ?? []),
		],
	};
};

/** When an order has to be looked after because of a change: what waits, and what is left to do elsewhere. */
function momentsOf({ at, resumeAt, effects = [] }: OrderChange): Set<string> {
	const moments = new Set<string>();
	if (resumeAt) moments.add(resumeAt);
	if (effects.length > 0) moments.add(laterThan(new Date(at)));
	return moments;
}

/** Writes a change; whoever sets a moment sends the one message for it. False when somebody else has moved the order. */
export async function writeChange(order: Order, change: OrderChange, ports: OrderPorts): Promise<boolean> {
	if (!(await ports.orders.apply(order, change))) return false;
	for (const moment of momentsOf(change)) ports.remind(order.id, moment);
	return true;
}

/** Writes a step and answers the order as it is then, or null when somebody else has moved it: then it has to be read again. */
export async function moveOrder(order: Order, change: OrderChange, ports: OrderPorts): Promise<Order | null> {
	return (await writeChange(order, change, ports)) ? afterChange(order, change) : null;
}
