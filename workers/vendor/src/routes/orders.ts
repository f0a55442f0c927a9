import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { fulfillmentInputSchema, shopOrderPageSchema, shopOrderSchema, VENDOR_ORDER_STATUSES } from "#contracts/order";
import { pageQuery } from "#contracts/page";
import type { ServiceApp } from "#kit/app";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { valueOf } from "#kit/problem";
import type { PortsFrom, VendorEnv } from "../env.ts";
import { actorIn } from "./access.ts";
import { emptyBody, json, noQuery, optionalJsonBody } from "#kit/route-parts";
import { inShop, readProblems, reasonBody, thingInShop, writeProblems } from "./parts.ts";

const tags = ["Vendor portal"];
const path = "/vendor/{vendorId}/orders";
const theOrder = json(shopOrderSchema, "The order as it is now.");

const listOrders = createRoute({
	method: "get",
	path,
	summary: "Your orders",
	tags,
	request: { params: inShop, query: z.strictObject({ ...pageQuery, status: z.enum(VENDOR_ORDER_STATUSES).optional() }) },
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
		return c.json(valueOf(await orders.list(c.req.valid("param").vendorId, c.req.valid("query"))), 200);
	});

	app.openapi(getOrder, async (c) => {
		const { vendorId, id } = c.req.valid("param");
		return c.json(valueOf(await portsFrom(c.env).orders.find(vendorId, id)), 200);
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
