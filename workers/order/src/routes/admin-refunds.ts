import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { adminRefundInputSchema, paidOtherwiseInputSchema } from "#contracts/returns";
import { requireAdmin, type ServiceApp } from "#kit/app";
import { replayHeaders, requiredIdempotencyHeader, requiredScopeOf } from "#kit/idempotency";
import { problems, refuse, valueOf } from "#kit/problem";
import { json, jsonBody, noQuery } from "#kit/route-parts";
import { findOrder } from "../domain/order/cancel-order.ts";
import type { Order, VendorOrder } from "../domain/order/order.ts";
import { type Decision, decideOnRefund } from "../domain/refund/decide-on-refund.ts";
import { refundPart } from "../domain/refund/refund-part.ts";
import type { OrderEnv, PortsFrom } from "../env.ts";
import { adminOrderSchema, showAdminOrder } from "./admin-orders.ts";
import { callerOf, type OrderContext } from "./caller.ts";

const refund = createRoute({
	method: "post",
	path: "/admin/orders/{id}/refunds",
	tags: ["Admin"],
	summary: "Pay back of an order: an amount, pieces that were sent, or a return",
	request: {
		params: z.strictObject({ id: idSchema }),
		query: noQuery,
		headers: requiredIdempotencyHeader,
		body: jsonBody(adminRefundInputSchema),
	},
	responses: { 201: json(adminOrderSchema, "The order"), ...problems(400, 401, 403, 404, 409, 413, 415, 422, 428) },
});

const refusedParams = z.strictObject({ id: idSchema, refundId: idSchema });

const retry = createRoute({
	method: "post",
	path: "/admin/orders/{id}/refunds/{refundId}/retry",
	tags: ["Admin"],
	summary: "Try again to send back a refund that the payment provider refused",
	request: { params: refusedParams, query: noQuery, headers: requiredIdempotencyHeader },
	responses: { 200: json(adminOrderSchema, "The order"), ...problems(400, 401, 403, 404, 409, 413, 415, 422, 428) },
});

const payOtherwise = createRoute({
	method: "post",
	path: "/admin/orders/{id}/refunds/{refundId}/paid-otherwise",
	tags: ["Admin"],
	summary: "Say that a refund which the payment provider refused was paid another way",
	request: { params: refusedParams, query: noQuery, headers: requiredIdempotencyHeader, body: jsonBody(paidOtherwiseInputSchema) },
	responses: { 200: json(adminOrderSchema, "The order"), ...problems(400, 401, 403, 404, 409, 413, 415, 422, 428) },
});

/** The part that is meant, which has to be said where there are many. */
function partIn(order: Order, vendorOrderId: string | undefined): VendorOrder {
	const part = vendorOrderId === undefined ? order.vendorOrders[0] : order.vendorOrders.find(({ id }) => id === vendorOrderId);
	if (vendorOrderId === undefined && order.vendorOrders.length > 1) {
		refuse("invalid_input", "Say which shop's part is paid back.", [
			{ path: "vendorOrderId", message: "needed where there are many parts" },
		]);
	}
	return part ?? refuse("not_found", "There is no such part of the order.");
}

/** Refunds by the operators. */
export function addAdminRefundRoute(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	app.openapi(refund, async (c) => {
		const { userId } = requireAdmin(c);
		const ports = portsFrom(c.env);
		const caller = await callerOf(c);
		const body = c.req.valid("json");
		const { vendorOrderId, ...input } = body;
		const scope = await requiredScopeOf(c, body);
		const order = valueOf(await findOrder(caller, c.req.valid("param").id, ports));
		const part = partIn(order, vendorOrderId);
		const ref = { vendorId: part.vendorId, vendorOrderId: part.id };
		const done = valueOf(await refundPart({ kind: "admin", id: userId }, ref, input, scope, ports));
		return c.json(showAdminOrder(c, done.value.order), 201, replayHeaders(done));
	});

	const decide = async (c: OrderContext, { id, refundId }: { id: string; refundId: string }, decision: Decision) => {
		const { userId } = requireAdmin(c);
		const ports = portsFrom(c.env);
		const scope = await requiredScopeOf(c, decision);
		const order = valueOf(await findOrder(await callerOf(c), id, ports));
		return valueOf(await decideOnRefund({ kind: "admin", id: userId }, { orderId: order.id, refundId }, decision, scope, ports));
	};

	app.openapi(retry, async (c) => {
		const done = await decide(c, c.req.valid("param"), { kind: "retry" });
		return c.json(showAdminOrder(c, done.value), 200, replayHeaders(done));
	});

	app.openapi(payOtherwise, async (c) => {
		const done = await decide(c, c.req.valid("param"), { kind: "paid_otherwise", note: c.req.valid("json").note });
		return c.json(showAdminOrder(c, done.value), 200, replayHeaders(done));
	});
}
