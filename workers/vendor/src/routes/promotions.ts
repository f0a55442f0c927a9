import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { pageQuery, text } from "#contracts/page";
import { promotionPageSchema, promotionPatchSchema, promotionSchema, shopPromotionInputSchema } from "#contracts/promotion";
import type { ServiceApp } from "#kit/app";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { valueOf } from "#kit/problem";
import { json, jsonBody, noQuery } from "#kit/route-parts";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { actorIn } from "./access.ts";
import { inShop, readProblems, thingInShop, writeProblems } from "./parts.ts";

const tags = ["Vendor portal"];
const path = "/vendor/{vendorId}/promotions";
const thePromotion = json(promotionSchema, "The promotion as it is now.");

const list = createRoute({
	method: "get",
	path,
	summary: "Your promotions",
	description: "Those that you pay for. What the marketplace pays for is not among them.",
	tags,
	request: {
		params: inShop,
		query: z.strictObject({
			...pageQuery,
			active: z.enum(["true", "false"]).optional().meta({ description: "Whether it is switched on, has begun and has not ended." }),
			q: text(120).optional().meta({ description: "The beginning of a code, or a part of the title." }),
		}),
	},
	responses: { 200: json(promotionPageSchema, "A page of promotions, the newest first."), ...readProblems },
});

const create = createRoute({
	method: "post",
	path,
	summary: "Set up a promotion",
	description: "It is off your goods and your delivery, and you pay for it.",
	tags,
	request: { params: inShop, query: noQuery, headers: idempotencyHeader, body: jsonBody(shopPromotionInputSchema) },
	responses: { 201: thePromotion, ...writeProblems },
});

const find = createRoute({
	method: "get",
	path: `${path}/{id}`,
	summary: "One of your promotions",
	tags,
	request: { params: thingInShop, query: noQuery },
	responses: { 200: thePromotion, ...readProblems },
});

const change = createRoute({
	method: "patch",
	path: `${path}/{id}`,
	summary: "Change a promotion",
	description: "Orders that have it keep what they got.",
	tags,
	request: { params: thingInShop, query: noQuery, body: jsonBody(promotionPatchSchema) },
	responses: { 200: thePromotion, ...writeProblems },
});

const remove = createRoute({
	method: "delete",
	path: `${path}/{id}`,
	summary: "Remove a promotion that no order has",
	description: "One that was used can be switched off: `isActive: false`.",
	tags,
	request: { params: thingInShop, query: noQuery },
	responses: { 204: { description: "It is gone." }, ...writeProblems },
});

/** A shop's promotions, which the order service keeps. */
export function addPromotionRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(list, async (c) => {
		const { active, ...filter } = c.req.valid("query");
		const wanted = active === undefined ? filter : { ...filter, active: active === "true" };
		return c.json(valueOf(await portsFrom(c.env).promotions.list(c.req.valid("param").vendorId, wanted)), 200);
	});

	app.openapi(create, async (c) => {
		const input = c.req.valid("json");
		const { promotions } = portsFrom(c.env);
		const created = valueOf(await promotions.create(actorIn(c), c.req.valid("param").vendorId, input, await scopeOf(c, input)));
		return c.json(created.value, 201, replayHeaders(created));
	});

	app.openapi(find, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).promotions.find(vendorId, id)), 200);
	});

	app.openapi(change, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).promotions.change(actorIn(c), vendorId, id, c.req.valid("json"))), 200);
	});

	app.openapi(remove, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		valueOf(await portsFrom(c.env).promotions.remove(actorIn(c), vendorId, id));
		return c.body(null, 204);
	});
}
