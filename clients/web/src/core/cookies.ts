import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Web } from "../env.ts";

const CART = "highstreet.cart";
const NOTICE = "highstreet.notice";
const MAIL_TOKEN = "highstreet.mail";
const CART_LIFE_IN_SECONDS = 90 * 86_400;
const MAIL_TOKEN_LIFE_IN_SECONDS = 3_600;

/** Scripts cannot read our cookies, other sites cannot send them with forms. All are strictly necessary: there is no banner. */
export const cookieOptions = (c: Context<Web>, maxAge: number, path = "/") =>
	({ path, httpOnly: true, sameSite: "Lax", secure: new URL(c.req.url).protocol === "https:", maxAge }) as const;

/** A guest's cart. */
export interface CartCookie {
	id: string;
	/** Lets a guest use the cart. */
	token: string;
}

/** Which cart a guest fills with this browser. An account's cart needs no cookie: the API knows whose it is. */
export function readCart(c: Context<Web>): CartCookie | null {
	const [id = "", token = ""] = getCookie(c, CART)?.split(".") ?? [];
	return /^cart_[\w-]{8,64}$/.test(id) && /^\w{16,128}$/.test(token) ? { id, token } : null;
}

/** Makes a cart the one of this browser. */
export const keepCart = (c: Context<Web>, cart: CartCookie): void =>
	setCookie(c, CART, `${cart.id}.${cart.token}`, cookieOptions(c, CART_LIFE_IN_SECONDS));

/** The browser has no cart any more: it was ordered, or an account took it over. */
export const forgetCart = (c: Context<Web>): void => void deleteCookie(c, CART, { path: "/" });

/**
 * The secret of a link in a mail, moved out of the address into a cookie of the one page that needs it: there it stands in
 * no history, referrer or log. `path` is that page's, as in `/de/reset-password`.
 */
export const keepMailToken = (c: Context<Web>, path: string, token: string): void =>
	setCookie(c, MAIL_TOKEN, token, cookieOptions(c, MAIL_TOKEN_LIFE_IN_SECONDS, path));
export const readMailToken = (c: Context<Web>): string | undefined => getCookie(c, MAIL_TOKEN);
export const forgetMailToken = (c: Context<Web>, path: string): void => void deleteCookie(c, MAIL_TOKEN, { path });

/** A message for the next page, shown once: what a form did before it sent the browser on. `key` is one of `t.notices`. */
export const leaveNotice = (c: Context<Web>, key: string): void => setCookie(c, NOTICE, key, cookieOptions(c, 60));
export function takeNotice(c: Context<Web>): string | null {
	const key = getCookie(c, NOTICE);
	if (!key) return null;
	deleteCookie(c, NOTICE, { path: "/" });
	return key;
}

const LAST_STEPS = ["highstreet.ordered", "highstreet.undo", "highstreet.removed", "highstreet.turn"];
/** Forgets what the last steps left behind for the next page: the order that a cart became, what can be undone, what was taken out. */
export function forgetLastSteps(c: Context<Web>): void {
	for (const name of LAST_STEPS) deleteCookie(c, name, { path: "/" });
}
