import type { IdempotencyScope } from "#contracts/idempotency";
import type { Actor } from "#contracts/identity";
import { notFound, ok, type Result } from "#contracts/result";
import type { CancelInput, CancelPartInput } from "#contracts/returns";
import type { Created } from "#contracts/vendor-catalog";
import { actorOn, type Caller } from "../access.ts";
import { resumeOrder } from "../checkout/resume-order.ts";
import type { OrderPorts } from "../ports.ts";
import { dueMinor } from "../refund/paid-amounts.ts";
import { cancelAwaited } from "./cancel-awaited.ts";
import { cancelOrder, changeOnce, findOrder, findOrderToChange, orderCancellation } from "./cancel-order.ts";
import { canceledEvent } from "./canceled-event.ts";
import { endPieces, type PiecesToEnd, unsentPieces } from "./end-parts.ts";
import { changePart, findPart, type FoundPart, type PartRef, withOrderStatus } from "./move-vendor-order.ts";
import { namedLines, sumPieces } from "./named-pieces.ts";
import type { Order, OrderChange, VendorOrder } from "./order.ts";
import { mayDo } from "./part-actions.ts";
import { unsentQuantity } from "./pieces.ts";

/** Cancels a shop's part or some of its pieces that have not been sent, for the shop. Their stock and money go back. */
export async function cancelOfPart(
	actor: Actor,
	ref: PartRef,
	input: CancelPartInput,
	scope: IdempotencyScope | null,
	ports: OrderPorts,
): Promise<Result<Created<FoundPart>>> {
	const done = await ports.orders.once(scope, ref.vendorOrderId, async (orders) => {
		const changed = await changePart(ref, ({ order, part }, at) => cancellation(actor, order, [part], input, at), { ...ports, orders });
		return changed.ok ? ok(undefined) : changed;
	});
	if (!done.ok) return done;
	const found = await findPart(ref, ports);
	return found.ok ? ok({ value: found.value, replayed: done.value.replayed }) : found;
}

/** What that would mean for the order: nothing is changed. */
export async function foreseeCancelOfPart(
	actor: Actor,
	ref: PartRef,
	input: CancelPartInput,
	ports: OrderPorts,
): Promise<Result<OrderChange>> {
	const found = await findPart(ref, ports);
	return found.ok ? cancellation(actor, found.value.order, [found.value.part], input, ports.now().toISOString()) : found;
}

/** The same of an order, for its buyer or an operator: one shop's part, or pieces of any shop's. */
export async function cancelPieces(
	caller: Caller,
	orderId: string,
	{ vendorOrderId, ...input }: CancelInput,
	scope: IdempotencyScope | null,
	ports: OrderPorts,
): Promise<Result<Created<Order>>> {
	const authorized = await findOrderToChange(caller, orderId, ports);
	if (!authorized.ok) return authorized;
	if (authorized.value.status === "pending_payment") await resumeOrder(orderId, ports); // a payment that has just succeeded: place it first
	const decide = (order: Order) => piecesCancellation(caller, order, { vendorOrderId, ...input }, ports);
	const done = await changeOnce(caller, orderId, decide, scope, ports);
	return done.ok ? ok({ ...done.value, value: await placeIfFree(done.value.value, ports) }) : done;
}

/** What canceling one shop's part or pieces of any shop's means for an order. */
function piecesCancellation(
	caller: Caller,
	order: Order,
	{ vendorOrderId, ...input }: CancelInput,
	ports: OrderPorts,
): Result<OrderChange> {
	const parts = order.vendorOrders.filter((part) => vendorOrderId === undefined || part.id === vendorOrderId);
	return cancellation(actorOn(caller, order), order, parts, input, ports.now().toISOString(), ports.leastMinor[order.payment.provider]);
}

/** Where nothing is left to be paid, nothing is waited for. What fails is left to the sweep: the pieces are canceled. */
async function placeIfFree(order: Order, ports: OrderPorts): Promise<Order> {
	if (order.status !== "pending_payment" || dueMinor(order) > 0) return order;
	return resumeOrder(order.id, ports).catch((error: unknown) => {
		ports.report(`order ${order.id} is left to the sweep`, error);
		return order;
	});
}

/** What a cancellation would mean for an order: nothing is changed. */
export async function foreseeCancellation(
	caller: Caller,
	orderId: string,
	input: CancelInput,
	ports: OrderPorts,
): Promise<Result<OrderChange>> {
	const found = await findOrder(caller, orderId, ports);
	if (!found.ok) return found;
	if (input.vendorOrderId !== undefined || input.lines) return piecesCancellation(caller, found.value, input, ports);
	return orderCancellation(caller, found.value, input.reason ?? null, ports.now().toISOString());
}

/** Cancels all of an order where no part and no pieces are named. */
export function cancelOrderOrPieces(
	caller: Caller,
	orderId: string,
	input: CancelInput,
	scope: IdempotencyScope | null,
	ports: OrderPorts,
): Promise<Result<Created<Order>>> {
	if (input.vendorOrderId !== undefined || input.lines) return cancelPieces(caller, orderId, input, scope, ports);
	return cancelOrder(caller, orderId, input.reason ?? null, scope, ports);
}

/**
 * What canceling pieces of parts means for their order; all that has not been sent of them where none are named. `leastMinor` is the least
 * that its payment can take.
 */
export function cancellation(
	actor: Actor,
	order: Order,
	parts: readonly VendorOrder[],
	input: CancelPartInput,
	at: string,
	leastMinor = 0,
): Result<OrderChange> {
	const ends = piecesToEnd(parts, input);
	if (!ends.ok) return ends;
	for (const { part } of ends.value) {
		const allowed = mayDo(order, part, "cancel", actor.kind);
		if (!allowed.ok) return allowed;
	}
	if (order.status === "pending_payment") return cancelAwaited(actor, order, ends.value, { reason: input.reason, leastMinor }, at);
	const ending = endPieces(order, ends.value, "cancel", input.reason ?? null, at);
	const events = ends.value.map((each, index) =>
		canceledEvent(actor, each, ending.vendorOrders[index]?.status === "canceled", input.reason),
	);
	return ok(withOrderStatus(order, { at, resumeAt: null, ...ending, events }));
}

function piecesToEnd(parts: readonly VendorOrder[], { lines }: CancelPartInput): Result<PiecesToEnd[]> {
	if (parts.length === 0) return notFound("part of the order");
	if (!lines) return ok(parts.map(unsentPieces));
	const wanted = sumPieces(lines);
	const known = new Set(parts.flatMap((part) => part.lines.map((line) => line.id)));
	if (![...wanted.keys()].every((id) => known.has(id))) return notFound("order line");
	const ends: PiecesToEnd[] = [];
	for (const part of parts) {
		const pieces = new Map([...wanted].filter(([id]) => part.lines.some((line) => line.id === id)));
		if (pieces.size === 0) continue;
		const named = namedLines(part, pieces, (line) => unsentQuantity(part, line), "canceled");
		if (!named.ok) return named;
		ends.push({ part, pieces });
	}
	return ok(ends);
}
