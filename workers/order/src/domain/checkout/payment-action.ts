import { fail, notFound, ok, type Result } from "#contracts/result";
import type { Order } from "../order/order.ts";
import { isVisible } from "../order/show-order.ts";
import type { OrderPorts } from "../ports.ts";
import { extendHold } from "./extend-hold.ts";
import { resumeOrder } from "./resume-order.ts";

export const ACTION_OUTCOMES = ["approve", "decline"] as const;
export type ActionOutcome = (typeof ACTION_OUTCOMES)[number];

const DECIDED = { approve: "authorized", decline: "declined" } as const;

/** The message about a decision goes out at once; the shopper's browser may be faster, or slower. */
const MESSAGE_AFTER_MS = 0;

/** What a shopper has to do about a payment at the test provider, by the unguessable token of its page. */
export async function findPaymentAction(actionToken: string, ports: OrderPorts): Promise<Result<Order>> {
	const charge = await ports.testCharges.findByActionToken(actionToken, ports.now());
	const orderId = charge && (await ports.orders.findByCharge(charge));
	const order = orderId ? await ports.orders.find(orderId) : null;
	return order && isVisible(order.status) ? ok(order) : notFound("payment");
}

/** The same for somebody who has opened the page: while they pay, their stock is held on. */
export async function openPaymentAction(actionToken: string, ports: OrderPorts): Promise<Result<Order>> {
	const found = await findPaymentAction(actionToken, ports);
	if (!found.ok || found.value.payment.status !== "requires_action" || found.value.expiresAt <= ports.now().toISOString()) return found;
	return ok((await extendHold(found.value, ports)) ?? found.value);
}

/** The shopper approves or declines at the provider. The first one decides; the same again changes nothing, the other is a `conflict`. */
export async function decidePayment(actionToken: string, outcome: ActionOutcome, ports: OrderPorts): Promise<Result<Order>> {
	const found = await findPaymentAction(actionToken, ports);
	if (!found.ok) return found;
	const { id: key } = found.value.payment;
	await resumeOrder(found.value.id, ports); // one that has expired is over
	const status = DECIDED[outcome];
	await ports.testCharges.decide(key, status, { name: "decided", status, afterMs: MESSAGE_AFTER_MS }, ports.now());
	const order = await resumeOrder(found.value.id, ports); // the shopper comes back
	const charge = await ports.testCharges.find(key, ports.now());
	const wasApproved = charge?.status === "authorized" || charge?.status === "captured";
	if (outcome === "approve" ? wasApproved : charge?.status === "declined") return ok(order);
	return fail(
		"conflict",
		order.payment.status === "voided" ? "This payment is not awaited any more." : `This payment was ${order.payment.status} already.`,
	);
}
