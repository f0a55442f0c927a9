import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Tracking } from "../../domain/order/order.ts";
import { orderLines, orders, vendorOrders } from "./orders.ts";

export const fulfillments = sqliteTable(
	"fulfillments",
	{
		id: text("id").primaryKey(),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		vendorOrderId: text("vendor_order_id")
			.notNull()
			.references(() => vendorOrders.id),
		tracking: text("tracking", { mode: "json" }).$type<Tracking>(),
		shippedAt: text("shipped_at").notNull(),
		deliveredAt: text("delivered_at"),
		/** Of pieces that replace those of a return: which. */
		returnId: text("return_id"),
	},
	(table) => [index("fulfillments_of_order").on(table.orderId)],
);

export const fulfillmentLines = sqliteTable(
	"fulfillment_lines",
	{
		fulfillmentId: text("fulfillment_id")
			.notNull()
			.references(() => fulfillments.id),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		lineId: text("line_id")
			.notNull()
			.references(() => orderLines.id),
		quantity: integer("quantity").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.fulfillmentId, table.lineId] }),
		index("fulfillment_lines_of_order").on(table.orderId),
		index("fulfillment_lines_of_line").on(table.lineId),
		check("fulfillment_lines_quantity", sql`${table.quantity} BETWEEN 1 AND 999`),
	],
);
