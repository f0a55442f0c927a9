import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { pageQuery, text } from "#contracts/page";
import { importPageSchema, importSchema, importStartSchema } from "#contracts/product-import";
import type { ServiceApp } from "#kit/app";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { refuse, valueOf } from "#kit/problem";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { json, noQuery, optionalJsonBody } from "#kit/route-parts";
import { inShop, readProblems, thingInShop, writeProblems } from "./parts.ts";

const tags = ["Vendor portal"];

const startImport = createRoute({
	method: "post",
	path: "/vendor/{vendorId}/imports",
	summary: "Import products from a CSV file (Shopify's format)",
	tags,
	request: {
		params: inShop,
		query: z.strictObject({
			fileName: text(200).default("products.csv"),
			waits: z
				.enum(["true", "false"])
				.default("false")
				.meta({ description: "Whether it waits to be told which column is what, by `POST …/start`, for a day at most." }),
		}),
		headers: idempotencyHeader,
		body: {
			required: true,
			content: {
				"text/csv": {
					schema: z.string().meta({ description: "The file as it is: in UTF-8 or UTF-16, separated by commas, semicolons or tabs." }),
				},
			},
		},
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

const startWaiting = createRoute({
	method: "post",
	path: "/vendor/{vendorId}/imports/{id}/start",
	summary: "Have an import read that waits",
	tags,
	request: { params: thingInShop, query: noQuery, body: optionalJsonBody(importStartSchema) },
	responses: { 202: json(importSchema, "The import, which goes on by itself."), ...writeProblems },
});

const csvFile = (description: string) => ({ description, content: { "text/csv": { schema: z.string() } } });

const getFailedRows = createRoute({
	method: "get",
	path: "/vendor/{vendorId}/imports/{id}/failed-rows",
	summary: "The rows that an import skipped",
	description:
		"A CSV file with what was wrong in its last column. Mended and imported, it touches only these rows: what was said of their products before stays. Text that a spreadsheet would calculate has an apostrophe before it, which an import of the file takes off again.",
	tags,
	request: { params: thingInShop, query: noQuery },
	responses: { 200: csvFile("The rows; 404 where there are none, or not any more."), ...readProblems },
});

const exportProducts = createRoute({
	method: "get",
	path: "/vendor/{vendorId}/export.csv",
	summary: "All your products as a CSV file (Shopify's format)",
	description:
		"Whatever their status, in the order in which they were made. Imported into an empty shop and exported again it is the same file, byte by byte. Text that a spreadsheet would calculate has an apostrophe before it, which an import of the file takes off again.",
	tags,
	request: { params: inShop, query: noQuery },
	responses: { 200: csvFile("The file, which is made while it is read."), ...readProblems },
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

/** A file that is made while it is read, for the shop alone. */
const csvAnswer = (body: ReadableStream<Uint8Array>, fileName: string): Response =>
	new Response(body, {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": `attachment; filename="${fileName}"`,
			"Cache-Control": "private, no-store",
			"X-Content-Type-Options": "nosniff",
		},
	});

/** Imports and exports, which the catalog runs. */
export function addImportRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(startImport, async (c) => {
		const { fileName, waits } = c.req.valid("query");
		const body = fileIn(c);
		const scope = await scopeOf(c, { fileName, waits });
		const { catalog } = portsFrom(c.env);
		const started = valueOf(await catalog.startImport(c.req.valid("param").vendorId, fileName, body, scope, { waits: waits === "true" }));
		return c.json(started.value, 202, replayHeaders(started));
	});

	app.openapi(startWaiting, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).catalog.startWaitingImport(vendorId, id, c.req.valid("json") ?? {})), 202);
	});

	app.openapi(getFailedRows, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return csvAnswer(valueOf(await portsFrom(c.env).catalog.readFailedRows(vendorId, id)), `failed-rows-${id}.csv`);
	});

	app.openapi(exportProducts, async (c) => {
		const { vendorId } = c.req.valid("param");
		return csvAnswer(valueOf(await portsFrom(c.env).catalog.exportProducts(vendorId)), "products.csv");
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
