import type { Actor } from "#contracts/identity";
import { notFound, ok, type Result } from "#contracts/result";
import { SYSTEM } from "#contracts/identity";
import type { OrderPorts } from "../ports.ts";
import { changeOrder } from "./change-order.ts";
import { endParts } from "./end-parts.ts";
import type { NewEvent, Order, OrderChange, VendorOrder } from "./order.ts";
import { statusByParts } from "./order-status.ts";
import { nextVendorOrderStatus } from "./vendor-order-status.ts";

/** Which part of which shop. */
export interface PartRef {
	vendorId: string;
	vendorOrderId: string;
}

/** An order, and the part of it that is meant. */
export interface FoundPart {
	order: Order;
	part: VendorOrder;
}

export const partOf = (order: Order, { vendorId, vendorOrderId }: PartRef): VendorOrder | undefined =>
	order.vendorOrders.find((part) => part.id === vendorOrderId && part.vendorId === vendorId);

/** The shop's part; `not_found` for what is missing, another shop's, or not placed yet. */
export async function findPart(ref: PartRef, ports: OrderPorts): Promise<Result<FoundPart>> {
	const order = await ports.orders.findByVendorOrder(ref.vendorId, ref.vendorOrderId);
	const part = order && partOf(order, ref);
	return part ? ok({ order, part }) : notFound("order");
}

/** Decides on one part, in the light of its order, and writes that. The answer is the part as it is then. */
export async function changePart(
	ref: PartRef,
	decide: (found: FoundPart, at: string) => Result<OrderChange>,
	ports: OrderPorts,
): Promise<Result<FoundPart>> {
	const changed = await changeOrder(
		() => ports.orders.findByVendorOrder(ref.vendorId, ref.vendorOrderId),
		(order) => {
			const part = partOf(order, ref);
			return part ? decide({ order, part }, ports.now().toISOString()) : notFound("order");
		},
		ports,
	);
	if (!changed.ok) return changed;
	const part = partOf(changed.value, ref);
	return part ? ok({ order: changed.value, part }) : notFound("order");
}

/** The shop takes the part on. */
export function acceptVendorOrder(actor: Actor, ref: PartRef, ports: OrderPorts): Promise<Result<FoundPart>> {
	return changePart(
		ref,
		({ part }, at) => {
			const status = nextVendorOrderStatus(part, "accept", actor.kind);
			if (!status.ok) return status;
			const accepted = { ...part, status: status.value, version: part.version + 1, updatedAt: at };
			return ok({ at, resumeAt: null, vendorOrders: [accepted], events: [{ type: "accepted", actor, vendorOrderId: part.id }] });
		},
		ports,
	);
}

/** The shop does not: stock and money of the part go back, and the order ends with its last part. */
export function rejectVendorOrder(actor: Actor, ref: PartRef, reason: string | null, ports: OrderPorts): Promise<Result<FoundPart>> {
	return changePart(
		ref,
		({ order, part }, at) => {
			const status = nextVendorOrderStatus(part, "reject", actor.kind);
			if (!status.ok) return status;
			const ending = endParts(order, [part], "reject", at);
			const rejected: NewEvent = { type: "rejected", actor, vendorOrderId: part.id, data: reason ? { reason } : {} };
			return ok(withOrderStatus(order, { at, resumeAt: null, ...ending, events: [rejected] }));
		},
		ports,
	);
}

/** Adds what the change of a part means for the whole order: it ends with its last part. */
export function withOrderStatus(order: Order, change: OrderChange): OrderChange {
	const changed = new Map(change.vendorOrders?.map((part) => [part.id, part]));
	const status = statusByParts(order.vendorOrders.map((part) => changed.get(part.id) ?? part));
	if (status === order.status || status === "placed") return change;
	return { ...change, status, events: [...change.events, { type: `order_${status}`, actor: SYSTEM }] };
}
