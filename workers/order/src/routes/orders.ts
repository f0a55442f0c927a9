import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { explanationSchema } from "#contracts/explanation";
import { idSchema } from "#contracts/ids";
import { orderEventPageSchema, orderPageSchema, orderSchema } from "#contracts/order";
import { pageQuery, text } from "#contracts/page";
import { cancelInputSchema, cancelPreviewSchema, cancelQuerySchema } from "#contracts/returns";
import { requireIdentity, type ServiceApp } from "#kit/app";
import { hashOf } from "#kit/hash";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { problems, valueOf } from "#kit/problem";
import { audienceQuery, emptyBody, json, optionalJsonBody } from "#kit/route-parts";
import { actorOn, type Caller } from "../domain/access.ts";
import { findOrder, mayChange } from "../domain/order/cancel-order.ts";
import { cancelOrderOrPieces, foreseeCancellation } from "../domain/order/cancel-pieces.ts";
import { mailChangeLink } from "../domain/order/change-link.ts";
import { explainOrder } from "../domain/order/explain-order.ts";
import { findOrderByNumber, grantAccess } from "../domain/order/find-by-number.ts";
import type { Order } from "../domain/order/order.ts";
import { showCancelPreview } from "../domain/order/show-cancel-preview.ts";
import { showOrder } from "../domain/order/show-order.ts";
import type { OrderEnv, PortsFrom } from "../env.ts";
import { dbOf } from "#kit/db";
import { listOrderEvents, listOrders } from "../store/list-orders.ts";
import { actionUrlFor } from "./action-url.ts";
import { callerOf, type OrderContext, orderCallerOf, orderTokenHeaders, viewerNow } from "./caller.ts";

const tags = ["Orders"];
const params = z.strictObject({ id: idSchema });
const query = z.strictObject({});
const headers = orderTokenHeaders;
const orderAnswer = { description: "The order", content: { "application/json": { schema: orderSchema } } };
const pageAnswer = { description: "Orders, newest first", content: { "application/json": { schema: orderPageSchema } } };

const lookupSchema = z.strictObject({ number: text(32), email: z.email().max(254) }).meta({ id: "OrderLookup" });
const foundOrderSchema = orderSchema.extend({ accessToken: z.string() }).meta({ id: "FoundOrder" });

const list = createRoute({
	method: "get",
	path: "/orders",
	tags,
	summary: "One's own orders",
	request: { query: z.strictObject({ ...pageQuery, ...audienceQuery }) },
	responses: { 200: pageAnswer, ...problems(400, 401) },
});
const read = createRoute({
	method: "get",
	path: "/orders/{id}",
	tags,
	summary: "Read an order",
	request: { params, query: z.strictObject(audienceQuery), headers },
	responses: { 200: orderAnswer, ...problems(400, 404) },
});
const explain = createRoute({
	method: "get",
	path: "/orders/{id}/explain",
	tags,
	summary: "Why an order costs what it costs",
	description: "Every number with the rule that made it. What is between shop and marketplace is for admins only.",
	request: { params, query, headers },
	responses: {
		200: { description: "Every line, explained", content: { "application/json": { schema: explanationSchema } } },
		...problems(400, 404),
	},
});
const events = createRoute({
	method: "get",
	path: "/orders/{id}/events",
	tags,
	summary: "What has happened to an order",
	request: { params, query: z.strictObject({ ...pageQuery, ...audienceQuery }), headers },
	responses: {
		200: { description: "Events, in sequence", content: { "application/json": { schema: orderEventPageSchema } } },
		...problems(400, 404),
	},
});
const cancel = createRoute({
	method: "post",
	path: "/orders/{id}/cancel",
	tags,
	summary: "Cancel an order as long as nothing of it is on its way, or what has not been sent of it",
	description:
		"With `vendorOrderId` only that shop's part, with `lines` only these pieces, in both cases what has not been sent. What was paid for it goes back, and the delivery with the last piece of a part of which nothing was sent. Before the payment too: it takes less then, and where nothing is left the order is canceled.",
	request: { params, query, headers: headers.extend(idempotencyHeader.shape), body: optionalJsonBody(cancelInputSchema) },
	responses: { 200: orderAnswer, ...problems(400, 403, 404, 409, 413, 415, 422) },
});
const cancelPreview = createRoute({
	method: "get",
	path: "/orders/{id}/cancel/preview",
	tags,
	summary: "What a cancellation would pay back",
	description: "All of it, or with `vendorOrderId` or `lines` only that; before the payment how much less it takes. Nothing is canceled.",
	request: { params, query: cancelQuerySchema, headers },
	responses: { 200: json(cancelPreviewSchema, "What would go back"), ...problems(400, 403, 404, 409) },
});
const lookup = createRoute({
	method: "post",
	path: "/orders/lookup",
	tags,
	summary: "Find a guest's order by its number and email",
	description:
		"Also answers a token that lets its bearer read the order, and pay it, in the header X-Order-Token, for 24 hours. Changes take a link by mail: `POST /orders/{id}/change-link`.",
	request: { query, body: { required: true, content: { "application/json": { schema: lookupSchema } } } },
	responses: {
		200: { description: "The order, and a token for it", content: { "application/json": { schema: foundOrderSchema } } },
		...problems(400, 404, 413, 415),
	},
});
const changeLink = createRoute({
	method: "post",
	path: "/orders/{id}/change-link",
	tags,
	summary: "Mail a link that lets its bearer change the order",
	description:
		"To the address that the order was placed with, for whoever has found it by number and email and can only see it. The link's token is good for 24 hours, in the header X-Order-Token. Asked for again within five minutes, nothing is mailed.",
	request: { params, query, headers, body: emptyBody },
	responses: { 204: { description: "Mailed" }, ...problems(400, 404, 413, 415) },
});
const show = (c: OrderContext, caller: Caller, order: Order) =>
	showOrder(order, viewerNow(actorOn(caller, order).kind), actionUrlFor(c), !mayChange(caller, order));

