import { asc, eq, type SQL, sql } from "drizzle-orm";
import type { Fulfillment, Order, OrderLine, RefundLine, VendorOrder } from "../domain/order/order.ts";
import type { Return } from "../domain/return/return.ts";
import type { Db } from "#kit/db";
import { isOneOf } from "./db.ts";
import { fulfillmentLines, fulfillments } from "./schema/fulfillments.ts";
import { orderLines, orders, vendorOrders, orderDiscounts } from "./schema/orders.ts";
import { payments, refundRefusals, refunds, refundLines } from "./schema/payments.ts";
import { returnLines, returns } from "./schema/returns.ts";

/** Loads whole orders in one round trip, in the sequence of `ids`; at most some hundred. Missing ones are left out. */
export async function loadOrders(db: Db, ids: readonly string[]): Promise<Order[]> {
	if (ids.length === 0) return [];
	const rows = await loadRows(db, isOneOf(sql`order_id`, ids), isOneOf(orders.id, ids));
	const loaded = new Map(assemble(rows).map((order) => [order.id, order]));
	return ids.flatMap((id) => loaded.get(id) ?? []);
}

export async function loadOrder(db: Db, id: string): Promise<Order | null> {
	const [order] = await loadOrders(db, [id]);
	return order ?? null;
}

async function loadRows(db: Db, ofOrders: SQL, areOrders: SQL) {
	const [order, part, line, discount, parcel, parcelLine, payment, refund, refundLine, refusal, goodsBack, goodsBackLine] = await db.batch([
		db.select().from(orders).where(areOrders),
		db.select().from(vendorOrders).where(ofOrders).orderBy(asc(vendorOrders.id)),
		db.select().from(orderLines).where(ofOrders).orderBy(asc(orderLines.orderId), asc(orderLines.position)),
		db.select().from(orderDiscounts).where(ofOrders).orderBy(asc(orderDiscounts.id)),
		db.select().from(fulfillments).where(ofOrders).orderBy(asc(fulfillments.id)),
		db.select().from(fulfillmentLines).where(ofOrders),
		db.select().from(payments).where(ofOrders).orderBy(asc(payments.attempt)),
		db
			.select()
			.from(refunds)
			.where(ofOrders)
			.orderBy(sql`rowid`), // as they were written
		db.select().from(refundLines).where(ofOrders),
		db.select().from(refundRefusals).where(ofOrders),
		db.select().from(returns).where(ofOrders).orderBy(asc(returns.id)),
		db.select().from(returnLines).where(ofOrders),
	]);
	return { order, part, line, discount, parcel, parcelLine, payment, refund, refundLine, refusal, goodsBack, goodsBackLine };
}

type Rows = Awaited<ReturnType<typeof loadRows>>;

function assemble(rows: Rows): Order[] {
	const parcelLines = Map.groupBy(rows.parcelLine, (row) => row.fulfillmentId);
	const parcels = Map.groupBy(rows.parcel, (row) => row.vendorOrderId);
	const lines = Map.groupBy(rows.line, (row) => row.vendorOrderId);
	const parts = Map.groupBy(rows.part, (row) => row.orderId);
	const payments = Map.groupBy(rows.payment, (row) => row.orderId);
	const refunds = Map.groupBy(rows.refund, (row) => row.orderId);
	const refundLines = Map.groupBy(rows.refundLine, (row) => row.refundId);
	const refusals = new Map(rows.refusal.map(({ refundId, orderId: _order, ...refusal }) => [refundId, refusal]));
	const goodsBack = Map.groupBy(rows.goodsBack, (row) => row.vendorOrderId);
	const goodsBackLines = Map.groupBy(rows.goodsBackLine, (row) => row.returnId);
	const canceled = canceledPieces(rows);
	const discounts = Map.groupBy(rows.discount, (row) => row.vendorOrderId);

	const fulfillmentOf = ({ id, vendorOrderId, tracking, shippedAt, deliveredAt, returnId }: Rows["parcel"][number]): Fulfillment => ({
		id,
		vendorOrderId,
		lines: (parcelLines.get(id) ?? []).map(({ lineId, quantity }) => ({ lineId, quantity })),
		tracking,
		shippedAt,
		deliveredAt,
		returnId,
	});
	const returnOf = ({ orderId: _order, ...each }: Rows["goodsBack"][number]): Return => ({
		...each,
		lines: (goodsBackLines.get(each.id) ?? []).map(({ orderId: _order, returnId: _return, ...line }) => line),
	});
	const partOf = ({ orderId: _orderId, ...part }: Rows["part"][number]): VendorOrder => ({
		...part,
		lines: (lines.get(part.id) ?? []).map((line) => lineOf(line, hasEnded(part) ? line.quantity : (canceled.get(line.id) ?? 0))),
		discounts: (discounts.get(part.id) ?? []).map(({ orderId: _order, ...discount }) => discount),
		fulfillments: (parcels.get(part.id) ?? []).map(fulfillmentOf),
		returns: (goodsBack.get(part.id) ?? []).map(returnOf),
	});
	return rows.order.map(({ resumeAt: _resumeAt, placedAt: _placedAt, ...order }) => {
		const payment = payments.get(order.id)?.at(-1);
		if (!payment) throw new Error(`order ${order.id} has no payment`);
		return {
			...order,
			vendorOrders: (parts.get(order.id) ?? []).map(partOf),
			payment,
			refunds: (refunds.get(order.id) ?? []).map((refund) => ({
				...refund,
				refusal: refusals.get(refund.id) ?? null,
				lines: (refundLines.get(refund.id) ?? []).map(refundLineOf),
			})),
		};
	});
}

const refundLineOf = ({ lineId, quantity, amountMinor, restocked }: Rows["refundLine"][number]): RefundLine => ({
	lineId,
	quantity,
	amountMinor,
	restocked,
});

const lineOf = ({ orderId: _orderId, position: _position, ...line }: Rows["line"][number], canceledQuantity: number): OrderLine => ({
	...line,
	canceledQuantity,
});

const hasEnded = ({ status }: Pick<Rows["part"][number], "status">): boolean => status === "canceled" || status === "rejected";

/** How many pieces of each line were canceled: what was paid for them was refunded for that. */
function canceledPieces({ refund, refundLine }: Pick<Rows, "refund" | "refundLine">): Map<string, number> {
	const ends = new Set(refund.filter(({ reason }) => reason === "cancel" || reason === "reject").map(({ id }) => id));
	const pieces = new Map<string, number>();
	for (const { refundId, lineId, quantity } of refundLine) {
		if (ends.has(refundId)) pieces.set(lineId, (pieces.get(lineId) ?? 0) + quantity);
	}
	return pieces;
}

/** The id of the one order that meets a condition on `table`. */
export async function findOrderId(
	db: Db,
	table: typeof orders | typeof payments | typeof vendorOrders,
	condition: SQL | undefined,
): Promise<string | null> {
	const column = "orderId" in table ? table.orderId : table.id;
	const [row] = await db.select({ id: column }).from(table).where(condition).limit(1);
	return row?.id ?? null;
}

/** Whether the order is still the one that was read. */
export async function isAtVersion(db: Db, id: string, version: number): Promise<boolean> {
	const [row] = await db.select({ version: orders.version }).from(orders).where(eq(orders.id, id));
	return row?.version === version;
}
