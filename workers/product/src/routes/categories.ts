import { createRoute } from "@hono/zod-openapi";
import { idSchema } from "#contracts/ids";
import { categoryInputSchema, categoryPageSchema, categoryPatchSchema, categorySchema } from "#contracts/product";
import { publicRead, requireAdmin, type ServiceApp } from "#kit/app";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { problems, valueOf } from "#kit/problem";
import { drizzle } from "drizzle-orm/d1";
import { audienceQuery, notModified } from "#kit/route-parts";
import * as z from "zod";
import { changeCategory, createCategory, deleteCategory, readCategoryTree } from "../catalog/manage-categories.ts";
import type { ProductEnv } from "../env.ts";

const listRoute = createRoute({
	method: "get",
	path: "/categories",
	summary: "The tree of categories",
	description: "All of it, on one page.",
	tags: ["Catalog"],
	middleware: publicRead,
	request: { query: z.strictObject(audienceQuery) },
	responses: {
		200: {
			description: "The categories at the top, with those below them",
			content: { "application/json": { schema: categoryPageSchema } },
		},
		...notModified,
		...problems(400),
	},
});

const createCategoryRoute = createRoute({
	method: "post",
	path: "/admin/categories",
	summary: "Add a category",
	tags: ["Admin"],
	request: {
		query: z.strictObject({}),
		headers: idempotencyHeader,
		body: { required: true, content: { "application/json": { schema: categoryInputSchema } } },
	},
	responses: {
		201: { description: "The category", content: { "application/json": { schema: categorySchema } } },
		...problems(400, 401, 403, 409, 413, 415, 422),
	},
});

const changeCategoryRoute = createRoute({
	method: "patch",
	path: "/admin/categories/{id}",
	summary: "Rename or move a category",
	tags: ["Admin"],
	request: {
		params: z.strictObject({ id: idSchema }),
		query: z.strictObject({}),
		body: { required: true, content: { "application/json": { schema: categoryPatchSchema } } },
	},
	responses: {
		200: { description: "The category", content: { "application/json": { schema: categorySchema } } },
		...problems(400, 401, 403, 404, 409, 413, 415),
	},
});

const deleteCategoryRoute = createRoute({
	method: "delete",
	path: "/admin/categories/{id}",
	summary: "Remove a category that is empty",
	description: "Only one that has no categories below it and no products in it; otherwise the refusal says how many there are.",
	tags: ["Admin"],
	request: { params: z.strictObject({ id: idSchema }), query: z.strictObject({}) },
	responses: { 204: { description: "It is gone." }, ...problems(400, 401, 403, 404, 409, 413, 415) },
});

/** The tree that products are sorted into, and what the operators may do to it. */
export function categoryRoutes(app: ServiceApp<ProductEnv>): void {
	app.openapi(listRoute, async (c) => c.json({ items: await readCategoryTree(drizzle(c.env.DB)), nextCursor: null }, 200));

	app.openapi(createCategoryRoute, async (c) => {
		requireAdmin(c);
		const input = c.req.valid("json");
		const created = valueOf(await createCategory(drizzle(c.env.DB), input, await scopeOf(c, input), new Date()));
		return c.json(created.value, 201, replayHeaders(created));
	});

	app.openapi(changeCategoryRoute, async (c) => {
		requireAdmin(c);
		return c.json(valueOf(await changeCategory(drizzle(c.env.DB), c.req.valid("param").id, c.req.valid("json"), new Date())), 200);
	});

	app.openapi(deleteCategoryRoute, async (c) => {
		requireAdmin(c);
		valueOf(await deleteCategory(drizzle(c.env.DB), c.req.valid("param").id, new Date()));
		return c.body(null, 204);
	});
}
