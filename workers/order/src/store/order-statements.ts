import { eq, and, sql } from "drizzle-orm";
import { newId } from "#contracts/ids";
import type { EventOf } from "#contracts/events";
import { tell } from "#kit/outbox";
import { boughtProducts } from "../domain/order/bought-products.ts";
import type { NewEvent, Order, OrderChange, Refund, VendorOrder } from "../domain/order/order.ts";
import { laterThan } from "../domain/checkout/later.ts";
import type { Db, Statement } from "#kit/db";
import { mustHaveChanged } from "./db.ts";
import { fulfillmentLines, fulfillments } from "./schema/fulfillments.ts";
import { orderEvents, orderLines, orders, vendorOrders, orderDiscounts } from "./schema/orders.ts";
import { decisionStatements } from "./refund-decisions.ts";
import { settleStatements } from "./settle-refunds.ts";
import { returnStatements } from "./return-statements.ts";
import { giveUsesBack } from "./uses.ts";
import { tellSales } from "./tell-money.ts";
import { invoiceStatements } from "./invoice-store.ts";
import { tellNews } from "./tell-news.ts";
import { payments, pendingEffects, refunds, refundLines } from "./schema/payments.ts";

/** D1 binds at most 100 parameters a statement. */
const MAX_PARAMETERS = 100;

function inChunks<Row extends object>(rows: readonly Row[], insert: (chunk: Row[]) => Statement): Statement[] {
	const size = Math.max(1, Math.floor(MAX_PARAMETERS / Math.max(1, Object.keys(rows[0] ?? {}).length)));
	return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => insert(rows.slice(index * size, (index + 1) * size)));
}

/** One more event at the end of the order's log. */
export function eventStatement(db: Db, orderId: string, event: NewEvent, at: string): Statement {
	return db.insert(orderEvents).values({
		id: newId("event"),
		orderId,
		seq: sql`(SELECT coalesce(max(seq), 0) + 1 FROM order_events WHERE order_id = ${orderId})`,
		type: event.type,
		vendorOrderId: event.vendorOrderId ?? null,
		actorKind: event.actor.kind,
		actorId: event.actor.id,
		data: event.data ?? {},
		createdAt: at,
	});
}

/** A new order with its parts, lines and payment. */
export function insertStatements(db: Db, order: Order, resumeAt: string): Statement[] {
	const { vendorOrders: parts, payment, refunds: _refunds, ...row } = order;
	const partRows = parts.map(({ lines: _lines, discounts: _discounts, fulfillments: _fulfillments, returns: _returns, ...part }) => ({
		...part,
		orderId: order.id,
	}));
	const discountRows = parts.flatMap((part) => part.discounts).map((discount) => ({ ...discount, orderId: order.id }));
	const lineRows = parts.flatMap((part) => part.lines).map((line, position) => ({ ...line, orderId: order.id, position }));
	return [
		db.insert(orders).values({ ...row, resumeAt }),
		...inChunks(partRows, (chunk) => db.insert(vendorOrders).values(chunk)),
		...inChunks(lineRows, (chunk) => db.insert(orderLines).values(chunk)),
		...inChunks(discountRows, (chunk) => db.insert(orderDiscounts).values(chunk)),
		db.insert(payments).values({ ...payment, orderId: order.id, updatedAt: order.createdAt }),
	];
}

/** A change of an order as one batch: it fails as a whole unless the order has the version that was read. */
export function changeStatements(db: Db, order: Order, change: OrderChange): Statement[] {
	return [
		moveOrder(db, order, change),
		mustHaveChanged(db),
		...(change.payment
			? [
					db
						.update(payments)
						.set({ ...change.payment, updatedAt: change.at })
						.where(eq(payments.id, order.payment.id)),
				]
			: []),
		...(change.vendorOrders ?? []).flatMap((part) => moveVendorOrder(db, order, part, change.at)),
		...tellBought(db, order, change),
		...tellSales(db, order, change),
		...fulfillmentStatements(db, order, change),
		...refundStatements(db, order, change.refunds ?? []),
		...settleStatements(db, order, change),
		...decisionStatements(db, change),
		...returnStatements(db, order, change),
		...giveUsesBack(db, order, change),
		...inChunks(
			(change.effects ?? []).map((effect) => ({ ...effect, orderId: order.id, dueAt: laterThan(new Date(change.at)) })),
			(chunk) => db.insert(pendingEffects).values(chunk),
		),
		...change.events.map((event) => eventStatement(db, order.id, event, change.at)),
		...tellNews(db, order, change),
		...invoiceStatements(db, order, change),
	];
}

