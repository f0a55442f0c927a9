import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { pageQuery } from "#contracts/page";
import type { ReceivedProduct } from "#contracts/purchases";
import { ok } from "#contracts/result";
import { type Reviewable, reviewablePageSchema } from "#contracts/review";
import { requireIdentity, type ServiceApp } from "#kit/app";
import { decodeCursor, encodeCursor } from "#kit/cursor";
import { dbOf } from "#kit/db";
import { problems, valueOf } from "#kit/problem";
import { json } from "#kit/route-parts";
import { findReviewable } from "../domain/reviewable.ts";
import type { PortsFrom, ReviewEnv } from "../env.ts";
import { findProducts, type KnownProduct } from "../store/projections.ts";
import { reviewedAmong } from "../store/review-lists.ts";

const listReviewable = createRoute({
	method: "get",
	path: "/me/reviewable",
	summary: "What you received and have not reviewed",
	description: "Each product once. A page may have fewer items than its limit and still be followed by another.",
	tags: ["Reviews"],
	request: { query: z.strictObject(pageQuery) },
	responses: { 200: json(reviewablePageSchema, "A page of products, the latest delivery first."), ...problems(400, 401) },
});

/** Called as it is now, where that is known here; else as it was when it was ordered. */
const toReviewable = ({ productId, product, vendor, deliveredAt }: ReceivedProduct, known: KnownProduct | undefined): Reviewable => ({
	product: { id: productId, slug: known?.slug ?? product.slug, title: known?.title ?? product.title, imageUrl: product.imageUrl },
	vendor: { id: vendor.id, slug: known?.vendor?.slug ?? vendor.slug, name: known?.vendor?.name ?? vendor.name },
	deliveredAt,
});

/** What a shopper could say something about. */
export function addReviewableRoute(app: ServiceApp<ReviewEnv>, portsFrom: PortsFrom): void {
	app.openapi(listReviewable, async (c) => {
		const { userId } = requireIdentity(c);
		const { limit, cursor } = c.req.valid("query");
		const decoded = cursor === undefined ? ok(null) : decodeCursor(cursor, z.tuple([z.iso.datetime(), z.string()]));
		const key = valueOf(decoded);
		const after = key && { deliveredAt: key[0], productId: key[1] };
		const db = dbOf(c.env);
		const found = await findReviewable(userId, after, limit, portsFrom(c.env).purchases, (ids) => reviewedAmong(db, userId, ids));
		const known = await findProducts(
			db,
			found.items.map((item) => item.productId),
		);
		const items = found.items.map((item) => toReviewable(item, known.get(item.productId)));
		return c.json({ items, nextCursor: found.next && encodeCursor([found.next.deliveredAt, found.next.productId]) }, 200);
	});
}
