import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import { SYSTEM } from "#contracts/identity";
import { ORDER_STATUSES } from "#contracts/order";
import type { Effect, NewEvent, Order, Refund } from "../domain/order/order.ts";
import type { Orders } from "../domain/ports.ts";
import { brokeConstraint, type Db, type Statement, writeAll } from "#kit/db";
import { mustHaveChanged, mustHold } from "./db.ts";
import { findOrderId, isAtVersion, loadOrder } from "./load-orders.ts";
import { onceWith } from "./once.ts";
import { tellRefunded } from "./tell-news.ts";
import { giveCreditBack } from "./credit-back.ts";
import { changeStatements, eventStatement, insertStatements } from "./order-statements.ts";
import { tellRefund } from "./tell-money.ts";
import { isDueAt, takeDueOf, takeDueOrders, takeOrdersWithDueEffects } from "./due-orders.ts";
import { customerHash, LIMITS, useStatements } from "./uses.ts";
import { carts } from "./schema/carts.ts";
import { orderAccessTokens, orders, vendorOrders } from "./schema/orders.ts";
import { payments, pendingEffects, refunds } from "./schema/payments.ts";

const FORGOTTEN_AT_ONCE = 500;
const FINISH_ATTEMPTS = 5;

/** The orders in the database. Statements `alongside` go into the batch of the next insert or change. */
export function orderStore(db: Db, alongside: readonly Statement[] = []): Orders {
	const found = async (id: string | null): Promise<Order | null> => (id === null ? null : loadOrder(db, id));

	return {
		find: found,
		findByNumber: async (number, email) =>
			found(await findOrderId(db, orders, and(eq(orders.number, number), hasEmail(email), inArray(orders.status, ORDER_STATUSES)))),
		async grantAccess(orderId, tokenHash, expiresAt) {
			await db.insert(orderAccessTokens).values({ orderId, tokenHash, expiresAt });
		},
		findGranted: (tokenHash, now) =>
			findOrderId(db, orderAccessTokens, and(eq(orderAccessTokens.tokenHash, tokenHash), gt(orderAccessTokens.expiresAt, now))),
		async forgetGrants(now) {
			const old = db
				.select({ tokenHash: orderAccessTokens.tokenHash })
				.from(orderAccessTokens)
				.where(lte(orderAccessTokens.expiresAt, now))
				.orderBy(asc(orderAccessTokens.expiresAt))
				.limit(FORGOTTEN_AT_ONCE);
			await db.delete(orderAccessTokens).where(inArray(orderAccessTokens.tokenHash, old));
		},
		findByActionToken: async (token) => found(await findOrderId(db, payments, eq(payments.actionToken, token))),
		findByCharge: ({ key, reference }) =>
			findOrderId(db, payments, reference === null ? eq(payments.id, key) : or(eq(payments.id, key), eq(payments.reference, reference))),
		findByVendorOrder: async (vendorId, id) =>
			found(
				await findOrderId(
					db,
					vendorOrders,
					and(eq(vendorOrders.id, id), eq(vendorOrders.vendorId, vendorId), isNotNull(vendorOrders.placedAt)),
				),
			),

		async insert(order, resumeAt, cartVersion, event, credits) {
			const cartIsAsRead = sql`EXISTS (SELECT 1 FROM carts WHERE id = ${order.cartId} AND version = ${cartVersion})`;
			try {
				await writeAll(db, [
					mustHold(db, cartIsAsRead),
					...insertStatements(db, order, resumeAt),
					...useStatements(db, order, await customerHash(order.contact.email), credits),
					eventStatement(db, order.id, event, order.createdAt),
					...alongside,
				]);
				return "inserted";
			} catch (error) {
				const reason = await whyNotInserted(db, order.cartId, cartVersion);
				if (reason === null && LIMITS.some((limit) => brokeConstraint(error, limit))) return "limit_reached";
				if (reason === null) throw error;
				return reason;
			}
		},

		async apply(order, change) {
			try {
				await writeAll(db, [...changeStatements(db, order, change), ...alongside]);
				return true;
			} catch (error) {
				if (!(await isAtVersion(db, order.id, order.version))) return false;
				throw error;
			}
		},

		once: (scope, answer, effect) => onceWith(db, scope, answer, (statements) => effect(orderStore(db, statements))),

		takeDue: (now, nextAt) => takeDueOrders(db, now, nextAt),
		effectsOf: (orderId) =>
			db.select(effectColumns).from(pendingEffects).where(eq(pendingEffects.orderId, orderId)).orderBy(asc(pendingEffects.id)),
		takeOrdersWithDueEffects: (now, nextAt) => takeOrdersWithDueEffects(db, now, nextAt),
		takeDueOf: (orderId, now, nextAt) => takeDueOf(db, orderId, now, nextAt),
		isDueAt: (orderId, moment) => isDueAt(db, orderId, moment),
		finishEffect: (orderId, effect, now) => finishEffect(db, orderId, effect, now),
	};
}

const hasEmail = (email: string) => sql`lower(${orders.contact} ->> '$.email') = ${email.toLowerCase()}`;

const effectColumns = {
	id: pendingEffects.id,
	kind: pendingEffects.kind,
	vendorOrderId: pendingEffects.vendorOrderId,
	refundId: pendingEffects.refundId,
	returnId: pendingEffects.returnId,
};

async function whyNotInserted(db: Db, cartId: string, version: number): Promise<"cart_has_order" | "cart_changed" | null> {
	const live = await findOrderId(db, orders, and(eq(orders.cartId, cartId), sql`${orders.status} <> 'failed'`));
	if (live !== null) return "cart_has_order";
	const [cart] = await db.select({ version: carts.version }).from(carts).where(eq(carts.id, cartId));
	return cart?.version === version ? null : "cart_changed";
}

const refundedEvent = ({ id, vendorOrderId }: Refund): NewEvent => ({
	type: "refunded",
	actor: SYSTEM,
	vendorOrderId,
	data: { refundId: id },
});

async function finishEffect(db: Db, orderId: string, effect: Effect, now: string): Promise<void> {
	const forget = db.delete(pendingEffects).where(eq(pendingEffects.id, effect.id));
	if (effect.kind !== "refund" || effect.refundId === null) return writeAll(db, [forget]);
	const { refundId } = effect;
	const unfinished = and(eq(refunds.id, refundId), isNull(refunds.doneAt));
	for (let attempt = 1; ; attempt += 1) {
		const order = await loadOrder(db, orderId);
		const refund = order?.refunds.find(({ id }) => id === refundId);
		if (!order || !refund) throw new Error(`no refund for ${effect.id}`);
		try {
			await writeAll(db, [
				db.update(refunds).set({ doneAt: now }).where(unfinished),
				mustHaveChanged(db),
				...giveCreditBack(db, refundId, now),
				...(refund.amountMinor > 0 ? [eventStatement(db, orderId, refundedEvent(refund), now)] : []),
				...tellRefund(db, order, refund, now),
				...tellRefunded(db, order, refund, now),
				db.update(orders).set({ updatedAt: now }).where(eq(orders.id, orderId)),
				forget,
			]);
			return;
		} catch (error) {
			const [open] = await db.select({ id: refunds.id }).from(refunds).where(unfinished);
			if (!open) return; // somebody else has finished it
			if (attempt === FINISH_ATTEMPTS) throw error; // otherwise another refund of the part was faster
		}
	}
}
