import type { Context } from "hono";
import { idSchema } from "#contracts/ids";
import type { Api, Schemas } from "../../../../api/client.ts";
import { myApi, sessionCookie, tried } from "../../core/api.ts";
import { readCart } from "../../core/cookies.ts";
import { type FormErrors, type FormValues, readForm } from "../../core/forms.ts";
import { orderOfCart, oweThanks } from "../../core/order-cookies.ts";
import { goTo } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { isBlocked } from "./cart-problems.ts";
import { deliveryErrors } from "./checkout-errors.ts";
import { type CheckoutInput, readCheckout } from "./checkout-form.ts";
import { fillIn } from "./fill-in.ts";
import { becameOrder, type Cart } from "./own-cart.ts";
import { declined, drifted, notAccepted, type Sent, showAgain } from "./checkout-answers.tsx";
import { sessionOver } from "./session-over.ts";

/**
 * `POST /checkout`: contact, address, delivery and the order, in this sequence. Whatever keeps it from becoming an order is
 * shown in the form that was sent. A cart becomes one order at most, so a form that is sent again leads to that.
 */
export async function placeOrder(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const cartId = idSchema.safeParse(values["cart"]).data;
	if (!cartId) return goTo(c, "/cart");
	const before = orderOfCart(c, cartId);
	if (before) return goTo(c, `/orders/${before}`);
	const me = await accountOf(c, cartId);
	const isUpdate = values["do"] === "update";
	const input = readCheckout(values, me?.addresses ?? [], c.get("page"), isUpdate);
	const sent: Sent = { values, cartId, me, api: myApi(c) };
	const filled = await fillIn(sent.api, cartId, input);
	if (!filled.ok) return notAccepted(c, sent, filled.problem);
	return isUpdate ? updated(c, sent, filled.data, input) : order(c, sent, filled.data, input);
}

/** Who is signed in. Who was when the form was made is asked to sign in again, and the form is kept; a guest goes on. */
async function accountOf(c: Context<Web>, cartId: string): Promise<Schemas["Me"] | null> {
	if (!sessionCookie(c)) return null;
	const me = await tried(myApi(c).GET("/me"));
	if (me.ok) return me.data;
	if (me.problem.status === 401 && readCart(c)?.id !== cartId) throw sessionOver();
	return null;
}

/** The step in between is done: the page shows what there is to choose from and what it costs now. */
function updated(c: Context<Web>, sent: Sent, cart: Cart, { errors, card }: CheckoutInput): Response {
	if (Object.keys(errors).length > 0) return showAgain(c, sent, cart, { errors, status: 422 });
	return goTo(c, `/checkout?card=${card}#delivery`);
}

async function order(c: Context<Web>, sent: Sent, cart: Cart, input: CheckoutInput): Promise<Response> {
	const errors: FormErrors = { ...input.errors, ...deliveryErrors(input, cart, c.get("page")) };
	if (Object.keys(errors).length > 0) return showAgain(c, sent, cart, { errors, status: 422 });
	if (cart.totals.total.amount !== input.expectedTotal || isBlocked(cart.problems)) return drifted(c, sent, cart, []);
	const outcome = await tried(checkOut(sent.api, cart, input, await keyOf(sent.values, input)));
	if (outcome.ok) return ordered(c, sent.cartId, outcome.data);
	return outcome.problem.status === 402 ? declined(c, sent, cart) : notAccepted(c, sent, outcome.problem);
}

const checkOut = (api: Api, { id, totals }: Cart, { expectedTotal, card }: CheckoutInput, key: string) =>
	api.POST("/carts/{id}/checkout", {
		params: { path: { id }, header: { "idempotency-key": key } },
		body: { expectedTotal: { amount: expectedTotal, currency: totals.total.currency }, payment: { provider: "test", token: card } },
	});

/** The same for a form that is sent twice, another one where it was sent with another card or for another total. */
async function keyOf(values: FormValues, { expectedTotal, card }: CheckoutInput): Promise<string> {
	const said = [values["_key"] ?? "", values["cart"] ?? "", expectedTotal, card].join(" ");
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(said));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** On to the order, or to the provider's page first where the payment needs a second step. */
function ordered(c: Context<Web>, cartId: string, { id, payment }: Schemas["Order"]): Response {
	becameOrder(c, cartId, id);
	oweThanks(c, id);
	return payment.nextAction ? c.redirect(payment.nextAction.url, 303) : goTo(c, `/orders/${id}`);
}
