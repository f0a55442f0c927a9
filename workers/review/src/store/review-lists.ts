import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { Page, PageRequest } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import type { OwnReview, Review, ReviewStatus } from "#contracts/review";
import { decodeCursor, pageFrom } from "#kit/cursor";
import type { Db } from "#kit/db";
import { moderatedReviewOf, type ModeratedReview, ownReviewOf, reviewOf, type ReviewRow } from "./review-values.ts";
import { reviews } from "./schema.ts";

const published = eq(reviews.status, "published");

export const listPublishedOfProduct = (db: Db, productId: string, page: PageRequest): Promise<Result<Page<Review>>> =>
	newestFirst(db, [eq(reviews.productId, productId), published], page, reviewOf);

export const listPublishedOfVendor = (db: Db, vendorId: string, page: PageRequest): Promise<Result<Page<Review>>> =>
	newestFirst(db, [eq(reviews.vendorId, vendorId), published], page, reviewOf);

/** Everything said of a shop's products, for the shop. */
export const listOfVendor = (db: Db, vendorId: string, page: PageRequest): Promise<Result<Page<OwnReview>>> =>
	newestFirst(db, [eq(reviews.vendorId, vendorId)], page, ownReviewOf);

export const listOfUser = (db: Db, userId: string, page: PageRequest): Promise<Result<Page<OwnReview>>> =>
	newestFirst(db, [eq(reviews.userId, userId)], page, ownReviewOf);

/** What moderators look through; `reported` where somebody asked them to, or where nobody did. */
export function listForModeration(
	db: Db,
	filter: PageRequest & { status?: ReviewStatus | undefined; reported?: boolean | undefined },
): Promise<Result<Page<ModeratedReview>>> {
	const conditions: SQL[] = [];
	if (filter.status) conditions.push(eq(reviews.status, filter.status));
	if (filter.reported !== undefined) conditions.push(filter.reported ? sql`reports > 0` : sql`reports = 0`);
	return newestFirst(db, conditions, filter, moderatedReviewOf);
}

async function newestFirst<T>(db: Db, conditions: SQL[], page: PageRequest, toItem: (row: ReviewRow) => T): Promise<Result<Page<T>>> {
	const after = page.cursor === undefined ? ok(null) : decodeCursor(page.cursor, z.tuple([z.iso.datetime(), z.string()]));
	if (!after.ok) return after;
	const beyond = after.value ? [sql`(created_at, id) < (${after.value[0]}, ${after.value[1]})`] : [];
	const rows = await db
		.select()
		.from(reviews)
		.where(and(sql`deleted_at IS NULL`, ...conditions, ...beyond))
		.orderBy(desc(reviews.createdAt), desc(reviews.id))
		.limit(page.limit + 1);
	return ok(pageFrom(rows, page.limit, toItem, (row) => [row.createdAt, row.id]));
}
