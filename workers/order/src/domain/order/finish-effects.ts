import type { Result } from "#contracts/result";
import type { ChargeRef } from "../payment/provider.ts";
import type { OrderPorts } from "../ports.ts";
import type { Return } from "../return/return.ts";
import { dueMinor } from "../refund/paid-amounts.ts";
import { refundKey } from "../refund/refused-refund.ts";
import type { Effect, EffectKind, Order, Refund } from "./order.ts";
import { exchangeReference, putBack, restockReference, takeReplacement } from "./stock-after-sale.ts";
import { holdLess, stockToHold } from "./stock-before-sale.ts";

/** The pieces of a refund go back on the shelf. */
export const restockEffect = (refund: Refund): Effect => ({
	id: `restock:${refund.id}`,
	kind: "restock",
	vendorOrderId: refund.vendorOrderId,
	refundId: refund.id,
});

/** The pieces of a return that can be sold again go back on the shelf. */
export const restockReturnEffect = ({ id, vendorOrderId }: Return): Effect => ({
	id: restockReference({ id }),
	kind: "restock",
	vendorOrderId,
	refundId: null,
	returnId: id,
});

/** The pieces that replace those of a return leave the shelf. */
export const takeStockEffect = ({ id, vendorOrderId }: Return): Effect => ({
	id: exchangeReference({ id }),
	kind: "take_stock",
	vendorOrderId,
	refundId: null,
	returnId: id,
});

/** What was paid goes back; another turn is another effect. */
export const refundEffect = (refund: Pick<Refund, "id" | "vendorOrderId" | "refusal">): Effect => ({
	id: `refund:${refundKey(refund)}`,
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

/** The order needs no stock any more for the pieces of a refund that was written before it was paid. */
export const holdLessEffect = ({ id, vendorOrderId }: Refund): Effect => ({
	id: `hold:${id}`,
	kind: "undo_stock",
	vendorOrderId,
	refundId: id,
});

/** Nothing is set aside for the order any more, and nothing taken, however far its checkout got. */
export const undoPaymentEffect = (order: Order): Effect => ({
	id: `undo:${order.payment.id}`,
	kind: "undo_payment",
	vendorOrderId: null,
	refundId: null,
});

/**
 * Does what a change of the order has left to do elsewhere. Every effect is known by its id where it takes place,
 * so that it happens once, however many callers are here; what fails stays for the sweep. A refund that is refused is done with: it waits
 * for an operator.
 */
export async function finishEffects(orderId: string, ports: OrderPorts): Promise<void> {
	const effects = await ports.orders.effectsOf(orderId);
	if (effects.length === 0) return;
	const order = await ports.orders.find(orderId);
	if (!order) throw new Error(`effects of an order that is not there: ${orderId}`);
	for (const effect of effects) {
		try {
			const refusal = await perform(order, effect, ports);
			await ports.orders.finishEffect(order.id, effect, ports.now().toISOString(), refusal);
		} catch (error) {
			ports.report(`${effect.kind} is left to the sweep`, error);
		}
	}
}

/** Answers why it was refused for good, if it was. */
async function perform(order: Order, effect: Effect, ports: OrderPorts): Promise<string | null> {
	if (effect.kind === "refund") return payBack(order, effect, ports);
	await EFFECTS[effect.kind](order, effect, ports);
	return null;
}

async function payBack(order: Order, effect: Effect, ports: OrderPorts): Promise<string | null> {
	const refund = order.refunds.find((candidate) => candidate.id === effect.refundId);
	if (!refund) throw new Error(`no refund for ${effect.id}`);
	const amountMinor = refund.amountMinor - refund.creditMinor;
	if (amountMinor === 0) return null; // all of it goes back as credit
	const request = { key: refundKey(refund), charge: chargeOf(order), amountMinor, currency: order.currency };
	const sent = await providerOf(order, ports).refund(request);
	return sent.ok ? null : sent.error.detail;
}

const EFFECTS: Record<Exclude<EffectKind, "refund">, (order: Order, effect: Effect, ports: OrderPorts) => Promise<void>> = {
	restock: putBack,

	take_stock: takeReplacement,

	/** Another caller may have got as far as the commit before the checkout was given up: after a release, only what was committed can be. */
	async undo_stock(order, effect, ports) {
		if (effect.refundId !== null) return holdLess(order, ports);
		succeed(await ports.inventory.release(order.id));
		const wasCommitted = (await ports.inventory.commit(order.id)).ok;
		if (wasCommitted) succeed(await ports.inventory.restock(effect.id, order.id, stockToHold(order)));
	},

	/** Another caller may have got as far as the capture before the checkout was given up: then all of it goes back. */
	async undo_payment(order, effect, ports) {
		if (order.payment.amountMinor === 0) return; // no provider has heard of it
		const provider = providerOf(order, ports);
		const charge = chargeOf(order);
		const { status } = await provider.void(charge);
		if (status === "captured") {
			const request = { key: effect.id, charge, amountMinor: dueMinor(order), currency: order.currency };
			return succeed(await provider.refund(request)); // there is no order to show it on: what is refused stays, and is reported
		}
		if (status !== "voided" && status !== "declined") throw new Error(`the charge is ${status} and cannot be let go of yet`);
	},
};

/** What the provider is to know a payment by. */
export const chargeOf = ({ payment }: Order): ChargeRef => ({ key: payment.id, reference: payment.reference });

/** The provider that an order is paid with. */
export function providerOf(order: Order, ports: OrderPorts) {
	const provider = ports.providers[order.payment.provider];
	if (!provider) throw new Error(`no payment provider ${order.payment.provider}`);
	return provider;
}

function succeed(result: Result<void>): void {
	if (!result.ok) throw new Error(result.error.detail);
}
