import { sql } from "drizzle-orm";
import { check, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** The accounts of shops at payment providers. */
export const payees = sqliteTable(
	"payees",
	{
		vendorId: text("vendor_id").notNull(),
		provider: text("provider").notNull(),
		/** The provider's own name for it. */
		accountId: text("account_id").notNull(),
		openedAt: text("opened_at").notNull(),
	},
	(table) => [primaryKey({ name: "payees_once", columns: [table.vendorId, table.provider] })],
);

/** Money sent to shops, by the key that it was asked for with: written before the provider is asked, so that it goes out once. */
export const transfers = sqliteTable(
	"transfers",
	{
		key: text("key").primaryKey(),
		vendorId: text("vendor_id").notNull(),
		provider: text("provider").notNull(),
		accountId: text("account_id").notNull(),
		amountMinor: integer("amount_minor").notNull(),
		currency: text("currency").notNull(),
		/** The provider's own name for it; null while nobody knows that it went out. */
		reference: text("reference"),
		/** Why the provider refused it, which is final. */
		refusal: text("refusal"),
		/** Not used any more; a later release takes it out. */
		reversalReference: text("reversal_reference"),
		createdAt: text("created_at").notNull(),
		updatedAt: text("updated_at").notNull(),
	},
	(table) => [
		check("transfers_amount", sql`${table.amountMinor} > 0`),
		check("transfers_outcome", sql`${table.refusal} IS NULL OR ${table.reference} IS NULL`),
		check("transfers_reversal", sql`${table.reversalReference} IS NULL OR ${table.reference} IS NOT NULL`),
	],
);
