import { createRoute } from "@hono/zod-openapi";
import { idOrSlugSchema } from "#contracts/ids";
import { numberInQuery } from "#contracts/page";
import { productDetailSchema, relatedProductsSchema } from "#contracts/product";
import { productPageSchema } from "#contracts/product-search";
import type { ServiceApp } from "#kit/app";
import { publicRead, showing, showingUntil } from "#kit/public-read";
import { moved, moveTo } from "#kit/moved";
import { dbOf } from "#kit/db";
import { problems, refuse, valueOf } from "#kit/problem";
import { drizzle } from "drizzle-orm/d1";
import { audienceQuery, json, notModified } from "#kit/route-parts";
import * as z from "zod";
import { readRelated } from "../catalog/related-products.ts";
import { searchProducts } from "../catalog/search-products.ts";
import { listedAt } from "../domain/product-change.ts";
import { toProduct } from "../domain/product-view.ts";
import type { ProductEnv } from "../env.ts";
import { findMovedProduct } from "../store/former-slugs.ts";
import { findPublicProduct } from "../store/product-store.ts";
import { audienceOf, tellLanguages } from "./list-audience.ts";
import { optionParameter, productListQuery, toProductQuery } from "./product-list-query.ts";

/** Of the related products that come with a product. */
const INCLUDED_OF_EACH_KIND = 6;

const listRoute = createRoute({
	method: "get",
	path: "/products",
	summary: "Search and filter the products of all shops",
	tags: ["Catalog"],
	middleware: publicRead,
	parameters: [optionParameter],
	request: { query: productListQuery },
	responses: {
		200: { description: "A page of products", content: { "application/json": { schema: productPageSchema } } },
		...notModified,
		...problems(400),
	},
});

const findRoute = createRoute({
	method: "get",
	path: "/products/{idOrSlug}",
	summary: "A product with its variants",
	tags: ["Catalog"],
	middleware: publicRead,
	request: {
		params: z.strictObject({ idOrSlug: idOrSlugSchema }),
		query: z.strictObject({
			...audienceQuery,
			include: z.enum(["related"]).optional().meta({ description: "related: what a shopper may want beside it, in the same answer." }),
		}),
	},
	responses: {
		200: { description: "The product", content: { "application/json": { schema: productDetailSchema } } },
		...moved,
		...notModified,
		...problems(400, 404),
	},
});

const relatedRoute = createRoute({
	method: "get",
	path: "/products/{idOrSlug}/related",
	summary: "What a shopper may want beside a product",
	tags: ["Catalog"],
	middleware: publicRead,
	request: {
		params: z.strictObject({ idOrSlug: idOrSlugSchema }),
		query: z.strictObject({
			...audienceQuery,
			limit: numberInQuery(z.int().min(1).max(24).default(8)).meta({ description: "How many of each kind." }),
		}),
	},
	responses: {
		200: json(relatedProductsSchema, "Products of the same shop, and products that are often bought with it"),
		...moved,
		...notModified,
		...problems(400, 404),
	},
});

/** What everybody may see of the catalog. */
export function productRoutes(app: ServiceApp<ProductEnv>): void {
	app.openapi(listRoute, async (c) => {
		const query = c.req.valid("query");
		showing(c, "products", "categories", ...(query.collection === undefined ? [] : ["collections"]));
		const audience = audienceOf(query);
		const found = valueOf(await searchProducts(drizzle(c.env.DB), valueOf(toProductQuery(query)), query.cursor, audience));
		tellLanguages(c, found.languages, audience);
		return c.json(found.page, 200);
	});

	app.openapi(findRoute, async (c) => {
		const { idOrSlug } = c.req.valid("param");
		const { include, ...asked } = c.req.valid("query");
		const audience = audienceOf(asked);
		const [product, beside] = await Promise.all([
			findPublicProduct(drizzle(c.env.DB), idOrSlug, audience.languages),
			include ? readRelated(dbOf(c.env), idOrSlug, INCLUDED_OF_EACH_KIND, audience) : null,
		]);
		if (product)
			showing(
				c,
				`product:${product.id}`,
				`vendor:${product.vendor.id}`,
				"categories",
				...(beside ? ["products", `bought:${beside.id}`] : []),
			);
		if (product) showingUntil(c, listedAt(product.variants, audience.at).changesAt);
		if (product?.language) c.header("Content-Language", product.language);
		if (product) return c.json({ ...toProduct(product, audience), ...(beside && { related: beside.related }) }, 200);
		const slug = await findMovedProduct(drizzle(c.env.DB), idOrSlug);
		return slug === null ? refuse("not_found", "There is no such product.") : moveTo(c, `/products/${slug}`);
	});

	app.openapi(relatedRoute, async (c) => {
		const { idOrSlug } = c.req.valid("param");
		const db = dbOf(c.env);
		const { limit, ...asked } = c.req.valid("query");
		const audience = audienceOf(asked);
		const found = await readRelated(db, idOrSlug, limit, audience);
		if (found) showing(c, "products", "categories", `bought:${found.id}`);
		if (found) tellLanguages(c, found.languages, audience);
		if (found) return c.json(found.related, 200);
		const slug = await findMovedProduct(db, idOrSlug);
		return slug === null ? refuse("not_found", "There is no such product.") : moveTo(c, `/products/${slug}/related`);
	});
}
