import { SYSTEM } from "#contracts/identity";
import { chargeOf, finishEffects, providerOf, undoPaymentEffect } from "../order/finish-effects.ts";
import { moveOrder } from "../order/move-order.ts";
import type { Order, OrderChange, VendorOrder } from "../order/order.ts";
import { nextOrderStatus } from "../order/order-status.ts";
import { holdLess } from "../order/stock-before-sale.ts";
import type { Charge } from "../payment/provider.ts";
import type { OrderPorts } from "../ports.ts";
import { dueMinor } from "../refund/paid-amounts.ts";
import { failCheckout } from "./fail-checkout.ts";
import { holdStock, isBusy } from "./reserve-stock.ts";
import { endUnpaid } from "./take-payment.ts";

/**
 * Takes the stock of an order whose money is set aside off the shelf, then the money, and hands the parts to their shops.
 * In this sequence, so that nobody has paid for what is gone. Its undo is the order's cancellation.
 */
export async function placeOrder(order: Order, ports: OrderPorts): Promise<Order | null> {
	await holdLess(order, ports);
	const committed = await ports.inventory.commit(order.id);
	if (!committed.ok) return placeLate(order, ports);
	return captureAndPlace(order, ports);
}

/** The payment came after the hold had ended: what is still on the shelf is taken, or the money is let go of. */
async function placeLate(order: Order, ports: OrderPorts): Promise<Order | null> {
	const held = await holdStock(order, ports);
	if (!held.ok) return isBusy(held.error) ? null : failCheckout(order, held.error, ports, { payment: { status: "voided" } });
	const committed = await ports.inventory.commit(order.id);
	return committed.ok ? captureAndPlace(order, ports) : null;
}

async function captureAndPlace(order: Order, ports: OrderPorts): Promise<Order | null> {
	const charge = await capture(order, ports);
	if (charge.status === "captured") return place(order, ports);
	if (charge.status === "voided" || charge.status === "declined") return endUnpaid(order, charge, charge.status, ports);
	throw new Error(`a charge that is ${charge.status} cannot be captured`);
}

async function capture(order: Order, ports: OrderPorts): Promise<Charge> {
	const { status, reference } = order.payment;
	const amountMinor = dueMinor(order);
	if (amountMinor === 0 || status === "paid") return { status: "captured", reference, actionUrl: null };
	return providerOf(order, ports).capture(chargeOf(order), amountMinor);
}

async function place(order: Order, ports: OrderPorts): Promise<Order | null> {
	const status = nextOrderStatus(order, "place", "system");
	if (!status.ok) return null;
	const at = ports.now().toISOString();
	const vendorOrders = order.vendorOrders.filter((part) => part.status === "pending").map((part) => placedPart(part, at));
	const events = ["paid", "placed"].map((type) => ({ type, actor: SYSTEM }));
	const settling = settled(order);
	const placed = await moveOrder(order, { at, status: status.value, ...settling, resumeAt: null, vendorOrders, events }, ports);
	if (settling.effects.length > 0) await finishEffects(order.id, ports);
	return placed;
}

const placedPart = (part: VendorOrder, at: string): VendorOrder => ({
	...part,
	status: "placed",
	version: part.version + 1,
	placedAt: at,
	updatedAt: at,
});

/** What was canceled before is settled by what was taken. Where credit pays for all the rest, what is set aside is let go of. */
function settled(order: Order): Required<Pick<OrderChange, "payment" | "settled" | "effects">> {
	const capturedMinor = dueMinor(order);
	const isLetGo = capturedMinor === 0 && order.payment.amountMinor > 0;
	return {
		payment: { status: "paid", capturedMinor, actionUrl: null },
		settled: order.refunds,
		effects: isLetGo ? [undoPaymentEffect(order)] : [],
	};
}
