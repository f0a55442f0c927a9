import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { ActorKind } from "#contracts/identity";
import { LEDGER_KINDS, PAYOUT_STATUSES } from "#contracts/ledger";
import { ACCOUNTS, type Moves } from "../../domain/ledger/accounts.ts";

const oneOf = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(", "));

/**
 * The journal of the double entry, append-only. A trigger refuses a transaction whose moves do not sum to zero, and writes its entries;
 * nothing else writes entries. A shop's transactions are numbered, and their times go forward with the numbers.
 */
export const ledgerTransactions = sqliteTable(
	"ledger_transactions",
	{
		id: text("id").primaryKey(),
		vendorId: text("vendor_id").notNull(),
		seq: integer("seq").notNull(),
		kind: text("kind", { enum: LEDGER_KINDS }).notNull(),
		/** What the order service calls a sale or a refund: it is entered once. */
		movementId: text("movement_id").unique("ledger_transactions_movement"),
		orderId: text("order_id"),
		vendorOrderId: text("vendor_order_id"),
		orderNumber: text("order_number"),
		payoutId: text("payout_id"),
		/** Of an adjustment. */
		reason: text("reason"),
		actorKind: text("actor_kind").$type<ActorKind>().notNull(),
		actorId: text("actor_id"),
		currency: text("currency").notNull(),
		/** What it moves, in minor units by account. */
		moves: text("moves", { mode: "json" }).$type<Moves>().notNull(),
		/** The tax in what the shopper paid, below zero for a refund: for the shop to declare. Moves nothing. */
		taxMinor: integer("tax_minor").notNull().default(0),
		occurredAt: text("occurred_at").notNull(),
		/** From when on what it gives the shop can be paid out. */
		availableAt: text("available_at").notNull(),
		/** When it was entered. */
		at: text("at").notNull(),
	},
	(table) => [
		uniqueIndex("ledger_transactions_seq").on(table.vendorId, table.seq),
		uniqueIndex("ledger_transactions_of_payout")
			.on(table.payoutId, table.kind)
			.where(sql`payout_id IS NOT NULL`),
		check("ledger_transactions_kind", sql`${table.kind} IN (${oneOf(LEDGER_KINDS)})`),
		check("ledger_transactions_payout", sql`(${table.payoutId} IS NOT NULL) = (${table.kind} LIKE 'payout%')`),
		check("ledger_transactions_movement_kind", sql`(${table.movementId} IS NOT NULL) = (${table.kind} IN ('sale', 'refund'))`),
	],
);

/** What the transactions give each account of a shop, with the running sum: the last entry of an account has its balance. */
export const ledgerEntries = sqliteTable(
	"ledger_entries",
	{
		vendorId: text("vendor_id").notNull(),
		account: text("account", { enum: ACCOUNTS }).notNull(),
		seq: integer("seq").notNull(),
		transactionId: text("transaction_id")
			.notNull()
			.references(() => ledgerTransactions.id),
		kind: text("kind", { enum: LEDGER_KINDS }).notNull(),
		amountMinor: integer("amount_minor").notNull(),
		balanceMinor: integer("balance_minor").notNull(),
		at: text("at").notNull(),
		availableAt: text("available_at").notNull(),
		/** The payout that pays it: the one thing of an entry that is ever written later, and once. A payout's own entry is its own. */
		settledBy: text("settled_by"),
	},
	(table) => [
		primaryKey({ name: "ledger_entries_once", columns: [table.vendorId, table.account, table.seq] }),
		uniqueIndex("ledger_entries_of_transaction").on(table.transactionId, table.account),
		index("ledger_entries_by_time").on(table.vendorId, table.account, table.at, table.seq),
		index("ledger_entries_by_kind").on(table.vendorId, table.account, table.kind, table.at, table.seq),
		index("ledger_entries_to_pay")
			.on(table.vendorId, table.availableAt, table.amountMinor, table.account, table.settledBy)
			.where(sql`account = 'vendor_payable' AND settled_by IS NULL`),
		index("ledger_entries_of_payout")
			.on(table.settledBy, table.at, table.seq)
			.where(sql`settled_by IS NOT NULL`),
		check("ledger_entries_account", sql`${table.account} IN (${oneOf(ACCOUNTS)})`),
		check("ledger_entries_kind", sql`${table.kind} IN (${oneOf(LEDGER_KINDS)})`),
	],
);

/** Money on its way to a shop, written before the provider is asked. */
export const payouts = sqliteTable(
	"payouts",
	{
		/** Also the key by which the provider knows a repeat. */
		id: text("id").primaryKey(),
		runId: text("run_id").notNull(),
		vendorId: text("vendor_id").notNull(),
		status: text("status", { enum: PAYOUT_STATUSES }).notNull(),
		amountMinor: integer("amount_minor").notNull(),
		currency: text("currency").notNull(),
		accountId: text("account_id").notNull(),
		/** The failed payout that it tries again. */
		retryOf: text("retry_of"),
		/** It pays what was available then. */
		upTo: text("up_to").notNull(),
		reference: text("reference"),
		failure: text("failure"),
		actorId: text("actor_id"),
		/** When the sweep has to ask the provider; null when it is paid or failed. */
		dueAt: text("due_at"),
		createdAt: text("created_at").notNull(),
		sentAt: text("sent_at"),
		finishedAt: text("finished_at"),
	},
	(table) => [
		index("payouts_of_vendor").on(table.vendorId, table.id),
		index("payouts_by_status").on(table.status, table.id),
		index("payouts_of_run").on(table.runId, table.id),
		index("payouts_due")
			.on(table.dueAt)
			.where(sql`due_at IS NOT NULL`),
		uniqueIndex("payouts_retry")
			.on(table.retryOf)
			.where(sql`retry_of IS NOT NULL`),
		check("payouts_status", sql`${table.status} IN (${oneOf(PAYOUT_STATUSES)})`),
		check("payouts_amount", sql`${table.amountMinor} > 0`),
		check("payouts_end", sql`(${table.dueAt} IS NULL) = (${table.status} IN ('paid', 'failed'))`),
	],
);

/** The accounts at the payment provider that shops are paid to. */
export const payees = sqliteTable("payees", {
	vendorId: text("vendor_id").primaryKey(),
	accountId: text("account_id").notNull(),
	/** Whether money could be sent there when the provider was last asked. */
	isReady: integer("is_ready", { mode: "boolean" }).notNull().default(false),
	updatedAt: text("updated_at").notNull(),
});
