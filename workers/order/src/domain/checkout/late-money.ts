import { chargeOf, providerOf } from "../order/finish-effects.ts";
import type { Order } from "../order/order.ts";
import type { OrderPorts } from "../ports.ts";

/**
 * Lets go of money that a bank has set aside after the order was given up, and after its payment was: somebody may have been at the
 * bank's page when the provider's was closed. To be called when the provider tells of an order; what fails is told again.
 */
export async function letGoOfLateMoney(order: Order, ports: OrderPorts): Promise<void> {
	const isGivenUp = (order.status === "canceled" || order.status === "failed") && order.payment.status === "voided";
	if (!isGivenUp || order.payment.amountMinor === 0) return;
	const provider = providerOf(order, ports);
	const charge = await provider.find(chargeOf(order));
	if (charge?.status === "authorized") await provider.void(chargeOf(order));
}
