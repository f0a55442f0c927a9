import { SYSTEM } from "#contracts/identity";
import { fail } from "#contracts/result";
import { chargeOf, providerOf } from "../order/finish-effects.ts";
import { moveOrder } from "../order/move-order.ts";
import type { Order, PaymentChange, StoredPaymentStatus } from "../order/order.ts";
import { nextOrderStatus } from "../order/order-status.ts";
import type { Charge } from "../payment/provider.ts";
import type { OrderPorts } from "../ports.ts";
import { dueMinor } from "../refund/paid-amounts.ts";
import { extendHold } from "./extend-hold.ts";
import { failCheckout } from "./fail-checkout.ts";
import { askAgainAt } from "./later.ts";

const NOTHING_TO_PAY: Charge = { status: "authorized", reference: null, actionUrl: null };

/**
 * Has the provider set the money aside, under the payment's id: a repeat is the same charge. It is taken when the stock is.
 * Its undo is the effect that failCheckout leaves. What costs nothing needs no provider.
 */
export async function takePayment(order: Order, ports: OrderPorts): Promise<Order | null> {
	const { id: key, amountMinor, token } = order.payment;
	if (dueMinor(order) === 0) return noteCharge(order, NOTHING_TO_PAY, ports);
	const { number: orderNumber, currency, locale } = order;
	const returnUrl = ports.returnUrl(order.payment);
	const charge = await providerOf(order, ports).authorize({ key, amountMinor, currency, token, orderNumber, returnUrl, locale });
	return noteCharge(order, charge, ports);
}

/** Asks the provider what became of a payment that is awaited. What it has not heard of, or not decided, is awaited further. */
export async function askProvider(order: Order, ports: OrderPorts): Promise<Order | null> {
	const charge = await providerOf(order, ports).find(chargeOf(order));
	return charge ? noteCharge(order, charge, ports) : order;
}

const noteCharge = (order: Order, charge: Charge, ports: OrderPorts): Promise<Order | null> => AFTER[charge.status](order, charge, ports);

const AFTER: Record<Charge["status"], (order: Order, charge: Charge, ports: OrderPorts) => Promise<Order | null>> = {
	authorized: noteSecured,
	captured: noteSecured, // by somebody who did not get as far as noting it; to place it is the same
	declined: (order, charge, ports) => endUnpaid(order, charge, "declined", ports),
	voided: (order, charge, ports) => endUnpaid(order, charge, "voided", ports),
	requires_action: (order, charge, ports) => awaitPayment(order, charge, "requires_action", ports),
	pending: (order, charge, ports) => awaitPayment(order, charge, "processing", ports),
};

/** What the order keeps of a charge. */
const keptOf = (order: Order, { reference, actionUrl }: Charge): PaymentChange => ({
	reference: reference ?? order.payment.reference,
	actionUrl,
});

/** The money is set aside; what remains is to take the stock and it, and to place the order. */
function noteSecured(order: Order, charge: Charge, ports: OrderPorts): Promise<Order | null> {
	const payment: PaymentChange = { ...keptOf(order, charge), status: "authorized" };
	return moveOrder(order, { at: ports.now().toISOString(), payment, events: [{ type: "authorized", actor: SYSTEM }] }, ports);
}

/** The order waits for its payment, and holds its stock on while the provider is at it. */
async function awaitPayment(order: Order, charge: Charge, status: StoredPaymentStatus, ports: OrderPorts): Promise<Order | null> {
	const waiting = await noteWaiting(order, { ...keptOf(order, charge), status }, ports);
	return waiting && status === "processing" ? extendHold(waiting, ports) : waiting;
}

async function noteWaiting(order: Order, payment: PaymentChange, ports: OrderPorts): Promise<Order | null> {
	const now = ports.now();
	const change = { at: now.toISOString(), payment, resumeAt: askAgainAt(order.expiresAt, now) };
	if (order.status === "pending_payment") return isKnown(order, payment) ? order : moveOrder(order, { ...change, events: [] }, ports);
	const status = nextOrderStatus(order, "await_payment", "system");
	if (!status.ok) return null;
	return moveOrder(order, { ...change, status: status.value, events: [{ type: "payment_pending", actor: SYSTEM }] }, ports);
}

const isKnown = ({ payment }: Order, { status, reference, actionUrl }: PaymentChange): boolean =>
	payment.status === status && payment.reference === reference && payment.actionUrl === actionUrl;

/** No money, no order. */
export function endUnpaid(order: Order, charge: Charge, status: "declined" | "voided", ports: OrderPorts): Promise<Order | null> {
	return failCheckout(order, fail("payment_declined", "The payment was declined. Nothing was ordered.").error, ports, {
		payment: { ...keptOf(order, charge), status },
	});
}
