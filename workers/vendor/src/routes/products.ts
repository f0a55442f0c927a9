import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { pageQuery, text } from "#contracts/page";
import {
	ownProductPageSchema,
	ownProductSchema,
	PRODUCT_STATUSES,
	productInputSchema,
	productPatchSchema,
	stockInputSchema,
} from "#contracts/product";
import type { ServiceApp } from "#kit/app";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { valueOf } from "#kit/problem";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { json, jsonBody, noQuery } from "#kit/route-parts";
import { inShop, readProblems, thingInShop, writeProblems } from "./parts.ts";

const tags = ["Vendor portal"];
const path = "/vendor/{vendorId}/products";

const listProducts = createRoute({
	method: "get",
	path,
	summary: "Your products",
	tags,
	request: {
		params: inShop,
		query: z.strictObject({ ...pageQuery, status: z.enum(PRODUCT_STATUSES).optional(), q: text(100).optional() }),
	},
	responses: { 200: json(ownProductPageSchema, "A page of products."), ...readProblems },
});

const createProduct = createRoute({
	method: "post",
	path,
	summary: "Add a product",
	tags,
	request: { params: inShop, query: noQuery, headers: idempotencyHeader, body: jsonBody(productInputSchema) },
	responses: { 201: json(ownProductSchema, "The product."), ...writeProblems },
});

const getProduct = createRoute({
	method: "get",
	path: `${path}/{id}`,
	summary: "One of your products",
	tags,
	request: { params: thingInShop, query: noQuery },
	responses: { 200: json(ownProductSchema, "The product."), ...readProblems },
});

const patchProduct = createRoute({
	method: "patch",
	path: `${path}/{id}`,
	summary: "Change a product",
	tags,
	request: { params: thingInShop, query: noQuery, body: jsonBody(productPatchSchema) },
	responses: { 200: json(ownProductSchema, "The product as it is now."), ...writeProblems },
});

const deleteProduct = createRoute({
	method: "delete",
	path: `${path}/{id}`,
	summary: "Take a product off the street for good",
	tags,
	request: { params: thingInShop, query: noQuery },
	responses: { 204: { description: "It is archived." }, ...writeProblems },
});

const putStock = createRoute({
	method: "put",
	path: "/vendor/{vendorId}/variants/{id}/stock",
	summary: "Say what is on the shelf",
	tags,
	request: { params: thingInShop, query: noQuery, body: jsonBody(stockInputSchema) },
	responses: { 200: json(ownProductSchema, "The variant's product as it is now."), ...writeProblems },
});

/** A shop's products, which the catalog keeps. */
export function addProductRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(listProducts, async (c) => {
		const { catalog } = portsFrom(c.env);
		return c.json(valueOf(await catalog.listProducts(c.req.valid("param").vendorId, c.req.valid("query"))), 200);
	});

	app.openapi(createProduct, async (c) => {
		const { catalog } = portsFrom(c.env);
		const input = c.req.valid("json");
		const created = valueOf(await catalog.createProduct(c.req.valid("param").vendorId, input, await scopeOf(c, input)));
		return c.json(created.value, 201, replayHeaders(created));
	});

	app.openapi(getProduct, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).catalog.findProduct(vendorId, id)), 200);
	});

	app.openapi(patchProduct, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).catalog.updateProduct(vendorId, id, c.req.valid("json"))), 200);
	});

	app.openapi(deleteProduct, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		valueOf(await portsFrom(c.env).catalog.archiveProduct(vendorId, id));
		return c.body(null, 204);
	});

	app.openapi(putStock, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).catalog.setStock(vendorId, id, c.req.valid("json"))), 200);
	});
}
