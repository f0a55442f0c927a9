import { VENDOR_STATUSES } from "#contracts/vendor";
import { check, index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { oneOf } from "./one-of.ts";

/** What this service knows of the shops, from their events. */
export const vendors = sqliteTable(
	"vendors",
	{
		id: text("id").primaryKey(),
		slug: text("slug").notNull(),
		name: text("name").notNull(),
		/** The name in the words that a search looks for; its products are found by them. */
		searchText: text("search_text").notNull().default(""),
		status: text("status", { enum: VENDOR_STATUSES }).notNull(),
		latitude: real("latitude").notNull(),
		longitude: real("longitude").notNull(),
		/** How many products of it are on the street. Triggers on `search_documents` keep it. */
		productCount: integer("product_count").notNull().default(0),
		version: integer("version").notNull(),
	},
	(table) => [
		index("vendors_slug").on(table.slug),
		index("vendors_products").on(table.productCount, table.id),
		index("vendors_place").on(table.status, table.latitude, table.longitude),
		check("vendors_status", oneOf(table.status, VENDOR_STATUSES)),
	],
);
