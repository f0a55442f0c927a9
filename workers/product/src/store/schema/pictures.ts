import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { products } from "./products.ts";

/** Pictures that shops have uploaded, by the key of their object. */
export const pictures = sqliteTable(
	"pictures",
	{
		key: text("key").primaryKey(),
		vendorId: text("vendor_id").notNull(),
		bytes: integer("bytes").notNull(),
		/** In pixels, as it is seen. */
		width: integer("width").notNull(),
		height: integer("height").notNull(),
		createdAt: text("created_at").notNull(),
		/** When it goes, if no product has come to show it; null while one does. */
		removeAfter: text("remove_after"),
		/** Since when it is going: its object may be gone already. */
		removingSince: text("removing_since"),
	},
	(table) => [
		index("pictures_to_remove")
			.on(table.removeAfter)
			.where(sql`remove_after IS NOT NULL`),
		check("pictures_size", sql`${table.bytes} > 0 AND ${table.width} > 0 AND ${table.height} > 0`),
	],
);

/** Which products show which uploaded pictures, written with every product. */
export const pictureUses = sqliteTable(
	"picture_uses",
	{
		productId: text("product_id")
			.notNull()
			.references(() => products.id),
		key: text("key").notNull(),
	},
	(table) => [primaryKey({ columns: [table.productId, table.key] }), index("picture_uses_key").on(table.key)],
);

/** What a shop's pictures come to. */
export const pictureUsage = sqliteTable(
	"picture_usage",
	{
		vendorId: text("vendor_id").primaryKey(),
		pictures: integer("pictures").notNull(),
		bytes: integer("bytes").notNull(),
	},
	(table) => [check("picture_usage_count", sql`${table.pictures} >= 0 AND ${table.bytes} >= 0`)],
);
