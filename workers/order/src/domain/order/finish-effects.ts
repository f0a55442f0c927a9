import type { Result } from "#contracts/result";
import type { OrderPorts } from "../ports.ts";
import { type Effect, type EffectKind, type Order, type Refund, stockOf, type VendorOrder } from "./order.ts";

/** The part goes back on the shelf. */
export const restockEffect = (why: "reject" | "cancel", part: VendorOrder): Effect => ({
	id: `${why}:${part.id}`,
	kind: "restock",
	vendorOrderId: part.id,
	refundId: null,
});

/** What was paid goes back. */
export const refundEffect = (refund: Refund): Effect => ({
	id: `refund:${refund.id}`,
	kind: "refund",
	vendorOrderId: refund.vendorOrderId,
	refundId: refund.id,
});

/** The order has no stock any more, however far its checkout got. */
export const undoStockEffect = (order: Order): Effect => ({
	id: `undo:${order.id}`,
	kind: "undo_stock",
	vendorOrderId: null,
	refundId: null,
});

/**
 * Does what a change of the order has left to do elsewhere. Every effect is known by its id where it takes place,
 * so that it happens once, however many callers are here; what fails stays for the sweep.
 */
export async function finishEffects(orderId: string, ports: OrderPorts): Promise<void> {
	const effects = await ports.orders.effectsOf(orderId);
	if (effects.length === 0) return;
	const order = await ports.orders.find(orderId);
	if (!order) throw new Error(`effects of an order that is not there: ${orderId}`);
	for (const effect of effects) {
		try {
			await EFFECTS[effect.kind](order, effect, ports);
			await ports.orders.finishEffect(order.id, effect, ports.now().toISOString());
		} catch (error) {
			ports.report(`${effect.kind} is left to the sweep`, error);
		}
	}
}

const EFFECTS: Record<EffectKind, (order: Order, effect: Effect, ports: OrderPorts) => Promise<void>> = {
	async refund(order, effect, ports) {
		const refund = order.refunds.find((candidate) => candidate.id === effect.refundId);
		if (!refund) throw new Error(`no refund for ${effect.id}`);
		const { id: key, amountMinor } = refund;
		await providerOf(order, ports).refund({ key, chargeKey: order.payment.id, amountMinor, currency: order.currency });
	},

	async restock(order, effect, ports) {
		const part = order.vendorOrders.find((candidate) => candidate.id === effect.vendorOrderId);
		if (!part) throw new Error(`no part for ${effect.id}`);
		succeed(await ports.inventory.restock(effect.id, order.id, stockOf(part)));
	},

	/** Another caller may have got as far as the commit before the checkout was given up: after a release, only what was committed can be. */
	async undo_stock(order, effect, ports) {
		succeed(await ports.inventory.release(order.id));
		const wasCommitted = (await ports.inventory.commit(order.id)).ok;
		if (wasCommitted) succeed(await ports.inventory.restock(effect.id, order.id, stockOf(...order.vendorOrders)));
	},
};

/** The provider that an order is paid with. */
export function providerOf(order: Order, ports: OrderPorts) {
	const provider = ports.providers[order.payment.provider];
	if (!provider) throw new Error(`no payment provider ${order.payment.provider}`);
	return provider;
}

function succeed(result: Result<void>): void {
	if (!result.ok) throw new Error(result.error.detail);
}
