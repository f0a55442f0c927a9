import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Web } from "../env.ts";
import { cookieOptions } from "./cookies.ts";
import { LOCALES, localPath, type Locale } from "./locale.ts";

/**
 * What lets somebody without an account see an order again. The browser sends these to the pages of that order alone, so that
 * there may be any number of orders, and a new cart does not take the last order away.
 */
const CART_TOKEN = "highstreet.order-cart";
const LOOKUP_TOKEN = "highstreet.order-lookup";
const THANKS = "highstreet.thanks";
/** What the last cart has become. */
const ORDERED = "highstreet.ordered";

const MONTH_IN_SECONDS = 30 * 86_400;
const DAY_IN_SECONDS = 86_400;
const JUST_NOW_IN_MS = 600_000;

const pathsOf = (orderId: string): string[] => LOCALES.map((locale) => localPath(locale, `/orders/${orderId}`));

function keepForOrder(c: Context<Web>, orderId: string, name: string, value: string, maxAge: number): void {
	for (const path of pathsOf(orderId)) setCookie(c, name, value, cookieOptions(c, maxAge, path));
}

/** The tokens for the order whose page is asked for. */
export const readOrderAccess = (c: Context<Web>): { cartToken: string | undefined; lookupToken: string | undefined } => ({
	cartToken: getCookie(c, CART_TOKEN),
	lookupToken: getCookie(c, LOOKUP_TOKEN),
});

/** Lets a guest go on reading the order that a cart has become. */
export const keepOrderOfCart = (c: Context<Web>, orderId: string, cartToken: string): void =>
	keepForOrder(c, orderId, CART_TOKEN, cartToken, MONTH_IN_SECONDS);

/** Lets whoever looked an order up go on reading it, and whoever opened the link of a mail go on changing it, for as long as the API's tokens last. */
export const keepOrderLookup = (c: Context<Web>, orderId: string, accessToken: string): void =>
	keepForOrder(c, orderId, LOOKUP_TOKEN, accessToken, DAY_IN_SECONDS);

/** Remembers to thank on the order's page, once, in the language that it was ordered in. */
export const oweThanks = (c: Context<Web>, orderId: string): void => keepForOrder(c, orderId, THANKS, c.get("page").locale, DAY_IN_SECONDS);
export const owedThanks = (c: Context<Web>): Locale | undefined => LOCALES.find((locale) => locale === getCookie(c, THANKS));
export function haveThanked(c: Context<Web>, orderId: string): void {
	for (const path of pathsOf(orderId)) deleteCookie(c, THANKS, { path });
}

/** Remembers what the cart has become, and when. */
export const keepOrdered = (c: Context<Web>, cartId: string, orderId: string): void =>
	setCookie(c, ORDERED, `${cartId}.${orderId}.${Date.now()}`, cookieOptions(c, DAY_IN_SECONDS));

function readOrdered(c: Context<Web>) {
	const [cartId = "", orderId = "", at = ""] = getCookie(c, ORDERED)?.split(".") ?? [];
	return /^[\w-]{1,80}$/.test(orderId) ? { cartId, orderId, at: Number(at) } : null;
}

/** The order that a cart has become, for a form of that cart that is sent again. */
export function orderOfCart(c: Context<Web>, cartId: string): string | null {
	const ordered = readOrdered(c);
	return ordered?.cartId === cartId ? ordered.orderId : null;
}

/** The order that was placed a moment ago, for who goes back to the checkout. Later somebody else may use this browser. */
export function justOrdered(c: Context<Web>): string | null {
	const ordered = readOrdered(c);
	return ordered && Date.now() - ordered.at < JUST_NOW_IN_MS ? ordered.orderId : null;
}
