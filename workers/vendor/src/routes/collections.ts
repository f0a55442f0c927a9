import { createRoute } from "@hono/zod-openapi";
import {
	collectionInputSchema,
	collectionPatchSchema,
	MOST_COLLECTIONS_OF_A_SHOP,
	ownCollectionDetailSchema,
	ownCollectionPageSchema,
	ownCollectionSchema,
} from "#contracts/collection";
import { pageQuery } from "#contracts/page";
import type { ServiceApp } from "#kit/app";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { valueOf } from "#kit/problem";
import { json, jsonBody, noQuery } from "#kit/route-parts";
import * as z from "zod";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { inShop, readProblems, thingInShop, writeProblems } from "./parts.ts";

const tags = ["Vendor portal"];
const path = "/vendor/{vendorId}/collections";

const list = createRoute({
	method: "get",
	path,
	summary: "Your collections",
	tags,
	request: { params: inShop, query: z.strictObject(pageQuery) },
	responses: { 200: json(ownCollectionPageSchema, "A page of collections, drafts too."), ...readProblems },
});

const create = createRoute({
	method: "post",
	path,
	summary: "Add a collection of your products",
	description: `A shop can have ${MOST_COLLECTIONS_OF_A_SHOP} of them; one more is a conflict.`,
	tags,
	request: { params: inShop, query: noQuery, headers: idempotencyHeader, body: jsonBody(collectionInputSchema) },
	responses: { 201: json(ownCollectionSchema, "The collection."), ...writeProblems },
});

const find = createRoute({
	method: "get",
	path: `${path}/{id}`,
	summary: "One of your collections",
	tags,
	request: { params: thingInShop, query: noQuery },
	responses: { 200: json(ownCollectionDetailSchema, "The collection with what is in it."), ...readProblems },
});

const change = createRoute({
	method: "patch",
	path: `${path}/{id}`,
	summary: "Change a collection, or the order of its products",
	tags,
	request: { params: thingInShop, query: noQuery, body: jsonBody(collectionPatchSchema) },
	responses: { 200: json(ownCollectionSchema, "The collection as it is now."), ...writeProblems },
});

const remove = createRoute({
	method: "delete",
	path: `${path}/{id}`,
	summary: "Remove a collection",
	description: "Its products stay.",
	tags,
	request: { params: thingInShop, query: noQuery },
	responses: { 204: { description: "It is gone." }, ...writeProblems },
});

/** A shop's collections, which the catalog keeps. */
export function addCollectionRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(list, async (c) => {
		const { catalog } = portsFrom(c.env);
		return c.json(valueOf(await catalog.listCollections(c.req.valid("param").vendorId, c.req.valid("query"))), 200);
	});

	app.openapi(create, async (c) => {
		const { catalog } = portsFrom(c.env);
		const input = c.req.valid("json");
		const created = valueOf(await catalog.createCollection(c.req.valid("param").vendorId, input, await scopeOf(c, input)));
		return c.json(created.value, 201, replayHeaders(created));
	});

	app.openapi(find, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).catalog.findCollection(vendorId, id)), 200);
	});

	app.openapi(change, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).catalog.changeCollection(vendorId, id, c.req.valid("json"))), 200);
	});

	app.openapi(remove, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		valueOf(await portsFrom(c.env).catalog.deleteCollection(vendorId, id));
		return c.body(null, 204);
	});
}
