import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { adminRefundInputSchema } from "#contracts/returns";
import { requireAdmin, type ServiceApp } from "#kit/app";
import { replayHeaders, requiredIdempotencyHeader, requiredScopeOf } from "#kit/idempotency";
import { problems, refuse, valueOf } from "#kit/problem";
import { json, jsonBody, noQuery } from "#kit/route-parts";
import { findOrder } from "../domain/order/cancel-order.ts";
import type { Order, VendorOrder } from "../domain/order/order.ts";
import { refundPart } from "../domain/refund/refund-part.ts";
import type { OrderEnv, PortsFrom } from "../env.ts";
import { adminOrderSchema, showAdminOrder } from "./admin-orders.ts";
import { callerOf } from "./caller.ts";

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
}
