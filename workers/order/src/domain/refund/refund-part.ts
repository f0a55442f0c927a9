import type { IdempotencyScope } from "#contracts/idempotency";
import type { Actor } from "#contracts/identity";
import { fail, ok, type Result } from "#contracts/result";
import type { RefundInput } from "#contracts/returns";
import type { Created } from "#contracts/vendor-catalog";
import { changePart, findPart, type FoundPart, type PartRef } from "../order/move-vendor-order.ts";
import { namedLines, sumPieces } from "../order/named-pieces.ts";
import type { Order, OrderChange, Refund, VendorOrder } from "../order/order.ts";
import { mayDo } from "../order/part-actions.ts";
import type { OrderPorts } from "../ports.ts";
import { amountRefund, draftRefund } from "./draft-refund.ts";
import { refundableMinor } from "./paid-amounts.ts";
import { refundablePieces, refundEvent, refundsAndEffects } from "./refund-change.ts";
import { returnRefund } from "./refund-return.ts";

/** Pays back of a part: an amount, pieces that were sent, or what came back. `conflict` beyond what was paid, also when raced. */
export async function refundPart(
	actor: Actor,
	ref: PartRef,
	input: RefundInput,
	scope: IdempotencyScope,
	ports: OrderPorts,
): Promise<Result<Created<FoundPart>>> {
	const done = await ports.orders.once(scope, ref.vendorOrderId, async (orders) => {
		const changed = await changePart(ref, ({ order, part }, at) => refunding(actor, order, part, input, at), { ...ports, orders });
		return changed.ok ? ok(undefined) : changed;
	});
	if (!done.ok) return done;
	const found = await findPart(ref, ports);
	return found.ok ? ok({ value: found.value, replayed: done.value.replayed }) : found;
}

/** What a refund means for its order. */
export function refunding(actor: Actor, order: Order, part: VendorOrder, input: RefundInput, at: string): Result<OrderChange> {
	if (input.returnId !== undefined) return returnRefund(actor, order, part, { ...input, returnId: input.returnId }, at);
	const allowed = mayDo(order, part, "refund", actor.kind);
	if (!allowed.ok) return allowed;
	const refund = input.lines ? refundOfPieces(order, part, input, at) : refundOfAmount(order, part, input, at);
	if (!refund.ok) return refund;
	return ok({
		at,
		resumeAt: null,
		vendorOrders: [{ ...part, version: part.version + 1, updatedAt: at }],
		...refundsAndEffects(refund.value),
		events: [refundEvent(actor, refund.value)],
	});
}

function refundOfAmount(order: Order, part: VendorOrder, { amount, note }: RefundInput, at: string): Result<Refund> {
	const amountMinor = amount?.amount ?? 0;
	const left = refundableMinor(order, part);
	if (amountMinor < 1)
		return fail("invalid_input", "Some of the input is not valid.", { errors: [{ path: "amount", message: "more than nothing" }] });
	if (amountMinor > left) return tooMuch(left, order.currency);
	return ok(amountRefund(order, part, { reason: "goodwill", amountMinor, note: note ?? null }, at));
}

const tooMuch = (leftMinor: number, currency: string) =>
	fail("conflict", `Only ${(leftMinor / 100).toFixed(2)} ${currency} are left to refund.`, {
		allowedActions: leftMinor > 0 ? ["refund"] : [],
	});

function refundOfPieces(order: Order, part: VendorOrder, input: RefundInput, at: string): Result<Refund> {
	const left = (line: { id: string; canceledQuantity: number }): number => refundablePieces(order, part, line);
	const named = namedLines(part, sumPieces(input.lines ?? []), left, "refunded");
	if (!named.ok) return named;
	const pieces = named.value.map((each) => ({ ...each, restocked: 0 }));
	return ok(draftRefund(order, part, { reason: "goodwill", pieces, delivery: input.delivery ?? false, note: input.note ?? null }, at));
}
