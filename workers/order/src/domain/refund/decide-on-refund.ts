import type { IdempotencyScope } from "#contracts/idempotency";
import type { Actor } from "#contracts/identity";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { Created } from "#contracts/vendor-catalog";
import { changeOrder } from "../order/change-order.ts";
import { refundEffect } from "../order/finish-effects.ts";
import type { Order, OrderChange } from "../order/order.ts";
import type { OrderPorts } from "../ports.ts";

/** What an operator makes of a refund that the provider refuses: it is tried once more, or the money was paid another way. */
export type Decision = { kind: "retry" } | { kind: "paid_otherwise"; note: string };

/** Decides on a refused refund, once per scope; `conflict` where nobody refuses it, or not any more. */
export async function decideOnRefund(
	actor: Actor,
	{ orderId, refundId }: { orderId: string; refundId: string },
	decision: Decision,
	scope: IdempotencyScope,
	ports: OrderPorts,
): Promise<Result<Created<Order>>> {
	const decided = await ports.orders.once(scope, refundId, async (orders) => {
		const decide = (order: Order) => deciding(actor, order, refundId, decision, ports.now().toISOString());
		const changed = await changeOrder(() => orders.find(orderId), decide, { ...ports, orders });
		return changed.ok ? ok(undefined) : changed;
	});
	if (!decided.ok) return decided;
	const order = await ports.orders.find(orderId);
	return order ? ok({ value: order, replayed: decided.value.replayed }) : notFound("order");
}

/** What a decision means for its order. Its shop was charged when the provider refused, so that nothing else moves. */
function deciding(actor: Actor, order: Order, refundId: string, decision: Decision, at: string): Result<OrderChange> {
	const refund = order.refunds.find(({ id }) => id === refundId);
	if (!refund) return notFound("refund");
	const { refusal, vendorOrderId } = refund;
	if (!refusal || refusal.reason === null)
		return fail("conflict", "This refund does not wait for anybody: it is back, or on its way.", { allowedActions: [] });
	const event = { actor, vendorOrderId, data: { refundId } };
	if (decision.kind === "paid_otherwise") {
		const paid = { ...refusal, reason: null, backAt: at, paidOtherwise: decision.note };
		const data = { refundId, reason: decision.note };
		return ok({ at, movedRefund: { ...refund, refusal: paid }, events: [{ ...event, type: "refund_paid_otherwise", data }] });
	}
	const again = { ...refund, refusal: { ...refusal, attempt: refusal.attempt + 1, reason: null } };
	return ok({ at, movedRefund: again, effects: [refundEffect(again)], events: [{ ...event, type: "refund_retried" }] });
}
