import { finishEffects } from "../order/finish-effects.ts";
import type { Order } from "../order/order.ts";
import { isSecured } from "../order/order-status.ts";
import type { OrderPorts } from "../ports.ts";
import { dueMinor } from "../refund/paid-amounts.ts";
import { expireOrder } from "./expire-order.ts";
import { placeOrder } from "./place-order.ts";
import { reserveStock } from "./reserve-stock.ts";
import { askProvider, takePayment } from "./take-payment.ts";

const ENOUGH_TURNS = 50;

/** Answers the order as the step leaves it, or null where it has to be read again. */
type Step = (order: Order, ports: OrderPorts) => Promise<Order | null>;

/** What an order needs next, if it is not at rest. Each step moves it on, or finds that somebody else has. */
function nextStep(order: Order, hasAsked: boolean, now: Date): Step | null {
	const isTooLate = order.expiresAt <= now.toISOString();
	if (order.status === "recorded") return isTooLate ? expireOrder : reserveStock; // who was told nothing for so long has gone elsewhere
	if (order.status !== "reserved" && order.status !== "pending_payment") return null;
	if (isSecured(order.payment)) return placeOrder;
	if (order.status === "pending_payment" && dueMinor(order) === 0) return takePayment; // what is left costs nothing, or credit pays for it
	if (order.status === "reserved" && !isTooLate) return takePayment;
	if (!hasAsked) return askProvider; // before anybody gives up above all
	return isTooLate ? expireOrder : null;
}

/**
 * Takes an order from wherever it is to where it rests: placed, waiting for its payment, canceled or failed.
 * Any number of callers may do so at once; each step is idempotent and moves the row by compare-and-set.
 */
export async function resumeOrder(orderId: string, ports: OrderPorts): Promise<Order> {
	let moved: Order | null = null;
	let hasAsked = false;
	for (let turn = 0; turn < ENOUGH_TURNS; turn++) {
		const order = moved ?? (await ports.orders.find(orderId));
		if (!order) throw new Error(`no order ${orderId}`);
		const step = nextStep(order, hasAsked, ports.now());
		if (!step) {
			if (order.status === "failed" || order.status === "canceled") await finishEffects(orderId, ports);
			return order;
		}
		moved = await step(order, ports);
		hasAsked ||= step === takePayment || step === askProvider;
	}
	throw new Error(`order ${orderId} does not come to rest`);
}
