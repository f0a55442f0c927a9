import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * What lists and facets have to know of each product on the street: published, of an approved shop. Derived from the other tables,
 * written by `refreshDocuments` in the batch of every change; it can be emptied and filled again at any time.
 */
export const searchDocuments = sqliteTable(
	"search_documents",
	{
		/** The product's. */
		number: integer("number").primaryKey(),
		version: integer("version").notNull(),
		vendorId: text("vendor_id").notNull(),
		/** The lowest price of its variants. */
		priceMinor: integer("price_minor").notNull(),
		ratingAverage: real("rating_average").notNull(),
		ratingCount: integer("rating_count").notNull(),
		/** The words of its title as the search table keeps them: reading them there means reading all its texts. */
		title: text("title").notNull().default(""),
		/** All that filters and facets read of it, as JSON: see `SearchDocument`. */
		document: text("document").notNull(),
	},
	(table) => [
		index("search_documents_vendor").on(table.vendorId, table.number),
		index("search_documents_price").on(table.priceMinor, table.number),
		index("search_documents_rating").on(table.ratingAverage, table.ratingCount, table.number),
	],
);

/** The categories and shops in the table of names (`names_fts`), whose rows have this number. */
export const searchNames = sqliteTable("search_names", {
	number: integer("number").primaryKey({ autoIncrement: true }),
	ref: text("ref").notNull().unique("search_names_ref"),
});

/** Every word of a title, tag, shop or category, for corrections of typing errors. */
export const searchWords = sqliteTable(
	"search_words",
	{
		word: text("word").primaryKey(),
		/** Whether the next table has it. */
		learned: integer("learned", { mode: "boolean" }).notNull().default(false),
	},
	(table) => [
		index("search_words_new")
			.on(table.word)
			.where(sql`learned = 0`),
	],
);

/** What is left of words when up to two of their letters are left out: words with a common rest are alike (SymSpell). */
export const searchWordRests = sqliteTable("search_word_rests", { rest: text("rest").notNull(), word: text("word").notNull() }, (table) => [
	primaryKey({ columns: [table.rest, table.word] }),
]);
