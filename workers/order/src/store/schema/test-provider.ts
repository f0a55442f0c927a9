import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { CHARGE_STATUSES } from "../../domain/payment/provider.ts";
import { isIn } from "./columns.ts";

/** The memory of the test provider, which is somebody else's in all but the place: nothing of ours refers to it. */
export const testCharges = sqliteTable(
	"test_charges",
	{
		/** Ours: whoever comes again with it means the same charge. */
		key: text("key").primaryKey(),
		reference: text("reference").notNull(),
		amountMinor: integer("amount_minor").notNull(),
		currency: text("currency").notNull(),
		token: text("token").notNull(),
		orderNumber: text("order_number").notNull(),
		returnUrl: text("return_url").notNull(),
		status: text("status", { enum: CHARGE_STATUSES }).notNull(),
		/** When a pending one is authorized; null for never. */
		authorizedAt: text("authorized_at"),
		capturedMinor: integer("captured_minor").notNull().default(0),
		actionToken: text("action_token").unique("test_charges_action_token"),
		createdAt: text("created_at").notNull(),
	},
	(table) => [
		check("test_charges_status", isIn(table.status, CHARGE_STATUSES)),
		check(
			"test_charges_captured",
			sql`${table.capturedMinor} BETWEEN 0 AND ${table.amountMinor} AND (${table.status} = 'captured') = (${table.capturedMinor} > 0)`,
		),
	],
);

/** A trigger refuses what would pay back more than was captured. */
export const testRefunds = sqliteTable(
	"test_refunds",
	{
		key: text("key").primaryKey(),
		chargeKey: text("charge_key")
			.notNull()
			.references(() => testCharges.key),
		amountMinor: integer("amount_minor").notNull(),
		currency: text("currency").notNull(),
		createdAt: text("created_at").notNull(),
	},
	(table) => [index("test_refunds_of_charge").on(table.chargeKey), check("test_refunds_amount", sql`${table.amountMinor} > 0`)],
);

/** Messages that the test provider has still to send. */
export const testMessages = sqliteTable(
	"test_messages",
	{
		id: text("id").primaryKey(),
		/** Two with the same are one message that is sent twice. */
		messageId: text("message_id").notNull(),
		chargeKey: text("charge_key")
			.notNull()
			.references(() => testCharges.key),
		status: text("status", { enum: CHARGE_STATUSES }).notNull(),
		dueAt: text("due_at").notNull(),
	},
	(table) => [index("test_messages_due").on(table.dueAt), check("test_messages_status", isIn(table.status, CHARGE_STATUSES))],
);
