import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import * as z from "zod";
import { cartSchema, deliveryOptionsSchema, newCartSchema } from "#contracts/cart";
import { idSchema, newId } from "#contracts/ids";
import { fail, notFound, ok } from "#contracts/result";
import { requireIdentity, type ServiceApp, type ServiceEnv } from "#kit/app";
import { hashOf } from "#kit/hash";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { problems, valueOf } from "#kit/problem";
import { audienceQuery } from "#kit/route-parts";
import { claimCart } from "../domain/cart/claim-cart.ts";
import { showCart, showOffer } from "../domain/cart/show-cart.ts";
import { deleteCart, findCart, openOwnCart, readCart } from "../domain/cart/use-cart.ts";
import type { OrderEnv, PortsFrom } from "../env.ts";
import { callerOf, cartTokenHeader } from "./caller.ts";
import { openNewCart } from "./new-cart.ts";

const tags = ["Carts"];
const params = z.strictObject({ id: idSchema });
const query = z.strictObject({});
const readQuery = z.strictObject(audienceQuery);
const headers = cartTokenHeader;

export const cartAnswer = {
	description: "The whole cart, with prices and stock of now",
	content: { "application/json": { schema: cartSchema } },
};

const emptyBody = { required: false, content: { "application/json": { schema: z.strictObject({}) } } };

const create = createRoute({
	method: "post",
	path: "/carts",
	tags,
	summary: "Start a cart",
	request: { query, headers: idempotencyHeader, body: emptyBody },
	responses: {
		201: { description: "The cart and its token", content: { "application/json": { schema: newCartSchema } } },
		...problems(400, 404, 413, 415, 422),
	},
});

const read = createRoute({
	method: "get",
	path: "/carts/{id}",
	tags,
	summary: "Read a cart",
	request: { params, query: readQuery, headers },
	responses: { 200: cartAnswer, ...problems(400, 404) },
});

const readMine = createRoute({
	method: "get",
	path: "/me/cart",
	tags,
	summary: "My open cart, the one that was changed last",
	request: { query: readQuery },
	responses: { 200: cartAnswer, ...problems(400, 401, 404) },
});

const openMine = createRoute({
	method: "put",
	path: "/me/cart",
	tags,
	summary: "My open cart, a new one where there is none",
	description:
		"However many ask at once get the same. While a checkout is under way the answer is its cart, which stays open should it fail.",
	request: { query, body: emptyBody },
	responses: { 200: cartAnswer, ...problems(400, 401, 413, 415) },
});

const remove = createRoute({
	method: "delete",
	path: "/carts/{id}",
	tags,
	summary: "Throw a cart away",
	request: { params, query, headers },
	responses: { 204: { description: "It is gone" }, ...problems(400, 404, 409, 413, 415) },
});

const deliveryOptions = createRoute({
	method: "get",
	path: "/carts/{id}/delivery-options",
	tags,
	summary: "How each shop can deliver to the cart's address",
	request: { params, query: readQuery, headers },
	responses: {
		200: { description: "Options per shop", content: { "application/json": { schema: deliveryOptionsSchema } } },
		...problems(400, 404),
	},
});

const claim = createRoute({
	method: "post",
	path: "/carts/{id}/claim",
	tags,
	summary: "After signing in, make a guest's cart one's own",
	description: "Where the shopper has an open cart already, the lines go there, and that cart is the answer. A repeat changes nothing.",
	request: { params, query, headers, body: emptyBody },
	responses: { 200: cartAnswer, ...problems(400, 401, 404, 409, 413, 415) },
});

/** A key that others could think of too does not count for guests, who have nothing else to be told apart by. */
const GUEST_KEY_LENGTH = 16;

async function newCartScope(c: Context<ServiceEnv<OrderEnv>>, body: unknown) {
	const scope = await scopeOf(c, body);
	return scope && (c.get("identity") || scope.key.length >= GUEST_KEY_LENGTH) ? scope : null;
}

/** Carts as such: start, read, claim, throw away. */
export function addCartRoutes(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	app.openapi(create, async (c) => {
		const ports = portsFrom(c.env);
		const opened = valueOf(await openNewCart(await callerOf(c), await newCartScope(c, c.req.valid("json")), ports));
		const cart = await ports.carts.find(opened.cartId);
		const shown = showCart(await readCart(cart ?? valueOf(fail("not_found", "There is no such cart.")), ports));
		return c.json({ ...shown, cartToken: opened.cartToken }, 201, replayHeaders(opened));
	});

	app.openapi(read, async (c) => {
		const ports = portsFrom(c.env);
		const cart = valueOf(await findCart(await callerOf(c), c.req.valid("param").id, ports));
		return c.json(showCart(await readCart(cart, ports)), 200);
	});

	app.openapi(readMine, async (c) => {
		const ports = portsFrom(c.env);
		const cart = await ports.carts.findLatestOf(requireIdentity(c).userId);
		return c.json(showCart(await readCart(valueOf(cart ? ok(cart) : notFound("cart")), ports)), 200);
	});

	app.openapi(openMine, async (c) => {
		const { userId } = requireIdentity(c);
		const ports = portsFrom(c.env);
		const cart = await openOwnCart(userId, newId("cart"), await hashOf(ports.newSecret()), ports);
		return c.json(showCart(await readCart(cart, ports)), 200);
	});

	app.openapi(remove, async (c) => {
		valueOf(await deleteCart(await callerOf(c), c.req.valid("param").id, portsFrom(c.env)));
		return c.body(null, 204);
	});

	app.openapi(deliveryOptions, async (c) => {
		const ports = portsFrom(c.env);
		const cart = valueOf(await findCart(await callerOf(c), c.req.valid("param").id, ports));
		const { parts } = await readCart(cart, ports);
		return c.json({ items: parts.map(({ vendorId, offers }) => ({ vendorId, options: offers.map(showOffer) })) }, 200);
	});

	app.openapi(claim, async (c) => {
		const { userId } = requireIdentity(c);
		const ports = portsFrom(c.env);
		const cart = valueOf(await claimCart({ ...(await callerOf(c)), userId }, c.req.valid("param").id, ports));
		return c.json(showCart(await readCart(cart, ports)), 200);
	});
}
