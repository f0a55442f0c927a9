import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { Page, PageRequest } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import type { OwnReview, Review, ReviewStatus } from "#contracts/review";
import type { VendorReviewFilter } from "#contracts/vendor-reviews";
import { decodeCursor, pageFrom } from "#kit/cursor";
import type { Db } from "#kit/db";
import { moderatedReviewOf, type ModeratedReview, ownReviewOf, reviewOf, type ReviewRow } from "./review-values.ts";
import { reviews } from "./schema.ts";
import { matching } from "./search-store.ts";

const published = eq(reviews.status, "published");

export const listPublishedOfProduct = (db: Db, productId: string, page: PageRequest): Promise<Result<Page<Review>>> =>
	listByTime(db, [eq(reviews.productId, productId), published], page, reviewOf);

export const listPublishedOfVendor = (db: Db, vendorId: string, page: PageRequest): Promise<Result<Page<Review>>> =>
	listByTime(db, [eq(reviews.vendorId, vendorId), published], page, reviewOf);

const toAnswer = sql`(status = 'published' AND reply_text IS NULL)`;

/** What is said of a shop's products, for the shop. */
export function listOfVendor(db: Db, vendorId: string, { rating, replied, ...page }: VendorReviewFilter): Promise<Result<Page<OwnReview>>> {
	const conditions = [eq(reviews.vendorId, vendorId)];
	if (rating !== undefined) conditions.push(eq(reviews.rating, rating));
	if (replied !== undefined) conditions.push(replied ? sql`reply_text IS NOT NULL` : toAnswer);
	return listByTime(db, conditions, page, ownReviewOf);
}

const COUNTED_AT_MOST = 100;

/** How many reviews of a shop's products wait for its answer, counted up to 100. */
export async function countToAnswer(db: Db, vendorId: string): Promise<number> {
	const [row] = await db.all<{ n: number }>(sql`SELECT count(*) AS n FROM
		(SELECT 1 FROM reviews WHERE vendor_id = ${vendorId} AND deleted_at IS NULL AND ${toAnswer} LIMIT ${COUNTED_AT_MOST})`);
	return row?.n ?? 0;
}

export const listOfUser = (db: Db, userId: string, page: PageRequest): Promise<Result<Page<OwnReview>>> =>
	listByTime(db, [eq(reviews.userId, userId)], page, ownReviewOf);

/** Those of the products that a user has reviewed for good: a rejected review stays in the way, deleted or not. */
export async function reviewedAmong(db: Db, userId: string, productIds: readonly string[]): Promise<Set<string>> {
	const rows = await db
		.select({ productId: reviews.productId })
		.from(reviews)
		.where(
			and(
				eq(reviews.userId, userId),
				sql`${reviews.productId} IN (SELECT value FROM json_each(${JSON.stringify(productIds)}))`,
				sql`(deleted_at IS NULL OR status = 'rejected')`,
			),
		);
	return new Set(rows.map((row) => row.productId));
}

export const REVIEW_SORTS = ["newest", "oldest"] as const;

export interface ModerationFilter extends PageRequest {
	status?: ReviewStatus | undefined;
	/** Whether somebody asked moderators to look at it. */
	reported?: boolean | undefined;
	/** What an operator types to find reviews. */
	q?: string | undefined;
	/** The newest first, unless asked otherwise. */
	sort?: (typeof REVIEW_SORTS)[number] | undefined;
}

/** What moderators look through. */
export function listForModeration(db: Db, filter: ModerationFilter): Promise<Result<Page<ModeratedReview>>> {
	const conditions: SQL[] = [];
	if (filter.status) conditions.push(eq(reviews.status, filter.status));
	if (filter.reported !== undefined) conditions.push(filter.reported ? sql`reports > 0` : sql`reports = 0`);
	if (filter.q) conditions.push(matching(filter.q));
	return listByTime(db, conditions, filter, moderatedReviewOf);
}

/** By time and in the sequence asked for, the newest first where none is. */
async function listByTime<T>(
	db: Db,
	conditions: SQL[],
	page: Pick<ModerationFilter, "limit" | "cursor" | "sort">,
	toItem: (row: ReviewRow) => T,
): Promise<Result<Page<T>>> {
	const after = page.cursor === undefined ? ok(null) : decodeCursor(page.cursor, z.tuple([z.iso.datetime(), z.string()]));
	if (!after.ok) return after;
	const isOldestFirst = page.sort === "oldest";
	const behind = isOldestFirst ? sql`>` : sql`<`;
	const direction = isOldestFirst ? asc : desc;
	const beyond = after.value ? [sql`(created_at, id) ${behind} (${after.value[0]}, ${after.value[1]})`] : [];
	const rows = await db
		.select()
		.from(reviews)
		.where(and(sql`deleted_at IS NULL`, ...conditions, ...beyond))
		.orderBy(direction(reviews.createdAt), direction(reviews.id))
		.limit(page.limit + 1);
	return ok(pageFrom(rows, page.limit, toItem, (row) => [row.createdAt, row.id]));
}
