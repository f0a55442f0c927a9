import type { Context } from "hono";
import { idSchema } from "#contracts/ids";
import type { Api, Schemas } from "../../../../api/client.ts";
import { myApi, sessionCookie, tried } from "../../core/api.ts";
import { readCart } from "../../core/cookies.ts";
import { type FormErrors, type FormValues, readForm } from "../../core/forms.ts";
import { orderOfCart, oweThanks } from "../../core/order-cookies.ts";
import { goTo } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { driftOf, readSeen } from "./cart-drift.ts";
import { type CodeWish, codeWish, grant, typedCode } from "./change-codes.ts";
import { checkoutErrorsOf, deliveryErrors } from "./checkout-errors.ts";
import { type CheckoutInput, readCheckout } from "./checkout-form.ts";
import { fillIn } from "./fill-in.ts";
import { becameOrder, type Cart } from "./own-cart.ts";
import { declined, drifted, notAccepted, type Sent, showAgain } from "./checkout-answers.tsx";
import { sessionOver } from "./session-over.ts";
import { paymentBy, waysToPay, type WayToPay } from "./ways-to-pay.ts";

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
	const wish = codeWish(values) ?? typedCode(values);
	const isUpdate = values["do"] === "update" || wish !== null;
	const input = readCheckout(values, me?.addresses ?? [], c.get("page"), isUpdate);
	const sent: Sent = { values, cartId, me, api: myApi(c) };
	const filled = await fillIn(sent.api, cartId, input);
	if (!filled.ok) return notAccepted(c, sent, filled.problem);
	if (wish && !(wish.kind === "add" && wish.code === "")) return codesChanged(c, sent, filled.data, input, wish);
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
	return goTo(c, `/checkout${card ? `?card=${card}` : ""}#delivery`);
}

/** A code or store credit: what else is filled in stays, and so does a code that is not taken, with why. */
async function codesChanged(c: Context<Web>, sent: Sent, cart: Cart, input: CheckoutInput, wish: CodeWish): Promise<Response> {
	const outcome = await grant(sent.api, sent.cartId, wish);
	if (outcome.ok) return updated(c, { ...sent, values: { ...sent.values, code: "" } }, outcome.data, input);
	const { problem } = outcome;
	if (problem.status === 404) return updated(c, sent, cart, input); // taken out already
	if (problem.status === 429)
		return showAgain(c, sent, cart, { errors: { code: c.get("page").t.purchase.cart.refused.busy }, status: 422 });
	return problem.status === 400
		? showAgain(c, sent, cart, { errors: checkoutErrorsOf(problem, c.get("page")), status: 422 })
		: notAccepted(c, sent, problem);
}

async function order(c: Context<Web>, sent: Sent, cart: Cart, input: CheckoutInput): Promise<Response> {
	const page = c.get("page");
	const way = waysToPay(cart).find((offered) => offered === input.card);
	const payment: FormErrors = way ? {} : { card: page.t.purchase.checkout.choosePayment };
	const errors = { ...input.errors, ...payment, ...deliveryErrors(input, cart, page) };
	if (!way || Object.keys(errors).length > 0) return showAgain(c, sent, cart, { errors, status: 422 });
	const isAsExpected = cart.totals.total.amount === input.expectedTotal && cart.credit.due.amount === input.expectedPayment;
	const isAsSeen = driftOf(readSeen(sent.values["seen"]), cart, [], page).length === 0; // another line may cost the same
	if (!isAsExpected || !isAsSeen) return drifted(c, sent, cart, []);
	const outcome = await tried(checkOut(sent.api, cart, input, way, page.locale, await keyOf(sent.values, input)));
	if (outcome.ok) return ordered(c, sent.cartId, outcome.data);
	return outcome.problem.status === 402 ? declined(c, sent, cart) : notAccepted(c, sent, outcome.problem);
}

const checkOut = (
	api: Api,
	{ id, totals }: Cart,
	{ expectedTotal, expectedPayment }: CheckoutInput,
	way: WayToPay,
	locale: string,
	key: string,
) =>
	api.POST("/carts/{id}/checkout", {
		params: { path: { id }, header: { "idempotency-key": key } },
		body: {
			expectedTotal: { ...totals.total, amount: expectedTotal },
			expectedPayment: { ...totals.total, amount: expectedPayment },
			locale,
			payment: paymentBy(way),
		},
	});

/** The same for a form that is sent twice, another one where it was sent with another card or for another total. */
async function keyOf(values: FormValues, { expectedTotal, expectedPayment, card }: CheckoutInput): Promise<string> {
	const said = [values["_key"] ?? "", values["cart"] ?? "", expectedTotal, expectedPayment, card].join(" ");
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(said));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * On to the order, or to the provider's page first where something is to be done there. Browsers do not follow a form to another site
 * (`form-action`, CSP Level 3): a page of ours leads there.
 */
function ordered(c: Context<Web>, cartId: string, { id, payment }: Schemas["Order"]): Response {
	becameOrder(c, cartId, id);
	oweThanks(c, id);
	const next = payment.nextAction?.url;
	if (next === undefined) return goTo(c, `/orders/${id}`);
	return new URL(next).origin === new URL(c.req.url).origin ? c.redirect(next, 303) : goTo(c, `/orders/${id}/pay`);
}