/** Orders, for those who placed them. */
export function addOrderRoutes(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	app.openapi(list, async (c) => {
		const { userId } = requireIdentity(c);
		const caller = await callerOf(c);
		const page = valueOf(await listOrders(dbOf(c.env), { userId }, c.req.valid("query")));
		return c.json({ ...page, items: page.items.map((order) => show(c, caller, order)) }, 200);
	});

	app.openapi(lookup, async (c) => {
		const ports = portsFrom(c.env);
		const order = valueOf(await findOrderByNumber(c.req.valid("json"), ports));
		const accessToken = ports.newSecret();
		await grantAccess(order, await hashOf(accessToken), ports);
		return c.json({ ...showOrder(order, viewerNow("guest"), actionUrlFor(c), true), accessToken }, 200);
	});

	app.openapi(read, async (c) => {
		const ports = portsFrom(c.env);
		const caller = await orderCallerOf(c, ports);
		return c.json(show(c, caller, valueOf(await findOrder(caller, c.req.valid("param").id, ports))), 200);
	});

	app.openapi(explain, async (c) => {
		const ports = portsFrom(c.env);
		const caller = await orderCallerOf(c, ports);
		const order = valueOf(await findOrder(caller, c.req.valid("param").id, ports));
		return c.json(explainOrder(order, caller.isAdmin ? "party" : "shopper"), 200);
	});

	app.openapi(events, async (c) => {
		const ports = portsFrom(c.env);
		const order = valueOf(await findOrder(await orderCallerOf(c, ports), c.req.valid("param").id, ports));
		return c.json(valueOf(await listOrderEvents(dbOf(c.env), order.id, c.req.valid("query"))), 200);
	});

	app.openapi(changeLink, async (c) => {
		const ports = portsFrom(c.env);
		const token = ports.newSecret();
		const secret = { token, tokenHash: await hashOf(token) };
		valueOf(await mailChangeLink(await orderCallerOf(c, ports), c.req.valid("param").id, secret, ports));
		return c.body(null, 204);
	});

	app.openapi(cancel, async (c) => {
		const ports = portsFrom(c.env);
		const caller = await orderCallerOf(c, ports);
		const input = c.req.valid("json");
		const done = valueOf(await cancelOrderOrPieces(caller, c.req.valid("param").id, input, await scopeOf(c, input), ports));
		return c.json(show(c, caller, done.value), 200, replayHeaders(done));
	});

	app.openapi(cancelPreview, async (c) => {
		const ports = portsFrom(c.env);
		const caller = await orderCallerOf(c, ports);
		const change = valueOf(await foreseeCancellation(caller, c.req.valid("param").id, c.req.valid("query"), ports));
		return c.json(showCancelPreview(change), 200);
	});
}
