import type { ProductListItem } from "#contracts/product";
import { ok, type Result } from "#contracts/result";
import type { Db } from "#kit/db";
import { decodeCursor, encodeCursor } from "#kit/cursor";
import * as z from "zod";
import type { ProductQuery } from "../domain/product-query.ts";
import type { ListAudience } from "../domain/list-item.ts";
import { correctedText } from "../domain/search/correct.ts";
import type { SearchDocument } from "../domain/search/document.ts";
import { FacetCounter } from "../domain/search/facets.ts";
import { type Facet, passes } from "../domain/search/filters.ts";
import { idToken } from "../domain/search/match-expression.ts";
import { ORDERS, pageOf } from "../domain/search/order.ts";
import { isWalked, walk, type WalkedSort } from "../store/search/candidates.ts";
import { loadItems, type NamedFacets } from "../store/search/load-items.ts";
import { findNearestVendors, findVendorsNear } from "../store/search/near-vendors.ts";
import { resolveNames } from "../store/search/resolve-names.ts";
import { findMeaning } from "../store/search/spelling-store.ts";
import { FACET_VALUES, type Found, look, type Query } from "./find-candidates.ts";
import { asFilter, findNamedCollection } from "./collection-filter.ts";

/** What a list answers, and what languages the titles in it are in. */
export interface FoundProducts {
	page: ProductSearch;
	languages: ReadonlySet<string>;
}

export interface ProductSearch {
	items: ProductListItem[];
	nextCursor: string | null;
	/** How many match; at least so many where that is not exact. */
	total: number;
	totalIsExact: boolean;
	facets: NamedFacets;
	/** What was searched for instead of what was typed, where that found nothing; else null. */
	correctedTo: string | null;
}

/** How much of an index is looked through for one page before the page ends early and the next one goes on. */
const WALK_STEPS = [500, 2_000, 10_000];

/** A page of the public products that match, how many match, and what there would be under other filters; shown as to an audience. */
export async function searchProducts(
	db: Db,
	asked: ProductQuery,
	cursor: string | undefined,
	audience: ListAudience,
): Promise<Result<FoundProducts>> {
	const after = readCursor(asked, cursor);
	if (!after.ok) return after;
	const named = asked.words?.length === 0 ? null : await resolveNames(db, asked);
	if (!named) return ok(await nothing(db, asked, audience));
	const collection = asked.collection === undefined ? undefined : await findNamedCollection(db, asked.collection);
	if (collection === null) return ok(await nothing(db, asked, audience));
	const within = collection && (await asFilter(db, collection));
	const query: Query & ListAudience = { ...asked, ...named, within, also: within?.also, ...audience };
	const around = await shopsAround(db, query);
	const typed = (query.words ?? []).map((word) => ({ word, instead: [] }));
	const found = await look(db, query, typed, around);
	const meant = found.main.documents.length === 0 && query.words ? await findMeaning(db, query.words) : null;
	if (!meant) return ok(await answer(db, query, found, after.value, null));
	const again = await look(db, query, meant, around);
	return ok(await answer(db, query, again, after.value, again.main.documents.length > 0 ? correctedText(meant) : null));
}

/** Tokens of the shops within the radius that is asked for, where they are so few that the search table can look for them. */
async function shopsAround(db: Db, { near, radiusKm }: ProductQuery): Promise<string[][]> {
	if (!near || radiusKm === undefined) return [];
	const { ids, complete } = await findVendorsNear(db, near, radiusKm);
	return complete ? [ids.map(idToken)] : [];
}

