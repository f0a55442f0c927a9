import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { ORDER_STATUSES, orderEventPageSchema, orderSchema, PAYMENT_STATUSES } from "#contracts/order";
import { ordersOverviewSchema } from "#contracts/overview";
import { pageOf, pageQuery, text } from "#contracts/page";
import { FOUND_AT_MOST, foundSchema, searchQuerySchema, type SearchItem } from "#contracts/search";
import { cancelInputSchema, cancelPreviewSchema, cancelQuerySchema } from "#contracts/returns";
import { requireAdmin, type ServiceApp } from "#kit/app";
import { dbOf } from "#kit/db";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { problems, valueOf } from "#kit/problem";
import { json, noQuery, optionalJsonBody } from "#kit/route-parts";
import { findOrder } from "../domain/order/cancel-order.ts";
import { cancelOrderOrPieces, foreseeCancellation } from "../domain/order/cancel-pieces.ts";
import type { Order } from "../domain/order/order.ts";
import { showCancelPreview } from "../domain/order/show-cancel-preview.ts";
import { showOrder } from "../domain/order/show-order.ts";
import type { OrderEnv, PortsFrom } from "../env.ts";
import { listOrderEvents, listOrders, ORDER_SORTS } from "../store/list-orders.ts";
import { ordersOverview } from "../store/overview-store.ts";
import { actionUrlFor } from "./action-url.ts";
import { callerOf, type OrderContext, viewerNow } from "./caller.ts";

const tags = ["Admin"];
const params = z.strictObject({ id: idSchema });
/** An order as the operators see it. */
export const adminOrderSchema = orderSchema
	.extend({ userId: z.string().nullable().meta({ description: "Who placed it; null for a guest." }) })
	.meta({ id: "AdminOrder" });

const list = createRoute({
	method: "get",
	path: "/admin/orders",
	tags,
	summary: "All orders",
	request: {
		query: z.strictObject({
			...pageQuery,
			status: z.enum(ORDER_STATUSES).optional(),
			paymentStatus: z.enum(PAYMENT_STATUSES).optional(),
			refund: z.enum(["refused"]).optional().meta({ description: "Those with refunds that the payment provider refuses." }),
			q: text(254).optional().meta({
				description:
					"The beginning of an order number or an email, an id of an order, a part of one or a user, or a part of the name that one of the newest 10,000 goes to.",
			}),
			sort: z.enum(ORDER_SORTS).optional().meta({ description: "newest where not given." }),
		}),
	},
	responses: { 200: json(pageOf(adminOrderSchema).meta({ id: "AdminOrderPage" }), "A page of orders"), ...problems(400, 401, 403) },
});
const read = createRoute({
	method: "get",
	path: "/admin/orders/{id}",
	tags,
	summary: "An order with all its parts",
	request: { params, query: noQuery },
	responses: { 200: json(adminOrderSchema, "The order"), ...problems(400, 401, 403, 404) },
});
const events = createRoute({
	method: "get",
	path: "/admin/orders/{id}/events",
	tags,
	summary: "What has happened to an order",
	request: { params, query: z.strictObject(pageQuery) },
	responses: { 200: json(orderEventPageSchema, "Events, in sequence"), ...problems(400, 401, 403, 404) },
});
const cancel = createRoute({
	method: "post",
	path: "/admin/orders/{id}/cancel",
	tags,
	summary: "Cancel an order as long as nothing of it is on its way, or what has not been sent of it",
	description: "With `vendorOrderId` or `lines` only that.",
	request: { params, query: noQuery, headers: idempotencyHeader, body: optionalJsonBody(cancelInputSchema) },
	responses: { 200: json(adminOrderSchema, "The order"), ...problems(400, 401, 403, 404, 409, 413, 415, 422) },
});
const cancelPreview = createRoute({
	method: "get",
	path: "/admin/orders/{id}/cancel/preview",
	tags,
	summary: "What a cancellation would pay back",
	description: "All of it, or with `vendorOrderId` or `lines` only that. Nothing is canceled.",
	request: { params, query: cancelQuerySchema },
	responses: { 200: json(cancelPreviewSchema, "What would go back"), ...problems(400, 401, 403, 404, 409) },
});
/** For the gateway, which composes the search of all services and describes it. */
const search = createRoute({
	hide: true,
	method: "get",
	path: "/admin/search",
	request: { query: searchQuerySchema },
	responses: { 200: json(foundSchema, "The newest orders that may be meant"), ...problems(400, 401, 403) },
});

/** For the gateway, which composes the overview of all services and describes it. */
const overview = createRoute({
	hide: true,
	method: "get",
	path: "/admin/overview",
	request: { query: noQuery },
	responses: { 200: json(ordersOverviewSchema, "Today's orders"), ...problems(400, 401, 403) },
});

/** An order as the operators see it. */
export const showAdminOrder = (c: OrderContext, order: Order) => ({
	...showOrder(order, viewerNow("admin"), actionUrlFor(c)),
	userId: order.userId,
});

const toItem = ({ id, number, contact, deliveryAddress, status, createdAt }: Order): SearchItem => ({
	kind: "order",
	id,
	title: number,
	detail: [deliveryAddress?.name, contact.email].filter(Boolean).join(", "),
	status,
	createdAt,
});

/** Orders, for the operators. */
export function addAdminOrderRoutes(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	app.openapi(list, async (c) => {
		requireAdmin(c);
		const { limit, cursor, ...filter } = c.req.valid("query");
		const found = valueOf(await listOrders(dbOf(c.env), filter, { limit, cursor }));
		return c.json({ ...found, items: found.items.map((order) => showAdminOrder(c, order)) }, 200);
	});

	app.openapi(read, async (c) => {
		requireAdmin(c);
		return c.json(showAdminOrder(c, valueOf(await findOrder(await callerOf(c), c.req.valid("param").id, portsFrom(c.env)))), 200);
	});

	app.openapi(events, async (c) => {
		requireAdmin(c);
		const order = valueOf(await findOrder(await callerOf(c), c.req.valid("param").id, portsFrom(c.env)));
		return c.json(valueOf(await listOrderEvents(dbOf(c.env), order.id, c.req.valid("query"))), 200);
	});

	app.openapi(cancel, async (c) => {
		requireAdmin(c);
		const input = c.req.valid("json");
		const scope = await scopeOf(c, input);
		const done = valueOf(await cancelOrderOrPieces(await callerOf(c), c.req.valid("param").id, input, scope, portsFrom(c.env)));
		return c.json(showAdminOrder(c, done.value), 200, replayHeaders(done));
	});

	app.openapi(cancelPreview, async (c) => {
		requireAdmin(c);
		const { id } = c.req.valid("param");
		const change = valueOf(await foreseeCancellation(await callerOf(c), id, c.req.valid("query"), portsFrom(c.env)));
		return c.json(showCancelPreview(change), 200);
	});

	app.openapi(overview, async (c) => {
		requireAdmin(c);
		return c.json(await ordersOverview(dbOf(c.env), portsFrom(c.env).now()), 200);
	});

	app.openapi(search, async (c) => {
		requireAdmin(c);
		const found = valueOf(await listOrders(dbOf(c.env), c.req.valid("query"), { limit: FOUND_AT_MOST }));
		return c.json({ items: found.items.map(toItem) }, 200);
	});
}
