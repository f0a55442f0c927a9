import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { returnInputSchema, returnPageSchema, returnSchema } from "#contracts/returns";
import type { ServiceApp } from "#kit/app";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { problems, valueOf } from "#kit/problem";
import { audienceQuery, emptyBody, json, jsonBody, noQuery } from "#kit/route-parts";
import { actorOn, type Caller } from "../domain/access.ts";
import { findOrder } from "../domain/order/cancel-order.ts";
import { showReturn } from "../domain/order/show-after-sale.ts";
import type { FoundReturn } from "../domain/return/find-return.ts";
import { cancelReturn } from "../domain/return/move-return.ts";
import { requestReturn } from "../domain/return/request-return.ts";
import type { OrderEnv, PortsFrom } from "../env.ts";
import { orderCallerOf, orderTokenHeaders, viewerNow } from "./caller.ts";

const tags = ["Orders"];
const params = z.strictObject({ id: idSchema });
const headers = orderTokenHeaders;

const list = createRoute({
	method: "get",
	path: "/orders/{id}/returns",
	tags,
	summary: "What comes back of an order",
	request: { params, query: z.strictObject(audienceQuery), headers },
	responses: { 200: json(returnPageSchema, "All returns, the oldest first"), ...problems(400, 404) },
});
const request = createRoute({
	method: "post",
	path: "/orders/{id}/returns",
	tags,
	summary: "Send pieces back, or withdraw from the contract",
	description:
		"Pieces that were sent, of one shop at a time. Until 14 days after the delivery `withdrawal` withdraws from the contract: it needs no reason, and the shop cannot refuse it; only what spoils quickly or was made for the shopper (the line's `product.withdrawal`) cannot be withdrawn from, but be returned where something is wrong. What has not been sent yet is canceled instead.",
	request: { params, query: noQuery, headers: headers.extend(idempotencyHeader.shape), body: jsonBody(returnInputSchema) },
	responses: { 201: json(returnSchema, "The return"), ...problems(400, 403, 404, 409, 413, 415, 422) },
});
const cancel = createRoute({
	method: "post",
	path: "/orders/{id}/returns/{returnId}/cancel",
	tags,
	summary: "Keep the pieces after all",
	request: { params: params.extend({ returnId: idSchema }), query: noQuery, headers, body: emptyBody },
	responses: { 200: json(returnSchema, "The return"), ...problems(400, 403, 404, 409, 413, 415) },
});

const show = (caller: Caller, { order, part, asked }: FoundReturn) =>
	showReturn(order, part, asked, viewerNow(actorOn(caller, order).kind));

/** Returns, for those who placed the order. */
export function addReturnRoutes(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	app.openapi(list, async (c) => {
		const ports = portsFrom(c.env);
		const caller = await orderCallerOf(c, ports);
		const order = valueOf(await findOrder(caller, c.req.valid("param").id, ports));
		const items = order.vendorOrders.flatMap((part) => part.returns.map((asked) => show(caller, { order, part, asked })));
		return c.json({ items: items.sort((a, b) => (a.id < b.id ? -1 : 1)), nextCursor: null }, 200);
	});

	app.openapi(request, async (c) => {
		const ports = portsFrom(c.env);
		const caller = await orderCallerOf(c, ports);
		const input = c.req.valid("json");
		const asked = valueOf(await requestReturn(caller, c.req.valid("param").id, input, await scopeOf(c, input), ports));
		return c.json(show(caller, asked.value), 201, replayHeaders(asked));
	});

	app.openapi(cancel, async (c) => {
		const ports = portsFrom(c.env);
		const caller = await orderCallerOf(c, ports);
		const { id, returnId } = c.req.valid("param");
		return c.json(show(caller, valueOf(await cancelReturn(caller, id, returnId, ports))), 200);
	});
}
