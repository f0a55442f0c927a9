import type { Context } from "hono";
import { takeNotOrderable, takeRemoved } from "../../core/cart-cookies.ts";
import { takeNotice } from "../../core/cookies.ts";
import { privatePage } from "../../core/public-page.ts";
import type { Web } from "../../env.ts";
import type { RefusedCode } from "./cart-codes.tsx";
import { CartPage } from "./cart-page.tsx";
import { findOwnCart } from "./own-cart.ts";

/** Shows the cart, and what just happened to it. */
export async function showCart(c: Context<Web>): Promise<Response> {
	const own = await findOwnCart(c);
	return privatePage(
		c,
		<CartPage page={c.get("page")} own={own} notice={takeNotice(c)} removed={takeRemoved(c)} left={takeNotOrderable(c)} />,
	);
}

/** Why something did not work: with the cart, or with a code. */
interface Refused {
	problem?: string;
	refused?: RefusedCode;
}

/** The cart with the reason why something did not work. */
export async function refusedCart(c: Context<Web>, refused: Refused, status: 404 | 409 | 422 | 429 | 503): Promise<Response> {
	const own = await findOwnCart(c);
	const answer = privatePage(c, <CartPage page={c.get("page")} own={own} {...refused} />, status);
	if (status === 429) answer.headers.set("Retry-After", "60");
	return answer;
}
