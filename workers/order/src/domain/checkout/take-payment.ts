import { SYSTEM } from "#contracts/identity";
import { fail } from "#contracts/result";
import { providerOf } from "../order/finish-effects.ts";
import { moveOrder } from "../order/move-order.ts";
import type { Order, StoredPaymentStatus } from "../order/order.ts";
import { nextOrderStatus } from "../order/order-status.ts";
import type { ChargeOutcome } from "../payment/provider.ts";
import type { OrderPorts } from "../ports.ts";
import { failCheckout } from "./fail-checkout.ts";
import { laterThan } from "./later.ts";

/** Asks the provider for the money, under the payment's id: a repeat is the same charge. Its undo are the refunds that failCheckout leaves. */
export async function takePayment(order: Order, ports: OrderPorts): Promise<Order | null> {
	const { id: key, amountMinor, token } = order.payment;
	const outcome = await providerOf(order, ports).charge({ key, amountMinor, currency: order.currency, token });
	return AFTER[outcome](order, ports);
}

const AFTER: Record<ChargeOutcome, (order: Order, ports: OrderPorts) => Promise<Order | null>> = {
	approved: notePayment,
	declined: endDeclined,
	requires_action: (order, ports) => awaitPayment(order, "requires_action", ports),
	pending: (order, ports) => awaitPayment(order, "processing", ports),
};

/** The order is paid; what remains is to place it. */
export function notePayment(order: Order, ports: OrderPorts): Promise<Order | null> {
	const now = ports.now();
	return moveOrder(
		order,
		{ at: now.toISOString(), payment: "paid", resumeAt: laterThan(now), events: [{ type: "paid", actor: SYSTEM }] },
		ports,
	);
}

async function awaitPayment(order: Order, payment: StoredPaymentStatus, ports: OrderPorts): Promise<Order | null> {
	const status = nextOrderStatus(order, "await_payment", "system");
	if (!status.ok) return null;
	const at = ports.now().toISOString();
	return moveOrder(
		order,
		{ at, status: status.value, payment, resumeAt: order.expiresAt, events: [{ type: "payment_pending", actor: SYSTEM }] },
		ports,
	);
}

/** No money, no order. */
export function endDeclined(order: Order, ports: OrderPorts): Promise<Order | null> {
	return failCheckout(order, fail("payment_declined", "The payment was declined. Nothing was ordered.").error, ports, {
		payment: "declined",
	});
}
