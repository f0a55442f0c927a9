import { createRoute } from "@hono/zod-openapi";
import {
	stockByLocationInputSchema,
	stockByLocationSchema,
	stockLocationsInputSchema,
	stockLocationsSchema,
} from "#contracts/stock-location";
import type { ServiceApp } from "#kit/app";
import { problems, valueOf } from "#kit/problem";
import { json, jsonBody, noQuery } from "#kit/route-parts";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { inShop, readProblems, thingInShop, writeProblems } from "./parts.ts";

const tags = ["Vendor portal"];
const locationsPath = "/vendor/{vendorId}/locations";
const stockPath = "/vendor/{vendorId}/variants/{id}/stock-by-location";

const listLocations = createRoute({
	method: "get",
	path: locationsPath,
	summary: "Where you keep your stock",
	tags,
	request: { params: inShop, query: noQuery },
	responses: { 200: json(stockLocationsSchema, "Your locations."), ...readProblems },
});

const putLocations = createRoute({
	method: "put",
	path: locationsPath,
	summary: "Say where you keep your stock",
	description:
		"The whole list, in the order in which pieces are taken from the locations. One with pieces can be left out only where piecesTo says where they go.",
	tags,
	request: { params: inShop, query: noQuery, body: jsonBody(stockLocationsInputSchema) },
	responses: { 200: json(stockLocationsSchema, "Your locations as they are now."), ...writeProblems },
});

const readStock = createRoute({
	method: "get",
	path: stockPath,
	summary: "Where a variant is",
	tags,
	request: { params: thingInShop, query: noQuery },
	responses: { 200: json(stockByLocationSchema, "Its pieces by location."), ...readProblems },
});

const putStock = createRoute({
	method: "put",
	path: stockPath,
	summary: "Say where a variant is",
	description:
		"What is sold is taken from the locations in their order; what comes back, or is counted without saying where, goes to the first of them.",
	tags,
	request: { params: thingInShop, query: noQuery, body: jsonBody(stockByLocationInputSchema) },
	responses: { 200: json(stockByLocationSchema, "Its pieces as they are now."), ...writeProblems, ...problems(412) },
});

/** A shop's stock by location, which the catalog keeps. */
export function addStockLocationRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(listLocations, async (c) =>
		c.json(valueOf(await portsFrom(c.env).catalog.listStockLocations(c.req.valid("param").vendorId)), 200),
	);
	app.openapi(putLocations, async (c) =>
		c.json(valueOf(await portsFrom(c.env).catalog.setStockLocations(c.req.valid("param").vendorId, c.req.valid("json"))), 200),
	);
	app.openapi(readStock, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).catalog.findStockByLocation(vendorId, id)), 200);
	});
	app.openapi(putStock, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).catalog.setStockByLocation(vendorId, id, c.req.valid("json"))), 200);
	});
}
