import { and, eq, isNull, sql } from "drizzle-orm";
import { SYSTEM } from "#contracts/identity";
import { type Db, type Statement, writeAll } from "#kit/db";
import { refundEffect } from "../domain/order/finish-effects.ts";
import type { Effect, NewEvent, Order, Refund } from "../domain/order/order.ts";
import type { FailedRefund } from "../domain/payment/provider.ts";
import type { WrittenEvent } from "../domain/ports.ts";
import { isAwaited, mayFail, refundIdIn, refundKey } from "../domain/refund/refused-refund.ts";
import { giveCreditBack } from "./credit-back.ts";
import { mustHaveChanged } from "./db.ts";
import { loadOrder } from "./load-orders.ts";
import { eventStatement } from "./order-statements.ts";
import { orders } from "./schema/orders.ts";
import { pendingEffects, refundRefusals, refunds } from "./schema/payments.ts";
import { tellRefund } from "./tell-money.ts";
import { tellRefunded, tellRefused } from "./tell-news.ts";

const ATTEMPTS = 5;

/** Forgets a done effect. That of a refund is forgotten with what the provider has answered: null, or why it refuses. */
export async function finishEffect(
	db: Db,
	orderId: string,
	effect: Effect,
	now: string,
	refusal: string | null,
): Promise<WrittenEvent | null> {
	if (effect.kind === "refund")
		return writeAnswer(db, orderId, (refund) => isAwaited(refund) && refundEffect(refund).id === effect.id, refusal, now);
	await writeAll(db, [db.delete(pendingEffects).where(eq(pendingEffects.id, effect.id))]);
	return null;
}

/** Marks a refund as refused that has failed since, whether its answer is written already or not. */
export async function failRefund(db: Db, { refundKey: key, reason }: FailedRefund, now: string): Promise<WrittenEvent | null> {
	const [known] = await db
		.select({ orderId: refunds.orderId })
		.from(refunds)
		.where(eq(refunds.id, refundIdIn(key)));
	return known ? writeAnswer(db, known.orderId, (refund) => refundKey(refund) === key && mayFail(refund), reason, now) : null;
}

/** Writes what a provider has answered to a refund, once. Other refunds of its part may be faster: then it looks again. */
async function writeAnswer(
	db: Db,
	orderId: string,
	isMeant: (refund: Refund) => boolean,
	refusal: string | null,
	now: string,
): Promise<WrittenEvent | null> {
	for (let attempt = 1; ; attempt += 1) {
		const order = await loadOrder(db, orderId);
		const refund = order?.refunds.find(isMeant);
		if (!order || !refund) return null; // somebody else has written it
		try {
			await writeAll(db, answerStatements(db, order, refund, refusal, now));
			const event = answerEvent(refund, refusal);
			return event && { orderId, event };
		} catch (error) {
			if (attempt === ATTEMPTS) throw error;
		}
	}
}

/**
 * Its shop and its credit are settled with the first answer, whatever that is: a refused refund is the shopper's money still, and not the
 * shop's. The shopper hears of what is back, and of a refusal the first time.
 */
function answerStatements(db: Db, order: Order, refund: Refund, refusal: string | null, now: string): Statement[] {
	const event = answerEvent(refund, refusal);
	return [
		...(refund.doneAt === null ? settleStatements(db, order, refund, now) : []),
		...refusalStatements(db, order, refund, refusal, now),
		...(event ? [eventStatement(db, order.id, event, now)] : []),
		...(refusal === null ? tellRefunded(db, order, refund, now) : refund.refusal ? [] : tellRefused(db, order, refund, now)),
		db.update(orders).set({ updatedAt: now }).where(eq(orders.id, order.id)),
		db.delete(pendingEffects).where(eq(pendingEffects.id, refundEffect(refund).id)),
	];
}

/** What stands in the order's log; a refund of nothing is none of its news. */
function answerEvent({ id, vendorOrderId, amountMinor }: Refund, refusal: string | null): NewEvent | null {
	if (amountMinor === 0) return null;
	const type = refusal === null ? "refunded" : "refund_refused";
	return { type, actor: SYSTEM, vendorOrderId, data: { refundId: id, ...(refusal !== null && { reason: refusal }) } };
}

const settleStatements = (db: Db, order: Order, refund: Refund, now: string): Statement[] => [
	db
		.update(refunds)
		.set({ doneAt: now })
		.where(and(eq(refunds.id, refund.id), isNull(refunds.doneAt))),
	mustHaveChanged(db),
	...giveCreditBack(db, refund.id, now),
	...tellRefund(db, order, refund, now),
];

/** The first refusal is a row; what comes after changes it, if it is as it was read. */
function refusalStatements(db: Db, order: Order, { id, refusal: known }: Refund, reason: string | null, now: string): Statement[] {
	if (!known) return reason === null ? [] : [db.insert(refundRefusals).values({ refundId: id, orderId: order.id, refusedAt: now, reason })];
	const asRead = and(eq(refundRefusals.refundId, id), eq(refundRefusals.attempt, known.attempt), isNull(refundRefusals.reason));
	const isSame = and(asRead, isNull(refundRefusals.paidOtherwise), sql`${refundRefusals.backAt} IS ${known.backAt}`);
	const change = reason === null ? { backAt: now } : { reason, refusedAt: now, backAt: null };
	return [db.update(refundRefusals).set(change).where(isSame), mustHaveChanged(db)];
}
