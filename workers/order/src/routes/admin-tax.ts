import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { pageQuery } from "#contracts/page";
import {
	taxExemptionInputSchema,
	taxExemptionPageSchema,
	taxExemptionSchema,
	taxRateInputSchema,
	taxRateKeySchema,
	taxRatePageSchema,
	taxRateSchema,
	taxRegionSchema,
} from "#contracts/sum-rules";
import { countrySchema } from "#contracts/vendor";
import type { ServiceApp } from "#kit/app";
import { dbOf } from "#kit/db";
import { valueOf } from "#kit/problem";
import { json, jsonBody, noQuery } from "#kit/route-parts";
import type { OrderEnv, PortsFrom } from "../env.ts";
import { deleteTaxExemption, deleteTaxRate, listTaxExemptions, listTaxRates, putTaxExemption, putTaxRate } from "../store/tax-store.ts";
import { operatorIn, readProblems, tags, writeProblems } from "./admin-parts.ts";
import type { OrderContext } from "./caller.ts";

const ratePath = "/admin/tax-rates/{country}/{category}";
const regionQuery = z.strictObject({
	region: taxRegionSchema.default("").meta({ description: "A region as addresses name it; the whole country where it is not given." }),
});
const exemptionPath = "/admin/tax-exemptions/{userId}";
const userParams = z.strictObject({ userId: idSchema });

const listRates = createRoute({
	method: "get",
	path: "/admin/tax-rates",
	tags,
	summary: "Tax rates, by country, region and category",
	request: { query: z.strictObject({ ...pageQuery, country: countrySchema.optional() }) },
	responses: { 200: json(taxRatePageSchema, "A page of rates"), ...readProblems },
});
const putRate = createRoute({
	method: "put",
	path: ratePath,
	tags,
	summary: "Set a tax rate",
	description: "Carts have it at once; orders keep the rates that they were placed at.",
	request: { params: taxRateKeySchema, query: regionQuery, body: jsonBody(taxRateInputSchema) },
	responses: { 200: json(taxRateSchema, "The rate as it is now"), ...writeProblems },
});
const removeRate = createRoute({
	method: "delete",
	path: ratePath,
	tags,
	summary: "Remove a tax rate",
	description: "Without one of its own a region has its country's, and a country none.",
	request: { params: taxRateKeySchema, query: regionQuery },
	responses: { 204: { description: "It is gone." }, ...writeProblems },
});
const listExemptions = createRoute({
	method: "get",
	path: "/admin/tax-exemptions",
	tags,
	summary: "Shoppers who pay no tax",
	request: { query: z.strictObject(pageQuery) },
	responses: { 200: json(taxExemptionPageSchema, "A page of exemptions, by user"), ...readProblems },
});
const putExemption = createRoute({
	method: "put",
	path: exemptionPath,
	tags,
	summary: "Exempt a shopper from tax",
	request: { params: userParams, query: noQuery, body: jsonBody(taxExemptionInputSchema) },
	responses: { 200: json(taxExemptionSchema, "The exemption as it is now"), ...writeProblems },
});
const removeExemption = createRoute({
	method: "delete",
	path: exemptionPath,
	tags,
	summary: "End a shopper's exemption",
	request: { params: userParams, query: noQuery },
	responses: { 204: { description: "It is gone." }, ...writeProblems },
});

/** What is taxed how, and who is not, for the operators. */
export function addAdminTaxRoutes(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	const nowIn = (c: OrderContext) => portsFrom(c.env).now().toISOString();

	app.openapi(listRates, async (c) => {
		operatorIn(c);
		return c.json(valueOf(await listTaxRates(dbOf(c.env), c.req.valid("query"))), 200);
	});

	app.openapi(putRate, async (c) => {
		const key = { ...c.req.valid("param"), ...c.req.valid("query") };
		return c.json(await putTaxRate(dbOf(c.env), operatorIn(c), key, c.req.valid("json"), nowIn(c)), 200);
	});

	app.openapi(removeRate, async (c) => {
		const key = { ...c.req.valid("param"), ...c.req.valid("query") };
		valueOf(await deleteTaxRate(dbOf(c.env), operatorIn(c), key, nowIn(c)));
		return c.body(null, 204);
	});

	app.openapi(listExemptions, async (c) => {
		operatorIn(c);
		return c.json(valueOf(await listTaxExemptions(dbOf(c.env), c.req.valid("query"))), 200);
	});

	app.openapi(putExemption, async (c) => {
		const { reason } = c.req.valid("json");
		return c.json(await putTaxExemption(dbOf(c.env), operatorIn(c), c.req.valid("param").userId, reason, nowIn(c)), 200);
	});

	app.openapi(removeExemption, async (c) => {
		valueOf(await deleteTaxExemption(dbOf(c.env), operatorIn(c), c.req.valid("param").userId, nowIn(c)));
		return c.body(null, 204);
	});
}
