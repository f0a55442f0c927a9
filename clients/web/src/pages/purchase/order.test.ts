import { describe, expect, it } from "vitest";
import { aCart } from "./test-cart.ts";
import { aProblem, TestStreet } from "./test-street.ts";

const { totals, contact, deliveryAddress } = aCart();
const ORDER = {
	id: "ord_1",
	number: "HS-7K2M-9QXD",
	status: "placed",
	paymentStatus: "paid",
	currency: "EUR",
	contact,
	deliveryAddress,
	discounts: [],
	totals,
	credit: totals.discount,
	payment: { provider: "test", amount: totals.total, due: totals.total, refunded: totals.discount, nextAction: null },
	vendorOrders: [],
	allowedActions: ["cancel"],
	createdAt: "2026-11-22T10:00:00.000Z",
	updatedAt: "2026-11-22T10:00:00.000Z",
};
const READ = "GET /orders/ord_1";
const order = (change: object = {}) => Response.json({ ...ORDER, ...change });
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
		const evil = order({ contact: { email: "a@example.com", phone: name }, deliveryAddress: { ...deliveryAddress, name, line1: name } });
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

describe("what is sent and sent back", () => {
	const eur = (amount: number) => ({ amount, currency: "EUR" });
	const line = (id: string, title: string, change: object = {}) => ({
		id,
		variantId: `var_${id}`,
		quantity: 3,
		canceledQuantity: 0,
		fulfilledQuantity: 2,
		returnableQuantity: 2,
		returnedQuantity: 0,
		refunded: eur(0),
		neverCharged: eur(0),
		unitPrice: eur(500),
		total: eur(1_500),
		product: { id: `prod_${id}`, slug: "mug", title, variantTitle: "Default", options: {}, imageUrl: null, withdrawal: "allowed" },
		...change,
	});
	const asked = (change: object) => ({
		id: "rtn_1",
		status: "approved",
		wish: "refund",
		isWithdrawal: false,
		answer: null,
		lines: [],
		sendBy: null,
		closedAt: null,
		allowedActions: [],
		createdAt: ORDER.createdAt,
		...change,
	});
	const part = (change: object = {}) => ({
		id: "vord_1",
		vendor: { id: "vend_1", slug: "quay-pottery", name: "Quay Pottery" },
		status: "accepted",
		fulfillmentStatus: "partially_fulfilled",
		lines: [line("oline_1", "Mug"), line("oline_2", "Plate")],
		delivery: { kind: "shipping", title: "By post", price: eur(500), discount: eur(0) },
		discounts: [],
		fulfillments: [
			{
				id: "ful_1",
				lines: [{ lineId: "oline_1", quantity: 2 }],
				tracking: null,
				shippedAt: ORDER.createdAt,
				deliveredAt: null,
				returnId: null,
			},
		],
		refunds: [],
		returns: [],
		refundable: eur(0),
		withdrawalEndsAt: null,
		totals,
		allowedActions: ["cancel", "return"],
		...change,
	});
	const page = async (change: object, answers: Record<string, Response> = {}) =>
		(await new TestStreet({ [READ]: order({ vendorOrders: [part(change)] }), ...answers }).ask("GET", "/orders/ord_1")).html;

	it("is listed parcel by parcel, also without tracking, where there may be several", async () => {
		expect(await page({})).toMatch(/Parcels.{0,100}Sent on 22 Nov 2026\..{0,50}2 × Mug/s);
		expect(await page({ fulfillmentStatus: "fulfilled" })).not.toContain("Parcels");
	});

	const SHOP = {
		id: "vend_1",
		name: "Quay Pottery",
		trader: { traderName: "Nora Quinn Ltd", registrationNumber: "1" },
		place: { line1: "2 Quay Street", city: "Galway", postalCode: "H91 A1B2", country: "IE" },
	};
	const address = "<strong>Nora Quinn Ltd</strong><span>2 Quay Street</span>";

	it.each([
		["that is approved", { status: "approved" }, true],
		["that withdraws", { status: "requested", isWithdrawal: true }, true],
		["that waits for an answer", { status: "requested" }, false],
		["that has arrived", { status: "received" }, false],
	])("says of a return %s where it goes only while it is to be sent", async (_what, change, isSaid) => {
		const shop = { "GET /vendors/vend_1": Response.json(SHOP) };
		expect((await page({ returns: [asked(change)] }, shop)).includes(address)).toBe(isSaid);
		expect(await page({ returns: [asked(change)] })).toContain("Returns"); // the shop has left the street
	});

	it.each([
		["2020-01-01T00:00:00.000Z", "the time to withdraw once more is over"],
		["2120-01-01T00:00:00.000Z", "You can withdraw once more until"],
	])("asks before a withdrawal is called off, and says whether there can be another one: until %s", async (withdrawalEndsAt, said) => {
		const allowed = { allowedActions: ["cancel"] };
		const html = await page({ withdrawalEndsAt, returns: [asked({ status: "requested", isWithdrawal: true, ...allowed })] });
		expect(html).toMatch(
			new RegExp(
				`<details[^>]*><summary>Keep it after all<span class="visually-hidden">: Withdrawal of [^<]+</span></summary>.{0,80}${said}.*End the withdrawal`,
				"s",
			),
		);
		expect(await page({ withdrawalEndsAt, returns: [asked({ status: "requested", ...allowed })] })).not.toContain("End the withdrawal");
	});

	const CANCEL = "POST /orders/ord_1/cancel";

	it("keeps what was typed where it cannot be canceled, and says at the field how much can", async () => {
		const street = new TestStreet({ [READ]: order({ vendorOrders: [part()] }), [CANCEL]: aProblem(409, "conflict") });
		const { status, html } = await street.ask("POST", "/orders/ord_1/cancel-items", { form: { "quantity.oline_1": "3" } });
		expect([status, /id="f-quantity\.oline_1-error".{0,80}At most 1\./s.test(html), html.includes('value="3"')]).toEqual([422, true, true]);
	});

	it("says that what would be left costs too little to be paid", async () => {
		const unpaid = order({ status: "pending_payment", paymentStatus: "pending", vendorOrders: [part()] });
		const street = new TestStreet({ [READ]: unpaid, [CANCEL]: aProblem(409, "conflict") });
		const { html } = await street.ask("POST", "/orders/ord_1/cancel-items", { form: { "quantity.oline_1": "1" } });
		expect(html).toContain("What would be left costs too little to be paid this way.");
	});

	const FORESEEN = "GET /orders/ord_1/cancel/preview";
	const CONFIRM = "/orders/ord_1/cancel-items/confirm?quantity.oline_1=1";
	const foreseen = (amount: number, credit: number, ends = false) =>
		Response.json({ amount: eur(amount), credit: eur(credit), parts: [{ vendorOrderId: "vord_1", amount: eur(amount), ends }] });

	it("says before items are canceled what goes back for them, and where", async () => {
		const street = new TestStreet({ [READ]: order({ vendorOrders: [part()] }), [FORESEEN]: foreseen(1_650, 300, true) });
		const { html } = await street.ask("GET", CONFIRM);
		expect(html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ")).toContain(
			"with what is left of the delivery €16.50 Goes back to you of it €3.00 to gift cards and store credit €16.50",
		);
		expect(html).toContain('name="quantity.oline_1" value="1"');
	});

	it.each([
		[450, "You pay less"],
		[0, "Nothing is left of the order then"],
	])("says before the payment what comes off it: %s", async (amount, said) => {
		const unpaid = order({ status: "pending_payment", paymentStatus: "pending", vendorOrders: [part()] });
		const { html } = await new TestStreet({ [READ]: unpaid, [FORESEEN]: foreseen(amount, 0) }).ask("GET", CONFIRM);
		expect(html).toContain(said);
		expect(html).not.toContain("Goes back to you");
	});

	it("asks again where they cannot be canceled any more, or nothing was chosen", async () => {
		const street = new TestStreet({ [READ]: order({ vendorOrders: [part()] }), [FORESEEN]: aProblem(409, "conflict") });
		const { status, html } = await street.ask("GET", CONFIRM);
		expect([status, html.includes("The order has changed in the meantime."), html.includes('value="1"')]).toEqual([422, true, true]);
		const confirm = "/orders/ord_1/cancel-items/confirm";
		expect((await street.ask("GET", `${confirm}?quantity.oline_1=0`)).html).toContain("Choose at least one item.");
		expect((await street.ask("GET", confirm)).status).toBe(303);
	});

	it("says at the field how much can be returned", async () => {
		const street = new TestStreet({ [READ]: order({ vendorOrders: [part()] }) });
		const { html } = await street.ask("GET", "/orders/ord_1/return/confirm?part=vord_1&quantity.oline_1=3&want=refund");
		expect(html).toContain("At most 2.");
		expect(html).not.toContain("The order has changed");
	});
});

