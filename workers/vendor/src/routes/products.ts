import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { pageQuery, text } from "#contracts/page";
import {
	descriptionSchema,
	OWN_PRODUCT_SORTS,
	ownProductPageSchema,
	ownProductSchema,
	productInputSchema,
	productPatchSchema,
} from "#contracts/own-product";
import {
	OWN_VARIANT_SORTS,
	ownVariantPageSchema,
	productStatusesInputSchema,
	productStatusesSchema,
	stockInputSchema,
	variantChangesInputSchema,
	variantChangesSchema,
} from "#contracts/own-variants";
import { PRODUCT_STATUSES } from "#contracts/product";
import type { ServiceApp } from "#kit/app";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { problems, valueOf } from "#kit/problem";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { json, jsonBody, noQuery } from "#kit/route-parts";
import { inShop, readProblems, thingInShop, writeProblems } from "./parts.ts";

const tags = ["Vendor portal"];
const path = "/vendor/{vendorId}/products";

/** What both lists are filtered by. */
const filterQuery = {
	status: z.enum(PRODUCT_STATUSES).optional(),
	q: text(100).optional().meta({ description: "Words of the title, tags or categories, or a part of a SKU." }),
	inStock: z.enum(["true", "false"]).optional().meta({ description: "true: what can be bought now; false: what is sold out." }),
};

const listProducts = createRoute({
	method: "get",
	path,
	summary: "Your products",
	tags,
	request: {
		params: inShop,
		query: z.strictObject({
			...pageQuery,
			...filterQuery,
			sort: z.enum(OWN_PRODUCT_SORTS).default("newest").meta({ description: "stock: the pieces of all variants together." }),
		}),
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
	responses: { 200: json(ownProductSchema, "The product as it is now."), ...writeProblems, ...problems(412) },
});

const changeStatuses = createRoute({
	method: "patch",
	path,
	summary: "Publish or archive many products",
	description: "All of them or none. To undo it, send what was `before`, with `after` as `expected`.",
	tags,
	request: { params: inShop, query: noQuery, body: jsonBody(productStatusesInputSchema) },
	responses: { 200: json(productStatusesSchema, "What was before and is after."), ...writeProblems, ...problems(412) },
});

const previewDescription = createRoute({
	method: "post",
	path: "/vendor/{vendorId}/description-preview",
	summary: "See what would be kept of a description",
	tags,
	request: { params: inShop, query: noQuery, body: jsonBody(descriptionSchema) },
	responses: { 200: json(descriptionSchema, "The description without what products cannot have. Nothing is stored."), ...writeProblems },
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

const listVariants = createRoute({
	method: "get",
	path: "/vendor/{vendorId}/variants",
	summary: "Your prices and stock",
	description: "Everything that you sell, variant by variant.",
	tags,
	request: {
		params: inShop,
		query: z.strictObject({
			...pageQuery,
			...filterQuery,
			sort: z.enum(OWN_VARIANT_SORTS).default("title").meta({ description: "title: the product's, its variants in their order." }),
		}),
	},
	responses: { 200: json(ownVariantPageSchema, "A page of variants with their products."), ...readProblems },
});

const changeVariants = createRoute({
	method: "patch",
	path: "/vendor/{vendorId}/variants",
	summary: "Change prices, stock and terms of many variants",
	description: "All of them or none. To undo it, send what was `before`, with `after` as `expected`.",
	tags,
	request: { params: inShop, query: noQuery, body: jsonBody(variantChangesInputSchema) },
	responses: {
		200: json(variantChangesSchema, "What was before and is after, of what was to be changed."),
		...writeProblems,
		...problems(412),
	},
});

const withStock = <T extends { inStock?: "true" | "false" | undefined }>({ inStock, ...filter }: T) => ({
	...filter,
	...(inStock !== undefined && { inStock: inStock === "true" }),
});

/** A shop's products, which the catalog keeps. */
export function addProductRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(listProducts, async (c) => {
		const { catalog } = portsFrom(c.env);
		const filter = withStock(c.req.valid("query"));
		return c.json(valueOf(await catalog.listProducts(c.req.valid("param").vendorId, filter)), 200);
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

	app.openapi(changeStatuses, async (c) => {
		const { vendorId } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).catalog.changeStatuses(vendorId, c.req.valid("json"))), 200);
	});

	app.openapi(previewDescription, async (c) => {
		return c.json(valueOf(await portsFrom(c.env).catalog.previewDescription(c.req.valid("json"))), 200);
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

	app.openapi(listVariants, async (c) => {
		const { vendorId } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).catalog.listVariants(vendorId, withStock(c.req.valid("query")))), 200);
	});

	app.openapi(changeVariants, async (c) => {
		const { vendorId } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).catalog.changeVariants(vendorId, c.req.valid("json"))), 200);
	});
}
