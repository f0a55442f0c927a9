import { searchText } from "../../workers/product/src/domain/search/words.ts";
import { categories } from "../../workers/product/src/store/schema/categories.ts";
import { indexName } from "../../workers/product/src/store/search/index-texts.ts";
import { writeAll } from "../../kit/db.ts";
import { CATEGORIES, type SampleCategory } from "../street/categories.ts";
import { type Databases, insertRows } from "./databases.ts";
import { daysBefore, sampleId } from "./sample.ts";

/** A category as the catalog keeps it. */
export interface CategoryRow {
	id: string;
	slug: string;
	name: string;
	parentId: string | null;
}

const cameOn = (today: Date): Date => daysBefore(today, 500);

const flatten = (nodes: readonly SampleCategory[], parentId: string | null, at: Date): CategoryRow[] =>
	nodes.flatMap(({ slug, name, children = [] }) => {
		const id = sampleId("category", slug, at);
		return [{ id, slug, name, parentId }, ...flatten(children, id, at)];
	});

/** The street's categories, each behind the one that it is below. */
export const categoriesOf = (today: Date): CategoryRow[] => flatten(CATEGORIES, null, cameOn(today));

/** Writes them, with how they are found. */
export async function seedCategories(databases: Databases, today: Date): Promise<void> {
	const db = databases.db("product");
	const shelves = categoriesOf(today);
	await insertRows(
		db,
		categories,
		shelves.map((category) => ({ ...category, searchText: searchText(category.name), createdAt: cameOn(today).toISOString() })),
	);
	await writeAll(
		db,
		shelves.flatMap(({ id, name }) => indexName(db, id, name)),
	);
}
