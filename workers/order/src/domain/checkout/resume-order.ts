import { finishEffects } from "../order/finish-effects.ts";
import type { Order } from "../order/order.ts";
import type { OrderPorts } from "../ports.ts";
import { expireOrder } from "./expire-order.ts";
import { placeOrder } from "./place-order.ts";
import { reserveStock } from "./reserve-stock.ts";
import { takePayment } from "./take-payment.ts";

const ENOUGH_TURNS = 50;

/** Answers the order as the step leaves it, or null where it has to be read again. */
type Step = (order: Order, ports: OrderPorts) => Promise<Order | null>;

/** What an order needs next, if it is not at rest. Each step moves it on, or finds that somebody else has. */
function nextStep(order: Order, now: Date): Step | null {
	if (order.status === "recorded") return reserveStock;
	if (order.status !== "reserved" && order.status !== "pending_payment") return null;
	if (order.payment.status === "paid") return placeOrder;
	if (order.status === "reserved") return takePayment;
	return order.expiresAt <= now.toISOString() ? expireOrder : null;
}

/**
 * Takes an order from wherever it is to where it rests: placed, waiting for its payment, canceled or failed.
 * Any number of callers may do so at once; each step is idempotent and moves the row by compare-and-set.
 */
export async function resumeOrder(orderId: string, ports: OrderPorts): Promise<Order> {
	let moved: Order | null = null;
	for (let turn = 0; turn < ENOUGH_TURNS; turn++) {
		const order = moved ?? (await ports.orders.find(orderId));
		if (!order) throw new Error(`no order ${orderId}`);
		const step = nextStep(order, ports.now());
		if (!step) {
			if (order.status === "failed" || order.status === "canceled") await finishEffects(orderId, ports);
			return order;
		}
		moved = await step(order, ports);
	}
	throw new Error(`order ${orderId} does not come to rest`);
}
