import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { pageQuery, text } from "#contracts/page";
import { importPageSchema, importSchema } from "#contracts/product";
import type { ServiceApp } from "#kit/app";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { refuse, valueOf } from "#kit/problem";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { json, noQuery } from "#kit/route-parts";
import { inShop, readProblems, thingInShop, writeProblems } from "./parts.ts";

const tags = ["Vendor portal"];

const startImport = createRoute({
	method: "post",
	path: "/vendor/{vendorId}/imports",
	summary: "Import products from a CSV file (Shopify's format)",
	tags,
	request: {
		params: inShop,
		query: z.strictObject({ fileName: text(200).default("products.csv") }),
		headers: idempotencyHeader,
		body: { required: true, content: { "text/csv": { schema: z.string().meta({ description: "The file as it is, in UTF-8." }) } } },
	},
	responses: { 202: json(importSchema, "The import, which goes on by itself; ask for it to see how far it is."), ...writeProblems },
});

const listImports = createRoute({
	method: "get",
	path: "/vendor/{vendorId}/imports",
	summary: "Your imports",
	tags,
	request: { params: inShop, query: z.strictObject(pageQuery) },
	responses: { 200: json(importPageSchema, "The newest first, without their reports."), ...readProblems },
});

const getImport = createRoute({
	method: "get",
	path: "/vendor/{vendorId}/imports/{id}",
	summary: "An import and its report",
	tags,
	request: { params: thingInShop, query: noQuery },
	responses: { 200: json(importSchema, "How far it is, and what was wrong with which row."), ...readProblems },
});

/** The file as it streams in; nothing of it is held here. */
function fileIn(c: Context): ReadableStream<Uint8Array> {
	const { body } = c.req.raw;
	if (body === null || c.req.header("content-length") === "0")
		return refuse("invalid_input", "Send the file as the body.", [{ path: "", message: "is empty" }]);
	if (!/^text\/csv\s*(;|$)/i.test(c.req.header("content-type") ?? ""))
		return refuse("unsupported_media_type", "Send the file as text/csv.");
	return body;
}

/** Imports, which the catalog runs. */
export function addImportRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(startImport, async (c) => {
		const { fileName } = c.req.valid("query");
		const body = fileIn(c);
		const scope = await scopeOf(c, { fileName });
		const started = valueOf(await portsFrom(c.env).catalog.startImport(c.req.valid("param").vendorId, fileName, body, scope));
		return c.json(started.value, 202, replayHeaders(started));
	});

	app.openapi(listImports, async (c) => {
		const { vendorId } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).catalog.listImports(vendorId, c.req.valid("query"))), 200);
	});

	app.openapi(getImport, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).catalog.findImport(vendorId, id)), 200);
	});
}
