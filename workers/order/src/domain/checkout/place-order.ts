import { SYSTEM } from "#contracts/identity";
import { moveOrder } from "../order/move-order.ts";
import type { Order } from "../order/order.ts";
import { nextOrderStatus } from "../order/order-status.ts";
import type { OrderPorts } from "../ports.ts";
import { failCheckout } from "./fail-checkout.ts";
import { holdStock, isBusy } from "./reserve-stock.ts";

/** Takes the stock of a paid order off the shelf and hands the parts to their shops. Its undo is the order's cancellation. */
export async function placeOrder(order: Order, ports: OrderPorts): Promise<Order | null> {
	const committed = await ports.inventory.commit(order.id);
	if (!committed.ok) return placeLate(order, ports);
	return place(order, ports);
}

/** The payment came after the hold had ended: what is still on the shelf is taken, or the money goes back. */
async function placeLate(order: Order, ports: OrderPorts): Promise<Order | null> {
	const held = await holdStock(order, ports);
	if (!held.ok) return isBusy(held.error) ? null : failCheckout(order, held.error, ports);
	const committed = await ports.inventory.commit(order.id);
	return committed.ok ? place(order, ports) : null;
}

async function place(order: Order, ports: OrderPorts): Promise<Order | null> {
	const status = nextOrderStatus(order, "place", "system");
	if (!status.ok) return null;
	const at = ports.now().toISOString();
	const vendorOrders = order.vendorOrders.map((part) => ({
		...part,
		status: "placed" as const,
		version: part.version + 1,
		placedAt: at,
		updatedAt: at,
	}));
	return moveOrder(order, { at, status: status.value, resumeAt: null, vendorOrders, events: [{ type: "placed", actor: SYSTEM }] }, ports);
}