it("orders the same again, each line once per form", async () => {
	const part = { lines: [{ id: "oline_1", variantId: "var_1", quantity: 2, product: { title: "Mug" } }] };
	const street = new TestStreet({
		[READ]: order({ status: "canceled", vendorOrders: [part] }),
		"POST /carts": Response.json({ ...aCart({ id: "cart_new00000" }), cartToken: "fedcba9876543210" }, { status: 201 }),
		"POST /carts/cart_new00000/items": aProblem(404, "not_found"),
	});
	const { to } = await street.ask("POST", "/orders/ord_1/again", { form: { _key: "0b0ad8f2-5a4b-4a8b" } });
	expect(to).toBe("/cart");
	expect(street.asked.at(-1)?.headers.get("idempotency-key")).toBe("0b0ad8f2-5a4b-4a8b.oline_1");
	expect(street.asked.at(-1)?.body).toEqual({ variantId: "var_1", quantity: 2 });
});

it("orders again what can still be bought, and says so where that is nothing", async () => {
	const again = async (...answers: (() => Response)[]) => {
		const lines = Array.from({ length: 12 }, (_, index) => ({
			id: `oline_${index}`,
			variantId: `var_${index}`,
			quantity: 1,
			product: { title: "Mug" },
		}));
		const ADD = "POST /carts/cart_new00000/items";
		const street = new TestStreet({
			[READ]: order({ status: "canceled", vendorOrders: [{ lines: lines.slice(0, 7) }, { lines: lines.slice(7) }] }),
			"POST /carts": Response.json({ ...aCart({ id: "cart_new00000" }), cartToken: "fedcba9876543210" }, { status: 201 }),
			[ADD]: answers,
		});
		const { cookies, status } = await street.ask("POST", "/orders/ord_1/again", { form: { _key: "0b0ad8f2-5a4b-4a8b" } });
		const notice = cookies.find((cookie) => cookie.startsWith("highstreet.notice="))?.split(/[=;]/)[1];
		return { status, notice, asked: street.calls.filter((call) => call === ADD).length };
	};
	const gone = () => aProblem(404, "not_found");
	const added = () => Response.json(aCart(), { status: 201 });
	expect(await again(gone, added, gone)).toEqual({ status: 303, notice: "orderedAgain", asked: 12 });
	expect(await again(gone)).toEqual({ status: 303, notice: "nothingToOrderAgain", asked: 12 });
	expect(await again(added, () => aProblem(503, "unavailable"))).toMatchObject({ status: 503, notice: undefined, asked: 5 });
});
