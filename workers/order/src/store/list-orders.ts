import { and, asc, desc, eq, gt, gte, isNotNull, lt, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { OrderEvent, OrderStatus, VendorOrderStatus } from "#contracts/order";
import type { Page, PageRequest } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import { decodeCursor, pageFrom } from "#kit/cursor";
import type { Order } from "../domain/order/order.ts";
import type { Db } from "#kit/db";
import { loadOrders } from "./load-orders.ts";
import { orderEvents, orders, vendorOrders } from "./schema.ts";

export interface OrderFilter {
	userId?: string;
	status?: OrderStatus | undefined;
	/** The beginning of an order number, normalized. */
	numberPrefix?: string | undefined;
}

const idCursor = z.tuple([z.string()]);
const seqCursor = z.tuple([z.int()]);

const after = <T extends z.ZodType>(cursor: string | undefined, shape: T): Result<z.infer<T> | null> =>
	cursor === undefined ? ok(null) : decodeCursor(cursor, shape);

/** NOT IN keeps SQLite off the index by status, so that the newest come without sorting. */
const isVisible = sql`${orders.status} NOT IN ('recorded', 'reserved', 'failed')`;

/** Visible orders, newest first. */
export async function listOrders(db: Db, filter: OrderFilter, page: PageRequest): Promise<Result<Page<Order>>> {
	const start = after(page.cursor, idCursor);
	if (!start.ok) return start;
	const conditions: (SQL | undefined)[] = [
		filter.userId === undefined ? undefined : eq(orders.userId, filter.userId),
		filter.status ? eq(orders.status, filter.status) : isVisible,
		filter.numberPrefix ? and(gte(orders.number, filter.numberPrefix), lt(orders.number, `${filter.numberPrefix}~`)) : undefined,
		start.value ? lt(orders.id, start.value[0]) : undefined,
	];
	const rows = await db
		.select({ id: orders.id })
		.from(orders)
		.where(and(...conditions))
		.orderBy(desc(orders.id))
		.limit(page.limit + 1);
	const { items: ids, nextCursor } = pageFrom(
		rows,
		page.limit,
		(row) => row.id,
		(row) => [row.id],
	);
	return ok({ items: await loadOrders(db, ids), nextCursor });
}

/** The parts that a shop sees to, newest first, each with its order. */
export async function listVendorOrders(
	db: Db,
	vendorId: string,
	filter: PageRequest & { status?: VendorOrderStatus | undefined },
): Promise<Result<Page<{ order: Order; vendorOrderId: string }>>> {
	const start = after(filter.cursor, idCursor);
	if (!start.ok) return start;
	const rows = await db
		.select({ id: vendorOrders.id, orderId: vendorOrders.orderId })
		.from(vendorOrders)
		.where(
			and(
				eq(vendorOrders.vendorId, vendorId),
				isNotNull(vendorOrders.placedAt),
				filter.status && eq(vendorOrders.status, filter.status),
				start.value ? lt(vendorOrders.id, start.value[0]) : undefined,
			),
		)
		.orderBy(desc(vendorOrders.id))
		.limit(filter.limit + 1);
	const { items: shown, nextCursor } = pageFrom(
		rows,
		filter.limit,
		(row) => row,
		(row) => [row.id],
	);
	const loaded = new Map((await loadOrders(db, [...new Set(shown.map((row) => row.orderId))])).map((order) => [order.id, order]));
	const items = shown.flatMap((row) => {
		const order = loaded.get(row.orderId);
		return order ? [{ order, vendorOrderId: row.id }] : [];
	});
	return ok({ items, nextCursor });
}

/** What has happened to an order, in sequence. */
export async function listOrderEvents(db: Db, orderId: string, page: PageRequest): Promise<Result<Page<OrderEvent>>> {
	const start = after(page.cursor, seqCursor);
	if (!start.ok) return start;
	const rows = await db
		.select()
		.from(orderEvents)
		.where(and(eq(orderEvents.orderId, orderId), gt(orderEvents.seq, start.value?.[0] ?? 0)))
		.orderBy(asc(orderEvents.seq))
		.limit(page.limit + 1);
	const toEvent = ({ id, type, vendorOrderId, actorKind: actor, data, createdAt }: (typeof rows)[number]): OrderEvent => ({
		id,
		type,
		vendorOrderId,
		actor,
		data,
		createdAt,
	});
	return ok(pageFrom(rows, page.limit, toEvent, (row) => [row.seq]));
}
