import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idOrSlugSchema } from "#contracts/ids";
import { notFound, ok } from "#contracts/result";
import { type OwnReview, ownReviewSchema, reviewInputSchema } from "#contracts/review";
import { requireIdentity, type ServiceApp } from "#kit/app";
import { idempotencyHeader, once, replayHeaders, scopeOf } from "#kit/idempotency";
import { problems, valueOf } from "#kit/problem";
import { draftReview } from "../domain/write-review.ts";
import type { PortsFrom, ReviewEnv } from "../env.ts";
import { dbOf } from "#kit/db";
import { findProduct } from "../store/projections.ts";
import { insertReview } from "../store/review-store.ts";
import { ownReviewOf } from "../store/review-values.ts";
import { json, jsonBody, noQuery } from "#kit/route-parts";

const writeReview = createRoute({
	method: "post",
	path: "/products/{idOrSlug}/reviews",
	summary: "Review a product that you received",
	tags: ["Reviews"],
	request: {
		params: z.strictObject({ idOrSlug: idOrSlugSchema }),
		query: noQuery,
		headers: idempotencyHeader,
		body: jsonBody(reviewInputSchema),
	},
	responses: { 201: json(ownReviewSchema, "The review, published."), ...problems(400, 401, 403, 404, 409, 413, 415, 422) },
});

/** Writing a review, for those who received the item. */
export function addWriteRoute(app: ServiceApp<ReviewEnv>, portsFrom: PortsFrom): void {
	app.openapi(writeReview, async (c) => {
		const identity = requireIdentity(c);
		const input = c.req.valid("json");
		const db = dbOf(c.env);
		const { idOrSlug } = c.req.valid("param");
		const found = await findProduct(db, idOrSlug);
		const created = await once<OwnReview>(db, await scopeOf(c, input), async (record) => {
			// Whoever received a product may review it, even before this service has heard of it.
			const draft = await draftReview(identity, found?.id ?? idOrSlug, input, portsFrom(c.env).purchases);
			if (!draft.ok) return found || draft.error.code !== "forbidden" ? draft : notFound("product");
			const inserted = await insertReview(db, draft.value, new Date(), (row) => record(ownReviewOf(row)));
			return inserted.ok ? ok(ownReviewOf(inserted.value)) : inserted;
		});
		const { value, replayed } = valueOf(created);
		return c.json(value, 201, replayHeaders({ replayed }));
	});
}
