import type { Context } from "hono";
import * as z from "zod";
import type { ActorKind } from "#contracts/identity";
import type { ServiceEnv } from "#kit/app";
import { hashOf } from "#kit/hash";
import type { Caller } from "../domain/access.ts";
import type { Viewer } from "../domain/order/show-after-sale.ts";
import type { OrderPorts } from "../domain/ports.ts";
import type { OrderEnv } from "../env.ts";

export type OrderContext = Context<ServiceEnv<OrderEnv>>;

export const cartTokenHeader = z.object({
	"x-cart-token": z
		.string()
		.optional()
		.meta({ description: "The token that the cart was created with. Signed-in shoppers do not need it for their own." }),
});

export const orderTokenHeaders = cartTokenHeader.extend({
	"x-order-token": z.string().optional().meta({
		description:
			"The accessToken that `POST /orders/lookup` answered, or the token of the link that `POST /orders/{id}/change-link` mailed.",
	}),
});

/** Somebody who looks at something now. */
export const viewerNow = (kind: ActorKind): Viewer => ({ kind, at: new Date().toISOString() });

/** Who asks: the identity that the gateway verified, and the cart token. */
export async function callerOf(c: OrderContext): Promise<Caller> {
	const identity = c.get("identity");
	const token = c.req.header("x-cart-token");
	return { userId: identity?.userId ?? null, isAdmin: identity?.role === "admin", tokenHash: token ? await hashOf(token) : null };
}

/** The same for orders: with what an order token is for. */
export async function orderCallerOf(c: OrderContext, ports: OrderPorts): Promise<Caller> {
	const caller = await callerOf(c);
	const token = c.req.header("x-order-token");
	if (!token) return caller;
	return { ...caller, grant: await ports.orders.findGranted(await hashOf(token), ports.now().toISOString()) };
}
