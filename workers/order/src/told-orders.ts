import { log } from "#kit/log";
import type { NewEvent } from "./domain/order/order.ts";
import type { Orders } from "./domain/ports.ts";

type Tell = (orderId: string, event: NewEvent) => void;

/** One line for what happened to an order: which order, what, and what kind of actor did it; nothing of the person. */
const tell: Tell = (orderId, { type, actor }) => log("order", { orderId, type, actor: actor.kind });

/** The orders, where everything that happens to one leaves a line once it is written. */
export const toldOrders = (orders: Orders): Orders => telling(orders, tell);

function telling(orders: Orders, tellOf: Tell): Orders {
	return {
		...orders,
		async insert(order, resumeAt, cartVersion, event, credits) {
			const inserted = await orders.insert(order, resumeAt, cartVersion, event, credits);
			if (inserted === "inserted") tellOf(order.id, event);
			return inserted;
		},
		async apply(order, change) {
			const applied = await orders.apply(order, change);
			if (applied) for (const event of change.events) tellOf(order.id, event);
			return applied;
		},
		async once(scope, answer, effect) {
			const happened: Parameters<Tell>[] = []; // written only when all is
			const done = await orders.once(scope, answer, (inner) => effect(telling(inner, (...event) => void happened.push(event))));
			if (done.ok && !done.value.replayed) for (const event of happened) tellOf(...event);
			return done;
		},
	};
}
