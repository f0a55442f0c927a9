import { and, eq } from "drizzle-orm";
import type { Db, Statement } from "#kit/db";
import type { Order, OrderChange } from "../domain/order/order.ts";
import type { Return } from "../domain/return/return.ts";
import { returnLines, returns } from "./schema/returns.ts";

/** What a change of an order means for its returns: one that is asked for, one that has moved. */
export const returnStatements = (db: Db, order: Order, { newReturn, movedReturn }: OrderChange): Statement[] => [
	...(newReturn ? insertReturn(db, order, newReturn) : []),
	...(movedReturn ? moveReturn(db, movedReturn) : []),
];

function insertReturn(db: Db, order: Order, { lines, ...row }: Return): Statement[] {
	const insertLine = (line: Return["lines"][number]) => db.insert(returnLines).values({ ...line, returnId: row.id, orderId: order.id });
	return [db.insert(returns).values({ ...row, orderId: order.id }), ...lines.map(insertLine)];
}

function moveReturn(db: Db, { id, lines, ...moved }: Return): Statement[] {
	const countLine = ({ lineId, receivedQuantity, restockedQuantity }: Return["lines"][number]) =>
		db
			.update(returnLines)
			.set({ receivedQuantity, restockedQuantity })
			.where(and(eq(returnLines.returnId, id), eq(returnLines.lineId, lineId)));
	const { status, wish, answer, refundId, remindedAt, closedAt, updatedAt } = moved;
	return [
		db.update(returns).set({ status, wish, answer, refundId, remindedAt, closedAt, updatedAt }).where(eq(returns.id, id)),
		...lines.map(countLine),
	];
}
