import { setTimeout as pause } from "node:timers/promises";
import type { Order } from "../../contracts/order.ts";
import { messageOf } from "../release/failures.ts";
import type { Reporter } from "../release/reporter.ts";
import type { Begun, Journal } from "./journal.ts";
import { SmokeFault, type Visitor } from "./visitor.ts";

const CANCELED_WITHIN_LOOKS = 20;
const LOOK_EVERY_MS = 1_000;

/**
 * Takes back what was begun: the order is canceled, or the cart thrown away. A checkout whose answer is lost is asked for again with its
 * own key, which tells what became of it. Answers what is left for a person to do; then the journal keeps it for the next run.
 */
export async function undo(visitor: Visitor, { step, warn }: Reporter, journal: Journal, isEarlier = false): Promise<string[]> {
	if (journal.begun.cartKey === undefined) return [];
	try {
		await step(isEarlier ? "Undo what an earlier run left" : "Undo", async (detail) => detail(await takeBack(visitor, journal, isEarlier)));
	} catch (error) {
		const left = leftOf(journal.begun, messageOf(error));
		if (left !== null) return [left];
		warn(`A cart may stay, which nobody sees and which disappears by itself. ${messageOf(error)}`);
	}
	journal.clear();
	return [];
}

async function takeBack(visitor: Visitor, journal: Journal, isEarlier: boolean): Promise<string> {
	const { cartKey = "", cart = await openCart(visitor, cartKey), checkout } = journal.begun;
	journal.note({ cart });
	if (checkout && !journal.begun.order) await findOutcome(visitor, journal, cart, checkout);
	const { order } = journal.begun;
	if (order) {
		const canceled = await cancel(visitor, journal, cart.token).catch((error: unknown) => {
			if (!isEarlier) throw error;
			return unlessGone(error); // as after a reset of the local street
		});
		return canceled ? `order ${order.number} is canceled` : `order ${order.number} is not there any more`;
	}
	await visitor.call("DELETE", `/api/v1/carts/${cart.id}`, { cartToken: cart.token }).catch(unlessGone);
	return "nothing was ordered, and the cart is thrown away";
}

/** Opens a cart, or finds the one that was opened with the key. */
export async function openCart(visitor: Visitor, key: string): Promise<{ id: string; token: string }> {
	const { id, cartToken } = await visitor.call<{ id: string; cartToken: string }>("POST", "/api/v1/carts", { key, body: {} });
	return { id, token: cartToken };
}

/** What became of a checkout: a refusal is final, and nothing was ordered. */
async function findOutcome(visitor: Visitor, { note }: Journal, cart: Required<Begun>["cart"], checkout: Required<Begun>["checkout"]) {
	try {
		const { id, number } = await visitor.call<Order>("POST", `/api/v1/carts/${cart.id}/checkout`, { cartToken: cart.token, ...checkout });
		note({ order: { id, number } });
	} catch (error) {
		if (!(error instanceof SmokeFault) || error.status < 400 || error.status >= 500 || error.status === 429) throw error;
	}
}

/** Cancels the order and waits until it is. A repeat changes nothing. */
export async function cancel(visitor: Visitor, { begun, note }: Journal, cartToken: string): Promise<Order> {
	const path = `/api/v1/orders/${begun.order?.id}`;
	const { cancelKey: key = crypto.randomUUID() } = begun;
	note({ cancelKey: key });
	let order = await visitor.call<Order>("GET", path, { cartToken });
	if (order.status !== "canceled") order = await visitor.call<Order>("POST", `${path}/cancel`, { cartToken, key, body: {} });
	for (let look = 1; order.status !== "canceled"; look++) {
		if (look === CANCELED_WITHIN_LOOKS) throw new SmokeFault(200, `Order ${order.number} is still ${order.status}`);
		await pause(LOOK_EVERY_MS);
		order = await visitor.call<Order>("GET", path, { cartToken });
	}
	return order;
}

function unlessGone(error: unknown): void {
	if (!(error instanceof SmokeFault) || error.status !== 404) throw error;
}

/** What a person has to do, if anything. */
function leftOf({ order, checkout, cart }: Begun, why: string): string | null {
	if (order) return `Order ${order.number} (${order.id}) is not canceled: cancel it at /admin/orders/${order.id}. ${why}`;
	if (checkout) return `Whether cart ${cart?.id} was ordered is not known: look for an order of the smoke test at /admin/orders. ${why}`;
	return null;
}
