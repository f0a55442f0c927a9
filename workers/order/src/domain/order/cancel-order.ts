import type { IdempotencyScope } from "#contracts/idempotency";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { Created } from "#contracts/vendor-catalog";
import { actorOn, type Caller, isOwner } from "../access.ts";
import { resumeOrder } from "../checkout/resume-order.ts";
import type { OrderPorts } from "../ports.ts";
import { changeOrder } from "./change-order.ts";
import { awaitedCancellation } from "./cancel-awaited.ts";
import { endParts } from "./end-parts.ts";
import type { Order, OrderChange } from "./order.ts";
import { nextOrderStatus } from "./order-status.ts";
import { isVisible } from "./show-order.ts";

/** Whether the caller may know of the order: its owner, whoever looked it up, or an admin. */
export const maySee = (caller: Caller, order: Order): boolean =>
	isVisible(order.status) && (caller.isAdmin || caller.grant?.orderId === order.id || isOwner(caller, order));

/** Whether the caller may change an order that they may see. Its number and email are not enough: its shops know both. */
export const mayChange = (caller: Caller, order: Order): boolean =>
	caller.isAdmin || isOwner(caller, order) || (caller.grant?.orderId === order.id && caller.grant.mayChange);

/** The order, or `not_found` for what is missing and for what is somebody else's. */
export async function findOrder(caller: Caller, orderId: string, ports: OrderPorts): Promise<Result<Order>> {
	const order = await ports.orders.find(orderId);
	return order && maySee(caller, order) ? ok(order) : notFound("order");
}

/** The same for a change: `forbidden` for whoever may only see it. */
export async function findOrderToChange(caller: Caller, orderId: string, ports: OrderPorts): Promise<Result<Order>> {
	const found = await findOrder(caller, orderId, ports);
	if (!found.ok || mayChange(caller, found.value)) return found;
	return fail("forbidden", "To change this order, please open the link that we mail to its address.");
}

/** Cancels all that is left of an order: stock and money go back. `conflict` once a part is on its way. */
export async function cancelOrder(
	caller: Caller,
	orderId: string,
	reason: string | null,
	scope: IdempotencyScope | null,
	ports: OrderPorts,
): Promise<Result<Created<Order>>> {
	const found = await findOrderToChange(caller, orderId, ports);
	if (!found.ok) return found;
	await resumeOrder(orderId, ports); // a payment that has just succeeded: place it first, then cancel that
	return changeOnce(caller, orderId, (order) => orderCancellation(caller, order, reason, ports.now().toISOString()), scope, ports);
}

/** Changes an order that the caller may see, once per scope, and answers it as it is then. */
export async function changeOnce(
	caller: Caller,
	orderId: string,
	decide: (order: Order) => Result<OrderChange>,
	scope: IdempotencyScope | null,
	ports: OrderPorts,
): Promise<Result<Created<Order>>> {
	const done = await ports.orders.once(scope, orderId, async (orders) => {
		const changed = await changeOrder(() => orders.find(orderId), decide, { ...ports, orders });
		return changed.ok ? ok(undefined) : changed;
	});
	if (!done.ok) return done;
	const found = await findOrder(caller, orderId, ports);
	return found.ok ? ok({ value: found.value, replayed: done.value.replayed }) : found;
}

/** What canceling all that is left of an order means for it. */
export function orderCancellation(caller: Caller, order: Order, reason: string | null, at: string): Result<OrderChange> {
	const actor = actorOn(caller, order);
	const status = nextOrderStatus(order, "cancel", actor.kind);
	if (!status.ok) return status;
	const events = [{ type: "canceled", actor, data: reason ? { reason } : {} }];
	if (order.status === "pending_payment") return ok(awaitedCancellation(order, events, at));
	const alive = order.vendorOrders.filter((part) => part.status === "placed" || part.status === "accepted");
	return ok({ at, status: status.value, resumeAt: null, ...endParts(order, alive, "cancel", at), events });
}
