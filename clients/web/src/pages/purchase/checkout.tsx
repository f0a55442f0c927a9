import type { Context } from "hono";
import { ifThere, myApi, sessionCookie } from "../../core/api.ts";
import { privatePage } from "../../core/public-page.ts";
import { justOrdered } from "../../core/order-cookies.ts";
import { goTo } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { isBlocked } from "./cart-problems.ts";
import { valuesFrom } from "./checkout-form.ts";
import { CheckoutPage } from "./checkout-page.tsx";
import { findOwnCart } from "./own-cart.ts";
import { sessionOver } from "./session-over.ts";

/** Shows the checkout. Where there is nothing to order it leads to the order that was placed just now, or to the cart, which says what to do. */
export async function showCheckout(c: Context<Web>): Promise<Response> {
	const page = c.get("page");
	const [own, me] = await Promise.all([findOwnCart(c), sessionCookie(c) ? ifThere(myApi(c).GET("/me")) : null]);
	const { cart } = own;
	if (!cart?.lines.length) return nothingToOrder(c, own.orderId, own.shopper === "ended");
	if (isBlocked(cart.problems)) return goTo(c, "/cart");
	const values = { ...valuesFrom(cart, me), card: c.req.query("card") ?? "" };
	return privatePage(c, <CheckoutPage page={page} cart={cart} me={me} state={{ values, errors: {} }} formKey={crypto.randomUUID()} />);
}

function nothingToOrder(c: Context<Web>, orderId: string | undefined, ended: boolean): Response {
	const order = orderId ?? justOrdered(c);
	if (order) return goTo(c, `/orders/${order}`);
	if (ended) throw sessionOver();
	return goTo(c, "/cart");
}