function refundStatements(db: Db, order: Order, made: readonly Refund[]): Statement[] {
	const rows = made.map(({ lines: _lines, refusal: _none, ...refund }) => ({ ...refund, orderId: order.id }));
	const lineRows = made.flatMap(({ id, lines }) => lines.map((line) => ({ ...line, refundId: id, orderId: order.id })));
	return [
		...inChunks(rows, (chunk) => db.insert(refunds).values(chunk)),
		...inChunks(lineRows, (chunk) => db.insert(refundLines).values(chunk)),
	];
}

function moveOrder(db: Db, order: Order, change: OrderChange): Statement {
	return db
		.update(orders)
		.set({
			version: order.version + 1,
			status: change.status ?? order.status,
			...(change.failure && { failure: change.failure }),
			...(change.expiresAt && { expiresAt: change.expiresAt }),
			...(change.status === "placed" && { placedAt: change.at }),
			...(change.resumeAt !== undefined && { resumeAt: change.resumeAt }),
			updatedAt: change.at,
		})
		.where(and(eq(orders.id, order.id), eq(orders.version, order.version)));
}

/** The vendor service hears of a part from the moment it is placed. */
function moveVendorOrder(db: Db, order: Order, part: VendorOrder, at: string): Statement[] {
	const { id, status, version, placedAt, completedAt } = part;
	const update = db.update(vendorOrders).set({ status, version, placedAt, completedAt, updatedAt: at }).where(eq(vendorOrders.id, id));
	return part.placedAt === null || status === "pending"
		? [update]
		: [update, ...tell(db, changed(order, { ...part, placedAt: part.placedAt, status }, at))];
}

/** The product service hears of what was bought together from the moment it is placed, and again where parts of it come back. */
function tellBought(db: Db, order: Order, change: OrderChange): Statement[] {
	const productIds = boughtProducts(order, change);
	if (productIds === null) return [];
	const envelope = { id: newId("event"), version: order.version + 1, at: change.at };
	return tell(db, { ...envelope, type: "order.products_bought", order: { id: order.id, productIds } });
}

type PlacedPart = VendorOrder & { placedAt: string; status: EventOf<"order.vendor_order_changed">["vendorOrder"]["status"] };

const changed = (order: Order, part: PlacedPart, at: string): EventOf<"order.vendor_order_changed"> => ({
	id: newId("event"),
	type: "order.vendor_order_changed",
	version: part.version,
	at,
	vendorOrder: {
		id: part.id,
		orderId: order.id,
		vendorId: part.vendorId,
		status: part.status,
		totalMinor: part.totalMinor,
		currency: order.currency,
		placedAt: part.placedAt,
		completedAt: part.completedAt,
	},
});

function fulfillmentStatements(db: Db, order: Order, { fulfillment, deliveredId, at }: OrderChange): Statement[] {
	const statements: Statement[] = [];
	if (fulfillment) {
		const { lines, ...row } = fulfillment;
		statements.push(
			db.insert(fulfillments).values({ ...row, orderId: order.id }),
			...inChunks(
				lines.map((line) => ({ ...line, fulfillmentId: fulfillment.id, orderId: order.id })),
				(chunk) => db.insert(fulfillmentLines).values(chunk),
			),
		);
	}
	if (deliveredId) statements.push(db.update(fulfillments).set({ deliveredAt: at }).where(eq(fulfillments.id, deliveredId)));
	return statements;
}
