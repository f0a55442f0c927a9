import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { ApiFailure, myApi, tried } from "../../core/api.ts";
import { nextTurn } from "../../core/cart-cookies.ts";
import { leaveNotice, readCart } from "../../core/cookies.ts";
import { readForm } from "../../core/forms.ts";
import { goTo } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { cartToFill, type CartToFill, findOwnCart } from "./own-cart.ts";
import { missingOrder } from "./order.tsx";

/** `POST /orders/{id}/again`: puts what an order had into the cart, as far as it can still be bought; once per form. */
export async function orderAgain(c: Context<Web>): Promise<Response> {
	const key = (await readForm(c))["_key"] ?? "";
	const found = await tried(myApi(c).GET("/orders/{id}", { params: { path: { id: c.req.param("id") ?? "" } } }));
	if (!found.ok && found.problem.status < 429) return missingOrder(c);
	if (!found.ok) throw new ApiFailure(found.problem);
	const own = await findOwnCart(c);
	const cart = await cartToFill(c, own.cart ? undefined : readCart(c)?.id);
	for (const line of found.data.vendorOrders.flatMap(({ lines }) => lines)) await addLine(cart, line, key);
	nextTurn(c);
	leaveNotice(c, "orderedAgain");
	return goTo(c, "/cart");
}

async function addLine({ id, api }: CartToFill, line: Schemas["OrderLine"], key: string): Promise<void> {
	const { variantId, quantity } = line;
	const header = /^[\w-]{16,64}$/.test(key) ? { "idempotency-key": `${key}.${line.id}` } : {};
	const added = await tried(api.POST("/carts/{id}/items", { params: { path: { id }, header }, body: { variantId, quantity } }));
	if (!added.ok && added.problem.status >= 429) throw new ApiFailure(added.problem); // sent again, it goes on where it stopped
}
