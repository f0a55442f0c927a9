import { describe, expect, it } from "vitest";
import { ORDER, order, READ } from "./test-order.ts";
import { aProblem, TestStreet } from "./test-street.ts";

const SESSION = "highstreet.session_token=abc.def";

describe("an order's page", () => {
	it("thanks once, when the order is placed, and lives without the history", async () => {
		const street = new TestStreet({ [READ]: order() });
		const first = await street.ask("GET", "/orders/ord_1", { cookie: "highstreet.thanks=en; highstreet.order-cart=0123456789abcdef" });
		expect(first.html).toContain("Thank you, your order is placed");
		expect(first.html).toContain("The history cannot be shown right now.");
		expect(first.cookies.map((cookie) => cookie.split("; ").slice(0, 3).join("; "))).toEqual([
			"highstreet.thanks=; Max-Age=0; Path=/orders/ord_1",
			"highstreet.thanks=; Max-Age=0; Path=/de/orders/ord_1",
		]);
		expect(street.asked[0]?.headers.get("x-cart-token")).toBe("0123456789abcdef");
		expect((await street.ask("GET", "/orders/ord_1")).html).not.toContain("Thank you");
		const waiting = new TestStreet({ [READ]: order({ status: "pending_payment", paymentStatus: "pending" }) });
		const early = await waiting.ask("GET", "/orders/ord_1", { cookie: "highstreet.thanks=en" });
		expect(early.html).toContain('data-live="3"');
		expect(early.cookies).toEqual([]);
	});

	it("is in the language that it was ordered in, wherever the payment's provider leads", async () => {
		const street = new TestStreet({});
		expect((await street.ask("GET", "/orders/ord_1?paid=true", { cookie: "highstreet.thanks=de" })).to).toBe("/de/orders/ord_1");
		expect((await street.ask("GET", "/orders/ord_1?paid=false")).to).toBe("/orders/ord_1");
	});

	it("is the same for what is missing and what is somebody else's; who was signed in signs in again", async () => {
		const missing = await new TestStreet({}).ask("GET", "/orders/ord_1");
		expect(missing.status).toBe(404);
		expect(missing.html).toContain('href="/orders/find"');
		const ended = new TestStreet({ "GET /me": aProblem(401, "unauthenticated") });
		expect((await ended.ask("GET", "/orders/ord_1", { cookie: SESSION })).to).toBe("/sign-in?next=%2Forders%2Ford_1");
		const other = new TestStreet({ "GET /me": Response.json({}) });
		expect((await other.ask("GET", "/orders/ord_1", { cookie: SESSION })).status).toBe(404);
	});

	it("that is missing is signed in for at its page, also where a form was sent", async () => {
		const { html } = await new TestStreet({}).ask("POST", "/orders/ord_1/again", { form: {} });
		expect(html).toContain('href="/sign-in?next=%2Forders%2Ford_1"');
		expect(html).toContain('href="/de/orders/ord_1"');
	});

	it("says what was canceled before it was paid, and what is to be paid now", async () => {
		const [amount, due] = [5_000, 3_770].map((minor) => ({ amount: minor, currency: "EUR" }));
		const payment = { ...ORDER.payment, amount, due };
		const waiting = order({ status: "pending_payment", paymentStatus: "pending", payment });
		const { html } = await new TestStreet({ [READ]: waiting }).ask("GET", "/orders/ord_1");
		expect(html).toMatch(/Canceled before it was paid.{0,200}−€12\.30.{0,300}To pay.{0,200}€37\.70/s);
		const { html: whole } = await new TestStreet({ [READ]: order() }).ask("GET", "/orders/ord_1");
		expect(whole).not.toContain("Canceled before it was paid");
	});

	it("says nothing of a sum to pay once it has ended unpaid", async () => {
		const [amount, due] = [5_000, 3_770].map((minor) => ({ amount: minor, currency: "EUR" }));
		const ended = order({ status: "canceled", paymentStatus: "failed", payment: { ...ORDER.payment, amount, due } });
		const { html } = await new TestStreet({ [READ]: ended }).ask("GET", "/orders/ord_1");
		expect(html).toContain("Nothing was charged");
		expect(html).not.toContain("To pay");
		expect(html).not.toContain("Canceled before it was paid");
	});

	it("tells what was never charged from what was paid back, or is on its way", async () => {
		const price = (minor: number) => ({ amount: minor, currency: "EUR" });
		const line = {
			id: "oline_1",
			quantity: 3,
			canceledQuantity: 2,
			fulfilledQuantity: 0,
			returnedQuantity: 0,
			refunded: price(500),
			neverCharged: price(400),
			unitPrice: price(500),
			total: price(1_500),
			product: { id: "prod_1", slug: "mug", title: "Mug", variantTitle: "", options: {}, imageUrl: null },
		};
		const pieces = (amount: number) => [{ lineId: "oline_1", quantity: 1, amount: price(amount) }];
		const refund = {
			reason: "cancel",
			credit: price(0),
			neverCharged: price(0),
			note: null,
			doneAt: null,
			refusedAt: null,
			paidOtherwise: null,
		};
		const part = {
			id: "vord_1",
			vendor: { id: "vend_1", slug: "pots", name: "Pots" },
			status: "placed",
			fulfillmentStatus: "unfulfilled",
			lines: [line],
			delivery: { kind: "shipping", title: "By post", price: price(0) },
			fulfillments: [],
			returns: [],
			refunds: [
				{ ...refund, amount: price(400), neverCharged: price(400), doneAt: ORDER.createdAt, lines: pieces(400) },
				{ ...refund, amount: price(500), lines: pieces(500) },
			],
			allowedActions: [],
			withdrawalEndsAt: null,
		};
		const { html } = await new TestStreet({ [READ]: order({ vendorOrders: [part] }) }).ask("GET", "/orders/ord_1");
		expect(html).toContain("2 canceled, €4.00 never charged, €5.00 on its way back");
		expect(html).toContain("€5.00: Canceled, on its way");
		expect(html).not.toContain("€4.00: Canceled");
	});

	it("shows what comes from people as text", async () => {
		const name = "<img src=x onerror=alert(1)>";
		const evil = order({
			contact: { email: "a@example.com", phone: name },
			deliveryAddress: { ...ORDER.deliveryAddress, name, line1: name },
		});
		const { html } = await new TestStreet({ [READ]: evil }).ask("GET", "/orders/ord_1");
		expect(html).not.toContain("<img src=x");
		expect(html).toContain("&lt;img src=x");
	});
});

