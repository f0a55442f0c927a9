import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { partExplanationSchema } from "#contracts/explanation";
import { idSchema } from "#contracts/ids";
import {
	acceptedManySchema,
	acceptManyInputSchema,
	FULFILLMENT_STATUSES,
	fulfillmentInputSchema,
	shopOrderPageSchema,
	shopOrderSchema,
	VENDOR_ORDER_STATUSES,
} from "#contracts/order";
import { pageQuery, text } from "#contracts/page";
import { VENDOR_ORDER_SORTS } from "#contracts/vendor-orders";
import type { ServiceApp } from "#kit/app";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { valueOf } from "#kit/problem";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { actorIn } from "./access.ts";
import { emptyBody, json, jsonBody, noQuery, optionalJsonBody } from "#kit/route-parts";
import { inShop, readProblems, reasonBody, thingInShop, writeProblems } from "./parts.ts";

const tags = ["Vendor portal"];
const path = "/vendor/{vendorId}/orders";
const theOrder = json(shopOrderSchema, "The order as it is now.");

const listOrders = createRoute({
	method: "get",
	path,
	summary: "Your orders",
	tags,
	request: {
		params: inShop,
		query: z.strictObject({
			...pageQuery,
			status: z.enum(VENDOR_ORDER_STATUSES).optional(),
			fulfillmentStatus: z
				.preprocess(
					(sent) => (typeof sent === "string" ? [sent] : sent),
					z.array(z.enum(FULFILLMENT_STATUSES)).max(FULFILLMENT_STATUSES.length),
				)
				.optional()
				.meta({ description: "Repeated: one of them." }),
			ids: z
				.string()
				.regex(/^[A-Za-z0-9_-]{1,80}(?:,[A-Za-z0-9_-]{1,80}){0,49}$/, "at most 50 ids, with commas between them")
				.optional()
				.meta({ description: "Only these orders: at most 50 ids, with commas between them." }),
			q: text(254).optional().meta({ description: "The beginning of an order number, or a part of a name." }),
			sort: z.enum(VENDOR_ORDER_SORTS).optional().meta({ description: "newest where not given." }),
		}),
	},
	responses: { 200: json(shopOrderPageSchema, "A page of orders."), ...readProblems },
});

const getOrder = createRoute({
	method: "get",
	path: `${path}/{id}`,
	summary: "One of your orders",
	tags,
	request: { params: thingInShop, query: noQuery },
	responses: { 200: json(shopOrderSchema, "What to pack and where to send it."), ...readProblems },
});

const explainOrder = createRoute({
	method: "get",
	path: `${path}/{id}/explain`,
	summary: "Why one of your orders comes to what you get for it",
	tags,
	request: { params: thingInShop, query: noQuery },
	responses: { 200: json(partExplanationSchema, "Every number with the rule that made it."), ...readProblems },
});

const acceptMany = createRoute({
	method: "post",
	path: `${path}/accept`,
	summary: "Accept many orders",
	description: "Each by itself: one that cannot be accepted any more keeps none of the others back.",
	tags,
	request: { params: inShop, query: noQuery, body: jsonBody(acceptManyInputSchema) },
	responses: { 200: json(acceptedManySchema, "What became of each."), ...writeProblems },
});

const acceptOrder = createRoute({
	method: "post",
	path: `${path}/{id}/accept`,
	summary: "Accept an order",
	tags,
	request: { params: thingInShop, query: noQuery, body: emptyBody },
	responses: { 200: theOrder, ...writeProblems },
});

const rejectOrder = createRoute({
	method: "post",
	path: `${path}/{id}/reject`,
	summary: "Reject an order: its stock and its money go back",
	tags,
	request: { params: thingInShop, query: noQuery, body: reasonBody },
	responses: { 200: theOrder, ...writeProblems },
});

const fulfillOrder = createRoute({
	method: "post",
	path: `${path}/{id}/fulfillments`,
	summary: "Send a parcel, or hand it over",
	tags,
	request: { params: thingInShop, query: noQuery, headers: idempotencyHeader, body: optionalJsonBody(fulfillmentInputSchema) },
	responses: { 201: theOrder, ...writeProblems },
});

const deliverParcel = createRoute({
	method: "post",
	path: `${path}/{id}/fulfillments/{fulfillmentId}/delivered`,
	summary: "Say that a parcel has arrived",
	tags,
	request: { params: thingInShop.extend({ fulfillmentId: idSchema }), query: noQuery, body: emptyBody },
	responses: { 200: theOrder, ...writeProblems },
});

/** A shop's orders, which the order service keeps. */
export function addOrderRoutes(app: ServiceApp<VendorEnv>, portsFrom: PortsFrom): void {
	app.openapi(listOrders, async (c) => {
		const { orders } = portsFrom(c.env);
		const { ids, ...filter } = c.req.valid("query");
		const asked = ids === undefined ? filter : { ...filter, ids: ids.split(",") };
		return c.json(valueOf(await orders.list(c.req.valid("param").vendorId, asked)), 200);
	});

	app.openapi(explainOrder, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).orders.explain(vendorId, id)), 200);
	});

	app.openapi(getOrder, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).orders.find(vendorId, id)), 200);
	});

	app.openapi(acceptMany, async (c) => {
		const { vendorId } = c.req.valid("param");
		const { orderIds } = c.req.valid("json");
		return c.json(valueOf(await portsFrom(c.env).orders.acceptMany(actorIn(c), vendorId, orderIds)), 200);
	});

	app.openapi(acceptOrder, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).orders.accept(actorIn(c), vendorId, id)), 200);
	});

	app.openapi(rejectOrder, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		const { reason = null } = c.req.valid("json");
		return c.json(valueOf(await portsFrom(c.env).orders.reject(actorIn(c), vendorId, id, reason)), 200);
	});

	app.openapi(fulfillOrder, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		const input = c.req.valid("json");
		const sent = valueOf(await portsFrom(c.env).orders.fulfill(actorIn(c), vendorId, id, input, await scopeOf(c, input)));
		return c.json(sent.value, 201, replayHeaders(sent));
	});

	app.openapi(deliverParcel, async (c) => {
		const { vendorId, id, fulfillmentId } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).orders.deliver(actorIn(c), vendorId, id, fulfillmentId)), 200);
	});
}
