import type { Context } from "hono";
import { myApi, sessionCookie, tried } from "../../core/api.ts";
import { readCart } from "../../core/cookies.ts";
import type { Web } from "../../env.ts";
import { countOf } from "../purchase/own-cart.ts";
import { forgetSession, passOnCookies } from "./session.ts";

/** What the header of every page is filled with, by an island. */
export interface HeaderFacts {
	/** Null where nobody can say right now. */
	signedIn: boolean | null;
	name: string | null;
	/** How many items are in the cart; null where nobody can say right now. */
	cartCount: number | null;
}

/** Who is here and what is in the cart. Never fails: of what is down, nothing is known. */
export async function me(c: Context<Web>): Promise<Response> {
	const [who, cartCount] = await Promise.all([whoIs(c).catch(() => UNKNOWN), itemsOf(c).catch(() => null)]);
	const facts: HeaderFacts = { ...who, cartCount };
	return c.json(facts, 200, { "Cache-Control": "private, no-store" });
}

type Who = Pick<HeaderFacts, "signedIn" | "name">;
const NOBODY: Who = { signedIn: false, name: null };
const UNKNOWN: Who = { signedIn: null, name: null };

/**
 * Who is signed in. A session that is used is renewed by this once a day, so its cookie goes on to the browser;
 * of one that has ended the cookie goes.
 */
async function whoIs(c: Context<Web>): Promise<Who> {
	if (!sessionCookie(c)) return NOBODY;
	const outcome = await tried(myApi(c).GET("/auth/get-session"));
	if (!outcome.ok) return UNKNOWN;
	if (!outcome.data) {
		forgetSession(c);
		return NOBODY;
	}
	passOnCookies(c, outcome.response);
	return { signedIn: true, name: outcome.data.user.name };
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
