import { and, asc, desc, eq, gt, lt, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { OrderEvent, OrderStatus, PaymentStatus } from "#contracts/order";
import type { Page, PageRequest } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import { decodeCursor, pageFrom } from "#kit/cursor";
import type { Order } from "../domain/order/order.ts";
import type { Db } from "#kit/db";
import { loadOrders } from "./load-orders.ts";
import { hasPaymentStatus, hasRefusedRefund, matching } from "./order-conditions.ts";
import { orderEvents, orders } from "./schema/orders.ts";

export interface OrderFilter {
	userId?: string;
	status?: OrderStatus | undefined;
	paymentStatus?: PaymentStatus | undefined;
	/** Only those with refunds that wait for an operator. */
	refund?: "refused" | undefined;
	/** What an operator types to find orders. */
	q?: string | undefined;
	/** The newest first, unless asked otherwise. */
	sort?: (typeof ORDER_SORTS)[number] | undefined;
}

export const ORDER_SORTS = ["newest", "oldest"] as const;

const idCursor = z.tuple([z.string()]);
const seqCursor = z.tuple([z.int()]);

const after = <T extends z.ZodType>(cursor: string | undefined, shape: T): Result<z.infer<T> | null> =>
	cursor === undefined ? ok(null) : decodeCursor(cursor, shape);

/** NOT IN keeps SQLite off the index by status, so that the newest come without sorting. */
const isVisible = sql`${orders.status} NOT IN ('recorded', 'reserved', 'failed')`;

/** Visible orders. */
export async function listOrders(db: Db, filter: OrderFilter, page: PageRequest): Promise<Result<Page<Order>>> {
	const start = after(page.cursor, idCursor);
	if (!start.ok) return start;
	const isOldestFirst = filter.sort === "oldest";
	const conditions: (SQL | undefined)[] = [
		filter.userId === undefined ? undefined : eq(orders.userId, filter.userId),
		filter.status ? eq(orders.status, filter.status) : isVisible,
		filter.paymentStatus && hasPaymentStatus(filter.paymentStatus),
		filter.refund && hasRefusedRefund,
		filter.q ? matching(filter.q) : undefined,
		start.value ? (isOldestFirst ? gt : lt)(orders.id, start.value[0]) : undefined,
	];
	const rows = await db
		.select({ id: orders.id })
		.from(orders)
		.where(and(...conditions))
		.orderBy((isOldestFirst ? asc : desc)(orders.id))
		.limit(page.limit + 1);
	const { items: ids, nextCursor } = pageFrom(
		rows,
		page.limit,
		(row) => row.id,
		(row) => [row.id],
	);
	return ok({ items: await loadOrders(db, ids), nextCursor });
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
