import { createRoute } from "@hono/zod-openapi";
import { collectionDetailSchema, collectionPageSchema } from "#contracts/collection";
import { idOrSlugSchema } from "#contracts/ids";
import { pageQuery } from "#contracts/page";
import { ok } from "#contracts/result";
import type { ServiceApp } from "#kit/app";
import { decodeCursor, pageFrom } from "#kit/cursor";
import { dbOf } from "#kit/db";
import { moved, moveTo } from "#kit/moved";
import { problems, refuse, valueOf } from "#kit/problem";
import { publicRead, showing } from "#kit/public-read";
import { audienceQuery, json, notModified } from "#kit/route-parts";
import * as z from "zod";
import { collectionCursor } from "../catalog/manage-collections.ts";
import { searchProducts } from "../catalog/search-products.ts";
import { toCollection } from "../domain/collection.ts";
import { SORTS } from "../domain/search/order.ts";
import type { ProductEnv } from "../env.ts";
import { findMovedCollection, findPublicCollection, listPublicCollections } from "../store/collection-store.ts";
import { resolveNames } from "../store/search/resolve-names.ts";
import { audienceOf, tellLanguages } from "./list-audience.ts";

const tags = ["Catalog"];

const listRoute = createRoute({
	method: "get",
	path: "/collections",
	summary: "Collections of products",
	description: "Those of the marketplace and of its shops. `GET /products?collection=` filters what is in one.",
	tags,
	middleware: publicRead,
	request: {
		query: z.strictObject({
			...pageQuery,
			...audienceQuery,
			vendor: idOrSlugSchema.optional().meta({ description: "Id or slug of a shop: its collections alone." }),
		}),
	},
	responses: { 200: json(collectionPageSchema, "A page of collections"), ...notModified, ...problems(400) },
});

const findRoute = createRoute({
	method: "get",
	path: "/collections/{idOrSlug}",
	summary: "A collection with its products",
	tags,
	middleware: publicRead,
	request: {
		params: z.strictObject({ idOrSlug: idOrSlugSchema }),
		query: z.strictObject({
			...pageQuery,
			...audienceQuery,
			sort: z
				.enum(SORTS)
				.exclude(["distance"])
				.default("relevance")
				.meta({ description: "relevance: its own order, which of one by a rule is newest first." }),
		}),
	},
	responses: {
		200: json(collectionDetailSchema, "The collection with a page of its products"),
		...moved,
		...notModified,
		...problems(400, 404),
	},
});

/** What everybody may see of the collections. */
export function collectionRoutes(app: ServiceApp<ProductEnv>): void {
	app.openapi(listRoute, async (c) => {
		const { limit, cursor, vendor } = c.req.valid("query");
		showing(c, "collections", "products");
		const db = dbOf(c.env);
		const after = valueOf(cursor === undefined ? ok(null) : decodeCursor(cursor, collectionCursor));
		const named = vendor === undefined ? undefined : await resolveNames(db, { categories: [], vendors: [vendor] });
		if (named === null) return c.json({ items: [], nextCursor: null }, 200);
		const rows = await listPublicCollections(db, { vendorId: named?.vendors[0], after, limit: limit + 1 });
		return c.json(
			pageFrom(rows, limit, toCollection, (row) => [row.position, row.id]),
			200,
		);
	});

	app.openapi(findRoute, async (c) => {
		const { idOrSlug } = c.req.valid("param");
		const { limit, cursor, sort, ...asked } = c.req.valid("query");
		const db = dbOf(c.env);
		showing(c, "collections", "products", "categories");
		const collection = await findPublicCollection(db, idOrSlug);
		if (collection) {
			const query = { categories: [], vendors: [], options: [], collection: collection.id, sort, limit };
			const audience = audienceOf(asked);
			const found = valueOf(await searchProducts(db, query, cursor, audience));
			tellLanguages(c, found.languages, audience);
			return c.json({ ...toCollection(collection), products: found.page }, 200);
		}
		const slug = await findMovedCollection(db, idOrSlug);
		return slug === null ? refuse("not_found", "There is no such collection.") : moveTo(c, `/collections/${slug}`);
	});
}
