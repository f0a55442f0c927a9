import { describe, expect, it } from "vitest";
import { seenOf } from "./cart-drift.ts";
import { aCart } from "./test-cart.ts";
import { aProblem, type Answers, TestStreet } from "./test-street.ts";

const CART = aCart();
const GUEST = `highstreet.cart=${CART.id}.0123456789abcdef`;
const SESSION = "highstreet.session_token=abc.def";
const FORM: Record<string, string> = {
	cart: CART.id,
	"contact.email": "ada@example.com",
	"address.name": "Ada",
	"address.line1": "1 Quay Street",
	"address.city": "Galway",
	"address.postalCode": "H91 X2Y3",
	"address.country": "IE",
	"delivery.vend_bakery": "post",
	card: "tok_approved",
	expectedTotal: "1360",
	_key: "0b0ad8f2-5a4b-4a8b-9a43-5d9a2f3f1c11",
	do: "pay",
};
const PATCH = `PATCH /carts/${CART.id}`;
const READ = `GET /carts/${CART.id}`;
const CHECKOUT = `POST /carts/${CART.id}/checkout`;
const placed = (payment: object = { nextAction: null }) => Response.json({ id: "ord_1", number: "HS-1", payment }, { status: 201 });

const send = (answers: Answers, change: Record<string, string> = {}, cookie = GUEST) => {
	const street = new TestStreet({ [PATCH]: Response.json(CART), [CHECKOUT]: placed(), ...answers });
	return street.ask("POST", "/checkout", { cookie, form: { ...FORM, ...change } }).then((answer) => ({ ...answer, street }));
};
const keyIn = (html: string) => /name="_key" value="([^"]+)"/.exec(html)?.[1];

it("has nothing to order: leads to the order of a moment ago, and after a while to the cart", async () => {
	const ask = (at: number) => new TestStreet({}).ask("GET", "/checkout", { cookie: `highstreet.ordered=cart_0123456789.ord_1.${at}` });
	expect((await ask(Date.now() - 60_000)).to).toBe("/orders/ord_1");
	expect((await ask(Date.now() - 3_600_000)).to).toBe("/cart");
});

