import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idOrSlugSchema } from "#contracts/ids";
import { pageQuery } from "#contracts/page";
import { notFound, ok } from "#contracts/result";
import { reviewPageSchema } from "#contracts/review";
import type { ServiceApp } from "#kit/app";
import { publicRead, showing } from "#kit/public-read";
import { moved, moveTo } from "#kit/moved";
import { problems, valueOf } from "#kit/problem";
import type { ReviewEnv } from "../env.ts";
import { dbOf } from "#kit/db";
import { findMovedProduct, findMovedVendor, findOpenVendor, findProduct } from "../store/projections.ts";
import { productSummary, vendorSummary } from "../store/ratings.ts";
import { listPublishedOfProduct, listPublishedOfVendor } from "../store/review-lists.ts";
import { audienceQuery, json } from "#kit/route-parts";

const published = (path: string, summary: string) =>
	createRoute({
		method: "get",
		path,
		summary,
		tags: ["Reviews"],
		middleware: publicRead,
		request: {
			params: z.strictObject({ idOrSlug: idOrSlugSchema }),
			query: z.strictObject({ ...pageQuery, ...audienceQuery, sort: z.enum(["newest"]).default("newest") }),
		},
		responses: {
			200: json(reviewPageSchema, "A page of reviews, the newest first, and the summary of all of them."),
			...moved,
			304: { description: "Unchanged since the ETag that was sent." },
			...problems(400, 404),
		},
	});

/** What everybody reads. */
export function addPublishedRoutes(app: ServiceApp<ReviewEnv>): void {
	app.openapi(published("/products/{idOrSlug}/reviews", "Reviews of a product"), async (c) => {
		const db = dbOf(c.env);
		const { idOrSlug } = c.req.valid("param");
		const found = await findProduct(db, idOrSlug);
		const slug = found ? null : await findMovedProduct(db, idOrSlug);
		if (slug !== null) return moveTo(c, `/products/${slug}/reviews`);
		const { id, vendorId } = valueOf(found?.isPublic ? ok(found) : notFound("product"));
		showing(c, `product:${id}`, `vendor:${vendorId}`);
		const [page, summary] = await Promise.all([listPublishedOfProduct(db, id, c.req.valid("query")), productSummary(db, id)]);
		return c.json({ ...valueOf(page), summary }, 200);
	});

	app.openapi(published("/vendors/{idOrSlug}/reviews", "Reviews of a shop's products"), async (c) => {
		const db = dbOf(c.env);
		const { idOrSlug } = c.req.valid("param");
		const found = await findOpenVendor(db, idOrSlug);
		const slug = found ? null : await findMovedVendor(db, idOrSlug);
		if (slug !== null) return moveTo(c, `/vendors/${slug}/reviews`);
		const { id } = valueOf(found ? ok(found) : notFound("shop"));
		showing(c, `vendor:${id}`);
		const [page, summary] = await Promise.all([listPublishedOfVendor(db, id, c.req.valid("query")), vendorSummary(db, id)]);
		return c.json({ ...valueOf(page), summary }, 200);
	});
}
