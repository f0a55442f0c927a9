import type { IdempotencyScope } from "#contracts/idempotency";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import type { FulfillmentInput } from "#contracts/order";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { Created } from "#contracts/vendor-catalog";
import type { OrderPorts } from "../ports.ts";
import { changePart, findPart, type FoundPart, type PartRef, withOrderStatus } from "./move-vendor-order.ts";
import type { Fulfillment, NewEvent, OrderChange, VendorOrder } from "./order.ts";
import { isAllDelivered, unsentQuantity } from "./pieces.ts";
import { allowedVendorOrderActions, nextVendorOrderStatus } from "./vendor-order-status.ts";

/** Sends lines of a part on their way or hands them over, all that is left where none are named. `conflict` beyond what is left, also when raced. */
export async function fulfillVendorOrder(
	actor: Actor,
	ref: PartRef,
	input: FulfillmentInput,
	scope: IdempotencyScope | null,
	ports: OrderPorts,
): Promise<Result<Created<FoundPart>>> {
	const created = await ports.orders.once(scope, ref.vendorOrderId, async (orders) => {
		const done = await changePart(ref, (found, at) => fulfillment(actor, found, input, at), { ...ports, orders });
		return done.ok ? ok(undefined) : done;
	});
	if (!created.ok) return created;
	const found = await findPart(ref, ports);
	return found.ok ? ok({ value: found.value, replayed: created.value.replayed }) : found;
}

function fulfillment(actor: Actor, { order, part }: FoundPart, input: FulfillmentInput, at: string): Result<OrderChange> {
	const status = nextVendorOrderStatus(part, "fulfill", actor.kind);
	if (!status.ok) return status;
	const lines = linesToSend(part, input);
	if (!lines.ok) return lines;
	const sent: Fulfillment = {
		id: newId("fulfillment"),
		vendorOrderId: part.id,
		lines: lines.value,
		tracking: input.tracking ?? null,
		shippedAt: at,
		deliveredAt: input.handedOver ? at : null,
		returnId: null,
	};
	const moved: VendorOrder = { ...part, version: part.version + 1, updatedAt: at, fulfillments: [...part.fulfillments, sent] };
	const event: NewEvent = { type: "fulfilled", actor, vendorOrderId: part.id, data: { fulfillmentId: sent.id, tracking: sent.tracking } };
	const received = input.handedOver ? arrival(actor, moved, sent.id, at) : { part: moved, events: [] };
	return ok(
		withOrderStatus(order, {
			at,
			resumeAt: null,
			vendorOrders: [received.part],
			fulfillment: sent,
			events: [event, ...received.events],
		}),
	);
}

/** What the arrival of a parcel means for its part, whose parcels already say so: completed with the last one, if nothing is left to send. */
function arrival(actor: Actor, part: VendorOrder, fulfillmentId: string, at: string): { part: VendorOrder; events: NewEvent[] } {
	const delivered: NewEvent = { type: "delivered", actor, vendorOrderId: part.id, data: { fulfillmentId } };
	if (part.status !== "accepted" || !isAllDelivered(part)) return { part, events: [delivered] };
	const completed: NewEvent = { type: "completed", actor, vendorOrderId: part.id };
	return { part: { ...part, status: "completed", completedAt: at }, events: [delivered, completed] };
}

function linesToSend(part: VendorOrder, input: FulfillmentInput): Result<Fulfillment["lines"]> {
	if (!input.lines) {
		return ok(part.lines.map((line) => ({ lineId: line.id, quantity: unsentQuantity(part, line) })).filter((line) => line.quantity > 0));
	}
	const wanted = new Map<string, number>();
	for (const { lineId, quantity } of input.lines) wanted.set(lineId, (wanted.get(lineId) ?? 0) + quantity);
	for (const [lineId, quantity] of wanted) {
		const line = part.lines.find((candidate) => candidate.id === lineId);
		if (!line) return notFound("order line");
		const left = unsentQuantity(part, line);
		if (quantity > left) {
			return fail("conflict", `Of "${line.product.title}" ${left} are left to send, not ${quantity}.`, {
				allowedActions: allowedVendorOrderActions(part, "vendor"),
			});
		}
	}
	return ok([...wanted].map(([lineId, quantity]) => ({ lineId, quantity })));
}

/** A parcel has arrived. The part is completed with its last parcel, if nothing is left to send. */
export function deliverFulfillment(actor: Actor, ref: PartRef, fulfillmentId: string, ports: OrderPorts): Promise<Result<FoundPart>> {
	return changePart(ref, (found, at) => delivery(actor, found, fulfillmentId, at), ports);
}

function delivery(actor: Actor, { order, part }: FoundPart, fulfillmentId: string, at: string): Result<OrderChange> {
	const parcel = part.fulfillments.find((candidate) => candidate.id === fulfillmentId);
	if (!parcel) return notFound("fulfillment");
	const status = nextVendorOrderStatus(part, "deliver", actor.kind);
	if (!status.ok) return status;
	if (parcel.deliveredAt !== null) {
		return fail("conflict", "This fulfillment has been delivered already.", {
			allowedActions: allowedVendorOrderActions(part, actor.kind),
		});
	}
	const fulfillments = part.fulfillments.map((each) => (each.id === fulfillmentId ? { ...each, deliveredAt: at } : each));
	const moved: VendorOrder = { ...part, version: part.version + 1, updatedAt: at, fulfillments };
	const received = arrival(actor, moved, fulfillmentId, at);
	return ok(
		withOrderStatus(order, { at, resumeAt: null, deliveredId: fulfillmentId, vendorOrders: [received.part], events: received.events }),
	);
}