describe("the way to another site's payment page", () => {
	const url = `https://checkout.stripe.com/c/pay/cs_1?a=1&b="2"#secret`;
	const unpaid = { status: "pending_payment", paymentStatus: "requires_action" };
	const payment = (nextAction: object | null) => ({ payment: { ...ORDER.payment, provider: "stripe", nextAction } });
	const pay = (nextAction: object | null, cookie = "") =>
		new TestStreet({ [READ]: order({ ...unpaid, ...payment(nextAction) }) }).ask("GET", "/orders/ord_1/pay", { cookie });

	it("goes on by itself, and by a link", async () => {
		const { status, html, headers } = await pay({ type: "redirect", url });
		expect(status).toBe(200);
		const escaped = "https://checkout.stripe.com/c/pay/cs_1?a=1&amp;b=&quot;2&quot;#secret";
		expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${escaped}"/>`);
		expect(html).toContain(`href="${escaped}"`);
		expect(html).toContain('href="/orders/ord_1"');
		expect(headers.get("content-security-policy")).toContain("form-action 'self'");
		expect(headers.get("cache-control")).toContain("no-store");
	});

	it("says what is taken where the provider's page still has the first sum", async () => {
		const [amount, due] = [5_000, 3_770].map((minor) => ({ amount: minor, currency: "EUR" }));
		const less = { payment: { ...ORDER.payment, provider: "stripe", nextAction: { type: "redirect", url }, amount, due } };
		const street = new TestStreet({ [READ]: order({ ...unpaid, ...less }) });
		const { html } = await street.ask("GET", "/orders/ord_1/pay");
		expect(html).toContain("You pay €37.70 for order");
		expect(html).toContain("still says €50.00, as before you canceled something; only €37.70 is taken.");
		expect((await street.ask("GET", "/orders/ord_1")).html).toContain("only €37.70 is taken.");
		expect((await pay({ type: "redirect", url })).html).not.toContain("is taken.");
	});

	it("leads to the order where nothing is to be paid", async () => {
		expect((await pay(null)).to).toBe("/orders/ord_1");
		expect((await new TestStreet({}).ask("GET", "/orders/ord_1/pay")).status).toBe(404);
	});

	it("is offered by the order's page as long as it is not paid", async () => {
		const { html } = await new TestStreet({
			[READ]: order({ ...unpaid, ...payment({ type: "redirect", url: "https://pay.example/1" }) }),
		}).ask("GET", "/orders/ord_1");
		expect(html).toContain("This order is not paid yet");
		expect(html).toContain('href="https://pay.example/1"');
		expect(html).toContain('href="/orders/ord_1/cancel"');
		expect(html).toContain("Stripe: Waiting for you");
	});
});

