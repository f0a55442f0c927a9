import * as z from "zod";
import { type OwnReview, ownReviewSchema, type Review } from "#contracts/review";
import { allowedActions } from "../domain/review-status.ts";
import type { reviews } from "./schema.ts";

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

export const moderatedReviewOf = (row: ReviewRow): ModeratedReview => ({
	...ownReviewOf(row),
	reports: row.reports,
	allowedActions: allowedActions(row.status, "admin"),
});
