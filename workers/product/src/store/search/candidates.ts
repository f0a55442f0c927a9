import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "#kit/db";
import type { CountedByValue, Counts } from "../../domain/search/facets.ts";
import { type Place, readDocument, type SearchDocument } from "../../domain/search/document.ts";
import type { SoughtWord } from "../../domain/search/match-expression.ts";
import type { Sort } from "../../domain/search/order.ts";
import { rankFor } from "../../domain/search/rank.ts";
import { rowsOf } from "../db.ts";

/** Up to here everything is counted and sorted exactly; of more matches, so many of the newest are looked at. */
export const LOOKED_AT = 10_000;

/** Of more matches than are looked at, so many of the newest stand for all where they are only counted. */
const SAMPLED = 500;

export interface Candidates {
	documents: SearchDocument[];
	/** Whether these are all there are. */
	complete: boolean;
	/** How many products each of the documents stands for: 1 but where they are a sample. */
	weight: number;
}

interface DocumentRow {
	number: number;
	document: string;
}

interface HitRow extends DocumentRow {
	title: string;
}

const read = (result: unknown, near: Place | undefined): SearchDocument[] =>
	rowsOf<DocumentRow>(result).map(({ number, document }) => readDocument(number, document, 0, near));

function readRanked(result: unknown, near: Place | undefined, words: readonly SoughtWord[]): SearchDocument[] {
	const rankOf = rankFor(words);
	return rowsOf<HitRow>(result).map(({ number, document, title }) => readDocument(number, document, rankOf(title), near));
}

/** A title in folded words, of a document (`d`) with its row of the search table; a release that did not keep it with the document left it in the search table. */
export const TITLE = sql`CASE d.title WHEN '' THEN products_fts.title ELSE d.title END`;

/** The newest documents that match an expression of the search table, or all; of one more than are looked at it is known that they are not all. */
export function selectCandidates(db: Db, match: string | null, ranked: boolean): BatchItem<"sqlite"> {
	if (match === null) return db.run(sql`SELECT number, document FROM search_documents ORDER BY number DESC LIMIT ${LOOKED_AT + 1}`);
	const hit = ranked ? sql`, ${TITLE} AS title` : sql``;
	return db.run(sql`
		SELECT d.number, d.document${hit} FROM products_fts CROSS JOIN search_documents d ON d.number = products_fts.rowid
		WHERE products_fts MATCH ${match} ORDER BY products_fts.rowid DESC LIMIT ${LOOKED_AT + 1}`);
}

/** What {@link selectCandidates} found; ranked where it was asked for words to rank by. */
export function readCandidates(result: unknown, near: Place | undefined, rankedBy: readonly SoughtWord[] | null): Candidates {
	const documents = rankedBy ? readRanked(result, near, rankedBy) : read(result, near);
	return { documents: documents.slice(0, LOOKED_AT), complete: documents.length <= LOOKED_AT, weight: 1 };
}

/** Whether more match than are looked at, and the newest number of all. FTS5 counts without reading a document. */
const factsOf = (match: string | null): SQL => {
	const matching = match === null ? sql`search_documents` : sql`products_fts WHERE products_fts MATCH ${match}`;
	return sql`facts AS MATERIALIZED (
		SELECT COUNT(*) > ${LOOKED_AT} AS isSample, (SELECT MAX(number) FROM search_documents) AS newest
		FROM (SELECT 1 FROM ${matching} LIMIT ${LOOKED_AT + 1})
	)`;
};

/** All documents that match, or where they are more than are looked at a sample. */
const countedDocuments = (match: string | null): SQL => sql`
	SELECT d.number, d.document FROM ${
		match === null
			? sql`search_documents d ORDER BY d.number DESC`
			: sql`products_fts CROSS JOIN search_documents d ON d.number = products_fts.rowid
				WHERE products_fts MATCH ${match} ORDER BY products_fts.rowid DESC`
	} LIMIT (SELECT CASE WHEN isSample THEN ${SAMPLED} ELSE ${LOOKED_AT} END FROM facts)`;

interface Facts {
	isSample: number;
	newest: number;
}

/** How many products each of a sample's documents stands for, judged by how far back it reaches. */
const weightOf = ({ isSample, newest }: Facts, oldest: number): number =>
	isSample === 0 ? 1 : Math.max(newest / (newest - oldest + 1), LOOKED_AT / SAMPLED);

/** What {@link readCounted} reads: all documents that match, or a sample of them. */
export const selectCounted = (db: Db, match: string | null): BatchItem<"sqlite"> =>
	db.run(sql`
		WITH ${factsOf(match)}, counted AS (${countedDocuments(match)})
		SELECT number, document, (SELECT isSample FROM facts) AS isSample, (SELECT newest FROM facts) AS newest FROM counted`);