describe("canceling", () => {
	const CANCEL = "POST /orders/ord_1/cancel";

	it("sent twice is canceled, once it is too late it says so", async () => {
		const conflict = aProblem(409, "conflict");
		const twice = new TestStreet({ [CANCEL]: conflict, [READ]: order({ status: "canceled" }) });
		expect((await twice.ask("POST", "/orders/ord_1/cancel", { form: {} })).to).toBe("/orders/ord_1");
		const late = await new TestStreet({ [CANCEL]: conflict, [READ]: order() }).ask("POST", "/orders/ord_1/cancel", {
			form: { reason: "x" },
		});
		expect(late.status).toBe(409);
		expect(late.html).toContain("cannot be canceled any more");
	});

	it("takes a reason of at most 500 letters", async () => {
		const street = new TestStreet({ [CANCEL]: order({ status: "canceled" }), [READ]: order() });
		expect((await street.ask("POST", "/orders/ord_1/cancel", { form: { reason: "x".repeat(501) } })).status).toBe(422);
		expect((await street.ask("POST", "/orders/ord_1/cancel", { form: { reason: " Too late. " } })).to).toBe("/orders/ord_1");
		expect(street.asked.at(-1)?.body).toEqual({ reason: "Too late." });
	});
});

describe("finding an order", () => {
	const find = (street: TestStreet, number: string, email: string) => street.ask("POST", "/orders/find", { form: { number, email } });

	it("keeps its token for the pages of that order alone", async () => {
		const street = new TestStreet({ "POST /orders/lookup": order({ accessToken: "secret" }) });
		const { to, cookies } = await find(street, " hs-7k2m-9qxd ", " ada@example.com ");
		expect([to, street.asked[0]?.body]).toEqual(["/orders/ord_1", { number: "hs-7k2m-9qxd", email: "ada@example.com" }]);
		expect(cookies).toEqual(
			["/orders/ord_1", "/de/orders/ord_1"].map(
				(path) => `highstreet.order-lookup=secret; Max-Age=86400; Path=${path}; HttpOnly; SameSite=Lax`,
			),
		);
	});

	it("says the same whatever is wrong, keeps what was typed, and asks nobody about nonsense", async () => {
		const { status, html } = await find(new TestStreet({}), "HS-1", "ada@example.com");
		expect(status).toBe(404);
		expect(html).toContain("We find no order with this number and this email.");
		expect(html).toContain('value="ada@example.com"');
		const street = new TestStreet({});
		expect([(await find(street, "", "nobody")).status, street.calls]).toEqual([422, []]);
		expect((await find(new TestStreet({ "POST /orders/lookup": aProblem(429, "rate_limited") }), "HS-1", "a@example.com")).status).toBe(
			429,
		);
	});
});

