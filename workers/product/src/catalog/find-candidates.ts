import type { Db } from "#kit/db";
import type { ProductQuery } from "../domain/product-query.ts";
import type { Counted } from "../domain/search/facets.ts";
import type { Facet } from "../domain/search/filters.ts";
import { matchExpression, type SoughtWord } from "../domain/search/match-expression.ts";
import { tokenGroups } from "../domain/search/token-groups.ts";
import { type Candidates, readCandidates, readCounted, selectCandidates, selectCounted } from "../store/search/candidates.ts";
import { COUNTED_ON_THE_STREET, type CountedOnTheStreet, readStreetCounts, selectStreetCounts } from "../store/search/street-counts.ts";
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
	/** For every facet of these that is filtered by: what matches all but it. */
	without: Map<Facet, Candidates>;
	/** Counts that are known without looking at any product. */
	known: Map<CountedOnTheStreet, Counted<string>[]>;
}

/** Looks for what matches a query, in one round trip. */
export async function look(db: Db, query: Query, words: readonly SoughtWord[], around: readonly string[][]): Promise<Found> {
	const groups = tokenGroups(query);
	const always = [...around, ...(query.within?.tokens ?? [])];
	const match = matchExpression(words, [...always, ...groups.values()]);
	const ranked = query.sort === "relevance" && words.length > 0;
	const others = [...groups.keys()].map((facet) => ({
		facet,
		match: matchExpression(words, [...always, ...[...groups].flatMap(([other, tokens]) => (other === facet ? [] : [tokens]))]),
	}));
	const known = knownFacets(query, others, match);
	const counted = others.filter(({ facet }) => !known.some((other) => other === facet));
	const results: unknown[] = await db.batch([
		selectCandidates(db, match, ranked),
		...known.map((facet) => selectStreetCounts(db, facet, facet === "category" ? query.categories : query.vendors, FACET_VALUES)),
		...counted.map((other) => selectCounted(db, other.match)),
	]);
	const rest = results.slice(1 + known.length);
	return {
		words,
		match,
		main: inOwnOrder(readCandidates(results[0], query.near, ranked ? words : null), query),
		without: new Map(counted.map(({ facet }, index) => [facet, readCounted(rest[index], query.near)])),
		known: new Map(known.map((facet, index) => [facet, readStreetCounts(results[1 + index])])),
	};
}

/** Ranks what is in a collection by its own order, where no words are looked for. */
function inOwnOrder(candidates: Candidates, { within, words }: Query): Candidates {
	if (!within || words !== undefined) return candidates;
	return { ...candidates, documents: candidates.documents.map((document) => ({ ...document, rank: within.placeOf(document) })) };
}

/** The facets for which nothing is asked but themselves: their counts are those of the whole street. */
function knownFacets(query: Query, others: readonly { facet: Facet; match: string | null }[], match: string | null) {
	const { priceMin, priceMax, rating, inStock, radiusKm } = query;
	if (query.within) return [];
	if ([priceMin, priceMax, rating, inStock, radiusKm].some((filter) => filter !== undefined)) return [];
	return COUNTED_ON_THE_STREET.filter((facet) => match === null || others.some((other) => other.facet === facet && other.match === null));
}
