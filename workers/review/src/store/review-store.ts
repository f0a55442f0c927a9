import { and, eq, isNull, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import { fail, ok, type Result } from "#contracts/result";
import type { ReviewPatch } from "#contracts/review";
import type { Moderation } from "../domain/moderate-review.ts";
import type { Draft } from "../domain/write-review.ts";
import { brokeConstraint, type Db, writeAll } from "#kit/db";
import { recount } from "./ratings.ts";
import type { ReviewRow } from "./review-values.ts";
import { reviewEvents, reviews } from "./schema.ts";

/** A review by its id, in whatever status, unless its author deleted it. */
export async function findReview(db: Db, id: string): Promise<ReviewRow | null> {
	const [row] = await db
		.select()
		.from(reviews)
		.where(and(eq(reviews.id, id), isNull(reviews.deletedAt)));
	return row ?? null;
}

/** Publishes a new review; `conflict` where its author has reviewed the product before. `record` remembers the answer in the same batch. */
export async function insertReview(
	db: Db,
	draft: Draft,
	now: Date,
	record: (row: ReviewRow) => BatchItem<"sqlite">[],
): Promise<Result<ReviewRow>> {
	const at = now.toISOString();
	const row = newReview(draft, at);
	const eventId = newId("event");
	const written = {
		id: eventId,
		reviewId: row.id,
		action: "write",
		actorKind: "shopper" as const,
		actorId: draft.userId,
		data: {},
		createdAt: at,
	};
	try {
		// The record comes first: of two with one Idempotency-Key the second must fail on that, and on nothing else.
		await writeAll(db, [
			...record(row),
			db.insert(reviews).values(row),
			db.insert(reviewEvents).values(written),
			...recount(db, row, eventId, at),
		]);
		return ok(row);
	} catch (error) {
		if (!brokeConstraint(error, "UNIQUE constraint failed: reviews.user_id, reviews.product_id")) throw error;
		return fail("conflict", "You have reviewed this product already; you can change that review.");
	}
}

const newReview = (draft: Draft, at: string): ReviewRow => ({
	...draft,
	id: newId("review"),
	verified: true,
	status: "published",
	statusReason: null,
	replyText: null,
	replyAt: null,
	helpful: 0,
	reports: 0,
	createdAt: at,
	updatedAt: at,
	deletedAt: null,
});

/** Changes what its author wrote; a change of nothing does nothing. */
export async function updateReview(db: Db, review: ReviewRow, patch: ReviewPatch, now: Date): Promise<void> {
	const fields = Object.keys(patch);
	if (fields.length === 0) return;
	const at = now.toISOString();
	const eventId = newId("event");
	await writeAll(db, [
		db
			.update(reviews)
			.set({ ...patch, updatedAt: at })
			.where(and(eq(reviews.id, review.id), isNull(reviews.deletedAt))),
		eventBehindChange(db, eventId, review.id, "edit", { kind: "shopper", id: review.userId }, { fields }, at),
		...recount(db, review, eventId, at),
	]);
}

/** Takes a review away with all that was said in it and below it. */
export async function deleteReview(db: Db, review: ReviewRow, now: Date): Promise<void> {
	const at = now.toISOString();
	const eventId = newId("event");
	await writeAll(db, [
		db
			.update(reviews)
			.set({ title: "", text: "", author: "", replyText: null, replyAt: null, updatedAt: at, deletedAt: at })
			.where(and(eq(reviews.id, review.id), isNull(reviews.deletedAt))),
		eventBehindChange(db, eventId, review.id, "delete", { kind: "shopper", id: review.userId }, {}, at),
		...recount(db, review, eventId, at),
	]);
}

/** Moves a review from one status to another, logs it and counts anew, or does nothing of it: false when somebody else was first. */
export async function moveReview(
	db: Db,
	actor: Actor,
	review: ReviewRow,
	{ action, from, to, reason }: Moderation,
	now: Date,
): Promise<boolean> {
	const at = now.toISOString();
	const eventId = newId("event");
	const [moved] = await db.batch([
		db
			.update(reviews)
			.set({ status: to, statusReason: reason, updatedAt: at })
			.where(and(eq(reviews.id, review.id), eq(reviews.status, from), isNull(reviews.deletedAt))),
		eventBehindChange(db, eventId, review.id, action, actor, { from, to, reason }, at),
		...recount(db, review, eventId, at),
	]);
	return moved.meta.changes > 0; // what is to be purged is counted too
}

/** The log entry of a change; goes right behind it in its batch and is written only where it changed something. */
export const eventBehindChange = (
	db: Db,
	id: string,
	reviewId: string,
	action: string,
	actor: Actor,
	data: Record<string, unknown>,
	at: string,
): BatchItem<"sqlite"> =>
	db.run(sql`INSERT INTO review_events (id, review_id, action, actor_kind, actor_id, data, created_at)
		SELECT ${id}, ${reviewId}, ${action}, ${actor.kind}, ${actor.id}, ${JSON.stringify(data)}, ${at} WHERE changes() = 1`);
