import { type Actor, SYSTEM } from "#contracts/identity";
import { fail, ok, type Result } from "#contracts/result";
import type { Receipt } from "#contracts/returns";
import { actorOn, type Caller } from "../access.ts";
import { findOrderToChange } from "../order/cancel-order.ts";
import { changeOrder } from "../order/change-order.ts";
import { restockReturnEffect } from "../order/finish-effects.ts";
import { changePart, type FoundPart, type PartRef, withOrderStatus } from "../order/move-vendor-order.ts";
import type { OrderChange, VendorOrder } from "../order/order.ts";
import { isAtRest } from "../order/pieces.ts";
import type { OrderPorts } from "../ports.ts";
import { findReturn, type FoundReturn, returnOfOrder, returnOfPart } from "./find-return.ts";
import type { Return, ReturnLine } from "./return.ts";
import { nextReturnStatus, type ReturnAction } from "./return-status.ts";

/** Which return of which part. */
export interface ReturnRef extends PartRef {
	returnId: string;
}

/** The part with a return as it is afterwards. */
export const withReturn = (part: VendorOrder, moved: Return): VendorOrder => ({
	...part,
	version: part.version + 1,
	updatedAt: moved.updatedAt,
	returns: part.returns.map((each) => (each.id === moved.id ? moved : each)),
});

const EVENTS: Record<ReturnAction, string> = {
	approve: "return_approved",
	reject: "return_rejected",
	receive: "return_received",
	refund: "return_refunded",
	replace: "return_exchanged",
	cancel: "return_canceled",
	close: "return_closed",
};

/** What an action on a return means for its order, if it is possible now; `change` is what else of the return changes. */
export function returnMove(
	actor: Actor,
	{ part, asked }: Pick<FoundReturn, "part" | "asked">,
	action: ReturnAction,
	change: Partial<Return>,
	at: string,
): Result<OrderChange & { movedReturn: Return }> {
	const status = nextReturnStatus(asked, action, actor.kind, at);
	if (!status.ok) return status;
	const movedReturn: Return = { ...asked, ...change, status: status.value, updatedAt: at };
	const data = { returnId: asked.id, ...(change.answer && { answer: change.answer }) };
	return ok({
		at,
		resumeAt: null,
		movedReturn,
		vendorOrders: [withReturn(part, movedReturn)],
		events: [{ type: EVENTS[action], actor, vendorOrderId: part.id, data }],
	});
}

/** The shop takes the pieces back, or does not: then it says why. A withdrawal cannot be rejected. */
export const answerReturn = (
	actor: Actor,
	ref: ReturnRef,
	action: "approve" | "reject",
	answer: string | null,
	ports: OrderPorts,
): Promise<Result<FoundPart>> =>
	changePart(
		ref,
		({ part }, at) => {
			const asked = returnOfPart(part, ref.returnId);
			return asked.ok ? returnMove(actor, { part, asked: asked.value }, action, { answer: answer ?? asked.value.answer }, at) : asked;
		},
		ports,
	);

/** The shopper keeps the pieces after all. */
export async function cancelReturn(caller: Caller, orderId: string, returnId: string, ports: OrderPorts): Promise<Result<FoundReturn>> {
	const authorized = await findOrderToChange(caller, orderId, ports);
	if (!authorized.ok) return authorized;
	const changed = await changeOrder(
		() => ports.orders.find(orderId),
		(order) => {
			const found = returnOfOrder(order, returnId);
			return found.ok ? returnMove(actorOn(caller, order), found.value, "cancel", {}, ports.now().toISOString()) : found;
		},
		ports,
	);
	return changed.ok ? findReturn(caller, orderId, returnId, ports) : changed;
}

/** The pieces are at the shop, which counts them. Those that can be sold again go back on the shelf. */
export const receiveReturn = (actor: Actor, ref: ReturnRef, receipt: Receipt, ports: OrderPorts): Promise<Result<FoundPart>> =>
	changePart(
		ref,
		({ order, part }, at) => {
			const asked = returnOfPart(part, ref.returnId);
			return asked.ok ? receiving(actor, { order, part, asked: asked.value }, receipt, at) : asked;
		},
		ports,
	);

/** What the receipt of a return means for its order. */
export function receiving(actor: Actor, { order, part, asked }: FoundReturn, receipt: Receipt, at: string): Result<OrderChange> {
	const lines = countedLines(asked, receipt);
	if (!lines.ok) return lines;
	const change = returnMove(actor, { part, asked }, "receive", { lines: lines.value }, at);
	if (!change.ok) return change;
	const [back = part] = change.value.vendorOrders ?? [];
	const isSellable = lines.value.some((line) => line.restockedQuantity !== null && line.restockedQuantity > 0);
	const received = { ...change.value, effects: isSellable ? [restockReturnEffect(change.value.movedReturn)] : [] };
	return ok(part.status === "accepted" && isAtRest(back) ? withOrderStatus(order, completed(received, back)) : received);
}

/** A part that nobody said has arrived is completed when all of it is back. */
const completed = (change: OrderChange, part: VendorOrder): OrderChange => ({
	...change,
	vendorOrders: [{ ...part, status: "completed", completedAt: change.at }],
	events: [...change.events, { type: "completed", actor: SYSTEM, vendorOrderId: part.id }],
});

function countedLines(asked: Return, { lines }: Receipt): Result<ReturnLine[]> {
	const errors = lines.flatMap(({ lineId, receivedQuantity, restockedQuantity }, index) => {
		const expected = asked.lines.find((line) => line.lineId === lineId);
		const isTwice = lines.findIndex((line) => line.lineId === lineId) !== index;
		if (!expected || isTwice) return [{ path: `lines.${index}.lineId`, message: "not a line of this return, or named twice" }];
		if (receivedQuantity > expected.quantity) return [{ path: `lines.${index}.receivedQuantity`, message: `at most ${expected.quantity}` }];
		if (restockedQuantity > receivedQuantity) return [{ path: `lines.${index}.restockedQuantity`, message: "at most what arrived" }];
		return [];
	});
	if (errors.length === 0 && lines.every(({ receivedQuantity }) => receivedQuantity === 0)) {
		errors.push({ path: "lines.0.receivedQuantity", message: "at least one piece has to arrive" });
	}
	if (errors.length > 0) return fail("invalid_input", "Some of the input is not valid.", { errors });
	return ok(
		asked.lines.map((line) => {
			const counted = lines.find(({ lineId }) => lineId === line.lineId);
			return { ...line, receivedQuantity: counted?.receivedQuantity ?? 0, restockedQuantity: counted?.restockedQuantity ?? 0 };
		}),
	);
}
