import type { Context } from "hono";
import type { Api, Schemas } from "../../../../api/client.ts";
import { ApiFailure, myApi, need, sessionCookie, tried } from "../../core/api.ts";
import { type CartCookie, forgetCart, keepCart, readCart } from "../../core/cookies.ts";
import { keepOrdered, keepOrderOfCart } from "../../core/order-cookies.ts";
import type { Web } from "../../env.ts";

export type Cart = Schemas["Cart"];

/** Whose cart this is: somebody's with an account, a guest's, or that of somebody whose session has `ended`, who is a guest now. */
export type Shopper = "account" | "guest" | "ended";

export interface OwnCart {
	/** Open; null where nothing was put into one yet, or it was ordered. */
	cart: Cart | null;
	shopper: Shopper;
	/** The order that the cart has become meanwhile. */
	orderId?: string | undefined;
}

/**
 * The cart of whoever asks: the account's on any device, otherwise the one that the cookie names. One that is gone or ordered
 * is forgotten, so that a new one can start.
 */
export async function findOwnCart(c: Context<Web>): Promise<OwnCart> {
	if (!sessionCookie(c)) return guestCart(c, "guest");
	const claimed = await claimGuestCart(c);
	if (claimed) return { cart: claimed, shopper: "account" };
	const own = await tried(myApi(c).GET("/me/cart", {}));
	if (own.ok) return { cart: own.data, shopper: "account" };
	if (own.problem.status === 404) return { cart: null, shopper: "account" };
	if (own.problem.status === 401) return guestCart(c, "ended");
	throw new ApiFailure(own.problem);
}

async function guestCart(c: Context<Web>, shopper: Shopper): Promise<OwnCart> {
	const kept = readCart(c);
	if (!kept) return { cart: null, shopper };
	const found = await readKept(c, kept);
	if (!found.ok && found.problem.status !== 404) throw new ApiFailure(found.problem);
	if (found.ok && found.data.status === "open") return { cart: found.data, shopper };
	const orderId = (found.ok && found.data.orderId) || undefined;
	if (orderId) becameOrder(c, kept.id, orderId);
	else forgetCart(c);
	return { cart: null, shopper, orderId };
}

/** With its own token: on the page of an order that is not the one which goes along. */
const readKept = (c: Context<Web>, { id, token }: CartCookie) =>
	tried(myApi(c, { cartToken: token }).GET("/carts/{id}", { params: { path: { id } } }));

/** A cart has become an order: the next one starts empty, and a guest goes on seeing the order. */
export function becameOrder(c: Context<Web>, cartId: string, orderId: string): void {
	keepOrdered(c, cartId, orderId);
	const kept = readCart(c);
	if (kept?.id !== cartId) return;
	keepOrderOfCart(c, orderId, kept.token);
	forgetCart(c);
}

/**
 * Puts what a guest has in the cart into the account's. Called by the sign-in with the session that it begins (as a Cookie
 * header), and by every look at the cart where that did not get through; a repeat changes nothing. Null where there is nothing
 * to claim, or it cannot be done now: then the guest's cart stays where it is.
 */
export async function claimGuestCart(c: Context<Web>, session: string | undefined = sessionCookie(c)): Promise<Cart | null> {
	const kept = readCart(c);
	if (!kept || !session) return null;
	try {
		const claimed = await tried(
			myApi(c, { session, cartToken: kept.token }).POST("/carts/{id}/claim", { params: { path: { id: kept.id } } }),
		);
		if (claimed.ok || claimed.problem.status === 404) forgetCart(c);
		else if (claimed.problem.status === 409) await forgetIfOrdered(c, kept);
		return claimed.ok ? claimed.data : null;
	} catch {
		return null; // nobody is kept from signing in because carts are away
	}
}

async function forgetIfOrdered(c: Context<Web>, kept: CartCookie): Promise<void> {
	const found = await readKept(c, kept);
	if (found.ok && found.data.orderId) becameOrder(c, kept.id, found.data.orderId);
}

/** A cart that something can be put into, and the API with the right to do so. */
export interface CartToFill {
	id: string;
	api: Api;
}

/** The own cart, or a new one. `over` is the one that turned out to be ordered or gone. */
export async function cartToFill(c: Context<Web>, over?: string): Promise<CartToFill> {
	const own = sessionCookie(c) ? await accountCart(c) : null;
	if (own) return own;
	const kept = readCart(c);
	if (kept && kept.id !== over) return { id: kept.id, api: myApi(c, { cartToken: kept.token }) };
	const { id, cartToken } = await need(myApi(c).POST("/carts", {}));
	keepCart(c, { id, token: cartToken });
	return { id, api: myApi(c, { cartToken }) };
}

async function accountCart(c: Context<Web>): Promise<CartToFill | null> {
	const claimed = await claimGuestCart(c);
	if (claimed) return { id: claimed.id, api: myApi(c) };
	const own = await tried(myApi(c).PUT("/me/cart", {}));
	if (own.ok) return { id: own.data.id, api: myApi(c) };
	if (own.problem.status === 401) return null;
	throw new ApiFailure(own.problem);
}

/** How many pieces there are in a cart, as the header shows it. */
export const countOf = (cart: Pick<Cart, "lines"> | null): number => cart?.lines.reduce((count, line) => count + line.quantity, 0) ?? 0;
