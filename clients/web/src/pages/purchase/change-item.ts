import type { Context } from "hono";
import { MAX_QUANTITY } from "#contracts/cart";
import { type Outcome, myApi, tried } from "../../core/api.ts";
import { leaveRemoved } from "../../core/cart-cookies.ts";
import { leaveNotice, readCart } from "../../core/cookies.ts";
import { type FormValues, readForm } from "../../core/forms.ts";
import { goTo } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { type Refusal, refusalOf, STATUS_OF } from "./cart-refusals.ts";
import type { Cart } from "./own-cart.ts";
import { refusedCart } from "./show-cart.tsx";

/** What a line's form asks for: so many of it, or none of it any more. */
export type LineChange = { kind: "set"; quantity: number } | { kind: "remove" } | { kind: "refuse"; why: Refusal };

/**
 * The change that a form means. How many is what stands in the form, one step up or down where a button says so: not what is
 * in the cart, so that a form that is sent twice changes nothing twice.
 */
export function changeOf({ quantity = "", step, remove }: FormValues): LineChange {
	if (remove !== undefined) return { kind: "remove" };
	const base = /^\d{1,6}$/.test(quantity.trim()) ? Number(quantity) : Number.NaN;
	const wanted = base + (step === "1" ? 1 : step === "-1" ? -1 : 0);
	if (Number.isNaN(wanted)) return { kind: "refuse", why: "invalid" };
	if (wanted > MAX_QUANTITY) return { kind: "refuse", why: "tooMany" };
	return wanted < 1 ? { kind: "remove" } : { kind: "set", quantity: wanted };
}

/** `POST /cart/items/{id}`: changes how many, or takes the line out. Goes on to the cart. */
export async function changeItem(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const change = changeOf(values);
	if (change.kind === "refuse") return refuse(c, change.why);
	const cartId = values["cart"] ?? readCart(c)?.id ?? "none";
	const outcome = await send(c, { id: cartId, itemId: c.req.param("id") ?? "" }, change);
	if (outcome.ok && change.kind === "remove") rememberRemoved(c, values);
	if (outcome.ok) return goTo(c, "/cart");
	const why = refusalOf(outcome.problem);
	if (why !== "gone" && why !== "underWay") return refuse(c, why);
	if (change.kind !== "remove" || why !== "gone") leaveNotice(c, "cartElsewhere"); // removed twice is removed
	return goTo(c, "/cart");
}

function send(c: Context<Web>, path: { id: string; itemId: string }, change: LineChange): Promise<Outcome<Cart>> {
	const line = { params: { path } };
	if (change.kind !== "set") return tried(myApi(c).DELETE("/carts/{id}/items/{itemId}", line));
	return tried(myApi(c).PATCH("/carts/{id}/items/{itemId}", { ...line, body: { quantity: change.quantity } }));
}

function rememberRemoved(c: Context<Web>, { variantId = "", title = "", was = "" }: FormValues): void {
	const quantity = Number(was);
	const isSound =
		/^[\w-]{1,80}$/.test(variantId) && title !== "" && quantity >= 1 && quantity <= MAX_QUANTITY && Number.isInteger(quantity);
	if (isSound) leaveRemoved(c, { variantId, quantity, title });
}

const refuse = (c: Context<Web>, why: Refusal): Promise<Response> =>
	refusedCart(c, { problem: c.get("page").t.purchase.cart.refused[why] }, STATUS_OF[why]);
