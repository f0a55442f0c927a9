import { SYSTEM } from "#contracts/identity";
import type { Shortage } from "#contracts/inventory";
import { fail, type Failure, ok, type Result } from "#contracts/result";
import { moveOrder } from "../order/move-order.ts";
import type { Order } from "../order/order.ts";
import { stockToHold } from "../order/stock-before-sale.ts";
import { nextOrderStatus } from "../order/order-status.ts";
import type { OrderPorts } from "../ports.ts";
import { failCheckout } from "./fail-checkout.ts";

/** Holds what the order needs; too little stock ends the checkout. Its undo is the effect that failCheckout leaves. */
export async function reserveStock(order: Order, ports: OrderPorts): Promise<Order | null> {
	const held = await holdStock(order, ports);
	if (!held.ok) return isBusy(held.error) ? null : failCheckout(order, held.error, ports);
	const status = nextOrderStatus(order, "reserve", "system");
	if (!status.ok) return null;
	return moveOrder(
		order,
		{
			at: ports.now().toISOString(),
			status: status.value,
			expiresAt: held.value,
			events: [{ type: "reserved", actor: SYSTEM }],
		},
		ports,
	);
}

/** Too many reserve at once: nothing is decided, and it may be tried again. */
export const isBusy = (failure: Failure): boolean => failure.code === "unavailable";

/** Holds the order's stock for as long as a payment is awaited, and answers until when; or says why it cannot be held. */
export async function holdStock(order: Order, ports: OrderPorts): Promise<Result<string>> {
	const expiresAt = new Date(ports.now().getTime() + ports.reservationInMs).toISOString();
	const held = await ports.inventory.reserve(order.id, stockToHold(order), expiresAt);
	if (!held.ok) return isBusy(held.error) ? held : TOO_LATE;
	return held.value.shortages.length === 0 ? ok(expiresAt) : outOfStock(order, held.value.shortages, ports);
}

/** What a checkout is answered that nobody could finish in time. */
export const TOO_LATE = fail("out_of_stock", "This checkout took so long that its stock went back on the shelf. Please check out again.", {
	changes: [],
});

/** Names the cart's lines, for they are what the shopper sees. */
async function outOfStock(order: Order, shortages: readonly Shortage[], ports: OrderPorts): Promise<Result<never>> {
	const cart = await ports.carts.find(order.cartId);
	const changes = shortages.map(({ variantId, requested, available }) => ({
		lineId: cart?.lines.find((line) => line.variantId === variantId)?.id ?? "",
		kind: "out_of_stock" as const,
		was: requested,
		now: available,
	}));
	return fail("out_of_stock", "There is not enough left of something in the cart.", { changes });
}
