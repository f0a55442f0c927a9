import type { Context } from "hono";
import type { Api } from "../../../../api/client.ts";
import { type Outcome, myApi, tried } from "../../core/api.ts";
import { leaveNotice, readCart } from "../../core/cookies.ts";
import { errorsOf, type FormValues, readForm } from "../../core/forms.ts";
import { goTo } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { refusalOf, STATUS_OF } from "./cart-refusals.ts";
import type { Cart } from "./own-cart.ts";
import { refusedCart } from "./show-cart.tsx";

/** What a form wants of the codes and the credit of a cart. */
export type CodeWish = { kind: "add" | "remove"; code: string } | { kind: "credit"; use: boolean };

/** Reads what the button says that was pressed; null where it is about something else. */
export function codeWish({ do: what = "", code = "" }: FormValues): CodeWish | null {
	if (what === "add") return { kind: "add", code: code.trim() };
	if (what === "remove") return { kind: "remove", code };
	if (what.startsWith("remove ")) return { kind: "remove", code: what.slice("remove ".length) };
	return what === "use-credit" || what === "keep-credit" ? { kind: "credit", use: what === "use-credit" } : null;
}

/** A code that was typed and left at that: it is meant too, whichever button was pressed. */
export const typedCode = ({ code = "" }: FormValues): CodeWish | null => (code.trim() === "" ? null : { kind: "add", code: code.trim() });

/** Does what was wanted. The answer is the whole cart. */
export function grant(api: Api, id: string, wish: CodeWish): Promise<Outcome<Cart>> {
	if (wish.kind === "credit") return tried(api.PUT("/carts/{id}/credit", { params: { path: { id } }, body: { use: wish.use } }));
	if (wish.kind === "add") return tried(api.POST("/carts/{id}/discount-codes", { params: { path: { id } }, body: { code: wish.code } }));
	return tried(api.DELETE("/carts/{id}/discount-codes/{code}", { params: { path: { id, code: wish.code } } }));
}

/** `POST /cart/codes`: gives a code, takes one back, or says whether store credit pays. Goes on to the cart. */
export async function changeCodes(c: Context<Web>): Promise<Response> {
	const values = await readForm(c);
	const wish = codeWish(values);
	if (!wish) return goTo(c, "/cart");
	const { t } = c.get("page");
	if (wish.kind === "add" && wish.code === "") return refuse(c, values, t.purchase.checkout.missing);
	const outcome = await grant(myApi(c), values["cart"] ?? readCart(c)?.id ?? "none", wish);
	if (outcome.ok) return goTo(c, "/cart");
	const { problem } = outcome;
	const ofCode = errorsOf(problem, t)["code"];
	if (ofCode !== undefined && wish.kind === "add") return refuse(c, values, ofCode);
	const why = refusalOf(problem);
	if (why !== "gone" && why !== "underWay") return refusedCart(c, { problem: t.purchase.cart.refused[why] }, STATUS_OF[why]);
	if (why !== "gone" || wish.kind !== "remove") leaveNotice(c, "cartElsewhere"); // taken out twice is taken out
	return goTo(c, "/cart");
}

const refuse = (c: Context<Web>, { code = "" }: FormValues, message: string): Promise<Response> =>
	refusedCart(c, { refused: { typed: code, message } }, 422);
