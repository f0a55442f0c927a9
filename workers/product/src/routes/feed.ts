import { createRoute } from "@hono/zod-openapi";
import { idOrSlugSchema, idSchema } from "#contracts/ids";
import { numberInQuery, pageQuery } from "#contracts/page";
import { productFeedPartsSchema, productFeedSchema } from "#contracts/product";
import { ok } from "#contracts/result";
import type { ServiceApp } from "#kit/app";
import { publicRead } from "#kit/public-read";
import { decodeCursor, encodeCursor, pageFrom } from "#kit/cursor";
import { dbOf } from "#kit/db";
import { problems, valueOf } from "#kit/problem";
import { audienceQuery, json, notModified } from "#kit/route-parts";
import * as z from "zod";
import { toProduct } from "../domain/product-view.ts";
import type { ProductEnv } from "../env.ts";
import { feedPartEnds, listFeed } from "../store/product-store.ts";
import { audienceOf, tellLanguages } from "./list-audience.ts";

const feedRoute = createRoute({
	method: "get",
	path: "/feed/products",
	summary: "All products, whole",
	description: "For feeds, sitemaps and agents: every published product of every open shop, with variants, pictures and description.",
	tags: ["Catalog"],
	middleware: publicRead,
	request: {
		query: z.strictObject({
			...pageQuery,
			...audienceQuery,
			vendor: idOrSlugSchema.optional().meta({ description: "Id or slug of a shop." }),
		}),
	},
	responses: { 200: json(productFeedSchema, "A page of products, by id: new ones come last."), ...notModified, ...problems(400) },
});

const MOST_PARTS = 1_000;

const partsRoute = createRoute({
	method: "get",
	path: "/feed/products/parts",
	summary: "Where the parts of the feed begin",
	description: "For documents of a bounded length: the cursors that cut all products into parts of a size.",
	tags: ["Catalog"],
	middleware: publicRead,
	request: {
		query: z.strictObject({
			...audienceQuery,
			size: numberInQuery(z.int().min(1).max(50_000).default(10_000)).meta({ description: "How many products a part has." }),
		}),
	},
	responses: { 200: json(productFeedPartsSchema, `At most ${MOST_PARTS} parts.`), ...notModified, ...problems(400) },
});

/** The whole catalog, page by page. */
export function feedRoutes(app: ServiceApp<ProductEnv>): void {
	app.openapi(feedRoute, async (c) => {
		const { limit, cursor, vendor, ...asked } = c.req.valid("query");
		const audience = audienceOf(asked);
		const decoded = cursor === undefined ? ok(null) : decodeCursor(cursor, z.tuple([idSchema]));
		const after = valueOf(decoded)?.[0] ?? null;
		const rows = await listFeed(dbOf(c.env), { vendor, after, limit: limit + 1, languages: audience.languages });
		tellLanguages(c, new Set(rows.slice(0, limit).flatMap(({ language }) => language ?? [])), audience);
		return c.json(
			pageFrom(
				rows,
				limit,
				(product) => toProduct(product, audience),
				(product) => [product.id],
			),
			200,
		);
	});
	app.openapi(partsRoute, async (c) => {
		const ends = await feedPartEnds(dbOf(c.env), c.req.valid("query").size, MOST_PARTS - 1);
		return c.json({ starts: [null, ...ends.map((id) => encodeCursor([id]))] }, 200);
	});
}
