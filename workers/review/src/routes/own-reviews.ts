import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { pageQuery } from "#contracts/page";
import { notFound, ok } from "#contracts/result";
import { ownReviewPageSchema, ownReviewSchema, reviewPatchSchema } from "#contracts/review";
import { requireIdentity, type ServiceApp, type ServiceEnv } from "#kit/app";
import { problems, valueOf } from "#kit/problem";
import type { ReviewEnv } from "../env.ts";
import { dbOf } from "#kit/db";
import { listOfUser } from "../store/review-lists.ts";
import { deleteReview, findReview, updateReview } from "../store/review-store.ts";
import { ownReviewOf, type ReviewRow } from "../store/review-values.ts";
import { json, jsonBody, noQuery } from "#kit/route-parts";
import { theReview } from "./parts.ts";

const tags = ["Reviews"];

const listMine = createRoute({
	method: "get",
	path: "/me/reviews",
	summary: "Your reviews",
	tags,
	request: { query: z.strictObject(pageQuery) },
	responses: { 200: json(ownReviewPageSchema, "A page of your reviews, the newest first."), ...problems(400, 401) },
});

const readMine = createRoute({
	method: "get",
	path: "/me/reviews/{id}",
	summary: "One of your reviews",
	tags,
	request: { params: theReview, query: noQuery },
	responses: { 200: json(ownReviewSchema, "The review, in whatever status it is."), ...problems(400, 401, 404) },
});

const editReview = createRoute({
	method: "patch",
	path: "/reviews/{id}",
	summary: "Change your review",
	tags,
	request: { params: theReview, query: noQuery, body: jsonBody(reviewPatchSchema) },
	responses: { 200: json(ownReviewSchema, "The review as it is now."), ...problems(400, 401, 404, 413, 415) },
});

const removeReview = createRoute({
	method: "delete",
	path: "/reviews/{id}",
	summary: "Delete your review",
	tags,
	request: { params: theReview, query: noQuery },
	responses: { 204: { description: "It is gone." }, ...problems(400, 401, 404, 413, 415) },
});

/** The caller's own review; another one's is not found. */
async function ownReview(c: Context<ServiceEnv<ReviewEnv>>, id: string): Promise<ReviewRow> {
	const { userId } = requireIdentity(c);
	const review = await findReview(dbOf(c.env), id);
	return valueOf(review?.userId === userId ? ok(review) : notFound("review"));
}

/** What authors do with their reviews. */
export function addOwnReviewRoutes(app: ServiceApp<ReviewEnv>): void {
	app.openapi(listMine, async (c) => {
		const { userId } = requireIdentity(c);
		return c.json(valueOf(await listOfUser(dbOf(c.env), userId, c.req.valid("query"))), 200);
	});

	app.openapi(readMine, async (c) => c.json(ownReviewOf(await ownReview(c, c.req.valid("param").id)), 200));

	app.openapi(editReview, async (c) => {
		const { id } = c.req.valid("param");
		await updateReview(dbOf(c.env), await ownReview(c, id), c.req.valid("json"), new Date());
		return c.json(ownReviewOf(await ownReview(c, id)), 200);
	});

	app.openapi(removeReview, async (c) => {
		await deleteReview(dbOf(c.env), await ownReview(c, c.req.valid("param").id), new Date());
		return c.body(null, 204);
	});
}
