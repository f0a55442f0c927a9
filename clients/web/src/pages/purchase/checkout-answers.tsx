import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Api, Problem, Schemas } from "../../../../api/client.ts";
import { Notice } from "../../components/notice.tsx";
import { ApiFailure, need, tried } from "../../core/api.ts";
import { leaveNotice } from "../../core/cookies.ts";
import type { FormErrors, FormValues } from "../../core/forms.ts";
import { privatePage } from "../../core/public-page.ts";
import { goTo } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { driftOf, readSeen } from "./cart-drift.ts";
import { checkoutErrorsOf } from "./checkout-errors.ts";
import { valuesFrom } from "./checkout-form.ts";
import { CheckoutPage } from "./checkout-page.tsx";
import { becameOrder, type Cart } from "./own-cart.ts";
import { RetryPage } from "./retry-page.tsx";
import { sessionOver } from "./session-over.ts";

/** A checkout form that was sent, and with what it is answered. */
export interface Sent {
	values: FormValues;
	cartId: string;
	me: Schemas["Me"] | null;
	api: Api;
}

interface Again {
	errors?: FormErrors;
	message?: Child;
	status: 402 | 409 | 422;
}

const ASK_AGAIN_IN_MS = 500;
const ASK_AT_MOST = 8;

/** The form as it was sent, with what is wrong. Sent again it is a new attempt. */
export function showAgain(c: Context<Web>, { values, me }: Sent, cart: Cart, { errors = {}, message, status }: Again): Response {
	const state = { values: { ...values, ...deliveryOf(values, cart) }, errors };
	const view = { page: c.get("page"), cart, me, state, formKey: crypto.randomUUID(), message };
	return privatePage(c, <CheckoutPage {...view} />, status);
}

/** The choices that are offered now: as sent, otherwise as the cart knows them. */
function deliveryOf(values: FormValues, cart: Cart): FormValues {
	const known = valuesFrom(cart, null);
	const names = cart.delivery.map(({ vendorId, options }) => {
		const name = `delivery.${vendorId}`;
		return [name, options.some(({ id }) => id === values[name]) ? (values[name] ?? "") : (known[name] ?? "")];
	});
	return Object.fromEntries(names) as FormValues;
}

/** The cart is not what the shopper saw: what has changed, one by one, and the new total. */
export function drifted(c: Context<Web>, sent: Sent, cart: Cart, changes: readonly Schemas["CartChange"][]): Response {
	const page = c.get("page");
	const { checkout: text } = page.t.purchase;
	if (cart.lines.length === 0) {
		leaveNotice(c, "cartElsewhere");
		return goTo(c, "/cart");
	}
	const drift = driftOf(readSeen(sent.values["seen"]), cart, changes, page);
	const message = (
		<Notice tone="warning" role="alert" title={text.changedTitle}>
			<ul data-changes>
				{drift.map((change) => (
					<li>{change}</li>
				))}
			</ul>
			<p>
				{text.changedText} <a href={page.href("/cart")}>{text.toCart}</a>
			</p>
		</Notice>
	);
	return showAgain(c, sent, cart, { message, status: 409 });
}

/** No money, no order; the cart stays. */
export function declined(c: Context<Web>, sent: Sent, cart: Cart): Response {
	const { checkout: text } = c.get("page").t.purchase;
	const message = (
		<Notice tone="danger" role="alert" title={text.declinedTitle}>
			<p>{text.declined}</p>
		</Notice>
	);
	return showAgain(c, sent, cart, { message, status: 402 });
}

/** The API did not take it: leads on where that helps, and shows the form again otherwise. */
export async function notAccepted(c: Context<Web>, sent: Sent, problem: Problem): Promise<Response> {
	const { status, code, changes = [] } = problem;
	if (status === 429 || status >= 500) return retry(c, sent, status);
	if (status === 401) throw new ApiFailure(problem);
	if (status === 404) return cartOver(c, sent);
	if (code === "conflict") return orderedElsewhere(c, sent);
	const cart = await need(sent.api.GET("/carts/{id}", { params: { path: { id: sent.cartId } } }));
	if (status === 409) return drifted(c, sent, cart, changes);
	return showAgain(c, sent, cart, { errors: checkoutErrorsOf(problem, c.get("page")), status: 422 });
}

/** The cart of the form is not the sender's any more: the session has ended, or the cart is another one now. */
function cartOver(c: Context<Web>, { values, me }: Sent): Response {
	if (values["account"] && !me) throw sessionOver(); // who is signed in, with another account, would be asked again and again
	leaveNotice(c, "cartOver");
	return goTo(c, "/cart");
}

/** Another tab was faster: on to its order. While that is still being placed one waits a little. */
async function orderedElsewhere(c: Context<Web>, sent: Sent): Promise<Response> {
	const ask = () => tried(sent.api.GET("/carts/{id}", { params: { path: { id: sent.cartId } } }));
	let found = await ask();
	for (let again = 0; again < ASK_AT_MOST && found.ok && !found.data.orderId; again++) {
		await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_IN_MS));
		found = await ask();
	}
	if (!found.ok) return notAccepted(c, sent, found.problem);
	if (!found.data.orderId) return underWay(c, sent, found.data);
	becameOrder(c, sent.cartId, found.data.orderId);
	return goTo(c, `/orders/${found.data.orderId}`);
}

const underWay = (c: Context<Web>, sent: Sent, cart: Cart): Response =>
	showAgain(c, sent, cart, { errors: { "": c.get("page").t.purchase.checkout.underWay }, status: 409 });

/** Nobody knows what became of it: the form as it was, to be sent again with the same key. */
function retry(c: Context<Web>, { values }: Sent, status: number): Response {
	const busy = status === 429;
	const answer = privatePage(c, <RetryPage page={c.get("page")} values={values} />, busy ? 429 : 503);
	answer.headers.set("Retry-After", busy ? "60" : "5");
	return answer;
}
