import { createRoute } from "@hono/zod-openapi";
import { idOrSlugSchema } from "#contracts/ids";
import { productPageSchema, productSchema } from "#contracts/product";
import { publicRead, type ServiceApp } from "#kit/app";
import { problems, refuse, valueOf } from "#kit/problem";
import { drizzle } from "drizzle-orm/d1";
import { audienceQuery, notModified } from "#kit/route-parts";
import * as z from "zod";
import { searchProducts } from "../catalog/search-products.ts";
import { toProduct } from "../domain/product-view.ts";
import type { ProductEnv } from "../env.ts";
import { findPublicProduct } from "../store/product-store.ts";
import { optionParameter, productListQuery, toProductQuery } from "./product-list-query.ts";

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
	request: { params: z.strictObject({ idOrSlug: idOrSlugSchema }), query: z.strictObject(audienceQuery) },
	responses: {
		200: { description: "The product", content: { "application/json": { schema: productSchema } } },
		...notModified,
		...problems(400, 404),
	},
});

/** What everybody may see of the catalog. */
export function productRoutes(app: ServiceApp<ProductEnv>): void {
	app.openapi(listRoute, async (c) => {
		const query = c.req.valid("query");
		return c.json(valueOf(await searchProducts(drizzle(c.env.DB), valueOf(toProductQuery(query)), query.cursor)), 200);
	});

	app.openapi(findRoute, async (c) => {
		const product = await findPublicProduct(drizzle(c.env.DB), c.req.valid("param").idOrSlug);
		return c.json(product ? toProduct(product) : refuse("not_found", "There is no such product."), 200);
	});
}
