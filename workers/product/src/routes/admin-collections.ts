import { createRoute } from "@hono/zod-openapi";
import {
	collectionInputSchema,
	collectionPatchSchema,
	ownCollectionDetailSchema,
	ownCollectionPageSchema,
	ownCollectionSchema,
} from "#contracts/collection";
import { idSchema } from "#contracts/ids";
import { pageQuery } from "#contracts/page";
import { requireAdmin, type ServiceApp } from "#kit/app";
import { dbOf } from "#kit/db";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { problems, valueOf } from "#kit/problem";
import { json, jsonBody, noQuery } from "#kit/route-parts";
import * as z from "zod";
import {
	changeCollection,
	createCollection,
	deleteCollection,
	readOwnCollection,
	readOwnCollections,
} from "../catalog/manage-collections.ts";
import type { ProductEnv } from "../env.ts";

const tags = ["Admin"];
const path = "/admin/collections";
const byId = z.strictObject({ id: idSchema });

const list = createRoute({
	method: "get",
	path,
	summary: "The marketplace's collections",
	tags,
	request: { query: z.strictObject(pageQuery) },
	responses: { 200: json(ownCollectionPageSchema, "A page of collections, drafts too"), ...problems(400, 401, 403) },
});

const create = createRoute({
	method: "post",
	path,
	summary: "Add a collection",
	tags,
	request: { query: noQuery, headers: idempotencyHeader, body: jsonBody(collectionInputSchema) },
	responses: { 201: json(ownCollectionSchema, "The collection"), ...problems(400, 401, 403, 409, 413, 415, 422) },
});

const find = createRoute({
	method: "get",
	path: `${path}/{id}`,
	summary: "One of the marketplace's collections",
	tags,
	request: { params: byId, query: noQuery },
	responses: { 200: json(ownCollectionDetailSchema, "The collection with what is in it"), ...problems(400, 401, 403, 404) },
});

const change = createRoute({
	method: "patch",
	path: `${path}/{id}`,
	summary: "Change a collection, or the order of its products",
	tags,
	request: { params: byId, query: noQuery, body: jsonBody(collectionPatchSchema) },
	responses: { 200: json(ownCollectionSchema, "The collection as it is now"), ...problems(400, 401, 403, 404, 409, 413, 415) },
});

const remove = createRoute({
	method: "delete",
	path: `${path}/{id}`,
	summary: "Remove a collection",
	description: "Its products stay.",
	tags,
	request: { params: byId, query: noQuery },
	responses: { 204: { description: "It is gone." }, ...problems(400, 401, 403, 404, 409, 413, 415) },
});

/** The collections of the marketplace itself, and what the operators may do to them. */
export function adminCollectionRoutes(app: ServiceApp<ProductEnv>): void {
	app.openapi(list, async (c) => {
		requireAdmin(c);
		return c.json(valueOf(await readOwnCollections(dbOf(c.env), null, c.req.valid("query"))), 200);
	});

	app.openapi(create, async (c) => {
		requireAdmin(c);
		const input = c.req.valid("json");
		const created = valueOf(await createCollection(dbOf(c.env), null, input, await scopeOf(c, input), new Date()));
		return c.json(created.value, 201, replayHeaders(created));
	});

	app.openapi(find, async (c) => {
		requireAdmin(c);
		return c.json(valueOf(await readOwnCollection(dbOf(c.env), null, c.req.valid("param").id)), 200);
	});

	app.openapi(change, async (c) => {
		requireAdmin(c);
		const { id } = c.req.valid("param");
		return c.json(valueOf(await changeCollection(dbOf(c.env), null, id, c.req.valid("json"), new Date())), 200);
	});

	app.openapi(remove, async (c) => {
		requireAdmin(c);
		valueOf(await deleteCollection(dbOf(c.env), null, c.req.valid("param").id, new Date()));
		return c.body(null, 204);
	});
}
