import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import { COUNTED_AT_MOST, type ReviewsOverview, WAITING_NAMED } from "#contracts/overview";
import type { Db } from "#kit/db";
import { reviews } from "./schema.ts";
import { foundReview } from "./search-store.ts";

const isWaiting = and(eq(reviews.status, "published"), gt(reviews.reports, 0), isNull(reviews.deletedAt));

/** The published reviews that somebody reported. */
export async function reviewsOverview(db: Db): Promise<ReviewsOverview> {
	const waiting = db
		.select({ one: sql`1` })
		.from(reviews)
		.where(isWaiting)
		.limit(COUNTED_AT_MOST)
		.as("waiting");
	const [[counted], rows] = await db.batch([
		db.select({ count: sql<number>`count(*)` }).from(waiting),
		db.select().from(reviews).where(isWaiting).orderBy(asc(reviews.createdAt), asc(reviews.id)).limit(WAITING_NAMED),
	]);
	return { reported: counted?.count ?? 0, items: rows.map(foundReview) };
}
