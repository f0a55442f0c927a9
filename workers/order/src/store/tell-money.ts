import { and, eq, isNotNull, ne, sql } from "drizzle-orm";
import { newId } from "#contracts/ids";
import type { Movement } from "#contracts/movement";
import type { Db, Statement } from "#kit/db";
import { tell } from "#kit/outbox";
import { movesMoney, refundOf, saleOf } from "../domain/order/movements.ts";
import type { Order, OrderChange } from "../domain/order/order.ts";
import { mustHold } from "./db.ts";
import { orders, vendorOrders } from "./schema/orders.ts";
import { refunds } from "./schema/payments.ts";

const tellMovement = (db: Db, movement: Movement, version: number, at: string): Statement[] =>
	movesMoney(movement) ? tell(db, { id: newId("event"), type: "order.money_moved", version, at, movement }) : [];

/** The vendor service hears what each shop earns by a part from the change on that places it. */
export function tellSales(db: Db, order: Order, { status, vendorOrders: parts = [], at }: OrderChange): Statement[] {
	if (status !== "placed") return [];
	return parts.flatMap((part) =>
		part.placedAt === null ? [] : tellMovement(db, saleOf(order, { ...part, placedAt: part.placedAt }), order.version + 1, at),
	);
}

/**
 * Tells what a refund takes back from its shop; for the batch in which it is done. Other refunds of the part that are done meanwhile
 * make the batch fail: the shares of all of them have to add up. What was never sold is not taken back.
 */
export async function tellRefund(db: Db, refundId: string, at: string): Promise<Statement[]> {
	const [found] = await db
		.select({ refund: refunds, part: vendorOrders, order: { id: orders.id, number: orders.number, version: orders.version } })
		.from(refunds)
		.innerJoin(vendorOrders, eq(vendorOrders.id, refunds.vendorOrderId))
		.innerJoin(orders, eq(orders.id, refunds.orderId))
		.where(eq(refunds.id, refundId));
	if (!found || found.part.placedAt === null) return [];
	const { refund, order } = found;
	const part = { ...found.part, placedAt: found.part.placedAt };
	const ofOthers = and(eq(refunds.vendorOrderId, part.id), isNotNull(refunds.doneAt), ne(refunds.id, refundId));
	const [done] = await db
		.select({ minor: sql<number>`coalesce(SUM(${refunds.amountMinor}), 0)` })
		.from(refunds)
		.where(ofOthers);
	const before = done?.minor ?? 0;
	return [
		mustHold(db, sql`(SELECT coalesce(SUM(${refunds.amountMinor}), 0) FROM ${refunds} WHERE ${ofOthers}) = ${before}`),
		...tellMovement(db, refundOf(order, part, refund, before), order.version, at),
	];
}
