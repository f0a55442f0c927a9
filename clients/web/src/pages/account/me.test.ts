import { Hono } from "hono";
import { expect, it } from "vitest";
import { understand } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { type HeaderFacts, me } from "./me.ts";

const SESSION = "highstreet.session_token=abc.def";
const GUEST = "highstreet.cart=cart_0123456789.0123456789abcdef";
const USER = { id: "user_1", email: "ada@example.com", emailVerified: true, name: "Ada Lovelace", role: "shopper" };
const cart = (...quantities: number[]) => Response.json({ status: "open", lines: quantities.map((quantity) => ({ quantity })) });
const problem = (status: number) => Response.json({ code: "unavailable", status }, { status });

/** Asks for /me.json where the API answers as given, by path; what it answers and what the API was asked. */
async function ask(cookie: string, answers: Record<string, () => Response>) {
	const asked: string[] = [];
	const app = new Hono<Web>().use(understand);
	app.get("/me.json", me);
	const fetch = async (request: Request): Promise<Response> => {
		const path = new URL(request.url).pathname.replace("/api/v1", "");
		asked.push(path);
		return answers[path]?.() ?? Promise.reject(new Error("nobody there"));
	};
	const response = await app.request(
		"http://street/me.json",
		{ headers: { cookie } },
		{ GATEWAY: { fetch }, ENVIRONMENT: "local", PUBLIC_ORIGIN: "http://street" },
	);
	return { response, facts: await response.json<HeaderFacts>(), asked: asked.sort() };
}

it("says nothing of somebody who has neither session nor cart, and asks nobody", async () => {
	const { facts, asked, response } = await ask("other=1", {});
	expect(facts).toEqual({ signedIn: false, name: null, cartCount: 0 });
	expect(asked).toEqual([]);
	expect(response.headers.get("cache-control")).toBe("private, no-store");
});

it("names who is signed in and counts their cart, and hands a renewed session on", async () => {
	const renewed = "highstreet.session_token=abc.def; Max-Age=2592000; Path=/; HttpOnly";
	const { facts, asked, response } = await ask(SESSION, {
		"/auth/get-session": () => Response.json({ session: {}, user: USER }, { headers: { "set-cookie": renewed } }),
		"/me/cart": () => cart(2, 3),
	});
	expect(facts).toEqual({ signedIn: true, name: "Ada Lovelace", cartCount: 5 });
	expect(asked).toEqual(["/auth/get-session", "/me/cart"]);
	expect(response.headers.getSetCookie()).toEqual([renewed]);
});

it("forgets a session that has ended, and counts the guest's cart", async () => {
	const { facts, response } = await ask(`${SESSION}; ${GUEST}`, {
		"/auth/get-session": () => Response.json(null),
		"/carts/cart_0123456789": () => cart(4),
	});
	expect(facts).toEqual({ signedIn: false, name: null, cartCount: 4 });
	expect(response.headers.getSetCookie()).toEqual(["highstreet.session_token=; Max-Age=0; Path=/"]);
});

it("counts nothing in a cart that is gone or ordered", async () => {
	const gone = await ask(GUEST, { "/carts/cart_0123456789": () => problem(404) });
	const ordered = await ask(GUEST, { "/carts/cart_0123456789": () => Response.json({ status: "ordered", lines: [{ quantity: 1 }] }) });
	expect([gone.facts.cartCount, ordered.facts.cartCount]).toEqual([0, 0]);
});

it.each([
	["answers 503", () => problem(503)],
	["answers nonsense", () => new Response("<html>", { status: 502 })],
	["does not answer", () => Promise.reject(new Error("down")) as unknown as Response],
])("knows nothing, and does not fail, where the API %s", async (_, answer) => {
	const { facts, response } = await ask(SESSION, { "/auth/get-session": answer, "/me/cart": answer });
	expect(response.status).toBe(200);
	expect(facts).toEqual({ signedIn: null, name: null, cartCount: null });
});
