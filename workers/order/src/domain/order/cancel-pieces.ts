import type { IdempotencyScope } from "#contracts/idempotency";
import type { Actor } from "#contracts/identity";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { CancelInput, CancelPartInput } from "#contracts/returns";
import type { Created } from "#contracts/vendor-catalog";
import { actorOn, type Caller } from "../access.ts";
import type { OrderPorts } from "../ports.ts";
import { cancelOrder, changeOnce, findOrder } from "./cancel-order.ts";
import { endPieces, type PiecesToEnd, unsentPieces } from "./end-parts.ts";
import { changePart, findPart, type FoundPart, type PartRef, withOrderStatus } from "./move-vendor-order.ts";
import { namedLines, sumPieces } from "./named-pieces.ts";
import type { NewEvent, Order, OrderChange, VendorOrder } from "./order.ts";
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

/** The same of an order, for its buyer or an operator: one shop's part, or pieces of any shop's. */
export async function cancelPieces(
	caller: Caller,
	orderId: string,
	{ vendorOrderId, ...input }: CancelInput,
	scope: IdempotencyScope | null,
	ports: OrderPorts,
): Promise<Result<Created<Order>>> {
	const authorized = await findOrder(caller, orderId, ports);
	if (!authorized.ok) return authorized;
	const decide = (order: Order) => {
		const parts = order.vendorOrders.filter((part) => vendorOrderId === undefined || part.id === vendorOrderId);
		return cancellation(actorOn(caller, order), order, parts, input, ports.now().toISOString());
	};
	return changeOnce(caller, orderId, decide, scope, ports);
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

/** What canceling pieces of parts means for their order; all that has not been sent of them where none are named. */
export function cancellation(
	actor: Actor,
	order: Order,
	parts: readonly VendorOrder[],
	input: CancelPartInput,
	at: string,
): Result<OrderChange> {
	if (order.status === "pending_payment") {
		return fail("conflict", "This order waits for its payment: until then only all of it can be canceled.", { allowedActions: [] });
	}
	const ends = piecesToEnd(parts, input);
	if (!ends.ok) return ends;
	for (const { part } of ends.value) {
		const allowed = mayDo(order, part, "cancel", actor.kind);
		if (!allowed.ok) return allowed;
	}
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

function canceledEvent(actor: Actor, { part, pieces }: PiecesToEnd, isWhole: boolean, reason: string | undefined): NewEvent {
	const lines = [...pieces].filter(([, quantity]) => quantity > 0).map(([lineId, quantity]) => ({ lineId, quantity }));
	return { type: isWhole ? "part_canceled" : "pieces_canceled", actor, vendorOrderId: part.id, data: { lines, ...(reason && { reason }) } };
}
