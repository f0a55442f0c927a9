import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { products } from "./products.ts";

export const categories = sqliteTable(
	"categories",
	{
		id: text("id").primaryKey(),
		slug: text("slug").notNull().unique("categories_slug"),
		name: text("name").notNull(),
		/** The name in the words that a search looks for. */
		searchText: text("search_text").notNull().default(""),
		parentId: text("parent_id").references((): AnySQLiteColumn => categories.id),
		/** `CategoryTranslations` as JSON: its name in other languages, by canonical language tag. */
		translations: text("translations").notNull().default("{}"),
		/** How many products on the street are in it and below it. Triggers on `search_documents` keep it. */
		productCount: integer("product_count").notNull().default(0),
		createdAt: text("created_at").notNull(),
	},
	(table) => [index("categories_parent").on(table.parentId)],
);

export const productCategories = sqliteTable(
	"product_categories",
	{
		productId: text("product_id")
			.notNull()
			.references(() => products.id),
		categoryId: text("category_id")
			.notNull()
			.references(() => categories.id),
		position: integer("position").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.productId, table.categoryId] }),
		index("product_categories_category").on(table.categoryId, table.productId),
	],
);
