import { createRoute } from "@hono/zod-openapi";
import { suggestionsSchema } from "#contracts/product-search";
import type { ServiceApp } from "#kit/app";
import { publicRead, showing } from "#kit/public-read";
import { dbOf } from "#kit/db";
import { problems } from "#kit/problem";
import { audienceQuery, json, notModified } from "#kit/route-parts";
import * as z from "zod";
import { suggest } from "../catalog/suggest.ts";
import { lookupChain } from "../domain/locale.ts";
import type { ProductEnv } from "../env.ts";

const suggestionsRoute = createRoute({
	method: "get",
	path: "/search/suggestions",
	summary: "What somebody who is typing may be looking for",
	tags: ["Catalog"],
	middleware: publicRead,
	request: {
		query: z.strictObject({
			...audienceQuery,
			q: z.string().max(200).meta({ description: "What has been typed so far.", example: "sour" }),
		}),
	},
	responses: {
		200: json(suggestionsSchema, "Products, categories and shops, at most six of each, the best first."),
		...notModified,
		...problems(400),
	},
});

/** Search as you type. */
export function suggestionRoutes(app: ServiceApp<ProductEnv>): void {
	app.openapi(suggestionsRoute, async (c) => {
		showing(c, "products", "categories");
		const { q, locale } = c.req.valid("query");
		return c.json(await suggest(dbOf(c.env), q, lookupChain(locale)), 200);
	});
}
