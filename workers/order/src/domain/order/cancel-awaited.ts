import type { Actor } from "#contracts/identity";
import { fail, ok, type Result } from "#contracts/result";
import { laterThan } from "../checkout/later.ts";
import { dueMinor } from "../refund/paid-amounts.ts";
import { canceledEvent } from "./canceled-event.ts";
import { endPieces, endUnplaced, type PiecesToEnd } from "./end-parts.ts";
import { holdLessEffect } from "./finish-effects.ts";
import type { NewEvent, Order, OrderChange } from "./order.ts";

/** All of an order that waits for its payment: it lets go of its stock and of its payment. */
export const awaitedCancellation = (order: Order, events: NewEvent[], at: string): OrderChange => ({
	at,
	status: "canceled",
	resumeAt: null,
	payment: { status: "voided" },
	...endUnplaced(order, at),
	events,
});

interface Terms {
	reason: string | undefined;
	/** The least that the payment can take. */
	leastMinor: number;
}

/**
 * Cancels pieces of an order that waits for its payment. Their stock is let go of; what they cost is written as refunds, which the payment
 * settles by taking less when the order is placed. With the last of its pieces the order is canceled.
 */
export function cancelAwaited(
	actor: Actor,
	order: Order,
	ends: readonly PiecesToEnd[],
	{ reason, leastMinor }: Terms,
	at: string,
): Result<OrderChange> {
	const { vendorOrders, refunds } = endPieces(order, ends, "cancel", reason ?? null, at);
	const changed = new Map(vendorOrders.map((part) => [part.id, part]));
	if (order.vendorOrders.every((part) => (changed.get(part.id) ?? part).status === "canceled"))
		return ok(awaitedCancellation(order, [{ type: "canceled", actor, data: reason ? { reason } : {} }], at));
	const due = dueMinor({ ...order, refunds: [...order.refunds, ...refunds] });
	if (due > 0 && due < Math.min(leastMinor, dueMinor(order))) return TOO_LITTLE;
	const events = ends.map((each, index) => canceledEvent(actor, each, vendorOrders[index]?.status === "canceled", reason));
	const resumeAt = due === 0 ? { resumeAt: laterThan(new Date(at)) } : {};
	return ok({ at, ...resumeAt, vendorOrders, refunds, effects: refunds.slice(0, 1).map(holdLessEffect), events });
}

const TOO_LITTLE = fail("conflict", "What is left costs too little to be paid this way. Cancel less of the order, or all of it.", {
	allowedActions: ["cancel"],
});
