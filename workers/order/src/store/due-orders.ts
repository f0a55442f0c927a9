import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import type { Db } from "#kit/db";
import { isOneOf } from "./db.ts";
import { orders } from "./schema/orders.ts";
import { pendingEffects } from "./schema/payments.ts";

const TAKEN_AT_ONCE = 25;

/**
 * Orders that are due, some at a time. Their moment moves first, so that an order that always fails does not stand in the way of the
 * others, and by compare-and-set, so that one of those that take gets it.
 */
export async function takeDueOrders(db: Db, now: string, nextAt: string): Promise<string[]> {
	const due = await db
		.select({ id: orders.id })
		.from(orders)
		.where(lte(orders.resumeAt, now))
		.orderBy(asc(orders.resumeAt))
		.limit(TAKEN_AT_ONCE);
	if (due.length === 0) return [];
	const ids = due.map((row) => row.id);
	const taken = await db
		.update(orders)
		.set({ resumeAt: nextAt })
		.where(and(isOneOf(orders.id, ids), lte(orders.resumeAt, now)))
		.returning({ id: orders.id });
	const isTaken = new Set(taken.map((row) => row.id));
	return ids.filter((id) => isTaken.has(id));
}

/** The same for orders with effects that are due. */
export async function takeOrdersWithDueEffects(db: Db, now: string, nextAt: string): Promise<string[]> {
	const due = await db
		.select({ id: pendingEffects.orderId })
		.from(pendingEffects)
		.where(lte(pendingEffects.dueAt, now))
		.orderBy(asc(pendingEffects.dueAt))
		.limit(TAKEN_AT_ONCE);
	if (due.length === 0) return [];
	const ids = [...new Set(due.map((row) => row.id))];
	const taken = await db
		.update(pendingEffects)
		.set({ dueAt: nextAt })
		.where(and(inArray(pendingEffects.orderId, ids), lte(pendingEffects.dueAt, now)))
		.returning({ id: pendingEffects.orderId });
	return [...new Set(taken.map((row) => row.id))];
}

/** The same for one order: whether its checkout was due, and whether effects of it were. */
export async function takeDueOf(db: Db, orderId: string, now: string, nextAt: string): Promise<{ checkout: boolean; effects: boolean }> {
	const [checkout, effects] = await db.batch([
		db
			.update(orders)
			.set({ resumeAt: nextAt })
			.where(and(eq(orders.id, orderId), lte(orders.resumeAt, now)))
			.returning({ id: orders.id }),
		db
			.update(pendingEffects)
			.set({ dueAt: nextAt })
			.where(and(eq(pendingEffects.orderId, orderId), lte(pendingEffects.dueAt, now)))
			.returning({ id: pendingEffects.id }),
	]);
	return { checkout: checkout.length > 0, effects: effects.length > 0 };
}

/** Whether this is the moment at which an order is due, or effects of it. */
export async function isDueAt(db: Db, orderId: string, moment: string): Promise<boolean> {
	const [row] = await db.all<{ due: number }>(sql`SELECT EXISTS (SELECT 1 FROM orders WHERE id = ${orderId} AND resume_at = ${moment})
		OR EXISTS (SELECT 1 FROM pending_effects WHERE order_id = ${orderId} AND due_at = ${moment}) AS due`);
	return row?.due === 1;
}
