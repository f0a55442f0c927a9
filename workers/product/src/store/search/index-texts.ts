import type { ProductTranslations } from "#contracts/product";
import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "#kit/db";
import { plainText, searchText, vocabularyOf } from "../../domain/search/words.ts";
import { over } from "../batches.ts";
import { ALL_CATEGORIES } from "./documents.ts";

/** Which way of reading texts {@link indexTexts} has; one more where it changes, and the sweep writes every product anew. */
export const SEARCH_VERSION = 2;

/** What a product says of itself. */
export interface ProductTexts {
	id: string;
	title: string;
	brand: string | null;
	tags: readonly string[];
	options: readonly { name: string; values: readonly string[] }[];
	descriptionHtml: string;
	/** The same in other languages: all of them are looked through. */
	translations: ProductTranslations;
}

/** The columns of the search table that follow from other tables, for a product (`p`) of a shop (`v`). */
const VENDOR = sql`COALESCE(v.search_text, '')`;
const CATEGORIES = sql`COALESCE((${ALL_CATEGORIES} SELECT group_concat(c.search_text, ' ') FROM above JOIN categories c ON c.id = above.id), '')`;
/** One word for each thing that lists filter by: see `idToken`, `optionToken` and `tagToken`. */
const FACETS = sql`replace(p.vendor_id, '_', '')
	|| COALESCE((${ALL_CATEGORIES} SELECT group_concat(' ' || replace(id, '_', ''), '') FROM above), '')
	|| COALESCE((SELECT ' ' || group_concat(DISTINCT 'o' || lower(hex(o.name_key || '=' || o.value_key)))
		FROM variants s JOIN variant_options o ON o.variant_id = s.id WHERE s.product_id = p.id AND s.archived_at IS NULL), '')
	|| COALESCE((SELECT ' ' || group_concat(DISTINCT 't' || lower(hex(lower(value)))) FROM json_each(p.tags)), '')
	|| COALESCE((SELECT ' ' || group_concat(replace(collection_id, '_', '')) FROM collection_products WHERE product_id = p.id), '')`;

/** The statements that make products findable by what they say of themselves; they go behind all rows of the products. */
export function indexTexts(db: Db, products: readonly ProductTexts[]): BatchItem<"sqlite">[] {
	const rows = products.map(({ id, title, brand, tags, options, descriptionHtml, translations }) => ({
		id,
		title: searchText([title, ...Object.values(translations).map((texts) => texts.title)].join(" ")),
		tags: searchText([brand ?? "", ...tags].join(" ")),
		options: searchText(options.flatMap(({ name, values }) => [name, ...values]).join(" ")),
		description: searchText(
			[descriptionHtml, ...Object.values(translations).map((texts) => texts.descriptionHtml ?? "")].map(plainText).join(" "),
		),
	}));
	const words = vocabularyOf(
		products.flatMap(({ title, brand, tags, options, translations }) => [
			title,
			brand ?? "",
			...tags,
			...options.flatMap(({ values }) => values),
			...Object.values(translations).map((texts) => texts.title),
		]),
	);
	return [
		...over(
			db,
			rows,
			(json) => sql`
			INSERT OR REPLACE INTO products_fts (rowid, title, vendor, tags, categories, options, description, facets)
			SELECT p.number, g.value ->> 'title', ${VENDOR}, g.value ->> 'tags', ${CATEGORIES},
				g.value ->> 'options', g.value ->> 'description', ${FACETS}
			FROM json_each(${json}) g JOIN products p ON p.id = g.value ->> 'id' LEFT JOIN vendors v ON v.id = p.vendor_id`,
		),
		...over(
			db,
			rows,
			(json) => sql`UPDATE products SET search_version = ${SEARCH_VERSION} WHERE id IN (SELECT value ->> 'id' FROM json_each(${json}))`,
		),
		...keepWords(db, words),
	];
}

/** The statements that write anew what products (`p`) are found by through their shop and categories: after one was renamed or moved. */
export const indexNames = (db: Db, where: SQL): BatchItem<"sqlite"> =>
	db.run(sql`
	INSERT OR REPLACE INTO products_fts (rowid, title, vendor, tags, categories, options, description, facets)
	SELECT p.number, f.title, ${VENDOR}, f.tags, ${CATEGORIES}, f.options, f.description, ${FACETS}
	FROM products p JOIN products_fts f ON f.rowid = p.number LEFT JOIN vendors v ON v.id = p.vendor_id WHERE ${where}`);

/** The statements that make a category or a shop findable by its name; its words too are kept. */
export const indexName = (db: Db, ref: string, ...names: string[]): BatchItem<"sqlite">[] => [
	db.run(sql`INSERT INTO search_names (ref) VALUES (${ref}) ON CONFLICT DO NOTHING`),
	db.run(
		sql`INSERT OR REPLACE INTO names_fts (rowid, name) SELECT number, ${searchText(names.join(" "))} FROM search_names WHERE ref = ${ref}`,
	),
	...keepWords(db, vocabularyOf(names)),
];

/** The statements that take a name away again, where it is that of nothing any more. */
export const forgetName = (db: Db, ref: string, isGone: SQL): BatchItem<"sqlite">[] => [
	db.run(sql`DELETE FROM names_fts WHERE rowid = (SELECT number FROM search_names WHERE ref = ${ref}) AND ${isGone}`),
	db.run(sql`DELETE FROM search_names WHERE ref = ${ref} AND ${isGone}`),
];

/** Words to correct typing errors with, from now on. */
const keepWords = (db: Db, words: readonly string[]): BatchItem<"sqlite">[] =>
	over(db, words, (json) => sql`INSERT INTO search_words (word) SELECT value FROM json_each(${json}) WHERE true ON CONFLICT DO NOTHING`);

/** The next products whose texts were read in an older way. */
export async function findOutdatedTexts(db: Db, limit: number): Promise<ProductTexts[]> {
	const rows = await db.all<
		Record<"id" | "title" | "tags" | "options" | "descriptionHtml" | "translations", string> & { brand: string | null }
	>(sql`
		SELECT id, title, brand, tags, options, description_html AS descriptionHtml, translations FROM products WHERE search_version < ${SEARCH_VERSION} LIMIT ${limit}`);
	return rows.map((row) => ({
		...row,
		tags: JSON.parse(row.tags) as string[],
		options: JSON.parse(row.options) as ProductTexts["options"],
		translations: JSON.parse(row.translations) as ProductTranslations,
	}));
}
