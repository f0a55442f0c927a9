import { and, desc, isNull, type SQL, sql } from "drizzle-orm";
import { FOUND_AT_MOST, type SearchItem } from "#contracts/search";
import type { Db } from "#kit/db";
import type { ReviewRow } from "./review-values.ts";
import { reviews } from "./schema.ts";

/** Words are looked for among so many of the newest reviews, so that a search stays bounded. */
const LOOKED_THROUGH = 10_000;

/** `LIKE` takes patterns of at most 50 bytes; this takes any text as it is. */
const contains = (column: SQL, part: string): SQL => sql`instr(lower(${column}), lower(${part})) > 0`;

/** The newest reviews that an operator may mean: by their id, their author's or product's, and among the newest by author, product or title. */
export async function findReviews(db: Db, q: string): Promise<SearchItem[]> {
	const rows = await db
		.select()
		.from(reviews)
		.where(and(isNull(reviews.deletedAt), matching(q)))
		.orderBy(desc(reviews.createdAt), desc(reviews.id))
		.limit(FOUND_AT_MOST);
	return rows.map(foundReview);
}

/** A review as one of several that may be meant. */
export const foundReview = ({ id, title, author, rating, productTitle, status, createdAt }: ReviewRow): SearchItem => ({
	kind: "review",
	id,
	title,
	detail: `${author}, ${rating}/5, ${productTitle}`,
	status,
	createdAt,
});

/** By their id, their author's or product's, and among the newest by author, product or title. A union, so that each has its index. */
export const matching = (q: string): SQL => sql`id IN (
	SELECT id FROM reviews WHERE id = ${q}
	UNION ALL SELECT id FROM reviews WHERE user_id = ${q} AND deleted_at IS NULL
	UNION ALL SELECT id FROM reviews WHERE product_id = ${q} AND deleted_at IS NULL
	UNION ALL SELECT id FROM (
		SELECT id, author, product_title, title FROM reviews WHERE deleted_at IS NULL ORDER BY created_at DESC, id DESC LIMIT ${LOOKED_THROUGH}
	) WHERE ${contains(sql`author`, q)} OR ${contains(sql`product_title`, q)} OR ${contains(sql`title`, q)})`;
