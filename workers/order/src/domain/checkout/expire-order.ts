import type { Order } from "../order/order.ts";
import type { OrderPorts } from "../ports.ts";
import { failCheckout } from "./fail-checkout.ts";
import { TOO_LATE } from "./reserve-stock.ts";

/** Nobody has paid in time: the order is canceled and lets go of its stock. One that nobody has seen yet fails, and its cart stays. */
export const expireOrder = (order: Order, ports: OrderPorts): Promise<Order | null> =>
	failCheckout(order, TOO_LATE.error, ports, {
		payment: { status: "voided" },
		reason: "payment_expired",
	});
