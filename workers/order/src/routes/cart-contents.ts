import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { addressSchema, cartDetailsSchema, contactSchema, deliveryChoicesSchema, MAX_QUANTITY } from "#contracts/cart";
import { idSchema } from "#contracts/ids";
import type { ServiceApp } from "#kit/app";
import { idempotencyHeader, replayHeaders, scopeOf } from "#kit/idempotency";
import { problems, valueOf } from "#kit/problem";
import { showCart } from "../domain/cart/show-cart.ts";
import {
	addToCart,
	type CartEdit,
	changeQuantity,
	chooseDelivery,
	editCart,
	removeLine,
	setContact,
	setDeliveryAddress,
	setDetails,
} from "../domain/cart/use-cart.ts";
import type { OrderEnv, PortsFrom } from "../env.ts";
import { callerOf, cartTokenHeader, type OrderContext } from "./caller.ts";
import { cartAnswer } from "./carts.ts";

const tags = ["Carts"];
const params = z.strictObject({ id: idSchema });
const itemParams = z.strictObject({ id: idSchema, itemId: idSchema });
const query = z.strictObject({});
const headers = cartTokenHeader;
const quantity = z.int().min(1).max(MAX_QUANTITY);
const json = <T extends z.ZodType>(schema: T) => ({ required: true, content: { "application/json": { schema } } });
const responses = { 200: cartAnswer, ...problems(400, 404, 409, 413, 415) };

const itemSchema = z.strictObject({ variantId: idSchema, quantity }).meta({ id: "CartItemInput" });
const quantitySchema = z.strictObject({ quantity }).meta({ id: "CartItemPatch" });
const choicesSchema = z
	.strictObject({ choices: deliveryChoicesSchema })
	.meta({ id: "DeliveryChoices", description: "One choice per shop, in place of all choices before." });

const addItem = createRoute({
	method: "post",
	path: "/carts/{id}/items",
	tags,
	summary: "Add pieces of a variant; a line that is there already grows",
	request: { params, query, headers: cartTokenHeader.extend(idempotencyHeader.shape), body: json(itemSchema) },
	responses: { 201: cartAnswer, ...problems(400, 404, 409, 413, 415, 422) },
});
const patchItem = createRoute({
	method: "patch",
	path: "/carts/{id}/items/{itemId}",
	tags,
	summary: "Change how many",
	request: { params: itemParams, query, headers, body: json(quantitySchema) },
	responses,
});
const deleteItem = createRoute({
	method: "delete",
	path: "/carts/{id}/items/{itemId}",
	tags,
	summary: "Remove a line",
	request: { params: itemParams, query, headers },
	responses: { 200: cartAnswer, ...problems(400, 404, 409, 413, 415) },
});
const putContact = createRoute({
	method: "put",
	path: "/carts/{id}/contact",
	tags,
	summary: "Say how to reach the shopper",
	request: { params, query, headers, body: json(contactSchema) },
	responses,
});
const putAddress = createRoute({
	method: "put",
	path: "/carts/{id}/delivery-address",
	tags,
	summary: "Say where it goes; choices of delivery that do not reach it are dropped",
	request: { params, query, headers, body: json(addressSchema) },
	responses,
});
const patchCart = createRoute({
	method: "patch",
	path: "/carts/{id}",
	tags,
	summary: "Fill in what checkout needs: contact, address and delivery at once",
	description: "All or nothing. The choices are looked at in the light of the new address.",
	request: { params, query, headers, body: json(cartDetailsSchema) },
	responses,
});
const putDelivery = createRoute({
	method: "put",
	path: "/carts/{id}/delivery",
	tags,
	summary: "Choose how each shop delivers",
	request: { params, query, headers, body: json(choicesSchema) },
	responses,
});

/** What is in a cart, for whom, and how it gets there. Every answer is the whole cart. */
export function addCartContentRoutes(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	const edited = async (c: OrderContext, cartId: string, edit: CartEdit) =>
		showCart(valueOf(await editCart(await callerOf(c), cartId, edit, portsFrom(c.env))));

	app.openapi(addItem, async (c) => {
		const item = c.req.valid("json");
		const cartId = c.req.valid("param").id;
		const scope = await scopeOf(c, item);
		const added = valueOf(await addToCart(await callerOf(c), cartId, item, scope && { ...scope, caller: cartId }, portsFrom(c.env)));
		return c.json(showCart(added.value), 201, replayHeaders(added));
	});

	app.openapi(patchItem, async (c) => {
		const { id, itemId } = c.req.valid("param");
		return c.json(await edited(c, id, changeQuantity(itemId, c.req.valid("json").quantity)), 200);
	});

	app.openapi(deleteItem, async (c) => {
		const { id, itemId } = c.req.valid("param");
		return c.json(await edited(c, id, removeLine(itemId)), 200);
	});

	app.openapi(patchCart, async (c) => c.json(await edited(c, c.req.valid("param").id, setDetails(c.req.valid("json"))), 200));
	app.openapi(putContact, async (c) => c.json(await edited(c, c.req.valid("param").id, setContact(c.req.valid("json"))), 200));
	app.openapi(putAddress, async (c) => c.json(await edited(c, c.req.valid("param").id, setDeliveryAddress(c.req.valid("json"))), 200));
	app.openapi(putDelivery, async (c) => c.json(await edited(c, c.req.valid("param").id, chooseDelivery(c.req.valid("json").choices)), 200));
}
