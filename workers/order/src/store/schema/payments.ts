import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { EFFECT_KINDS, REFUND_REASONS, STORED_PAYMENT_STATUSES } from "../../domain/order/order.ts";
import { isIn } from "./columns.ts";
import { orderLines, orders, vendorOrders } from "./orders.ts";

export const payments = sqliteTable(
	"payments",
	{
		id: text("id").primaryKey(),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		attempt: integer("attempt").notNull(),
		provider: text("provider").notNull(),
		token: text("token").notNull(),
		status: text("status", { enum: STORED_PAYMENT_STATUSES }).notNull(),
		amountMinor: integer("amount_minor").notNull(),
		/** What was taken of it so far. */
		capturedMinor: integer("captured_minor").notNull().default(0),
		/** The provider's own name for it. */
		reference: text("reference"),
		/** Where the shopper has to go to complete it, at the provider. */
		actionUrl: text("action_url"),
		/** The unguessable end of the url that completes a payment. */
		actionToken: text("action_token").notNull().unique("payments_action_token"),
		updatedAt: text("updated_at").notNull(),
	},
	(table) => [
		uniqueIndex("payments_attempt").on(table.orderId, table.attempt),
		check("payments_status", isIn(table.status, STORED_PAYMENT_STATUSES)),
		index("payments_by_reference").on(table.reference),
		check("payments_amount", sql`${table.amountMinor} >= 0 AND ${table.capturedMinor} BETWEEN 0 AND ${table.amountMinor}`),
	],
);

/** What is to be paid back or was. A trigger refuses what would pay back more than the part cost. */
export const refunds = sqliteTable(
	"refunds",
	{
		id: text("id").primaryKey(),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		paymentId: text("payment_id")
			.notNull()
			.references(() => payments.id),
		vendorOrderId: text("vendor_order_id")
			.notNull()
			.references(() => vendorOrders.id),
		reason: text("reason", { enum: REFUND_REASONS }).notNull().default("cancel"),
		/** What goes back to the shopper, by the payment and as credit. */
		amountMinor: integer("amount_minor").notNull(),
		/** As much of it as goes back to the gift cards and the store credit that paid. */
		creditMinor: integer("credit_minor").notNull().default(0),
		note: text("note"),
		/** When it was paid back, or refused; null while it is on its way. */
		doneAt: text("done_at"),
		createdAt: text("created_at").notNull(),
	},
	(table) => [
		index("refunds_of_order").on(table.orderId),
		index("refunds_of_part").on(table.vendorOrderId),
		check("refunds_reason", isIn(table.reason, REFUND_REASONS)),
		check("refunds_amount", sql`${table.amountMinor} >= 0 AND ${table.creditMinor} BETWEEN 0 AND ${table.amountMinor}`),
	],
);

/** Refunds that a provider has refused for good, and what became of them. */
export const refundRefusals = sqliteTable(
	"refund_refusals",
	{
		refundId: text("refund_id")
			.primaryKey()
			.references(() => refunds.id),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		attempt: integer("attempt").notNull().default(1),
		refusedAt: text("refused_at").notNull(),
		/** Why, while it waits for an operator. */
		reason: text("reason"),
		backAt: text("back_at"),
		paidOtherwise: text("paid_otherwise"),
	},
	(table) => [
		index("refund_refusals_of_order").on(table.orderId),
		index("refund_refusals_waiting")
			.on(table.orderId)
			.where(sql`reason IS NOT NULL`),
		check("refund_refusals_waiting_or_back", sql`${table.reason} IS NULL OR ${table.backAt} IS NULL`),
	],
);

/** The pieces that a refund is for: canceled before they left, or returned. Amounts by themselves have none. */
export const refundLines = sqliteTable(
	"refund_lines",
	{
		refundId: text("refund_id")
			.notNull()
			.references(() => refunds.id),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		lineId: text("line_id")
			.notNull()
			.references(() => orderLines.id),
		quantity: integer("quantity").notNull(),
		amountMinor: integer("amount_minor").notNull(),
		/** How many of the pieces go back on the shelf. */
		restocked: integer("restocked").notNull().default(0),
	},
	(table) => [
		primaryKey({ columns: [table.refundId, table.lineId] }),
		index("refund_lines_of_order").on(table.orderId),
		index("refund_lines_of_line").on(table.lineId),
		check("refund_lines_quantity", sql`${table.quantity} BETWEEN 1 AND 999 AND ${table.restocked} BETWEEN 0 AND ${table.quantity}`),
		check("refund_lines_amount", sql`${table.amountMinor} >= 0`),
	],
);

/** What a change of an order still has to cause elsewhere; written with the change, gone when done. */
export const pendingEffects = sqliteTable(
	"pending_effects",
	{
		id: text("id").primaryKey(),
		orderId: text("order_id")
			.notNull()
			.references(() => orders.id),
		vendorOrderId: text("vendor_order_id"),
		/** What a refund's effect is about. */
		refundId: text("refund_id"),
		/** The return whose pieces an effect is about. */
		returnId: text("return_id"),
		kind: text("kind", { enum: EFFECT_KINDS }).notNull(),
		/** When the sweep has to see to it. */
		dueAt: text("due_at").notNull(),
	},
	(table) => [
		index("pending_effects_due").on(table.dueAt),
		index("pending_effects_of_order").on(table.orderId),
		check("pending_effects_kind", isIn(table.kind, EFFECT_KINDS)),
	],
);
