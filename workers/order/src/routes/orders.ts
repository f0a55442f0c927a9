import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { orderEventPageSchema, orderPageSchema, orderSchema, ORDER_STATUSES, reasonSchema } from "#contracts/order";
import { pageQuery, text } from "#contracts/page";
import { requireAdmin, requireIdentity, type ServiceApp } from "#kit/app";
import { problems, valueOf } from "#kit/problem";
import { audienceQuery } from "#kit/route-parts";
import { actorOn, type Caller } from "../domain/access.ts";
import { cancelOrder, findOrder } from "../domain/order/cancel-order.ts";
import { findOrderByNumber } from "../domain/order/find-by-number.ts";
import type { Order } from "../domain/order/order.ts";
import { normalizeOrderNumber } from "../domain/order/order-number.ts";
import { showOrder } from "../domain/order/show-order.ts";
import type { OrderEnv, PortsFrom } from "../env.ts";
import { dbOf } from "#kit/db";
import { listOrderEvents, listOrders } from "../store/list-orders.ts";
import { actionUrlFor } from "./action-url.ts";
import { callerOf, cartTokenHeader, type OrderContext } from "./caller.ts";

const tags = ["Orders"];
const params = z.strictObject({ id: idSchema });
const query = z.strictObject({});
const headers = cartTokenHeader;
const orderAnswer = { description: "The order", content: { "application/json": { schema: orderSchema } } };
const pageAnswer = { description: "Orders, newest first", content: { "application/json": { schema: orderPageSchema } } };

const lookupSchema = z.strictObject({ number: text(32), email: z.email().max(254) }).meta({ id: "OrderLookup" });

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
	summary: "Cancel an order, as long as nothing of it is on its way",
	request: { params, query, headers, body: { required: false, content: { "application/json": { schema: reasonSchema } } } },
	responses: { 200: orderAnswer, ...problems(400, 404, 409, 413, 415) },
});
const lookup = createRoute({
	method: "post",
	path: "/orders/lookup",
	tags,
	summary: "Find a guest's order by its number and email",
	request: { query, body: { required: true, content: { "application/json": { schema: lookupSchema } } } },
	responses: { 200: orderAnswer, ...problems(400, 404, 413, 415) },
});
const listAll = createRoute({
	method: "get",
	path: "/admin/orders",
	tags: ["Admin"],
	summary: "All orders",
	request: {
		query: z.strictObject({
			...pageQuery,
			status: z.enum(ORDER_STATUSES).optional(),
			q: text(32).optional().meta({ description: "The beginning of an order number." }),
		}),
	},
	responses: { 200: pageAnswer, ...problems(400, 401, 403) },
});

const show = (c: OrderContext, caller: Caller, order: Order) => showOrder(order, actorOn(caller, order).kind, actionUrlFor(c));

/** Orders, for those who placed them and for the operators. */
export function addOrderRoutes(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	app.openapi(list, async (c) => {
		const { userId } = requireIdentity(c);
		const caller = await callerOf(c);
		const page = valueOf(await listOrders(dbOf(c.env), { userId }, c.req.valid("query")));
		return c.json({ ...page, items: page.items.map((order) => show(c, caller, order)) }, 200);
	});

	app.openapi(lookup, async (c) => {
		const order = valueOf(await findOrderByNumber(c.req.valid("json"), portsFrom(c.env)));
		return c.json(showOrder(order, "guest", actionUrlFor(c)), 200);
	});

	app.openapi(read, async (c) => {
		const caller = await callerOf(c);
		return c.json(show(c, caller, valueOf(await findOrder(caller, c.req.valid("param").id, portsFrom(c.env)))), 200);
	});

	app.openapi(events, async (c) => {
		const order = valueOf(await findOrder(await callerOf(c), c.req.valid("param").id, portsFrom(c.env)));
		return c.json(valueOf(await listOrderEvents(dbOf(c.env), order.id, c.req.valid("query"))), 200);
	});

	app.openapi(cancel, async (c) => {
		const caller = await callerOf(c);
		const reason = c.req.valid("json").reason ?? null;
		return c.json(show(c, caller, valueOf(await cancelOrder(caller, c.req.valid("param").id, reason, portsFrom(c.env)))), 200);
	});

	app.openapi(listAll, async (c) => {
		requireAdmin(c);
		const { status, q, ...page } = c.req.valid("query");
		const found = valueOf(await listOrders(dbOf(c.env), { status, numberPrefix: q && normalizeOrderNumber(q) }, page));
		return c.json({ ...found, items: found.items.map((order) => showOrder(order, "admin", actionUrlFor(c))) }, 200);
	});
}
