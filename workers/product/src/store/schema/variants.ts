import { TAX_CATEGORIES } from "#contracts/product";
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { oneOf } from "./one-of.ts";
import { products } from "./products.ts";

export const variants = sqliteTable(
	"variants",
	{
		id: text("id").primaryKey(),
		productId: text("product_id")
			.notNull()
			.references(() => products.id),
		position: integer("position").notNull(),
		sku: text("sku"),
		title: text("title").notNull(),
		options: text("options").notNull(),
		/** The option values as a JSON array: what tells the variants of a product apart. */
		optionKey: text("option_key").notNull(),
		priceMinor: integer("price_minor").notNull(),
		compareAtMinor: integer("compare_at_minor"),
		/** Pieces on the shelf, including those that are reserved. */
		stockQuantity: integer("stock_quantity").notNull(),
		/** The sum of the lines of all held reservations. */
		reservedQuantity: integer("reserved_quantity").notNull().default(0),
		tracked: integer("tracked", { mode: "boolean" }).notNull(),
		allowBackorder: integer("allow_backorder", { mode: "boolean" }).notNull(),
		/** How many pieces may be owed at most where it can be ordered beyond the stock; null where that has no limit. */
		backorderLimit: integer("backorder_limit"),
		/** Whether it is sold before it is there, until `available_from`. */
		preorder: integer("preorder", { mode: "boolean" }).notNull().default(false),
		availableFrom: text("available_from"),
		weightGrams: integer("weight_grams").notNull(),
		requiresShipping: integer("requires_shipping", { mode: "boolean" }).notNull(),
		taxCategory: text("tax_category", { enum: TAX_CATEGORIES }).notNull(),
		/** GTIN, ISBN or what else is printed under the bars. */
		barcode: text("barcode"),
		imageUrl: text("image_url"),
		/** What the last imported file said of the stock; a file that says it again leaves the shelf alone. */
		importedQuantity: integer("imported_quantity"),
		/** When its shop took it off the product; orders and reservations still refer to it. */
		archivedAt: text("archived_at"),
	},
	(table) => [
		index("variants_product").on(table.productId),
		uniqueIndex("variants_option_key")
			.on(table.productId, table.optionKey)
			.where(sql`archived_at IS NULL`),
		check("variants_tax_category", oneOf(table.taxCategory, TAX_CATEGORIES)),
		check(
			"variants_price",
			sql`${table.priceMinor} >= 0 AND (${table.compareAtMinor} IS NULL OR ${table.compareAtMinor} > ${table.priceMinor})`,
		),
		check("variants_reserved", sql`${table.reservedQuantity} >= 0`),
		check("variants_stock", sql`${table.stockQuantity} >= 0 OR ${table.allowBackorder} = 1`),
		check(
			"variants_oversold",
			sql`${table.tracked} = 0 OR ${table.allowBackorder} = 1 OR ${table.stockQuantity} >= ${table.reservedQuantity}`,
		),
	],
);

/** The options of live variants in lower case, for filters. */
export const variantOptions = sqliteTable(
	"variant_options",
	{
		variantId: text("variant_id")
			.notNull()
			.references(() => variants.id),
		nameKey: text("name_key").notNull(),
		valueKey: text("value_key").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.variantId, table.nameKey] }),
		index("variant_options_value").on(table.nameKey, table.valueKey, table.variantId),
	],
);
