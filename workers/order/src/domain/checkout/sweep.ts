import { finishEffects } from "../order/finish-effects.ts";
import type { OrderPorts } from "../ports.ts";
import { remindedBefore } from "../return/send-by.ts";
import { remindOfReturn } from "../return/unsent-return.ts";
import { retryAt } from "./later.ts";
import { type Help, remindAgain, tryTo } from "./resume-due.ts";
import { resumeOrder } from "./resume-order.ts";

/** An order that ends takes up to a dozen calls, and an invocation may make a thousand: so many orders are helped at a time, and no more. */
const ROUNDS = 2;
const CART_LIFESPAN_IN_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Finishes or undoes what nobody has come back for: checkouts that stopped, payments that never came, effects that failed. Reminds of
 * returns that do not come.
 * Does a bounded amount a time and may run as often as one likes, also twice at once; what fails comes again later.
 */
export async function sweep(ports: OrderPorts): Promise<void> {
	const now = ports.now();
	const nextAt = retryAt(now);
	for (let round = 0; round < ROUNDS; round++) {
		const due = await ports.orders.takeDue(now.toISOString(), nextAt);
		for (const orderId of due) await helpOne(resumeOrder, orderId, nextAt, ports);
		if (due.length === 0) break;
	}
	for (const orderId of await ports.orders.takeOrdersWithDueEffects(now.toISOString(), nextAt))
		await helpOne(finishEffects, orderId, nextAt, ports);
	for (const { orderId, returnId } of await ports.orders.returnsToRemind(remindedBefore(now)))
		await tryTo(() => remindOfReturn(orderId, returnId, ports), orderId, ports);
	await ports.orders.forgetGrants(now.toISOString());
	await ports.carts.forgetOlderThan(new Date(now.getTime() - CART_LIFESPAN_IN_MS).toISOString());
}

/** The message for an order got lost or failed; the next one is sent here. */
async function helpOne(help: Help, orderId: string, nextAt: string, ports: OrderPorts): Promise<void> {
	await tryTo(help, orderId, ports);
	await tryTo(() => remindAgain(orderId, nextAt, ports), orderId, ports);
}
