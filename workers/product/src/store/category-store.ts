import type { Event } from "#contracts/events";
import { newId } from "#contracts/ids";
import type { Category, CategoryTranslations } from "#contracts/category";
import { tell } from "#kit/outbox";
import { sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { CategoryRef } from "../domain/product.ts";
import type { Db } from "#kit/db";
import { changesOf } from "./db.ts";
import { searchText } from "../domain/search/words.ts";
import { nameIn } from "./localized.ts";
import { refreshDocuments } from "./search/documents.ts";
import { forgetName, indexName, indexNames } from "./search/index-texts.ts";

/** More categories than this make no sense to anybody; the tree is read whole. */
const MOST_CATEGORIES = 2_000;

export type CategoryRow = Omit<Category, "children" | "languages"> & { translations: CategoryTranslations };

/** A category as it is stored, with its name in other languages. */
export type StoredCategory = CategoryRef & { parentId: string | null; translations: CategoryTranslations };

/** All categories with the number of public products in each and below it. */
export async function listCategories(db: Db, languages: readonly string[] = []): Promise<CategoryRow[]> {
	const rows = await db.all<Omit<CategoryRow, "translations"> & { translations: string }>(sql`
		SELECT c.id, c.slug, ${nameIn(languages)} AS name, c.parent_id AS parentId, c.product_count AS productCount, c.translations
		FROM categories c ORDER BY c.id LIMIT ${MOST_CATEGORIES}`);
	return rows.map((row) => ({ ...row, translations: JSON.parse(row.translations) as CategoryTranslations }));
}

/** Those of the ids that exist, in the order asked. */
export async function findCategories(db: Db, ids: readonly string[]): Promise<CategoryRef[]> {
	const wanted = JSON.stringify([...new Set(ids)]);
	return db.all<CategoryRef>(
		sql`SELECT c.id, c.slug, c.name FROM json_each(${wanted}) w JOIN categories c ON c.id = w.value ORDER BY w.key`,
	);
}

/** The categories with these slugs. */
export const findCategoriesBySlug = (db: Db, slugs: readonly string[]): Promise<CategoryRef[]> =>
	db.all<CategoryRef>(sql`SELECT id, slug, name FROM categories WHERE slug IN (SELECT value FROM json_each(${JSON.stringify(slugs)}))`);

/** There is no row that all categories share and that could count: the time is the version. */
const changed = (now: Date): Event => ({
	id: newId("event"),
	type: "catalog.categories_changed",
	version: now.getTime(),
	at: now.toISOString(),
});

/** Its name in all languages that it has: it is found by each. */
const namesOf = ({ name, translations }: StoredCategory): string[] => [name, ...Object.values(translations).map((texts) => texts.name)];

/** Inserts a category and tells of it; a slug that is taken throws. */
export const insertCategory = (db: Db, category: StoredCategory, now: Date): BatchItem<"sqlite">[] => [
	db.run(sql`INSERT INTO categories (id, slug, name, search_text, parent_id, translations, created_at)
		VALUES (${category.id}, ${category.slug}, ${category.name}, ${searchText(namesOf(category).join(" "))}, ${category.parentId},
			${JSON.stringify(category.translations)}, ${now.toISOString()})`),
	...indexName(db, category.id, ...namesOf(category)),
	...tell(db, changed(now)),
];

/** Products (`p`) in a category or below it. */
const inOrBelow = (id: string) => sql`p.id IN (SELECT product_id FROM product_categories WHERE category_id IN (
	WITH RECURSIVE below (id) AS (SELECT ${id} UNION SELECT c.id FROM below JOIN categories c ON c.parent_id = below.id) SELECT id FROM below
))`;

/**
 * Changes a category and how its products are found; false where it would come to stand below itself.
 * That is asked in the statement itself: of two moves that race, the second sees the first.
 */
export async function updateCategory(db: Db, category: StoredCategory, now: Date): Promise<boolean> {
	const [updated] = await db.batch([
		db.run(sql`
		WITH RECURSIVE above (id) AS (
			SELECT ${category.parentId} UNION SELECT c.parent_id FROM above JOIN categories c ON c.id = above.id
		)
		UPDATE categories SET slug = ${category.slug}, name = ${category.name}, search_text = ${searchText(namesOf(category).join(" "))},
			parent_id = ${category.parentId}, translations = ${JSON.stringify(category.translations)}
		WHERE id = ${category.id} AND NOT EXISTS (SELECT 1 FROM above WHERE id = ${category.id})`),
		...tell(db, changed(now), sql`changes() = 1`),
		...indexName(db, category.id, ...namesOf(category)),
		indexNames(db, inOrBelow(category.id)),
		...refreshDocuments(db, inOrBelow(category.id)),
	]);
	return changesOf(updated) > 0; // a new slug writes more than the row
}

/** A category as it is stored, or null. */
export async function findCategory(db: Db, id: string): Promise<StoredCategory | null> {
	const [category] = await db.all<CategoryRef & { parentId: string | null; translations: string }>(
		sql`SELECT id, slug, name, parent_id AS parentId, translations FROM categories WHERE id = ${id}`,
	);
	return category ? { ...category, translations: JSON.parse(category.translations) as CategoryTranslations } : null;
}

/** Removes a category that has nothing below and in it; false where it has, or is not there. */
export async function removeCategory(db: Db, id: string, now: Date): Promise<boolean> {
	const [removed] = await db.batch([
		db.run(sql`
		DELETE FROM categories WHERE id = ${id}
			AND NOT EXISTS (SELECT 1 FROM categories c WHERE c.parent_id = ${id})
			AND NOT EXISTS (SELECT 1 FROM product_categories WHERE category_id = ${id})`),
		...tell(db, changed(now), sql`changes() = 1`),
		...forgetName(db, id, sql`NOT EXISTS (SELECT 1 FROM categories WHERE id = ${id})`),
	]);
	return changesOf(removed) > 0; // what is to be purged is counted too
}

/** How many categories are right below a category, and how many products, of whatever status, are in it. */
export async function countContents(db: Db, id: string): Promise<{ categories: number; products: number }> {
	const [counts] = await db.all<{ categories: number; products: number }>(sql`
		SELECT (SELECT COUNT(*) FROM categories WHERE parent_id = ${id}) AS categories,
			(SELECT COUNT(*) FROM product_categories WHERE category_id = ${id}) AS products`);
	return counts ?? { categories: 0, products: 0 };
}
