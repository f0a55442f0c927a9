import { describe, expect, it } from "vitest";
import { aCart } from "./test-cart.ts";
import { aProblem, TestStreet } from "./test-street.ts";

const CART = aCart();
const GUEST = `highstreet.cart=${CART.id}.0123456789abcdef`;
const SESSION = "highstreet.session_token=abc.def";
const READ = `GET /carts/${CART.id}`;
const CLAIM = `POST /carts/${CART.id}/claim`;
const NEW = () => Response.json({ ...aCart({ id: "cart_new00000", lines: [] }), cartToken: "fedcba9876543210" }, { status: 201 });
const ITEM = { variantId: "var_loaf", quantity: "1" };

describe("the cart", () => {
	it("is empty for somebody new, and nobody is asked", async () => {
		const street = new TestStreet({});
		const { status, html, headers } = await street.ask("GET", "/cart");
		expect([status, street.calls, headers.get("cache-control")]).toEqual([200, [], "private, no-store"]);
		expect(html).toContain("Your cart is empty");
	});

	it("is the guest's by the cookie, the account's on any device", async () => {
		const guest = new TestStreet({ [READ]: Response.json(CART) });
		expect((await guest.ask("GET", "/cart", { cookie: GUEST })).html).toContain("Loaf");
		expect(guest.asked[0]?.headers.get("x-cart-token")).toBe("0123456789abcdef");
		const account = new TestStreet({ "GET /me/cart": Response.json(CART) });
		expect((await account.ask("GET", "/cart", { cookie: SESSION })).html).toContain("Loaf");
		expect(account.calls).toEqual(["GET /me/cart"]);
	});

	it("of a guest who has signed in is claimed by the next look at it, once", async () => {
		const street = new TestStreet({ [CLAIM]: Response.json(CART) });
		const { html, cookies } = await street.ask("GET", "/cart", { cookie: `${SESSION}; ${GUEST}` });
		expect(html).toContain("Loaf");
		expect(cookies).toEqual([expect.stringMatching(/^highstreet\.cart=; Max-Age=0/)]);
		expect([street.calls, street.asked[0]?.headers.get("origin")]).toEqual([[CLAIM], "http://street"]);
	});

	it("stays a guest's while it cannot be claimed", async () => {
		for (const refusal of [aProblem(503, "unavailable"), aProblem(409, "conflict")]) {
			const street = new TestStreet({ [CLAIM]: refusal, "GET /me/cart": aProblem(404, "not_found"), [READ]: Response.json(CART) });
			expect((await street.ask("GET", "/cart", { cookie: `${SESSION}; ${GUEST}` })).cookies).toEqual([]);
		}
	});

	it("says so where the session has ended, and goes on as a guest's", async () => {
		const street = new TestStreet({ "GET /me/cart": aProblem(401, "unauthenticated") });
		expect((await street.ask("GET", "/cart", { cookie: SESSION })).html).toContain("Your session has ended");
	});

	it("that was ordered makes room for a new one and names the order; one that is gone is forgotten", async () => {
		const ordered = new TestStreet({ [READ]: Response.json({ ...CART, status: "ordered", orderId: "ord_1" }) });
		const { html, cookies } = await ordered.ask("GET", "/cart", { cookie: GUEST });
		expect(html).toContain('href="/orders/ord_1"');
		expect(cookies.map((cookie) => cookie.split("=", 1)[0])).toEqual([
			"highstreet.ordered",
			"highstreet.order-cart",
			"highstreet.order-cart",
			"highstreet.cart",
		]);
		const gone = await new TestStreet({}).ask("GET", "/cart", { cookie: GUEST });
		expect([gone.status, gone.cookies.length]).toEqual([200, 1]);
	});
});

