import { finishEffects } from "../order/finish-effects.ts";
import type { OrderPorts } from "../ports.ts";
import { retryAt } from "./later.ts";
import { resumeOrder } from "./resume-order.ts";

/** What moves an order on. */
export type Help = (orderId: string, ports: OrderPorts) => Promise<unknown>;

/**
 * Looks after one order, whose moment has come by what a message says. The row decides: what is not due any more is left alone, and of
 * messages that come twice one finds it due. Answers in how many seconds a message that came early is to come again.
 */
export async function resumeDue({ orderId, dueAt }: { orderId: string; dueAt: string }, ports: OrderPorts): Promise<number | null> {
	const now = ports.now();
	const early = Date.parse(dueAt) - now.getTime();
	if (early > 0) return Math.ceil(early / 1000);
	const nextAt = retryAt(now);
	const due = await ports.orders.takeDueOf(orderId, now.toISOString(), nextAt);
	if (due.checkout) await tryTo(resumeOrder, orderId, ports);
	if (due.effects) await tryTo(finishEffects, orderId, ports);
	if (due.checkout || due.effects) await remindAgain(orderId, nextAt, ports);
	return null;
}

/** Sends the message for the moment that taking an order has set, where it is still due then: otherwise whoever moved it has sent one. */
export async function remindAgain(orderId: string, nextAt: string, ports: OrderPorts): Promise<void> {
	if (await ports.orders.isDueAt(orderId, nextAt)) ports.remind(orderId, nextAt);
}

/** One order that cannot be helped does not keep the others waiting. */
export async function tryTo(help: Help, orderId: string, ports: OrderPorts): Promise<void> {
	try {
		await help(orderId, ports);
	} catch (error) {
		ports.report(`order ${orderId} is still stuck`, error);
	}
}