describe("an order that was found by its number and email", () => {
	const TOKEN = "0123456789abcdef".repeat(4);
	const LINK = "POST /orders/ord_1/change-link";
	const seen = (change: object = {}) => order({ changesNeedLink: true, ...change });

	it("offers a link by mail instead of what it takes, and says when there is nothing to change", async () => {
		const { html } = await new TestStreet({ [READ]: seen() }).ask("GET", "/orders/ord_1");
		expect(html).toContain("open the link that we mail to ada@example.com");
		expect(html).toContain('action="/orders/ord_1/change-link"');
		expect(html).not.toContain("/orders/ord_1/cancel");
		const over = await new TestStreet({ [READ]: seen({ status: "completed", allowedActions: [] }) }).ask("GET", "/orders/ord_1");
		expect(over.html).not.toContain("change-link");
		expect((await new TestStreet({ [READ]: order() }).ask("GET", "/orders/ord_1")).html).not.toContain("change-link");
	});

	it.each(["cancel", "cancel-items", "return", "return/confirm?part=vord_1"])(
		"leads from %s to where the link is offered",
		async (path) => {
			expect((await new TestStreet({ [READ]: seen() }).ask("GET", `/orders/ord_1/${path}`)).to).toBe("/orders/ord_1");
		},
	);

	it("that is canceled nevertheless is not, and leads there too", async () => {
		const street = new TestStreet({ [READ]: seen(), "POST /orders/ord_1/cancel": aProblem(403, "forbidden") });
		expect((await street.ask("POST", "/orders/ord_1/cancel", { form: {} })).to).toBe("/orders/ord_1");
	});

	it("says that the link is mailed, and when it is asked for too often", async () => {
		const street = new TestStreet({ [READ]: seen(), [LINK]: new Response(null, { status: 204 }) });
		const { to, cookies } = await street.ask("POST", "/orders/ord_1/change-link", { form: {} });
		expect([to, cookies[0]?.split(";")[0]]).toEqual(["/orders/ord_1", "highstreet.notice=changeLinkMailed"]);
		const shown = await street.ask("GET", "/orders/ord_1", { cookie: "highstreet.notice=changeLinkMailed" });
		expect(shown.html).toContain("We have mailed you a link.");
		const often = new TestStreet({ [READ]: seen(), [LINK]: aProblem(429, "rate_limited") });
		expect((await often.ask("POST", "/orders/ord_1/change-link", { form: {} })).status).toBe(429);
		expect((await new TestStreet({}).ask("POST", "/orders/ord_1/change-link", { form: {} })).status).toBe(404);
	});

	it("is opened by the link, whose token moves out of the address into a cookie of the order's pages", async () => {
		const street = new TestStreet({ [READ]: order() });
		const { to, cookies } = await street.ask("GET", `/orders/ord_1/open?token=${TOKEN}`);
		expect([to, street.asked[0]?.headers.get("x-order-token")]).toEqual(["/orders/ord_1", TOKEN]);
		expect(cookies[0]).toBe(`highstreet.order-lookup=${TOKEN}; Max-Age=86400; Path=/orders/ord_1; HttpOnly; SameSite=Lax`);
	});

	it("says so where the link is over, or opens nothing", async () => {
		for (const street of [new TestStreet({}), new TestStreet({ [READ]: seen() })]) {
			const { status, html, cookies } = await street.ask("GET", `/orders/ord_1/open?token=${TOKEN}`);
			expect([status, cookies]).toEqual([404, []]);
			expect(html).toContain("This link does not work any more");
		}
		const nonsense = new TestStreet({});
		expect((await nonsense.ask("GET", "/orders/ord_1/open?token=a%0Ab")).status).toBe(404);
		expect(nonsense.asked[0]?.headers.get("x-order-token")).toBeNull();
	});
});
