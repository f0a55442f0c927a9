import { createRoute } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import * as z from "zod";
import { pageOf, pageQuery, text } from "#contracts/page";
import { notFound, ok } from "#contracts/result";
import { REVIEW_STATUSES } from "#contracts/review";
import { requireAdmin, type ServiceApp, type ServiceEnv } from "#kit/app";
import { problems, valueOf } from "#kit/problem";
import { moderateReview } from "../domain/moderate-review.ts";
import type { ReviewAction } from "../domain/review-status.ts";
import type { ReviewEnv } from "../env.ts";
import { type Db, dbOf } from "#kit/db";
import { listForModeration } from "../store/review-lists.ts";
import { findReview, moveReview } from "../store/review-store.ts";
import { type ModeratedReview, moderatedReviewOf, moderatedReviewSchema } from "../store/review-values.ts";
import { emptyBody, json, jsonBody, noQuery } from "#kit/route-parts";
import { theReview } from "./parts.ts";

const tags = ["Admin"];
const theOutcome = { 200: json(moderatedReviewSchema, "The review as it is now."), ...problems(400, 401, 403, 404, 409, 413, 415) };

const listReviews = createRoute({
	method: "get",
	path: "/admin/reviews",
	summary: "Every review",
	tags,
	request: {
		query: z.strictObject({
			...pageQuery,
			status: z.enum(REVIEW_STATUSES).optional(),
			reported: z.enum(["true", "false"]).optional().meta({ description: "Whether somebody reported it." }),
		}),
	},
	responses: {
		200: json(pageOf(moderatedReviewSchema).meta({ id: "ModeratedReviewPage" }), "A page of reviews, the newest first."),
		...problems(400, 401, 403),
	},
});

const rejectReview = createRoute({
	method: "post",
	path: "/admin/reviews/{id}/reject",
	summary: "Take a review off the street",
	tags,
	request: { params: theReview, query: noQuery, body: jsonBody(z.strictObject({ reason: text(500) }).meta({ id: "ReviewRejection" })) },
	responses: theOutcome,
});

const publishReview = createRoute({
	method: "post",
	path: "/admin/reviews/{id}/publish",
	summary: "Show a rejected review again",
	tags,
	request: { params: theReview, query: noQuery, body: emptyBody },
	responses: theOutcome,
});

/** Everything under `/admin` is for the marketplace. */
export const adminOnly: MiddlewareHandler<ServiceEnv<ReviewEnv>> = async (c, next) => {
	requireAdmin(c);
	await next();
};

/** What moderators do. */
export function addModerationRoutes(app: ServiceApp<ReviewEnv>): void {
	app.openapi(listReviews, async (c) => {
		const { reported, ...filter } = c.req.valid("query");
		const wanted = { ...filter, ...(reported !== undefined && { reported: reported === "true" }) };
		return c.json(valueOf(await listForModeration(dbOf(c.env), wanted)), 200);
	});

	app.openapi(rejectReview, async (c) => {
		const { userId } = requireAdmin(c);
		return c.json(await moderate(dbOf(c.env), userId, "reject", c.req.valid("param").id, c.req.valid("json").reason), 200);
	});

	app.openapi(publishReview, async (c) => {
		const { userId } = requireAdmin(c);
		return c.json(await moderate(dbOf(c.env), userId, "publish", c.req.valid("param").id, null), 200);
	});
}

async function moderate(db: Db, adminId: string, action: ReviewAction, id: string, reason: string | null): Promise<ModeratedReview> {
	const moderated = await moderateReview(
		{ kind: "admin", id: adminId },
		{ id, action, reason },
		{
			find: (id) => findReview(db, id),
			move: (actor, review, move) => moveReview(db, actor, review, move, new Date()),
		},
	);
	valueOf(moderated);
	const review = await findReview(db, id);
	return moderatedReviewOf(valueOf(review ? ok(review) : notFound("review")));
}