describe("a checkout form", () => {
	it("becomes an order in two calls, and a guest goes on seeing it while a new cart starts", async () => {
		const { status, to, cookies, street } = await send({});
		expect([status, to]).toEqual([303, "/orders/ord_1"]);
		expect(street.calls).toEqual([PATCH, CHECKOUT]);
		expect(street.asked[1]?.body).toEqual({
			expectedTotal: { amount: 1360, currency: "EUR" },
			expectedPayment: { amount: 1360, currency: "EUR" },
			locale: "en",
			payment: { provider: "test", token: "tok_approved" },
		});
		expect(cookies).toContainEqual(expect.stringMatching(/^highstreet\.cart=; Max-Age=0/));
		for (const path of ["/orders/ord_1", "/de/orders/ord_1"])
			expect(cookies).toContainEqual(expect.stringMatching(new RegExp(`^highstreet\\.order-cart=0123456789abcdef; .*Path=${path};`)));
		const again = await send({}, {}, "highstreet.ordered=cart_0123456789.ord_1.1795362000000");
		expect([again.to, again.street.calls]).toEqual(["/orders/ord_1", []]);
	});

	it("has one key however often it is sent, and another one with another card", async () => {
		const keyOf = async (change: Record<string, string>) => (await send({}, change)).street.asked[1]?.headers.get("idempotency-key");
		const key = await keyOf({});
		expect(key).toMatch(/^[0-9a-f]{64}$/);
		expect(await keyOf({})).toBe(key);
		expect(await keyOf({ card: "tok_stalls" })).not.toBe(key);
		expect(await keyOf({ _key: "another" })).not.toBe(key);
	});

	it("goes to the provider's page where the payment needs a second step", async () => {
		const url = "http://street/api/v1/payments/test/actions/1";
		expect((await send({ [CHECKOUT]: placed({ nextAction: { type: "redirect", url } }) })).to).toBe(url);
	});

	it("leads to a page that goes on to another site's, for no form goes there", async () => {
		const url = "https://checkout.stripe.com/c/pay/cs_1#secret";
		const stripe = Response.json({ ...CART, paymentProviders: ["stripe"] });
		const payment = { nextAction: { type: "redirect", url } };
		const { status, to, street } = await send({ [PATCH]: stripe, [CHECKOUT]: placed(payment) }, { card: "hosted_page" });
		expect([status, to]).toEqual([303, "/orders/ord_1/pay"]);
		expect(street.asked[1]?.body).toMatchObject({ payment: { provider: "stripe", token: "hosted_page" } });
	});

	it.each([
		["hosted_page", ["test"]],
		["tok_approved", ["stripe"]],
		["", ["stripe", "test"]],
	])("is not sent on where %s is not among what %j offers, and asks how to pay", async (card, paymentProviders) => {
		const { status, html, street } = await send({ [PATCH]: Response.json({ ...CART, paymentProviders }) }, { card });
		expect([status, street.calls]).toEqual([422, [PATCH]]);
		expect(html).toContain('href="#f-card"');
		expect(html).toContain('id="f-card"');
	});

	it("is not sent on where the total is not the one that was seen", async () => {
		const { status, html, street } = await send({}, { expectedTotal: "1300" });
		expect([status, street.calls]).toEqual([409, [PATCH]]);
		expect(html).toContain('name="expectedTotal" value="1360"');
		expect(html).toContain("1 Quay Street");
	});

	it("is not sent on where the total is the same, and what it is for is not", async () => {
		const { lines } = CART;
		const [first] = lines;
		if (!first) throw new Error("a cart without lines");
		const seen = JSON.stringify(seenOf(CART));
		expect((await send({}, { seen })).status).toBe(303);
		const excepted = { ...CART, lines: [{ ...first, product: { ...first.product, withdrawal: "made_to_order" as const } }] };
		const other = { ...CART, lines: [{ ...first, id: "cline_other", product: { ...first.product, title: "Rye" } }] };
		for (const [now, says] of [
			[excepted, "Loaf: Made for you: no right to withdraw."],
			[other, "Loaf is not in your cart any more."],
		] as const) {
			const { status, html, street } = await send({ [PATCH]: Response.json(now) }, { seen });
			expect([status, street.calls]).toEqual([409, [PATCH]]);
			expect(html).toContain(says);
		}
	});

	it("shows what the API found changed, with a new key", async () => {
		const changes = [{ lineId: "cline_loaf", kind: "out_of_stock", was: 2, now: 1 }];
		const { status, html } = await send({ [CHECKOUT]: aProblem(409, "out_of_stock", { changes }), [READ]: Response.json(CART) });
		expect(status).toBe(409);
		expect(html).toContain("You want 2, but only 1 left.");
		expect(keyIn(html)).not.toBe(FORM["_key"]);
	});

	it("keeps everything when the card is declined, with a new key", async () => {
		const { status, html, cookies } = await send({ [CHECKOUT]: aProblem(402, "payment_declined") }, { card: "tok_declined" });
		expect([status, cookies]).toEqual([402, []]);
		expect(html).toContain("The payment was declined");
		expect(html).toContain('value="ada@example.com"');
		expect(keyIn(html)).not.toBe(FORM["_key"]);
	});

	it.each([
		[503, "unavailable", "5"],
		[429, "rate_limited", "60"],
	])("that got %i is kept whole, with its key, to be sent again", async (status, code, after) => {
		for (const call of [PATCH, CHECKOUT]) {
			const answer = await send({ [call]: aProblem(status, code) });
			expect([answer.status, answer.headers.get("retry-after"), keyIn(answer.html)]).toEqual([status, after, FORM["_key"]]);
			for (const value of Object.values(FORM)) expect(answer.html).toContain(`value="${value}"`);
		}
	});

	it("leads to the order that another tab has placed, also while that is under way", async () => {
		const conflict = aProblem(409, "conflict");
		const ordered = () => Response.json({ ...CART, status: "ordered", orderId: "ord_2" });
		const late = await send({ [PATCH]: conflict, [READ]: [() => Response.json(CART), ordered] });
		expect([late.status, late.to]).toEqual([303, "/orders/ord_2"]);
		expect((await send({ [CHECKOUT]: conflict, [READ]: [ordered] })).to).toBe("/orders/ord_2");
	});

	it("asks to sign in again where the session has ended, with all that was typed", async () => {
		const ended = aProblem(401, "unauthenticated");
		for (const [answers, change, cookie] of [
			[{ "GET /me": ended }, {}, SESSION],
			[{ [PATCH]: aProblem(404, "not_found") }, { account: "yes" }, ""],
		] as const) {
			const { status, html, street } = await send(answers, change, cookie);
			expect(status).toBe(401);
			expect(html).toContain("1+Quay+Street");
			expect(street.calls).not.toContain(CHECKOUT);
		}
	});

	it("goes on as a guest's where a session has ended that has nothing to do with it", async () => {
		expect((await send({ "GET /me": aProblem(401, "unauthenticated") }, {}, `${SESSION}; ${GUEST}`)).to).toBe("/orders/ord_1");
	});

	it("of a cart that is gone leads to the one there is", async () => {
		expect((await send({ [PATCH]: aProblem(404, "not_found") })).to).toBe("/cart");
		expect((await send({}, { cart: "../me" })).to).toBe("/cart");
		const another = { "GET /me": Response.json({ email: "bob@example.com", addresses: [] }), [PATCH]: aProblem(404, "not_found") };
		expect((await send(another, { account: "yes" }, SESSION)).to).toBe("/cart");
	});

	it("that only updates orders nothing", async () => {
		const { to, street } = await send({}, { do: "update", card: "tok_stalls" });
		expect([to, street.calls]).toEqual(["/checkout?card=tok_stalls#delivery", [PATCH]]);
	});

	it("leaves out choices that do not fit a new address, and asks for others", async () => {
		const refused = aProblem(400, "invalid_input", { errors: [{ path: "choices.0.optionId", message: "not a delivery option" }] });
		const moved = { ...CART, delivery: [{ vendorId: "vend_bakery", option: null, options: CART.delivery[0]?.options.slice(0, 1) }] };
		const { status, html, street } = await send({ [PATCH]: [() => refused.clone(), () => Response.json(moved)] });
		expect([status, street.calls]).toEqual([422, [PATCH, PATCH]]);
		expect(street.asked[1]?.body).not.toHaveProperty("choices");
		expect(html).toContain("Please choose again.");
	});
});
