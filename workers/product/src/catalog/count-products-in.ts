import type { Db } from "#kit/db";
import { passes } from "../domain/search/filters.ts";
import type { ReadCollection } from "../store/collection-store.ts";
import { asFilter } from "./collection-filter.ts";
import { look, type Query } from "./find-candidates.ts";

/** How many products on the street are in a collection, whether it is published itself or not; at least so many where that is not exact. */
export async function countProductsIn(db: Db, collection: ReadCollection): Promise<{ total: number; totalIsExact: boolean }> {
	const within = await asFilter(db, collection);
	const query: Query = { categories: [], vendors: [], options: [], sort: "newest", limit: 1, within, also: within.also };
	const { main } = await look(db, query, [], []);
	return { total: main.documents.filter((document) => passes(document, query)).length, totalIsExact: main.complete };
}
