import * as z from "zod";
import { idSchema } from "./ids.ts";
import { nullable, pageOf, text, timeSchema } from "./page.ts";

export const REVIEW_STATUSES = ["published", "rejected"] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

export const replySchema = z.strictObject({ text: z.string(), createdAt: timeSchema }).meta({ id: "ReviewReply" });

export const reviewSchema = z
	.strictObject({
		id: idSchema,
		productId: idSchema,
		rating: z.int().min(1).max(5),
		title: z.string(),
		text: z.string(),
		author: z.string().meta({ description: "First name and initial." }),
		verified: z.boolean().meta({ description: "Written by somebody who received the item from this marketplace." }),
		createdAt: timeSchema,
		helpful: z.int(),
		reply: nullable(replySchema),
	})
	.meta({ id: "Review" });
export type Review = z.infer<typeof reviewSchema>;

export const histogramSchema = z
	.strictObject({ "1": z.int(), "2": z.int(), "3": z.int(), "4": z.int(), "5": z.int() })
	.meta({ id: "RatingHistogram" });
export const ratingSummarySchema = z
	.strictObject({ average: z.number().nullable(), count: z.int(), histogram: histogramSchema })
	.meta({ id: "RatingSummary" });
export type RatingSummary = z.infer<typeof ratingSummarySchema>;

export const reviewPageSchema = pageOf(reviewSchema).extend({ summary: ratingSummarySchema }).meta({ id: "ReviewPage" });

/** A review as its author, the shop and the moderators see it. */
export const ownReviewSchema = reviewSchema
	.extend({ status: z.enum(REVIEW_STATUSES), statusReason: z.string().nullable(), vendorId: idSchema, productTitle: z.string() })
	.meta({ id: "OwnReview" });
export type OwnReview = z.infer<typeof ownReviewSchema>;
export const ownReviewPageSchema = pageOf(ownReviewSchema).meta({ id: "OwnReviewPage" });

/** A product that somebody received and has not reviewed. */
export const reviewableSchema = z
	.strictObject({
		product: z.strictObject({ id: idSchema, slug: z.string(), title: z.string(), imageUrl: z.string().nullable() }),
		vendor: z.strictObject({ id: idSchema, slug: z.string(), name: z.string() }),
		deliveredAt: timeSchema,
	})
	.meta({ id: "Reviewable" });
export type Reviewable = z.infer<typeof reviewableSchema>;
export const reviewablePageSchema = pageOf(reviewableSchema).meta({ id: "ReviewablePage" });

const fields = { rating: z.int().min(1).max(5), title: text(120), text: text(4_000) };
export const reviewInputSchema = z.strictObject(fields).meta({ id: "ReviewInput" });
export type ReviewInput = z.infer<typeof reviewInputSchema>;
export const reviewPatchSchema = z.strictObject(fields).partial().meta({ id: "ReviewPatch" });
export type ReviewPatch = z.infer<typeof reviewPatchSchema>;
export const replyInputSchema = z.strictObject({ text: text(2_000) }).meta({ id: "ReviewReplyInput" });
