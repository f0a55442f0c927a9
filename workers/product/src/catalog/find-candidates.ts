import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "#kit/db";
import type { ProductQuery } from "../domain/product-query.ts";
import { COUNTED_BY_VALUE, type CountedByValue, type Counts } from "../domain/search/facets.ts";
import type { Facet } from "../domain/search/filters.ts";
import { matchExpression, type SoughtWord } from "../domain/search/match-expression.ts";
import { tokenGroups } from "../domain/search/token-groups.ts";
import {
	type Candidates,
	readCandidates,
	readCounted,
	readCounts,
	selectCandidates,
	selectCounted,
	selectCounts,
} from "../store/search/candidates.ts";
import { readStreetCounts, selectStreetCounts } from "../store/search/street-counts.ts";
import type { CollectionFilter } from "./collection-filter.ts";

/** How many values a facet has at most. */
export const FACET_VALUES = 50;

/** What is asked for, in a collection or on the whole street. */
export type Query = ProductQuery & { within?: CollectionFilter | undefined };

/** What a query may be about, and what its facets are counted from. */
export interface Found {
	words: readonly SoughtWord[];
	match: string | null;
	/** What matches all that the search table can filter by. */
	main: Candidates;
	/** For facets of these that are filtered by: what matches all but it. */
	without: Map<Facet, Candidates>;
	/** For the others of them: their counts, which need no look at any product here. */
	counts: Map<CountedByValue, Counts>;
}

/** A facet that is filtered by, and what is looked for without it. */
interface Other {
	facet: Facet;
	match: string | null;
}

/** Looks for what matches a query, in one round trip. */
export async function look(db: Db, query: Query, words: readonly SoughtWord[], around: readonly string[][]): Promise<Found> {
	const groups = tokenGroups(query);
	const always = [...around, ...(query.within?.tokens ?? [])];
	const match = matchExpression(words, [...always, ...groups.values()]);
	const ranked = query.sort === "relevance" && words.length > 0;
	const others: Other[] = [...groups.keys()].map((facet) => ({
		facet,
		match: matchExpression(words, [...always, ...[...groups].flatMap(([other, tokens]) => (other === facet ? [] : [tokens]))]),
	}));
	const counting = countedByDatabase(db, query, others, match);
	const loaded = others.filter(({ facet }) => !counting.some((one) => one.facet === facet));
	const results: unknown[] = await db.batch([
		selectCandidates(db, match, ranked),
		...counting.map(({ select }) => select),
		...loaded.map((other) => selectCounted(db, other.match)),
	]);
	const rest = results.slice(1 + counting.length);
	return {
		words,
		match,
		main: inOwnOrder(readCandidates(results[0], query.near, ranked ? words : null), query),
		without: new Map(loaded.map(({ facet }, index) => [facet, readCounted(rest[index], query.near)])),
		counts: new Map(counting.map(({ facet, read }, index) => [facet, read(results[1 + index])])),
	};
}

/** Ranks what is in a collection by its own order, where no words are looked for. */
function inOwnOrder(candidates: Candidates, { within, words }: Query): Candidates {
	if (!within || words !== undefined) return candidates;
	return { ...candidates, documents: candidates.documents.map((document) => ({ ...document, rank: within.placeOf(document) })) };
}

/** A facet that the database counts. */
interface Counting {
	facet: CountedByValue;
	select: BatchItem<"sqlite">;
	read: (result: unknown) => Counts;
}

/**
 * The facets that the database counts, since the search table can filter by all that is asked: over the whole street their counts
 * are kept, and under other filters they are counted where they are filtered by; else what is found anyway is counted.
 */
function countedByDatabase(db: Db, query: Query, others: readonly Other[], match: string | null): Counting[] {
	const { priceMin, priceMax, rating, inStock, radiusKm, onSale, also, options } = query;
	if ([priceMin, priceMax, rating, inStock, radiusKm, onSale, also].some((filter) => filter !== undefined)) return [];
	return COUNTED_BY_VALUE.flatMap((facet): Counting[] => {
		const without = others.find((other) => other.facet === facet)?.match;
		const ofStreet = query.within === undefined && (without === null || match === null);
		if (ofStreet) {
			const asked = facet === "category" ? query.categories : query.vendors;
			return [{ facet, select: selectStreetCounts(db, facet, asked, FACET_VALUES), read: readStreetCounts }];
		}
		return without === undefined || options.length > 0 ? [] : [{ facet, select: selectCounts(db, facet, without), read: readCounts }];
	});
}
