import { createRoute } from "@hono/zod-openapi";
import { drizzle } from "drizzle-orm/d1";
import { foundSchema, searchQuerySchema } from "#contracts/search";
import { requireAdmin, type ServiceApp } from "#kit/app";
import { problems } from "#kit/problem";
import { json } from "#kit/route-parts";
import type { ProductEnv } from "../env.ts";
import { findProducts } from "../store/search-store.ts";

/** For the gateway, which composes the search of all services and describes it. */
const search = createRoute({
	hide: true,
	method: "get",
	path: "/admin/search",
	request: { query: searchQuerySchema },
	responses: { 200: json(foundSchema, "The newest products that may be meant"), ...problems(400, 401, 403) },
});

/** What the operators find of the catalog. */
export function adminSearchRoutes(app: ServiceApp<ProductEnv>): void {
	app.openapi(search, async (c) => {
		requireAdmin(c);
		return c.json({ items: await findProducts(drizzle(c.env.DB), c.req.valid("query").q) }, 200);
	});
}
