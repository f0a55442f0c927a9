import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { pageQuery, text } from "#contracts/page";
import { promotionInputSchema, promotionPageSchema, promotionPatchSchema, promotionSchema } from "#contracts/promotion";
import type { ServiceApp } from "#kit/app";
import { dbOf } from "#kit/db";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { valueOf } from "#kit/problem";
import { json, jsonBody, noQuery } from "#kit/route-parts";
import { changePromotion, createPromotion, findPromotion, removePromotion } from "../domain/promotion/manage-promotions.ts";
import { showPromotion } from "../domain/promotion/show-promotion.ts";
import type { PromotionKeeper } from "../domain/promotion/stored-promotion.ts";
import type { OrderEnv, PortsFrom } from "../env.ts";
import { promotionStore } from "../store/promotion-store.ts";
import { operatorIn, readProblems, tags, writeProblems } from "./admin-parts.ts";
import type { OrderContext } from "./caller.ts";

const path = "/admin/promotions";
const params = z.strictObject({ id: idSchema });
const thePromotion = json(promotionSchema, "The promotion as it is now");

const list = createRoute({
	method: "get",
	path,
	tags,
	summary: "All promotions",
	request: {
		query: z.strictObject({
			...pageQuery,
			active: z.enum(["true", "false"]).optional().meta({ description: "Whether it is switched on, has begun and has not ended." }),
			vendorId: idSchema.optional().meta({ description: "Off this shop's goods only." }),
			q: text(120).optional().meta({ description: "The beginning of a code, an id, or a part of the title of one of the newest 10,000." }),
		}),
	},
	responses: { 200: json(promotionPageSchema, "A page of promotions, the newest first"), ...readProblems },
});
const create = createRoute({
	method: "post",
	path,
	tags,
	summary: "Set up a promotion",
	request: { query: noQuery, headers: idempotencyHeader, body: jsonBody(promotionInputSchema) },
	responses: { 201: thePromotion, ...writeProblems },
});
const read = createRoute({
	method: "get",
	path: `${path}/{id}`,
	tags,
	summary: "A promotion with how often it was used",
	request: { params, query: noQuery },
	responses: { 200: thePromotion, ...readProblems },
});
const change = createRoute({
	method: "patch",
	path: `${path}/{id}`,
	tags,
	summary: "Change a promotion",
	description: "Orders that have it keep what they got.",
	request: { params, query: noQuery, body: jsonBody(promotionPatchSchema) },
	responses: { 200: thePromotion, ...writeProblems },
});
const remove = createRoute({
	method: "delete",
	path: `${path}/{id}`,
	tags,
	summary: "Remove a promotion that no order has",
	description: "One that was used can be switched off: `isActive: false`.",
	request: { params, query: noQuery },
	responses: { 204: { description: "It is gone." }, ...writeProblems },
});

const ALL: PromotionKeeper = { kind: "marketplace" };

/** Discounts of the marketplace and of all shops, for the operators. */
export function addAdminPromotionRoutes(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	const nowIn = (c: OrderContext) => portsFrom(c.env).now().toISOString();

	app.openapi(list, async (c) => {
		operatorIn(c);
		const { active, ...filter } = c.req.valid("query");
		const at = nowIn(c);
		const wanted = active === undefined ? filter : { ...filter, active: active === "true" };
		const found = valueOf(await promotionStore(dbOf(c.env)).list(ALL, wanted, at));
		return c.json({ ...found, items: found.items.map((item) => showPromotion(item, at)) }, 200);
	});

	app.openapi(create, async (c) => {
		const input = c.req.valid("json");
		const at = nowIn(c);
		const created = valueOf(await createPromotion(operatorIn(c), input, await scopeOf(c, input), at, promotionStore(dbOf(c.env))));
		return c.json(showPromotion(created.value, at), 201, replayHeaders(created));
	});

	app.openapi(read, async (c) => {
		operatorIn(c);
		return c.json(showPromotion(valueOf(await findPromotion(ALL, c.req.valid("param").id, promotionStore(dbOf(c.env)))), nowIn(c)), 200);
	});

	app.openapi(change, async (c) => {
		const at = nowIn(c);
		const { id } = c.req.valid("param");
		const changed = await changePromotion(operatorIn(c), ALL, id, c.req.valid("json"), at, promotionStore(dbOf(c.env)));
		return c.json(showPromotion(valueOf(changed), at), 200);
	});

	app.openapi(remove, async (c) => {
		valueOf(await removePromotion(operatorIn(c), ALL, c.req.valid("param").id, nowIn(c), promotionStore(dbOf(c.env))));
		return c.body(null, 204);
	});
}
