import type { Context } from "hono";
import * as z from "zod";
import { MAX_QUANTITY } from "#contracts/cart";
import { idSchema } from "#contracts/ids";
import type { Problem } from "../../../../api/client.ts";
import { type Outcome, tried } from "../../core/api.ts";
import { nextTurn, readTurn } from "../../core/cart-cookies.ts";
import { leaveNotice } from "../../core/cookies.ts";
import { type FormValues, readForm } from "../../core/forms.ts";
import { splitLocale } from "../../core/locale.ts";
import { goTo } from "../../core/request-context.ts";
import { safeNext } from "../../core/sign-in-first.ts";
import type { Web } from "../../env.ts";
import { type Refusal, refusalOf, STATUS_OF } from "./cart-refusals.ts";
import { type Cart, type CartToFill, cartToFill, countOf } from "./own-cart.ts";
import { nameOf } from "./cart-line.tsx";
import { refusedCart } from "./show-cart.tsx";

const itemSchema = z.object({ variantId: idSchema, quantity: z.coerce.number().int().min(1).max(MAX_QUANTITY) });
type Item = z.infer<typeof itemSchema>;

/** Two posts without a turn yet that come within this time are one double click. */
const DOUBLE_CLICK_IN_MS = 10_000;

/**
 * `POST /cart/items`: puts something into the cart, which is opened on first use. A form goes on to the cart, or back to the
 * product page with `?problem=`; an island gets `{ cartCount, added, problem? }` or `{ problem }` as JSON.
 */
export async function addItem(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const item = itemSchema.safeParse({ variantId: values["variantId"], quantity: values["quantity"] || "1" });
	if (!item.success) return refuse(c, values, "invalid");
	const outcome = await addToOwnCart(c, item.data, keyOf(c, item.data, values["_key"]));
	return outcome.ok ? accept(c, outcome.data, item.data) : refuse(c, values, refusalOf(outcome.problem));
}

/** Into the own cart; where that turns out to be ordered or gone, into a new one. */
async function addToOwnCart(c: Context<Web>, item: Item, key: string): Promise<Outcome<Cart>> {
	const first = await cartToFill(c);
	const outcome = await add(first, item, key);
	if (outcome.ok || !(await isOver(first, outcome.problem))) return outcome;
	return add(await cartToFill(c, first.id), item, key);
}

const add = ({ id, api }: CartToFill, body: Item, key: string) =>
	tried(api.POST("/carts/{id}/items", { params: { path: { id }, header: { "idempotency-key": key } }, body }));

/** Whether it was refused because of the cart: one that is ordered or gone. */
async function isOver({ id, api }: CartToFill, { status }: Problem): Promise<boolean> {
	if (status !== 404 && status !== 409) return false;
	const found = await tried(api.GET("/carts/{id}", { params: { path: { id } } }));
	return found.ok ? found.data.status === "ordered" : found.problem.status === 404;
}

/** The same for a form that is sent twice: by its own key, or because both posts come from the same moment. */
function keyOf(c: Context<Web>, { variantId, quantity }: Item, formKey: string | undefined): string {
	if (formKey && /^[\w-]{16,64}$/.test(formKey)) return formKey;
	const turn = readTurn(c) ?? Math.floor(Date.now() / DOUBLE_CLICK_IN_MS).toString();
	return `${turn}.${variantId}.${quantity}`.replaceAll(/[^\w.-]/g, "").slice(0, 255);
}

const wantsJson = (c: Context<Web>): boolean => c.req.header("accept")?.startsWith("application/json") ?? false;

function accept(c: Context<Web>, cart: Cart, { variantId }: Item): Response {
	nextTurn(c);
	const line = cart.lines.find((candidate) => candidate.variantId === variantId);
	if (!wantsJson(c)) {
		leaveNotice(c, "addedToCart");
		return goTo(c, "/cart");
	}
	const shortage = cart.problems.find(({ lineId, kind }) => kind === "out_of_stock" && lineId === line?.id);
	const texts = c.get("page").t.purchase.cart.refused;
	const problem = shortage && (shortage.now === 0 ? texts.soldOut : texts.fewLeft);
	return c.json({ cartCount: countOf(cart), added: line ? { title: nameOf(line), quantity: line.quantity } : null, problem });
}

function refuse(c: Context<Web>, values: FormValues, refusal: Refusal): Response | Promise<Response> {
	const text = c.get("page").t.purchase.cart.refused[refusal];
	if (wantsJson(c)) return c.json({ problem: text }, STATUS_OF[refusal]);
	const back = new URL(safeNext(values["back"]), c.get("page").origin);
	if (back.pathname === "/") return refusedCart(c, { problem: text }, STATUS_OF[refusal]);
	back.searchParams.set("problem", refusal);
	return goTo(c, splitLocale(back.pathname).path + back.search);
}
