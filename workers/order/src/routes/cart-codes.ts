import { createRoute } from "@hono/zod-openapi";
import * as z from "zod";
import { idSchema } from "#contracts/ids";
import { text } from "#contracts/page";
import type { ServiceApp } from "#kit/app";
import { hashOf } from "#kit/hash";
import { problems, valueOf } from "#kit/problem";
import { addCode, type GivenCode, promotionKey, removeCode, useStoreCredit } from "../domain/cart/give-code.ts";
import { showCart } from "../domain/cart/show-cart.ts";
import { type CartEdit, editCart, findCart } from "../domain/cart/use-cart.ts";
import { giftCardKey } from "../domain/credit/gift-card-code.ts";
import type { OrderEnv, PortsFrom } from "../env.ts";
import { callerOf, cartTokenHeader, type OrderContext } from "./caller.ts";
import { cartAnswer } from "./carts.ts";

const tags = ["Carts"];
const params = z.strictObject({ id: idSchema });
const query = z.strictObject({});
const headers = cartTokenHeader;
const json = <T extends z.ZodType>(schema: T) => ({ required: true, content: { "application/json": { schema } } });

const code = text(60).meta({ description: "Of a promotion or a gift card, however it is typed." });

const postCode = createRoute({
	method: "post",
	path: "/carts/{id}/discount-codes",
	tags,
	summary: "Give the code of a discount or of a gift card",
	description:
		"What is no code, or for nobody now, is refused. What this cart does not fit stays in it with the problem, for the cart may change. The same code again changes nothing.",
	request: { params, query, headers, body: json(z.strictObject({ code }).meta({ id: "CodeInput" })) },
	responses: { 200: cartAnswer, ...problems(400, 404, 409, 413, 415) },
});
const deleteCode = createRoute({
	method: "delete",
	path: "/carts/{id}/discount-codes/{code}",
	tags,
	summary: "Take a code back",
	description: "A gift card's whole code, or its ending as the cart shows it.",
	request: { params: params.extend({ code }), query, headers },
	responses: { 200: cartAnswer, ...problems(400, 404, 409, 413, 415) },
});
const putCredit = createRoute({
	method: "put",
	path: "/carts/{id}/credit",
	tags,
	summary: "Say whether the signed-in shopper's store credit pays",
	request: { params, query, headers, body: json(z.strictObject({ use: z.boolean() }).meta({ id: "UseCredit" })) },
	responses: { 200: cartAnswer, ...problems(400, 401, 404, 409, 413, 415) },
});

const given = async (typed: string): Promise<GivenCode> => ({ code: promotionKey(typed), cardHash: await hashOf(giftCardKey(typed)) });

/** Discount codes, gift cards and store credit of a cart. Every answer is the whole cart. */
export function addCartCodeRoutes(app: ServiceApp<OrderEnv>, portsFrom: PortsFrom): void {
	const edited = async (c: OrderContext, cartId: string, edit: CartEdit) =>
		showCart(valueOf(await editCart(await callerOf(c), cartId, edit, portsFrom(c.env))));

	app.openapi(postCode, async (c) => {
		const { id } = c.req.valid("param");
		const ports = portsFrom(c.env);
		valueOf(await findCart(await callerOf(c), id, ports)); // before anything is said of codes
		const edit = valueOf(await addCode(await given(c.req.valid("json").code), ports));
		return c.json(await edited(c, id, edit), 200);
	});

	app.openapi(deleteCode, async (c) => {
		const { id, code: typed } = c.req.valid("param");
		const ports = portsFrom(c.env);
		const cart = valueOf(await findCart(await callerOf(c), id, ports));
		const edit = valueOf(await removeCode(await given(typed), cart, ports));
		return c.json(await edited(c, id, edit), 200);
	});

	app.openapi(putCredit, async (c) => {
		const edit = useStoreCredit(await callerOf(c), c.req.valid("json").use);
		return c.json(await edited(c, c.req.valid("param").id, edit), 200);
	});
}
