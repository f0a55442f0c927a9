import type { Actor } from "#contracts/identity";
import { SYSTEM } from "#contracts/identity";
import { fail, ok, type Result } from "#contracts/result";
import { changeOrder } from "../order/change-order.ts";
import { changePart, type FoundPart } from "../order/move-vendor-order.ts";
import type { OrderChange } from "../order/order.ts";
import type { OrderPorts } from "../ports.ts";
import { returnOfOrder, returnOfPart } from "./find-return.ts";
import { returnMove, type ReturnRef, withReturn } from "./move-return.ts";
import type { Return } from "./return.ts";
import { sendBy } from "./send-by.ts";

/** The shop closes an approved return that never came: its pieces stay with the shopper, and nothing is paid back. `conflict` before its time. */
export const closeReturn = (actor: Actor, ref: ReturnRef, ports: OrderPorts): Promise<Result<FoundPart>> =>
	changePart(
		ref,
		({ part }, at) => {
			const asked = returnOfPart(part, ref.returnId);
			return asked.ok ? returnMove(actor, { part, asked: asked.value }, "close", { closedAt: at }, at) : asked;
		},
		ports,
	);

/** Reminds the shopper, once, that an approved return is waited for, and until when. */
export const remindOfReturn = (orderId: string, returnId: string, ports: OrderPorts): Promise<Result<unknown>> =>
	changeOrder(
		() => ports.orders.find(orderId),
		(order) => {
			const found = returnOfOrder(order, returnId);
			return found.ok ? reminder(found.value, ports.now().toISOString()) : found;
		},
		ports,
	);

function reminder({ part, asked }: Pick<FoundPart, "part"> & { asked: Return }, at: string): Result<OrderChange> {
	if (sendBy(asked) === null || asked.remindedAt !== null) return fail("conflict", "Nobody waits for this return, or it was reminded of.");
	const movedReturn: Return = { ...asked, remindedAt: at };
	const reminded = { ...withReturn(part, movedReturn), updatedAt: at };
	const event = { type: "return_reminded", actor: SYSTEM, vendorOrderId: part.id, data: { returnId: asked.id } };
	return ok({ at, resumeAt: null, movedReturn, vendorOrders: [reminded], events: [event] });
}
