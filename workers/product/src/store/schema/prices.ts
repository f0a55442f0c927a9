import { OTHER_CURRENCIES } from "#contracts/money";
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { variants } from "./variants.ts";

/** A variant's sale: a lower price for a time. */
export const variantSales = sqliteTable(
	"variant_sales",
	{
		variantId: text("variant_id")
			.primaryKey()
			.references(() => variants.id),
		priceMinor: integer("price_minor").notNull(),
		startsAt: text("starts_at").notNull(),
		endsAt: text("ends_at").notNull(),
		/** Whether lists show it already and still: the sweep sees to that when it begins and ends. */
		isShown: integer("is_shown", { mode: "boolean" }).notNull().default(false),
	},
	(table) => [
		check("variant_sales_price", sql`${table.priceMinor} >= 0`),
		check("variant_sales_time", sql`${table.endsAt} > ${table.startsAt}`),
	],
);

/** What one piece of a variant costs where so many are bought. */
export const volumePrices = sqliteTable(
	"volume_prices",
	{
		variantId: text("variant_id")
			.notNull()
			.references(() => variants.id),
		minQuantity: integer("min_quantity").notNull(),
		priceMinor: integer("price_minor").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.variantId, table.minQuantity] }),
		check("volume_prices_quantity", sql`${table.minQuantity} >= 2 AND ${table.priceMinor} >= 0`),
	],
);

/** What one piece of a variant costs in a currency that is not the marketplace's. */
export const currencyPrices = sqliteTable(
	"currency_prices",
	{
		variantId: text("variant_id")
			.notNull()
			.references(() => variants.id),
		currency: text("currency", { enum: OTHER_CURRENCIES }).notNull(),
		priceMinor: integer("price_minor").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.variantId, table.currency] }),
		check("currency_prices_price", sql`${table.priceMinor} >= 0 AND length(${table.currency}) = 3`),
	],
);

/**
 * What was asked for a variant, and from when on until the next row; append-only. A planned sale is in the row that planned it, so that
 * what was shown at any moment follows from these rows alone, whatever ran or did not run at that moment.
 */
export const priceHistory = sqliteTable(
	"price_history",
	{
		id: integer("id").primaryKey({ autoIncrement: true }),
		variantId: text("variant_id")
			.notNull()
			.references(() => variants.id),
		at: text("at").notNull(),
		priceMinor: integer("price_minor").notNull(),
		compareAtMinor: integer("compare_at_minor"),
		salePriceMinor: integer("sale_price_minor"),
		saleStartsAt: text("sale_starts_at"),
		saleEndsAt: text("sale_ends_at"),
	},
	(table) => [index("price_history_variant").on(table.variantId, table.id), check("price_history_price", sql`${table.priceMinor} >= 0`)],
);
