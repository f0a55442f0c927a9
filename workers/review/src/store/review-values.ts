import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { timeSchema } from "#contracts/page";
import { type OwnReview, ownReviewSchema, type Review } from "#contracts/review";
import { allowedActions } from "../domain/review-status.ts";
import type { reviews } from "./schema.ts";

/** More reasons say no more. */
export const REPORTS_SHOWN = 50;

export type ReviewRow = typeof reviews.$inferSelect;

/** A review as everybody sees it. */
export const reviewOf = (row: ReviewRow): Review => ({
	id: row.id,
	productId: row.productId,
	rating: row.rating,
	title: row.title,
	text: row.text,
	author: row.author,
	verified: row.verified,
	createdAt: row.createdAt,
	helpful: row.helpful,
	reply: row.replyText !== null && row.replyAt !== null ? { text: row.replyText, createdAt: row.replyAt } : null,
});

/** A review as its author and the shop see it. */
export const ownReviewOf = (row: ReviewRow): OwnReview => ({
	...reviewOf(row),
	status: row.status,
	statusReason: row.statusReason,
	vendorId: row.vendorId,
	productTitle: row.productTitle,
});

/** A review as moderators see it. */
export const moderatedReviewSchema = ownReviewSchema
	.extend({ reports: z.int().meta({ description: "How many people reported it." }), allowedActions: z.array(z.string()) })
	.meta({ id: "ModeratedReview" });
export type ModeratedReview = z.infer<typeof moderatedReviewSchema>;

/** A review with what was reported of it. */
export const reportedReviewSchema = moderatedReviewSchema
	.extend({
		userId: idSchema.meta({ description: "Who wrote it." }),
		reported: z
			.array(z.strictObject({ reason: z.string(), createdAt: timeSchema }))
			.meta({ description: `Why, the first ${REPORTS_SHOWN} of the reports.` }),
	})
	.meta({ id: "ReportedReview" });
export type ReportedReview = z.infer<typeof reportedReviewSchema>;

export const moderatedReviewOf = (row: ReviewRow): ModeratedReview => ({
	...ownReviewOf(row),
	reports: row.reports,
	allowedActions: [...allowedActions(row.status, "admin"), ...(row.reports > 0 ? ["dismiss"] : [])],
});
