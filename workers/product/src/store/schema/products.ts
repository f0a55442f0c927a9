import { PRODUCT_STATUSES, WITHDRAWALS } from "#contracts/product";
import { sql } from "drizzle-orm";
import { check, index, integer, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { oneOf } from "./one-of.ts";

export const products = sqliteTable(
	"products",
	{
		/** The row's number in the search table; the world knows the product by its id. */
		number: integer("number").primaryKey({ autoIncrement: true }),
		id: text("id").notNull().unique("products_id"),
		vendorId: text("vendor_id").notNull(),
		slug: text("slug").notNull().unique("products_slug"),
		/** The handle in the file that the product came from: an import knows it again by this. */
		importHandle: text("import_handle"),
		title: text("title").notNull(),
		descriptionHtml: text("description_html").notNull(),
		/** `ProductTranslations` as JSON: its texts in other languages, by canonical language tag. */
		translations: text("translations").notNull().default("{}"),
		brand: text("brand"),
		tags: text("tags").notNull(),
		/** Option names with their values, derived from the variants. */
		options: text("options").notNull(),
		media: text("media").notNull(),
		status: text("status", { enum: PRODUCT_STATUSES }).notNull(),
		/** Whether a shopper may withdraw from buying it. The API alone says which words there are: a CHECK would mean a new table. */
		withdrawal: text("withdrawal", { enum: WITHDRAWALS }).notNull().default("allowed"),
		/** Derived from the variants, as are the next two. */
		priceMinMinor: integer("price_min_minor").notNull(),
		priceMaxMinor: integer("price_max_minor").notNull(),
		compareAtMinor: integer("compare_at_minor"),
		/** 0 where nobody has rated it. */
		ratingAverage: real("rating_average").notNull().default(0),
		ratingCount: integer("rating_count").notNull().default(0),
		ratingVersion: integer("rating_version").notNull().default(0),
		/** The last import whose file had it. */
		lastImportId: text("last_import_id"),
		/** Which way of reading texts the search table was written with; an older one is written anew by the sweep. */
		searchVersion: integer("search_version").notNull().default(0),
		/** When it next shows something else by itself: a sale of one of its variants begins or ends, or a date passes. */
		changesAt: text("changes_at"),
		/** Goes up by one with every change; a write on an outdated version trips the check. */
		version: integer("version").notNull(),
		createdAt: text("created_at").notNull(),
		updatedAt: text("updated_at").notNull(),
	},
	(table) => [
		uniqueIndex("products_import_handle").on(table.vendorId, table.importHandle),
		index("products_newest").on(table.status, table.createdAt, table.id),
		index("products_price").on(table.status, table.priceMinMinor, table.id),
		index("products_rating").on(table.status, table.ratingAverage, table.ratingCount, table.id),
		index("products_vendor").on(table.vendorId, table.createdAt, table.id),
		index("products_vendor_title").on(table.vendorId, sql`title COLLATE NOCASE`, table.id),
		index("products_vendor_updated").on(table.vendorId, table.updatedAt, table.id),
		index("products_vendor_price").on(table.vendorId, table.priceMinMinor, table.id),
		index("products_feed").on(table.status, table.id),
		index("products_vendor_feed").on(table.vendorId, table.status, table.id),
		index("products_search_version").on(table.searchVersion),
		index("products_changes_at")
			.on(table.changesAt)
			.where(sql`changes_at IS NOT NULL`),
		check("products_status", oneOf(table.status, PRODUCT_STATUSES)),
		check("products_version", sql`${table.version} >= 1`),
		check("products_price", sql`${table.priceMinMinor} >= 0 AND ${table.priceMaxMinor} >= ${table.priceMinMinor}`),
		check("products_rating", sql`${table.ratingAverage} BETWEEN 0 AND 5 AND ${table.ratingCount} >= 0`),
	],
);
