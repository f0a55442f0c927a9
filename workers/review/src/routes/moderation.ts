import { createRoute } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import * as z from "zod";
import { reviewsOverviewSchema } from "#contracts/overview";
import { pageOf, pageQuery, text, timeSchema } from "#contracts/page";
import { notFound, ok } from "#contracts/result";
import { REVIEW_STATUSES } from "#contracts/review";
import { foundSchema, searchQuerySchema } from "#contracts/search";
import { requireAdmin, type ServiceApp, type ServiceEnv } from "#kit/app";
import { problems, valueOf } from "#kit/problem";
import { moderateReview } from "../domain/moderate-review.ts";
import type { ReviewAction } from "../domain/review-status.ts";
import type { ReviewEnv } from "../env.ts";
import { type Db, dbOf } from "#kit/db";
import { reviewsOverview } from "../store/overview-store.ts";
import { dismissReports, listReports } from "../store/reaction-store.ts";
import { listForModeration, REVIEW_SORTS } from "../store/review-lists.ts";
import { findReviews } from "../store/search-store.ts";
import { findReview, moveReview } from "../store/review-store.ts";
import {
	type ModeratedReview,
	moderatedReviewOf,
	moderatedReviewSchema,
	reportedReviewSchema,
	type ReviewRow,
} from "../store/review-values.ts";
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
			q: text(254).optional().meta({
				description: "An id of a review, its author or its product, or a part of the author, product or title of one of the newest 10,000.",
			}),
			sort: z.enum(REVIEW_SORTS).optional().meta({ description: "newest where not given." }),
		}),
	},
	responses: {
		200: json(pageOf(moderatedReviewSchema).meta({ id: "ModeratedReviewPage" }), "A page of reviews."),
		...problems(400, 401, 403),
	},
});

/** For the gateway, which composes the search of all services and describes it. */
const search = createRoute({
	hide: true,
	method: "get",
	path: "/admin/search",
	request: { query: searchQuerySchema },
	responses: { 200: json(foundSchema, "The newest reviews that may be meant."), ...problems(400, 401, 403) },
});

/** For the gateway, which composes the overview of all services and describes it. */
const overview = createRoute({
	hide: true,
	method: "get",
	path: "/admin/overview",
	request: { query: noQuery },
	responses: { 200: json(reviewsOverviewSchema, "What waits for moderators."), ...problems(400, 401, 403) },
});

const getReview = createRoute({
	method: "get",
	path: "/admin/reviews/{id}",
	summary: "A review and what was reported of it",
	tags,
	request: { params: theReview, query: noQuery },
	responses: { 200: json(reportedReviewSchema, "The review, and what you may do with it."), ...problems(400, 401, 403, 404) },
});

const dismiss = createRoute({
	method: "delete",
	path: "/admin/reviews/{id}/reports",
	summary: "Leave a reported review where it is",
	description: "Puts its reports aside. Where there are none, nothing changes.",
	tags,
	request: {
		params: theReview,
		query: z.strictObject({
			until: timeSchema.optional().meta({ description: "Only reports up to this time; later ones, which you may not have read, stay." }),
		}),
	},
	responses: { 200: json(moderatedReviewSchema, "The review as it is now."), ...problems(400, 401, 403, 404, 413, 415) },
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

	app.openapi(search, async (c) => c.json({ items: await findReviews(dbOf(c.env), c.req.valid("query").q) }, 200));

	app.openapi(overview, async (c) => c.json(await reviewsOverview(dbOf(c.env)), 200));

	app.openapi(getReview, async (c) => {
		const db = dbOf(c.env);
		const { id } = c.req.valid("param");
		const [review, reported] = await Promise.all([theReviewIn(db, id), listReports(db, id)]);
		return c.json({ ...moderatedReviewOf(review), userId: review.userId, reported }, 200);
	});

	app.openapi(dismiss, async (c) => {
		const { userId } = requireAdmin(c);
		const db = dbOf(c.env);
		const { id } = await theReviewIn(db, c.req.valid("param").id);
		const now = new Date();
		await dismissReports(db, { kind: "admin", id: userId }, id, c.req.valid("query").until ?? now.toISOString(), now);
		return c.json(moderatedReviewOf(await theReviewIn(db, id)), 200);
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
	return moderatedReviewOf(await theReviewIn(db, id));
}

async function theReviewIn(db: Db, id: string): Promise<ReviewRow> {
	const review = await findReview(db, id);
	return valueOf(review ? ok(review) : notFound("review"));
}