describe("putting something into the cart", () => {
	const add = (street: TestStreet, cookie = "", form: Record<string, string> = {}, accept?: string) =>
		street.ask("POST", "/cart/items", { cookie, form: { ...ITEM, ...form }, ...(accept && { accept }) });

	it("opens one on first use", async () => {
		const street = new TestStreet({ "POST /carts": [NEW], "POST /carts/cart_new00000/items": Response.json(CART, { status: 201 }) });
		const { to, cookies } = await add(street);
		expect(to).toBe("/cart");
		expect(cookies[0]).toContain("highstreet.cart=cart_new00000.fedcba9876543210; Max-Age=7776000; Path=/; HttpOnly; SameSite=Lax");
		expect(street.asked[1]?.headers.get("x-cart-token")).toBe("fedcba9876543210");
	});

	it("starts a new one where the old one turns out to be ordered or gone", async () => {
		for (const [refusal, found] of [
			[aProblem(409, "conflict"), Response.json({ ...CART, status: "ordered", orderId: "ord_1" })],
			[aProblem(404, "not_found"), aProblem(404, "not_found")],
		] as const) {
			const street = new TestStreet({
				[`POST /carts/${CART.id}/items`]: refusal,
				[READ]: found,
				"POST /carts": [NEW],
				"POST /carts/cart_new00000/items": Response.json(CART, { status: 201 }),
			});
			expect((await add(street, GUEST)).to).toBe("/cart");
		}
	});

	it("is the same when two posts come from one moment, and another thing after an answer", async () => {
		const keyOf = async (turn: string, quantity: string) => {
			const street = new TestStreet({ [`POST /carts/${CART.id}/items`]: Response.json(CART, { status: 201 }) });
			const { cookies } = await add(street, `${GUEST}; highstreet.turn=${turn}`, { quantity });
			expect(cookies).toContainEqual(expect.stringMatching(/^highstreet\.turn=(?!one;)[\w-]{36};/));
			return street.asked[0]?.headers.get("idempotency-key");
		};
		expect(await keyOf("one", "1")).toBe(await keyOf("one", "1"));
		expect(await keyOf("one", "1")).not.toBe(await keyOf("two", "1"));
		expect(await keyOf("one", "1")).not.toBe(await keyOf("one", "2"));
	});

	it("answers an island in JSON, with what it has to know", async () => {
		const soldOut = aCart({ problems: [{ lineId: "cline_loaf", kind: "out_of_stock", was: 2, now: 0 }] });
		const street = new TestStreet({ [`POST /carts/${CART.id}/items`]: Response.json(soldOut, { status: 201 }) });
		const { status, html } = await add(street, GUEST, {}, "application/json");
		expect([status, JSON.parse(html)]).toEqual([
			200,
			{ cartCount: 2, added: { title: "Loaf", quantity: 2 }, problem: "This is sold out." },
		]);
		const refused = await add(new TestStreet({ [READ]: Response.json(CART) }), GUEST, {}, "application/json");
		expect([refused.status, JSON.parse(refused.html)]).toEqual([404, { problem: "This cannot be bought any more." }]);
	});

	it("leads back to the product with the reason, and nowhere else", async () => {
		const street = () => new TestStreet({ [READ]: Response.json(CART) });
		expect((await add(street(), GUEST, { back: "/shops/a/b?variant=var_1" })).to).toBe("/shops/a/b?variant=var_1&problem=gone");
		for (const back of ["https://evil.example/x", "//evil.example/x", "/\\evil.example", "javascript:alert(1)", ""]) {
			const { status, to, html } = await add(street(), GUEST, { back });
			expect([status, to]).toEqual([404, null]);
			expect(html).toContain("This cannot be bought any more.");
		}
	});

	it.each<Record<string, string>>([{ quantity: "0" }, { quantity: "1000" }, { quantity: "x" }, { variantId: "" }, { variantId: "../me" }])(
		"refuses %j and asks nobody",
		async (form) => {
			const street = new TestStreet({});
			expect([(await add(street, "", form)).status, street.calls]).toEqual([422, []]);
		},
	);
});
