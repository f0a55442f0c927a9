import { and, eq, isNotNull, ne, sql } from "drizzle-orm";
import { newId } from "#contracts/ids";
import type { Movement } from "#contracts/movement";
import type { Db, Statement } from "#kit/db";
import { tell } from "#kit/outbox";
import { movesMoney, refundOf, saleOf } from "../domain/order/movements.ts";
import type { Order, OrderChange, Refund } from "../domain/order/order.ts";
import { refundsOf } from "../domain/refund/paid-amounts.ts";
import { mustHold } from "./db.ts";
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
export function tellRefund(db: Db, order: Order, refund: Refund, at: string): Statement[] {
	const part = order.vendorOrders.find(({ id }) => id === refund.vendorOrderId);
	if (!part || part.placedAt === null) return [];
	const earlier = refundsOf(order, part).filter(({ id, doneAt }) => doneAt !== null && id !== refund.id);
	const ofOthers = and(eq(refunds.vendorOrderId, part.id), isNotNull(refunds.doneAt), ne(refunds.id, refund.id));
	return [
		mustHold(db, sql`(SELECT count(*) FROM ${refunds} WHERE ${ofOthers}) = ${earlier.length}`),
		...tellMovement(db, refundOf(order, { ...part, placedAt: part.placedAt }, refund, earlier), order.version, at),
	];
}
