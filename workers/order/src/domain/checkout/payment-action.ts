import { fail, notFound, ok, type Result } from "#contracts/result";
import type { Order } from "../order/order.ts";
import { isVisible } from "../order/show-order.ts";
import type { OrderPorts } from "../ports.ts";
import { endDeclined, notePayment } from "./take-payment.ts";
import { resumeOrder } from "./resume-order.ts";

export const ACTION_OUTCOMES = ["approve", "decline"] as const;
export type ActionOutcome = (typeof ACTION_OUTCOMES)[number];

const ATTEMPTS = 20;

/** What a shopper has to do about a payment, by the unguessable token of its page. */
export async function findPaymentAction(actionToken: string, ports: OrderPorts): Promise<Result<Order>> {
	const order = await ports.orders.findByActionToken(actionToken);
	const hadAction = order && isVisible(order.status) && order.payment.token === "tok_requires_action";
	return hadAction ? ok(order) : notFound("payment");
}

/** The shopper approves or declines at the provider. The first one decides; the same again changes nothing, the other is a `conflict`. */
export async function decidePayment(actionToken: string, outcome: ActionOutcome, ports: OrderPorts): Promise<Result<Order>> {
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const found = await findPaymentAction(actionToken, ports);
		if (!found.ok) return found;
		const order = await resumeOrder(found.value.id, ports); // one that has expired is over
		if (order.payment.status !== "requires_action") return settled(order, outcome);
		await (outcome === "approve" ? notePayment(order, ports) : endDeclined(order, ports));
	}
	return fail("conflict", "Too many are deciding on this payment at once.");
}

function settled(order: Order, outcome: ActionOutcome): Result<Order> {
	const isSame = order.payment.status === (outcome === "approve" ? "paid" : "declined");
	return isSame
		? ok(order)
		: fail(
				"conflict",
				order.payment.status === "voided" ? "This payment is not awaited any more." : `This payment was ${order.payment.status} already.`,
			);
}
