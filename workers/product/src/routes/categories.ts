import { createRoute } from "@hono/zod-openapi";
import { idOrSlugSchema, idSchema } from "#contracts/ids";
import { categoryDetailSchema, categoryInputSchema, categoryPageSchema, categoryPatchSchema, categorySchema } from "#contracts/category";
import { requireAdmin, type ServiceApp } from "#kit/app";
import { publicRead } from "#kit/public-read";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { moved, moveTo } from "#kit/moved";
import { problems, refuse, valueOf } from "#kit/problem";
import { drizzle } from "drizzle-orm/d1";
import { audienceQuery, json, notModified } from "#kit/route-parts";
import * as z from "zod";
import { changeCategory, createCategory, deleteCategory, readCategory, readCategoryTree } from "../catalog/manage-categories.ts";
import { DEFAULT_LANGUAGE, lookupChain } from "../domain/locale.ts";
import type { ProductEnv } from "../env.ts";
import { findMovedCategory } from "../store/former-slugs.ts";

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

const findRoute = createRoute({
	method: "get",
	path: "/categories/{idOrSlug}",
	summary: "A category with the way to it",
	tags: ["Catalog"],
	middleware: publicRead,
	request: { params: z.strictObject({ idOrSlug: idOrSlugSchema }), query: z.strictObject(audienceQuery) },
	responses: { 200: json(categoryDetailSchema, "The category"), ...moved, ...notModified, ...problems(400, 404) },
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
	app.openapi(listRoute, async (c) => {
		const languages = lookupChain(c.req.valid("query").locale);
		return c.json({ items: await readCategoryTree(drizzle(c.env.DB), languages), nextCursor: null }, 200);
	});

	app.openapi(findRoute, async (c) => {
		const { idOrSlug } = c.req.valid("param");
		const db = drizzle(c.env.DB);
		const languages = lookupChain(c.req.valid("query").locale);
		const category = await readCategory(db, idOrSlug, languages);
		if (category) c.header("Content-Language", languages.find((language) => language in category.translations) ?? DEFAULT_LANGUAGE);
		if (category) return c.json(category, 200);
		const slug = await findMovedCategory(db, idOrSlug);
		return slug === null ? refuse("not_found", "There is no such category.") : moveTo(c, `/categories/${slug}`);
	});

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
