import { and, eq, isNull } from "drizzle-orm";
import type { IdempotencyScope } from "#contracts/idempotency";
import { newId } from "#contracts/ids";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { OwnReview } from "#contracts/review";
import type { Created } from "#contracts/vendor-catalog";
import { once } from "#kit/idempotency";
import { type Db, writeAll } from "#kit/db";
import { recount } from "./ratings.ts";
import { eventBehindChange, findReview } from "./review-store.ts";
import { ownReviewOf } from "./review-values.ts";
import { reviews } from "./schema.ts";

/** Puts a shop's answer below a review of its product, in place of an earlier one. Another shop's review is not found. */
export function replyToReview(
	db: Db,
	{ vendorId, reviewId, text }: { vendorId: string; reviewId: string; text: string },
	scope: IdempotencyScope | null,
	now: Date,
): Promise<Result<Created<OwnReview>>> {
	const at = now.toISOString();
	const eventId = newId("event");
	return once<OwnReview>(db, scope, async (record) => {
		const review = await findReview(db, reviewId);
		if (!review || review.vendorId !== vendorId) return notFound("review");
		if (review.status !== "published") return fail("conflict", "This review is not shown, so there is nothing to answer in public.");
		const answer = ownReviewOf({ ...review, replyText: text, replyAt: at });
		await writeAll(db, [
			...record(answer),
			db
				.update(reviews)
				.set({ replyText: text, replyAt: at })
				.where(and(eq(reviews.id, reviewId), eq(reviews.vendorId, vendorId), isNull(reviews.deletedAt))),
			eventBehindChange(db, eventId, reviewId, "reply", { kind: "vendor", id: null }, {}, at),
			...recount(db, review, eventId, at),
		]);
		return ok(answer);
	});
}
