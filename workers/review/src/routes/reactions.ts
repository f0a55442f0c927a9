import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { text } from "#contracts/page";
import { notFound, ok } from "#contracts/result";
import { reviewSchema } from "#contracts/review";
import { requireIdentity, type ServiceApp, type ServiceEnv } from "#kit/app";
import { problems, refuse, valueOf } from "#kit/problem";
import type { ReviewEnv } from "../env.ts";
import { dbOf } from "#kit/db";
import { addReport, addVote, removeVote } from "../store/reaction-store.ts";
import { findReview } from "../store/review-store.ts";
import { reviewOf, type ReviewRow } from "../store/review-values.ts";
import { emptyBody, json, jsonBody, noQuery } from "#kit/route-parts";
import { theReview } from "./parts.ts";

const tags = ["Reviews"];
const request = { params: theReview, query: noQuery };
const vote = {
	path: "/reviews/{id}/vote",
	tags,
	responses: { 200: json(reviewSchema, "The review with its count of votes."), ...problems(400, 401, 404, 409, 413, 415) },
};

const castVote = createRoute({ ...vote, method: "put", request: { ...request, body: emptyBody }, summary: "Say that a review helped you" });
const withdrawVote = createRoute({ ...vote, method: "delete", request, summary: "Take your vote back" });

const reportReview = createRoute({
	method: "post",
	path: "/reviews/{id}/report",
	summary: "Ask moderators to look at a review",
	tags,
	request: { ...request, body: jsonBody(z.strictObject({ reason: text(500) }).meta({ id: "ReviewReport" })) },
	responses: { 204: { description: "Noted; once per person." }, ...problems(400, 401, 404, 413, 415) },
});

/** A review that everybody sees, and so does the caller. */
async function publishedReview(c: Context<ServiceEnv<ReviewEnv>>, id: string): Promise<ReviewRow> {
	const review = await findReview(dbOf(c.env), id);
	return valueOf(review?.status === "published" ? ok(review) : notFound("review"));
}

/** What readers do with reviews: vote and report. */
export function addReactionRoutes(app: ServiceApp<ReviewEnv>): void {
	app.openapi(castVote, async (c) => {
		const { userId } = requireIdentity(c);
		const { id } = c.req.valid("param");
		const review = await publishedReview(c, id);
		if (review.userId === userId) refuse("conflict", "This is your own review.");
		await addVote(dbOf(c.env), id, userId, new Date());
		return c.json(reviewOf(await publishedReview(c, id)), 200);
	});

	app.openapi(withdrawVote, async (c) => {
		const { userId } = requireIdentity(c);
		const { id } = c.req.valid("param");
		const review = await publishedReview(c, id);
		if (review.userId === userId) refuse("conflict", "This is your own review.");
		await removeVote(dbOf(c.env), id, userId);
		return c.json(reviewOf(await publishedReview(c, id)), 200);
	});

	app.openapi(reportReview, async (c) => {
		const { userId } = requireIdentity(c);
		const { id } = await publishedReview(c, c.req.valid("param").id);
		await addReport(dbOf(c.env), id, userId, c.req.valid("json").reason, new Date());
		return c.body(null, 204);
	});
}
