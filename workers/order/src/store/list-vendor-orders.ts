import { and, asc, desc, eq, gt, inArray, isNotNull, lt, or } from "drizzle-orm";
import * as z from "zod";
import type { Page } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import type { VendorOrderFilter } from "#contracts/vendor-orders";
import { decodeCursor, pageFrom } from "#kit/cursor";
import type { Db } from "#kit/db";
import type { Order } from "../domain/order/order.ts";
import { loadOrders } from "./load-orders.ts";
import { hasFulfillmentStatus, matchingOfShop } from "./order-conditions.ts";
import { vendorOrders } from "./schema/orders.ts";

/** The parts that a shop sees to, the newest first unless asked otherwise, each with its order. */
export async function listVendorOrders(
	db: Db,
	vendorId: string,
	filter: VendorOrderFilter,
): Promise<Result<Page<{ order: Order; vendorOrderId: string }>>> {
	const start = filter.cursor === undefined ? ok(null) : decodeCursor(filter.cursor, z.tuple([z.string()]));
	if (!start.ok) return start;
	const oldestFirst = filter.sort === "oldest";
	const rows = await db
		.select({ id: vendorOrders.id, orderId: vendorOrders.orderId })
		.from(vendorOrders)
		.where(
			and(
				eq(vendorOrders.vendorId, vendorId),
				isNotNull(vendorOrders.placedAt),
				filter.status && eq(vendorOrders.status, filter.status),
				filter.fulfillmentStatus && or(...filter.fulfillmentStatus.map(hasFulfillmentStatus)),
				filter.ids && inArray(vendorOrders.id, [...filter.ids]),
				filter.q ? matchingOfShop(filter.q) : undefined,
				start.value ? (oldestFirst ? gt : lt)(vendorOrders.id, start.value[0]) : undefined,
			),
		)
		.orderBy((oldestFirst ? asc : desc)(vendorOrders.id))
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
