import { fail } from "#contracts/result";
import type { Order } from "../order/order.ts";
import type { OrderPorts } from "../ports.ts";
import { failCheckout } from "./fail-checkout.ts";

/** Nobody has paid in time: the order is canceled and lets go of its stock. */
export const expireOrder = (order: Order, ports: OrderPorts): Promise<Order | null> =>
	failCheckout(order, fail("conflict", "The payment did not come in time.").error, ports, {
		payment: { status: "voided" },
		reason: "payment_expired",
	});
