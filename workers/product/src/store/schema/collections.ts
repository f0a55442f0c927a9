import { COLLECTION_STATUSES } from "#contracts/collection";
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { oneOf } from "./one-of.ts";
import { products } from "./products.ts";

/** Products that belong together, of the marketplace or of one shop: chosen one by one, or by a rule. */
export const collections = sqliteTable(
	"collections",
	{
		id: text("id").primaryKey(),
		slug: text("slug").notNull().unique("collections_slug"),
		/** Null for the marketplace's. */
		vendorId: text("vendor_id"),
		title: text("title").notNull(),
		descriptionHtml: text("description_html").notNull(),
		/** A `CollectionRule` as JSON; null where the products are chosen. */
		rule: text("rule"),
		status: text("status", { enum: COLLECTION_STATUSES }).notNull(),
		position: integer("position").notNull().default(0),
		/** Goes up by one with every change; a write on an outdated version trips the check. */
		version: integer("version").notNull(),
		createdAt: text("created_at").notNull(),
		updatedAt: text("updated_at").notNull(),
	},
	(table) => [
		index("collections_shown").on(table.status, table.position, table.id),
		index("collections_of_shop").on(table.vendorId, table.position, table.id),
		check("collections_status", oneOf(table.status, COLLECTION_STATUSES)),
		check("collections_version", sql`${table.version} >= 1`),
	],
);

/** The products that were chosen for a collection, in order. */
export const collectionProducts = sqliteTable(
	"collection_products",
	{
		collectionId: text("collection_id")
			.notNull()
			.references(() => collections.id),
		productId: text("product_id")
			.notNull()
			.references(() => products.id),
		position: integer("position").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.collectionId, table.productId] }),
		index("collection_products_product").on(table.productId, table.collectionId),
	],
);
