import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { ApiFailure, myApi, tried } from "../../core/api.ts";
import { leaveNotOrderable, nextTurn } from "../../core/cart-cookies.ts";
import { leaveNotice, readCart } from "../../core/cookies.ts";
import { readForm } from "../../core/forms.ts";
import { goTo } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { cartToFill, type CartToFill, findOwnCart } from "./own-cart.ts";
import { missingOrder } from "./order.tsx";

/** So many lines are put into the cart at the same time; the cart takes one after the other. */
const AT_ONCE = 5;

/** `POST /orders/{id}/again`: puts what an order had into the cart, as far as it can still be bought; once per form. */
export async function orderAgain(c: Context<Web>): Promise<Response> {
	const key = (await readForm(c))["_key"] ?? "";
	const found = await tried(myApi(c).GET("/orders/{id}", { params: { path: { id: c.req.param("id") ?? "" } } }));
	if (!found.ok && found.problem.status < 429) return missingOrder(c);
	if (!found.ok) throw new ApiFailure(found.problem);
	const own = await findOwnCart(c);
	const cart = await cartToFill(c, own.cart ? undefined : readCart(c)?.id);
	const lines = found.data.vendorOrders.flatMap((part) => part.lines);
	const left = await addLines(cart, lines, key);
	nextTurn(c);
	leaveNotice(c, left.length === lines.length ? "nothingToOrderAgain" : "orderedAgain");
	leaveNotOrderable(
		c,
		left.map(({ product }) => product.title),
	);
	return goTo(c, "/cart");
}

/** Tries to put the lines into the cart; answers those that cannot be bought any more. What is sold out says so in the cart. */
async function addLines(cart: CartToFill, lines: readonly Schemas["OrderLine"][], key: string): Promise<Schemas["OrderLine"][]> {
	const left: Schemas["OrderLine"][] = [];
	for (let start = 0; start < lines.length; start += AT_ONCE) {
		const some = lines.slice(start, start + AT_ONCE);
		const added = await Promise.all(some.map((line) => addLine(cart, line, key)));
		left.push(...some.filter((_line, index) => added[index] !== true));
	}
	return left;
}

async function addLine({ id, api }: CartToFill, line: Schemas["OrderLine"], key: string): Promise<boolean> {
	const { variantId, quantity } = line;
	const header = /^[\w-]{16,64}$/.test(key) ? { "idempotency-key": `${key}.${line.id}` } : {};
	const added = await tried(api.POST("/carts/{id}/items", { params: { path: { id }, header }, body: { variantId, quantity } }));
	if (!added.ok && added.problem.status >= 429) throw new ApiFailure(added.problem); // sent again, it goes on where it stopped
	return added.ok;
}
