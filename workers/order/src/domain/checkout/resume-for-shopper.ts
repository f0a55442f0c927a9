import type { Order } from "../order/order.ts";
import type { OrderPorts } from "../ports.ts";
import { extendHold } from "./extend-hold.ts";
import { resumeOrder } from "./resume-order.ts";

/** The shopper is back from the provider, which is asked what became of the payment. Who has not paid yet still may: their stock is held on. */
export async function resumeForShopper(orderId: string, ports: OrderPorts): Promise<Order> {
	const order = await resumeOrder(orderId, ports);
	const mayStillPay = order.status === "pending_payment" && order.payment.actionUrl !== null;
	return mayStillPay ? ((await extendHold(order, ports)) ?? order) : order;
}
