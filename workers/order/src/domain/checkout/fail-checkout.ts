import { SYSTEM } from "#contracts/identity";
import type { Failure } from "#contracts/result";
import { endUnplaced } from "../order/end-parts.ts";
import { moveOrder } from "../order/move-order.ts";
import type { Order, OrderChange, PaymentChange } from "../order/order.ts";
import { nextOrderStatus } from "../order/order-status.ts";
import type { OrderPorts } from "../ports.ts";

/**
 * Ends an order that cannot be placed and leaves the undoing of its steps as effects. What nobody has seen yet fails,
 * is never shown, and its cart stays open; what waited for its payment is canceled.
 */
export async function failCheckout(
	order: Order,
	failure: Failure,
	ports: OrderPorts,
	why: { payment?: PaymentChange; reason?: string } = {},
): Promise<Order | null> {
	const at = ports.now().toISOString();
	const failed = nextOrderStatus(order, "fail", "system");
	const status = failed.ok ? failed : nextOrderStatus(order, "expire", "system");
	if (!status.ok) return null;
	const change: OrderChange = {
		at,
		status: status.value,
		...(failed.ok && { failure }),
		...(why.payment && { payment: why.payment }),
		resumeAt: null,
		...endUnplaced(order, at),
		events: [{ type: status.value, actor: SYSTEM, data: { reason: why.reason ?? failure.code } }],
	};
	return moveOrder(order, change, ports);
}
