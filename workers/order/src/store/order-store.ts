import { and, asc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import { ORDER_STATUSES } from "#contracts/order";
import type { Order } from "../domain/order/order.ts";
import type { Orders } from "../domain/ports.ts";
import { brokeConstraint, type Db, type Statement, writeAll } from "#kit/db";
import { failRefund, finishEffect } from "./answered-refunds.ts";
import { mustHold } from "./db.ts";
import { grantStore } from "./grant-store.ts";
import { findOrderId, isAtVersion, loadOrder } from "./load-orders.ts";
import { onceWith } from "./once.ts";
import { changeStatements, eventStatement, insertStatements } from "./order-statements.ts";
import { isDueAt, takeDueOf, takeDueOrders, takeOrdersWithDueEffects } from "./due-orders.ts";
import { returnsToRemind } from "./list-returns.ts";
import { customerHash, LIMITS, useStatements } from "./uses.ts";
import { carts } from "./schema/carts.ts";
import { orders, vendorOrders } from "./schema/orders.ts";
import { payments, pendingEffects } from "./schema/payments.ts";

/** The orders in the database. Statements `alongside` go into the batch of the next insert or change. */
export function orderStore(db: Db, alongside: readonly Statement[] = []): Orders {
	const found = async (id: string | null): Promise<Order | null> => (id === null ? null : loadOrder(db, id));

	return {
		find: found,
		findByNumber: async (number, email) =>
			found(await findOrderId(db, orders, and(eq(orders.number, number), hasEmail(email), inArray(orders.status, ORDER_STATUSES)))),
		...grantStore(db),
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
		returnsToRemind: (approvedBefore) => returnsToRemind(db, approvedBefore),
		effectsOf: (orderId) =>
			db.select(effectColumns).from(pendingEffects).where(eq(pendingEffects.orderId, orderId)).orderBy(asc(pendingEffects.id)),
		takeOrdersWithDueEffects: (now, nextAt) => takeOrdersWithDueEffects(db, now, nextAt),
		takeDueOf: (orderId, now, nextAt) => takeDueOf(db, orderId, now, nextAt),
		isDueAt: (orderId, moment) => isDueAt(db, orderId, moment),
		finishEffect: (orderId, effect, now, refusal = null) => finishEffect(db, orderId, effect, now, refusal),
		failRefund: (failed, now) => failRefund(db, failed, now),
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