/** Documents to count. */
export function readCounted(result: unknown, near: Place | undefined): Candidates {
	const documents = read(result, near);
	const [facts = { isSample: 0, newest: 0 }] = rowsOf<Facts>(result);
	return { documents, complete: facts.isSample === 0, weight: weightOf(facts, documents.at(-1)?.number ?? 0) };
}

/** Where a document has the values of a facet. */
const PLACES: Record<CountedByValue, string> = { vendor: "$[0]", category: "$[6]" };

/** What {@link readCounts} reads: how many of what matches, or of a sample of it, have the same of a facet. */
export const selectCounts = (db: Db, facet: CountedByValue, match: string | null): BatchItem<"sqlite"> =>
	db.run(sql`
		WITH ${factsOf(match)}, counted AS (${countedDocuments(match)})
		SELECT document -> ${PLACES[facet]} AS has, COUNT(*) AS count, MIN(number) AS oldest,
			(SELECT isSample FROM facts) AS isSample, (SELECT newest FROM facts) AS newest
		FROM counted GROUP BY has`);

interface CountsRow extends Facts {
	/** One value or an array of them, as JSON. */
	has: string;
	count: number;
	oldest: number;
}

/** The counts of a facet's values. */
export function readCounts(result: unknown): Counts {
	const rows = rowsOf<CountsRow>(result);
	const [facts = { isSample: 0, newest: 0 }] = rows;
	const oldest = rows.reduce((lowest, row) => Math.min(lowest, row.oldest), facts.newest);
	const weight = weightOf(facts, oldest);
	const counts = new Map<string, number>();
	for (const { has, count } of rows)
		for (const value of [JSON.parse(has) as string | string[]].flat()) counts.set(value, (counts.get(value) ?? 0) + count * weight);
	return { counts: [...counts].map(([value, count]) => ({ value, count })), complete: facts.isSample === 0 };
}

/** The sorts whose order an index of `search_documents` has, with its columns, the last of them the number. */
const INDEXED = {
	price: { columns: sql`d.price_minor, d.number`, ordering: sql`d.price_minor ASC, d.number ASC`, follows: sql`>` },
	"-price": { columns: sql`d.price_minor, d.number`, ordering: sql`d.price_minor DESC, d.number DESC`, follows: sql`<` },
	rating: {
		columns: sql`d.rating_average, d.rating_count, d.number`,
		ordering: sql`d.rating_average DESC, d.rating_count DESC, d.number DESC`,
		follows: sql`<`,
	},
} as const;

/** A sort in which documents can be gone through without looking at all of them. */
export type WalkedSort = keyof typeof INDEXED | "newest";
export const isWalked = (sort: Sort): sort is WalkedSort => sort === "newest" || sort in INDEXED;

const tuple = (values: readonly number[]): SQL =>
	sql.join(
		values.map((value) => sql`${value}`),
		sql`, `,
	);

/** The next documents behind `after` in the order of an index. */
export async function walk(
	db: Db,
	{ sort, match, near }: { sort: WalkedSort; match: string | null; near: Place | undefined },
	after: readonly number[] | null,
	limit: number,
): Promise<SearchDocument[]> {
	const statement = sort === "newest" ? newest(match, after) : inOrder(INDEXED[sort], match, after);
	return read(await db.run(sql`${statement} LIMIT ${limit}`), near);
}

function newest(match: string | null, after: readonly number[] | null): SQL {
	const before = after?.[0] ?? Number.MAX_SAFE_INTEGER;
	if (match === null) return sql`SELECT number, document FROM search_documents WHERE number < ${before} ORDER BY number DESC`;
	return sql`SELECT d.number, d.document FROM products_fts CROSS JOIN search_documents d ON d.number = products_fts.rowid
		WHERE products_fts MATCH ${match} AND products_fts.rowid < ${before} ORDER BY products_fts.rowid DESC`;
}

function inOrder(index: (typeof INDEXED)[keyof typeof INDEXED], match: string | null, after: readonly number[] | null): SQL {
	const behind = after ? sql`(${index.columns}) ${index.follows} (${tuple(after)})` : sql`true`;
	// the plus keeps SQLite from sorting all that matches instead of going along the index
	const matching = match === null ? sql`` : sql` AND +d.number IN (SELECT rowid FROM products_fts WHERE products_fts MATCH ${match})`;
	return sql`SELECT d.number, d.document FROM search_documents d WHERE ${behind}${matching} ORDER BY ${index.ordering}`;
}
