import { log } from "#kit/log";
import type { Orders, WrittenEvent } from "./domain/ports.ts";

type Tell = (written: WrittenEvent) => void;

/** One line for what happened to an order: which order, what, and what kind of actor did it; nothing of the person. */
const tell: Tell = ({ orderId, event: { type, actor } }) => log("order", { orderId, type, actor: actor.kind });

/** The orders, where everything that happens to one leaves a line once it is written. */
export const toldOrders = (orders: Orders): Orders => telling(orders, tell);

function telling(orders: Orders, tellOf: Tell): Orders {
	return {
		...orders,
		async insert(order, resumeAt, cartVersion, event, credits) {
			const inserted = await orders.insert(order, resumeAt, cartVersion, event, credits);
			if (inserted === "inserted") tellOf({ orderId: order.id, event });
			return inserted;
		},
		async apply(order, change) {
			const applied = await orders.apply(order, change);
			if (applied) for (const event of change.events) tellOf({ orderId: order.id, event });
			return applied;
		},
		async once(scope, answer, effect) {
			const happened: WrittenEvent[] = []; // told only when all is written
			const done = await orders.once(scope, answer, (inner) => effect(telling(inner, (written) => void happened.push(written))));
			if (done.ok && !done.value.replayed) for (const written of happened) tellOf(written);
			return done;
		},
		async finishEffect(...args) {
			const written = await orders.finishEffect(...args);
			if (written) tellOf(written);
			return written;
		},
		async failRefund(...args) {
			const written = await orders.failRefund(...args);
			if (written) tellOf(written);
			return written;
		},
	};
}
