import type { Context } from "hono";
import { myApi, sessionCookie, tried } from "../../core/api.ts";
import { readCart } from "../../core/cookies.ts";
import type { Web } from "../../env.ts";
import { countOf } from "../purchase/own-cart.ts";
import { forgetSession, passOnCookies } from "./session.ts";

/** What the header of every page is filled with, by an island. */
export interface HeaderFacts {
	signedIn: boolean;
	name: string | null;
	/** How many items are in the cart; null where nobody can say right now. */
	cartCount: number | null;
}

/** Who is here and what is in the cart. Never fails: of what is down, nothing is known. */
export async function me(c: Context<Web>): Promise<Response> {
	const [name, cartCount] = await Promise.all([nameOf(c).catch(() => null), itemsOf(c).catch(() => null)]);
	const facts: HeaderFacts = { signedIn: name !== null, name, cartCount };
	return c.json(facts, 200, { "Cache-Control": "private, no-store" });
}

/**
 * The name of who is signed in. A session that is used is renewed by this once a day, so its cookie goes on to the browser;
 * of one that has ended the cookie goes.
 */
async function nameOf(c: Context<Web>): Promise<string | null> {
	if (!sessionCookie(c)) return null;
	const outcome = await tried(myApi(c).GET("/auth/get-session"));
	if (!outcome.ok) return null;
	if (!outcome.data) forgetSession(c);
	else passOnCookies(c, outcome.response);
	return outcome.data?.user.name ?? null;
}

/** A guest's cart counts first: where it is there beside a session, that session has ended or has not taken it up yet. */
async function itemsOf(c: Context<Web>): Promise<number | null> {
	const guest = readCart(c);
	if (!guest && !sessionCookie(c)) return 0;
	const api = myApi(c);
	const outcome = await tried(guest ? api.GET("/carts/{id}", { params: { path: { id: guest.id } } }) : api.GET("/me/cart", {}));
	if (outcome.ok) return outcome.data.status === "open" ? countOf(outcome.data) : 0;
	return outcome.problem.status === 404 || outcome.problem.status === 401 ? 0 : null;
}
