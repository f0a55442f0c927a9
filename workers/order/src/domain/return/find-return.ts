import { notFound, ok, type Result } from "#contracts/result";
import type { Caller } from "../access.ts";
import { findOrder } from "../order/cancel-order.ts";
import type { FoundPart } from "../order/move-vendor-order.ts";
import type { Order, VendorOrder } from "../order/order.ts";
import type { OrderPorts } from "../ports.ts";
import type { Return } from "./return.ts";

/** A return, with the part and the order that it is of. */
export interface FoundReturn extends FoundPart {
	asked: Return;
}

/** The return of a part, or `not_found`. */
export function returnOfPart(part: VendorOrder, returnId: string): Result<Return> {
	const asked = part.returns.find((each) => each.id === returnId);
	return asked ? ok(asked) : notFound("return");
}

/** The return of an order, or `not_found`. */
export function returnOfOrder(order: Order, returnId: string): Result<FoundReturn> {
	for (const part of order.vendorOrders) {
		const asked = returnOfPart(part, returnId);
		if (asked.ok) return ok({ order, part, asked: asked.value });
	}
	return notFound("return");
}

/** The same of an order that the caller may see. */
export async function findReturn(caller: Caller, orderId: string, returnId: string, ports: OrderPorts): Promise<Result<FoundReturn>> {
	const order = await findOrder(caller, orderId, ports);
	return order.ok ? returnOfOrder(order.value, returnId) : order;
}
