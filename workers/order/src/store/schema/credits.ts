import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { CREDIT_KINDS } from "#contracts/credit";
import { isIn } from "./columns.ts";

/** What can be paid with besides a payment. The balance is the sum of the entries. */
export const creditAccounts = sqliteTable(
	"credit_accounts",
	{
		id: text("id").primaryKey(),
		kind: text("kind", { enum: CREDIT_KINDS }).notNull(),
		/** Of a gift card: SHA-256 of the `giftCardKey` of its code, in hexadecimal digits, and the last four characters of it. */
		codeHash: text("code_hash"),
		codeEnding: text("code_ending"),
		/** Of store credit: whose. */
		userId: text("user_id"),
		expiresAt: text("expires_at"),
		isActive: integer("is_active", { mode: "boolean" }).notNull().default(true),
		note: text("note").notNull().default(""),
		createdAt: text("created_at").notNull(),
	},
	(table) => [
		uniqueIndex("credit_accounts_code").on(table.codeHash),
		uniqueIndex("credit_accounts_of_user").on(table.userId),
		index("credit_accounts_by_kind").on(table.kind, table.id),
		check("credit_accounts_kind", isIn(table.kind, CREDIT_KINDS)),
		check(
			"credit_accounts_owner",
			sql`(${table.kind} = 'gift_card') = (${table.codeHash} IS NOT NULL) AND (${table.kind} = 'store_credit') = (${table.userId} IS NOT NULL)`,
		),
	],
);

/** Append-only: what came onto an account and what left it. A trigger refuses what would make its balance negative. */
export const creditEntries = sqliteTable(
	"credit_entries",
	{
		id: text("id").primaryKey(),
		accountId: text("account_id")
			.notNull()
			.references(() => creditAccounts.id),
		amountMinor: integer("amount_minor").notNull(),
		/** What it is for; the same is entered once. */
		reference: text("reference").notNull().unique("credit_entries_reference"),
		orderId: text("order_id"),
		note: text("note").notNull().default(""),
		createdAt: text("created_at").notNull(),
	},
	(table) => [
		index("credit_entries_of_account").on(table.accountId, table.id),
		index("credit_entries_of_order").on(table.orderId),
		check("credit_entries_amount", sql`${table.amountMinor} <> 0`),
	],
);
