import type { Actor } from "#contracts/identity";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { ReviewStatus } from "#contracts/review";
import { nextStatus, type ReviewAction } from "./review-status.ts";

export interface Moderation {
	action: ReviewAction;
	from: ReviewStatus;
	to: ReviewStatus;
	reason: string | null;
}

/** What the lifecycle needs of the store. */
export interface ReviewLifecycle<Review extends { status: ReviewStatus }> {
	find(id: string): Promise<Review | null>;
	/** Compare-and-set; false when somebody else was first. */
	move(actor: Actor, review: Review, move: Moderation): Promise<boolean>;
}

const TRIES = 3;

/** Decides about a review. Of several that decide at once, one does; the others hear what the review has become. */
export async function moderateReview<Review extends { status: ReviewStatus }>(
	actor: Actor,
	command: { id: string; action: ReviewAction; reason: string | null },
	reviews: ReviewLifecycle<Review>,
): Promise<Result<void>> {
	const { id, action, reason } = command;
	for (let attempt = 0; attempt < TRIES; attempt += 1) {
		const review = await reviews.find(id);
		if (!review) return notFound("review");
		const to = nextStatus(review.status, action, actor.kind);
		if (!to.ok) return to;
		if (await reviews.move(actor, review, { action, from: review.status, to: to.value, reason })) return ok(undefined);
	}
	return fail("conflict", "Others are deciding about this review right now; please look again.");
}
