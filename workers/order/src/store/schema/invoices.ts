import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/**
 * Invoices and credit notes, copied whole when they are written and kept apart from orders and accounts, because the law wants them
 * kept longer than those. Each shop numbers its own without gaps.
 */
export const invoices = sqliteTable(
	"invoices",
	{
		id: text("id").primaryKey(),
		vendorId: text("vendor_id").notNull(),
		/** 1, 2, 3 … of the shop. */
		sequence: integer("sequence").notNull(),
		orderId: text("order_id").notNull(),
		vendorOrderId: text("vendor_order_id").notNull(),
		/** Of a credit note: the refund that it is for. */
		refundId: text("refund_id"),
		document: text("document", { mode: "json" }).$type<Record<string, unknown>>().notNull(),
		issuedAt: text("issued_at").notNull(),
	},
	(table) => [
		uniqueIndex("invoices_sequence").on(table.vendorId, table.sequence),
		index("invoices_of_order").on(table.orderId),
		uniqueIndex("invoices_once").on(table.vendorOrderId, sql`coalesce(refund_id, '')`),
	],
);
