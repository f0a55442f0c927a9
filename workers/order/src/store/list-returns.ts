import { and, asc, desc, eq, lt, lte, sql } from "drizzle-orm";
import * as z from "zod";
import type { Page } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import type { ReturnFilter } from "#contracts/vendor-orders";
import { decodeCursor, pageFrom } from "#kit/cursor";
import type { Db } from "#kit/db";
import type { Order } from "../domain/order/order.ts";
import { type FoundReturn, returnOfOrder } from "../domain/return/find-return.ts";
import { loadOrders } from "./load-orders.ts";
import { returns } from "./schema/returns.ts";

/** What comes back to a shop, the newest first. */
export async function listReturns(db: Db, vendorId: string, filter: ReturnFilter): Promise<Result<Page<FoundReturn>>> {
	const start = filter.cursor === undefined ? ok(null) : decodeCursor(filter.cursor, z.tuple([z.string()]));
	if (!start.ok) return start;
	const rows = await db
		.select({ id: returns.id, orderId: returns.orderId })
		.from(returns)
		.where(
			and(
				eq(returns.vendorId, vendorId),
				filter.status && eq(returns.status, filter.status),
				start.value ? lt(returns.id, start.value[0]) : undefined,
			),
		)
		.orderBy(desc(returns.id))
		.limit(filter.limit + 1);
	const { items, nextCursor } = pageFrom(
		rows,
		filter.limit,
		(row) => row,
		(row) => [row.id],
	);
	const loaded = new Map((await loadOrders(db, [...new Set(items.map((row) => row.orderId))])).map((order) => [order.id, order]));
	return ok({ items: items.flatMap((row) => foundIn(loaded.get(row.orderId), row.id)), nextCursor });
}

const REMINDED_AT_ONCE = 10;

/** Approved returns that are to be reminded of, the oldest first. The conditions are those of the index `returns_to_remind`. */
export const returnsToRemind = (db: Db, approvedBefore: string): Promise<{ orderId: string; returnId: string }[]> =>
	db
		.select({ orderId: returns.orderId, returnId: returns.id })
		.from(returns)
		.where(and(sql`status = 'approved' AND is_withdrawal = 0 AND reminded_at IS NULL`, lte(returns.updatedAt, approvedBefore)))
		.orderBy(asc(returns.updatedAt))
		.limit(REMINDED_AT_ONCE);

function foundIn(order: Order | undefined, returnId: string): FoundReturn[] {
	const found = order && returnOfOrder(order, returnId);
	return found?.ok ? [found.value] : [];
}
