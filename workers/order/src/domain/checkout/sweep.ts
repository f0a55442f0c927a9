import { finishEffects } from "../order/finish-effects.ts";
import type { OrderPorts } from "../ports.ts";
import { resumeOrder } from "./resume-order.ts";

const RETRY_AFTER_MS = 60_000;
/** As many orders wait for their payments as have been begun lately; each is asked about. */
const ROUNDS = 8;
const CART_LIFESPAN_IN_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Finishes or undoes what nobody has come back for: checkouts that stopped, payments that never came, effects that failed.
 * Does a bounded amount a time and may run as often as one likes, also twice at once; what fails comes again later.
 */
export async function sweep(ports: OrderPorts): Promise<void> {
	const now = ports.now();
	const nextAt = new Date(now.getTime() + RETRY_AFTER_MS).toISOString();
	for (let round = 0; round < ROUNDS; round++) {
		const due = await ports.orders.takeDue(now.toISOString(), nextAt);
		for (const orderId of due) await tryTo(resumeOrder, orderId, ports);
		if (due.length === 0) break;
	}
	for (const orderId of await ports.orders.takeOrdersWithDueEffects(now.toISOString(), nextAt)) await tryTo(finishEffects, orderId, ports);
	await ports.orders.forgetGrants(now.toISOString());
	await ports.carts.forgetOlderThan(new Date(now.getTime() - CART_LIFESPAN_IN_MS).toISOString());
}

/** One order that cannot be helped does not keep the others waiting. */
async function tryTo(help: (orderId: string, ports: OrderPorts) => Promise<unknown>, orderId: string, ports: OrderPorts): Promise<void> {
	try {
		await help(orderId, ports);
	} catch (error) {
		ports.report(`order ${orderId} is still stuck`, error);
	}
}