async function answer(
	db: Db,
	query: Query & ListAudience,
	found: Found,
	after: readonly number[] | null,
	correctedTo: string | null,
): Promise<FoundProducts> {
	const matching = found.main.documents.filter((document) => passes(document, query));
	const page = await turnTo(db, query, found, matching, after);
	const counts = countFacets(query, found);
	const { items, facets, languages } = await loadItems(db, page.documents, counts, query);
	const complete = [found.main, ...found.without.values(), ...found.counts.values()].every((counted) => counted.complete);
	const answered = {
		items,
		nextCursor: page.next && encodeCursor([query.sort, ...page.next]),
		total: matching.length,
		totalIsExact: found.main.complete,
		facets: { ...facets, isExact: complete },
		correctedTo,
	};
	return { page: answered, languages };
}

/** The documents of a page, and the key behind which the next one starts. */
interface Turned {
	documents: SearchDocument[];
	next: number[] | null;
}

async function turnTo(
	db: Db,
	query: Query,
	{ words, match, main }: Found,
	matching: readonly SearchDocument[],
	after: readonly number[] | null,
): Promise<Turned> {
	const { sort, limit, near } = query;
	if (!main.complete && isWalked(sort)) return walkTo(db, { ...query, sort }, match, after);
	if (!main.complete && sort === "distance" && near) {
		const nearest = await look(db, { ...query, sort: "newest" }, words, [(await findNearestVendors(db, near)).map(idToken)]);
		const documents = nearest.main.documents.filter((document) => passes(document, query));
		return cut(pageOf(documents, sort, after, limit + 1), query);
	}
	return cut(pageOf(matching, sort, after, limit + 1), query);
}

const cut = (documents: readonly SearchDocument[], { sort, limit }: ProductQuery): Turned => {
	const shown = documents.slice(0, limit);
	const last = shown.at(-1);
	return { documents: shown, next: documents.length > limit && last ? ORDERS[sort].keyOf(last) : null };
};

/** Goes along an index until a page is full. */
async function walkTo(
	db: Db,
	query: ProductQuery & { sort: WalkedSort },
	match: string | null,
	after: readonly number[] | null,
): Promise<Turned> {
	const found: SearchDocument[] = [];
	let from = after;
	for (const step of WALK_STEPS) {
		const documents = await walk(db, { sort: query.sort, match, near: query.near }, from, step);
		found.push(...documents.filter((document) => passes(document, query)));
		const last = documents.at(-1);
		if (found.length > query.limit || documents.length < step || !last) return cut(found, query);
		from = ORDERS[query.sort].keyOf(last);
	}
	return { documents: found, next: from === null ? null : [...from] };
}

function countFacets(query: ProductQuery, { main, without, counts }: Found) {
	const counter = new FacetCounter(query, new Set<Facet>([...without.keys(), ...counts.keys()]));
	for (const document of main.documents) counter.count(document);
	for (const [facet, { documents, weight }] of without) for (const document of documents) counter.countOnly(document, facet, weight);
	for (const [facet, counted] of counts) counter.takeCounts(facet, counted.counts);
	return counter.result(FACET_VALUES);
}

async function nothing(db: Db, query: ProductQuery, audience: ListAudience): Promise<FoundProducts> {
	const nowhere = { ...query, categories: [], vendors: [] };
	const { items, languages, facets } = await loadItems(db, [], new FacetCounter(nowhere).result(FACET_VALUES), audience);
	const page = { items, nextCursor: null, total: 0, totalIsExact: true, facets: { ...facets, isExact: true }, correctedTo: null };
	return { page, languages };
}

/** The sort key that a cursor continues behind; `invalid_input` for one that was made for another sort. */
function readCursor({ sort }: ProductQuery, cursor: string | undefined): Result<readonly number[] | null> {
	if (cursor === undefined) return ok(null);
	const length = { newest: 1, rating: 3 }[sort as string] ?? 2;
	const decoded = decodeCursor(
		cursor,
		z.tuple([z.literal(sort), ...Array.from({ length }, () => z.number())] as [z.ZodLiteral<string>, ...z.ZodNumber[]]),
	);
	return decoded.ok ? ok((decoded.value as unknown[]).slice(1) as number[]) : decoded;
}
