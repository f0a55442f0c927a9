import { and, asc, eq, sql } from "drizzle-orm";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import type { Db } from "#kit/db";
import { REPORTS_SHOWN, type ReportedReview } from "./review-values.ts";
import { reviewReports, reviewVotes } from "./schema.ts";

/** Only what is published, and not by oneself, can be voted for. */
const votable = (id: string, userId: string) =>
	sql`FROM reviews WHERE id = ${id} AND status = 'published' AND deleted_at IS NULL AND user_id <> ${userId}`;

const countVotes = (db: Db, id: string) =>
	db.run(sql`UPDATE reviews SET helpful = (SELECT count(*) FROM review_votes WHERE review_id = ${id}) WHERE id = ${id}`);

/** Says that a user found a review helpful; the second time changes nothing. */
export async function addVote(db: Db, id: string, userId: string, now: Date): Promise<void> {
	await db.batch([
		db.run(
			sql`INSERT INTO review_votes (review_id, user_id, created_at) SELECT id, ${userId}, ${now.toISOString()} ${votable(id, userId)} ON CONFLICT DO NOTHING`,
		),
		countVotes(db, id),
	]);
}

/** Takes a vote back; where there is none, nothing changes. */
export async function removeVote(db: Db, id: string, userId: string): Promise<void> {
	await db.batch([db.delete(reviewVotes).where(and(eq(reviewVotes.reviewId, id), eq(reviewVotes.userId, userId))), countVotes(db, id)]);
}

/** Asks moderators to look at a review, once per user: the first reason stays. */
export async function addReport(db: Db, id: string, userId: string, reason: string, now: Date): Promise<void> {
	await db.batch([
		db.run(sql`INSERT INTO review_reports (review_id, user_id, reason, created_at)
			SELECT id, ${userId}, ${reason}, ${now.toISOString()} FROM reviews WHERE id = ${id} AND deleted_at IS NULL ON CONFLICT DO NOTHING`),
		db.run(sql`UPDATE reviews SET reports = (SELECT count(*) FROM review_reports WHERE review_id = ${id}) WHERE id = ${id}`),
	]);
}

/** Why a review was reported, the first reports first. */
export const listReports = (db: Db, id: string): Promise<ReportedReview["reported"]> =>
	db
		.select({ reason: reviewReports.reason, createdAt: reviewReports.createdAt })
		.from(reviewReports)
		.where(eq(reviewReports.reviewId, id))
		.orderBy(asc(reviewReports.createdAt), asc(reviewReports.userId))
		.limit(REPORTS_SHOWN);

/**
 * Puts the reports of a review aside that came up to a time; those that came after it stay, for nobody has read them.
 * What they said stays in the review's log. Where there are none, nothing changes.
 */
export async function dismissReports(db: Db, actor: Actor, id: string, until: string, now: Date): Promise<void> {
	const read = sql`review_id = ${id} AND created_at <= ${until}`;
	const reasons = sql`(SELECT json_object('reasons', json_group_array(reason)) FROM review_reports WHERE ${read})`;
	await db.batch([
		db.run(sql`INSERT INTO review_events (id, review_id, action, actor_kind, actor_id, data, created_at)
			SELECT ${newId("event")}, id, 'dismiss', ${actor.kind}, ${actor.id}, ${reasons}, ${now.toISOString()}
			FROM reviews WHERE id = ${id} AND EXISTS (SELECT 1 FROM review_reports WHERE ${read})`),
		db.run(sql`DELETE FROM review_reports WHERE ${read}`),
		db.run(sql`UPDATE reviews SET reports = (SELECT count(*) FROM review_reports WHERE review_id = ${id}) WHERE id = ${id}`),
	]);
}
