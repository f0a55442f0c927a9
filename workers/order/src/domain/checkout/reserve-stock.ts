import { SYSTEM } from "#contracts/identity";
import type { Shortage } from "#contracts/inventory";
import { fail, type Failure } from "#contracts/result";
import { moveOrder } from "../order/move-order.ts";
import { type Order, stockOf } from "../order/order.ts";
import { nextOrderStatus } from "../order/order-status.ts";
import type { OrderPorts } from "../ports.ts";
import { failCheckout } from "./fail-checkout.ts";
import { laterThan } from "./later.ts";

/** Holds what the order needs; too little stock ends the checkout. Its undo is the effect that failCheckout leaves. */
export async function reserveStock(order: Order, ports: OrderPorts): Promise<Order | null> {
	const held = await holdStock(order, ports);
	if (held.failure) return failCheckout(order, held.failure, ports);
	const status = nextOrderStatus(order, "reserve", "system");
	if (!status.ok) return null;
	const now = ports.now();
	const { expiresAt } = held;
	return moveOrder(
		order,
		{ at: now.toISOString(), status: status.value, expiresAt, resumeAt: laterThan(now), events: [{ type: "reserved", actor: SYSTEM }] },
		ports,
	);
}

/** Holds the order's stock for as long as a payment is awaited, or says why it cannot be held. */
export async function holdStock(order: Order, ports: OrderPorts): Promise<{ failure: Failure | null; expiresAt: string }> {
	const expiresAt = new Date(ports.now().getTime() + ports.reservationInMs).toISOString();
	const held = await ports.inventory.reserve(order.id, stockOf(...order.vendorOrders), expiresAt);
	if (!held.ok) return { failure: fail("conflict", "This checkout took too long and has ended. Please check out again.").error, expiresAt };
	const { shortages } = held.value;
	return { failure: shortages.length > 0 ? await outOfStock(order, shortages, ports) : null, expiresAt };
}

/** Names the cart's lines, for they are what the shopper sees. */
async function outOfStock(order: Order, shortages: readonly Shortage[], ports: OrderPorts): Promise<Failure> {
	const cart = await ports.carts.find(order.cartId);
	const changes = shortages.map(({ variantId, requested, available }) => ({
		lineId: cart?.lines.find((line) => line.variantId === variantId)?.id ?? "",
		kind: "out_of_stock" as const,
		was: requested,
		now: available,
	}));
	return fail("out_of_stock", "There is not enough left of something in the cart.", { changes }).error;
}
