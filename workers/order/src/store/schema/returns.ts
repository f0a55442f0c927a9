import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { RETURN_STATUSES, RETURN_WISHES } from "#contracts/returns";
import { isIn } from "./columns.ts";
import { orderLines, orders, vendorOrders } from "./orders.ts";
import { refunds } from "./payments.ts";

/** Goods that come back to a shop. */
export const returns = sqliteTable(
	"returns",
	{
		id: text("id").primaryKey(),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		vendorOrderId: text("vendor_order_id")
			.notNull()
			.references(() => vendorOrders.id),
		/** The part's, so that a shop's returns are listed without its orders. */
		vendorId: text("vendor_id").notNull(),
		status: text("status", { enum: RETURN_STATUSES }).notNull(),
		wish: text("wish", { enum: RETURN_WISHES }).notNull(),
		/** Whether the shopper withdraws from the contract (Directive 2011/83/EU, article 9), for which no reason is needed. */
		isWithdrawal: integer("is_withdrawal", { mode: "boolean" }).notNull(),
		reason: text("reason"),
		/** What the shop says to it. */
		answer: text("answer"),
		refundId: text("refund_id").references(() => refunds.id),
		/** When the shopper was reminded that it is waited for, and when the shop closed it because it never came. */
		remindedAt: text("reminded_at"),
		closedAt: text("closed_at"),
		createdAt: text("created_at").notNull(),
		updatedAt: text("updated_at").notNull(),
	},
	(table) => [
		index("returns_of_order").on(table.orderId),
		index("returns_of_part").on(table.vendorOrderId),
		index("returns_of_vendor").on(table.vendorId, table.id),
		index("returns_by_status").on(table.vendorId, table.status, table.id),
		index("returns_to_remind")
			.on(table.updatedAt)
			.where(sql`status = 'approved' AND is_withdrawal = 0 AND reminded_at IS NULL`),
		check("returns_status", isIn(table.status, RETURN_STATUSES)),
		check("returns_wish", isIn(table.wish, RETURN_WISHES)),
	],
);

export const returnLines = sqliteTable(
	"return_lines",
	{
		returnId: text("return_id")
			.notNull()
			.references(() => returns.id),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		lineId: text("line_id")
			.notNull()
			.references(() => orderLines.id),
		quantity: integer("quantity").notNull(),
		/** How many of them arrived, and how many of those can be sold again; null until they are counted. */
		receivedQuantity: integer("received_quantity"),
		restockedQuantity: integer("restocked_quantity"),
	},
	(table) => [
		primaryKey({ columns: [table.returnId, table.lineId] }),
		index("return_lines_of_order").on(table.orderId),
		index("return_lines_of_line").on(table.lineId),
		check("return_lines_quantity", sql`${table.quantity} BETWEEN 1 AND 999`),
		check(
			"return_lines_received",
			sql`${table.receivedQuantity} BETWEEN 0 AND ${table.quantity} AND ${table.restockedQuantity} BETWEEN 0 AND ${table.receivedQuantity}`,
		),
	],
);
