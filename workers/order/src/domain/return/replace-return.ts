import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import type { ReplacementInput } from "#contracts/order";
import { ok, type Result } from "#contracts/result";
import { takeStockEffect } from "../order/finish-effects.ts";
import { changePart, findPart, type FoundPart } from "../order/move-vendor-order.ts";
import type { Fulfillment, NewEvent, OrderChange, VendorOrder } from "../order/order.ts";
import { holdReplacement, replacedPieces } from "../order/stock-after-sale.ts";
import type { OrderPorts } from "../ports.ts";
import { returnOfPart } from "./find-return.ts";
import { returnMove, type ReturnRef, withReturn } from "./move-return.ts";
import type { Return } from "./return.ts";
import { nextReturnStatus } from "./return-status.ts";

/**
 * Sends the same again for what came back. The stock is held first, under a name of the return's own, and taken once the change is
 * written; a hold that nobody takes runs out by itself. Where too little is left, the return becomes a refund: its `wish` says so.
 */
export async function replaceReturn(actor: Actor, ref: ReturnRef, input: ReplacementInput, ports: OrderPorts): Promise<Result<FoundPart>> {
	const found = await findPart(ref, ports);
	if (!found.ok) return found;
	const asked = returnOfPart(found.value.part, ref.returnId);
	if (!asked.ok) return asked;
	const status = nextReturnStatus(asked.value, "replace", actor.kind, ports.now().toISOString());
	if (!status.ok) return status;
	const held = await holdReplacement(found.value.order, asked.value, ports);
	if (!held.ok) return held;
	return changePart(
		ref,
		({ part }, at) => {
			const now = returnOfPart(part, ref.returnId);
			if (!now.ok) return now;
			return held.value ? replacement(actor, part, now.value, input, at) : outOfStock(actor, part, now.value, at);
		},
		ports,
	);
}

/** What sending a replacement means for its order. */
export function replacement(actor: Actor, part: VendorOrder, asked: Return, input: ReplacementInput, at: string): Result<OrderChange> {
	const change = returnMove(actor, { part, asked }, "replace", {}, at);
	if (!change.ok) return change;
	const sent: Fulfillment = {
		id: newId("fulfillment"),
		vendorOrderId: part.id,
		lines: replacedPieces(asked),
		tracking: input.tracking ?? null,
		shippedAt: at,
		deliveredAt: input.handedOver ? at : null,
		returnId: asked.id,
	};
	const moved = withReturn(part, change.value.movedReturn);
	const data = { fulfillmentId: sent.id, tracking: sent.tracking, returnId: asked.id };
	const events: NewEvent[] = [{ type: "fulfilled", actor, vendorOrderId: part.id, data }];
	if (input.handedOver) events.push({ type: "delivered", actor, vendorOrderId: part.id, data: { fulfillmentId: sent.id } });
	return ok({
		...change.value,
		vendorOrders: [{ ...moved, fulfillments: [...part.fulfillments, sent] }],
		fulfillment: sent,
		effects: [takeStockEffect(asked)],
		events: [...change.value.events, ...events],
	});
}

/** Too little is left to exchange it: the money is to go back. */
export function outOfStock(actor: Actor, part: VendorOrder, asked: Return, at: string): Result<OrderChange> {
	const status = nextReturnStatus(asked, "replace", actor.kind, at);
	if (!status.ok) return status;
	const movedReturn: Return = { ...asked, wish: "refund", updatedAt: at };
	const event: NewEvent = { type: "exchange_unavailable", actor, vendorOrderId: part.id, data: { returnId: asked.id } };
	return ok({ at, resumeAt: null, movedReturn, vendorOrders: [withReturn(part, movedReturn)], events: [event] });
}
