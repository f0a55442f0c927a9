import { createRoute } from "@hono/zod-openapi";
import { idOrSlugSchema } from "#contracts/ids";
import { backInStockInputSchema } from "#contracts/product";
import type { ServiceApp } from "#kit/app";
import { dbOf } from "#kit/db";
import { problems, valueOf } from "#kit/problem";
import { jsonBody, noQuery } from "#kit/route-parts";
import * as z from "zod";
import { awaitStock } from "../catalog/await-stock.ts";
import type { ProductEnv } from "../env.ts";
import { forgetStockAlert } from "../store/stock-alerts.ts";

const params = z.strictObject({ idOrSlug: idOrSlugSchema });

const askRoute = createRoute({
	method: "post",
	path: "/products/{idOrSlug}/back-in-stock",
	summary: "Be told when a variant can be bought again",
	description:
		"One mail, once, in the language that `Accept-Language` prefers where we write it, else in English; the address is forgotten with it, after a year at the latest, or when it is withdrawn. Asking again answers the same.",
	tags: ["Catalog"],
	request: { params, query: noQuery, body: jsonBody(backInStockInputSchema) },
	responses: { 204: { description: "It is noted." }, ...problems(400, 404, 409, 413, 415) },
});

const withdrawRoute = createRoute({
	method: "post",
	path: "/products/{idOrSlug}/back-in-stock/withdraw",
	summary: "Not be told of it any more",
	description: "Answers the same whether anybody had asked.",
	tags: ["Catalog"],
	request: { params, query: noQuery, body: jsonBody(backInStockInputSchema) },
	responses: { 204: { description: "The address is forgotten." }, ...problems(400, 413, 415) },
});

/** The first language of an Accept-Language header (RFC 9110, section 12.5.4), as it is written there. */
const preferredLanguage = (header = ""): string => /^\s*([a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3})\s*(?:[,;]|$)/i.exec(header)?.[1] ?? "en";

/** Who wants to hear that something can be bought again. */
export function backInStockRoutes(app: ServiceApp<ProductEnv>): void {
	app.openapi(askRoute, async (c) => {
		const locale = preferredLanguage(c.req.header("accept-language"));
		valueOf(await awaitStock(dbOf(c.env), c.req.valid("param").idOrSlug, { ...c.req.valid("json"), locale }, new Date()));
		return c.body(null, 204);
	});
	app.openapi(withdrawRoute, async (c) => {
		const { variantId, email } = c.req.valid("json");
		await forgetStockAlert(dbOf(c.env), variantId, email);
		return c.body(null, 204);
	});
}
