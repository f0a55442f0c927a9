import { describe, expect, it } from "vitest";
import { sign } from "../src/domain/payment/signature.ts";
import { SIGNATURE_HEADER } from "../src/domain/payment/test-provider.ts";
import { createOrderApp } from "../src/app.ts";
import { portsFrom, testWebhookSecret } from "../src/ports.ts";
import { aCartOfTwo, orderOf } from "./cart-of-two.ts";
import { env, storedOrders, type Street } from "./street.ts";

const SECRET = testWebhookSecret(env);

const messageAbout = (key: string, status = "authorized") =>
	JSON.stringify({ id: "evt_1", type: "charge.updated", charge: { key, reference: `test_${key}`, status } });

async function post(street: Street, body: string, change: { signature?: string | null; at?: Date; path?: string } = {}) {
	const { at = street.clock, path = "/payments/test/webhook" } = change;
	const signature = change.signature === undefined ? await sign(body, SECRET, at) : change.signature;
	const headers = { "content-type": "application/json", ...(signature !== null && { [SIGNATURE_HEADER]: signature }) };
	return street.receive(new Request(`http://street${path}`, { method: "POST", headers, body }));
}

/** An order that waits for its second step, which the shopper has taken at the bank without coming back. */
async function approvedAtTheBank(status: "authorized" | "declined" = "authorized") {
	const made = await aCartOfTwo();
	const { street, ready } = made;
	const order = orderOf(await street.checkOut(ready, { cardToken: "tok_requires_action" }));
	const payment = (await street.ports.orders.find(order.id))?.payment;
	if (!payment) throw new Error("no payment");
	await street.ports.testCharges.decide(payment.id, status, { name: "decided", status, afterMs: 0 }, street.clock);
	return { ...made, order, key: payment.id, payment };
}

describe("a webhook", () => {
	it("that is not signed costs nobody a look into the database", async () => {
		const touched: string[] = [];
		const DB = new Proxy({} as D1Database, {
			get: (_database, name) => (touched.push(String(name)), () => Promise.reject(new Error("no database"))),
		});
		const app = createOrderApp(portsFrom);
		const post = (provider: string, body: string, headers: Record<string, string>) =>
			app.fetch(
				new Request(`http://street/payments/${provider}/webhook`, {
					method: "POST",
					headers: { "content-type": "application/json", ...headers },
					body,
				}),
				{ ...env, DB, STRIPE_SECRET_KEY: "sk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1" },
			);
		const signed = await sign("{}", "not the secret", new Date());
		const answers = [
			await post("test", "{}", {}),
			await post("test", "{}", { "x-test-signature": signed }),
			await post("test", "x".repeat(900_000), { "x-test-signature": signed }),
			await post("test", "x".repeat(1_100_000), { "x-test-signature": signed }),
			await post("stripe", "{}", {}),
			await post("stripe", "{}", { "stripe-signature": signed }),
			await post("none", "{}", {}),
		];
		expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 413, 400, 400, 404]);
		expect(touched).toEqual([]);
	});

	it("places the order that it is about, once however often it comes", async () => {
		const { street, ready, variant, order, key } = await approvedAtTheBank();
		for (let time = 0; time < 3; time++) {
			const answer = await post(street, messageAbout(key));
			expect([answer.status, await answer.json()]).toEqual([200, { received: true }]);
		}
		expect(await street.read(order.id, ready)).toMatchObject({ status: "placed", paymentStatus: "paid" });
		expect([street.inventory.left(variant), await street.captured()]).toEqual([8, [3110]]);
		expect(await street.eventTypes(order.id, ready)).toEqual(["created", "reserved", "payment_pending", "authorized", "paid", "placed"]);
	});

	it("is a hint: what the provider says counts, not what the message says", async () => {
		const { street, order, ready, key } = await approvedAtTheBank("declined");
		expect((await post(street, messageAbout(key, "captured"))).status).toBe(200);
		expect(await street.read(order.id, ready)).toMatchObject({ status: "canceled", paymentStatus: "failed" });
		expect(await street.captured()).toEqual([]);
	});

	it("with a wrong signature is refused and changes nothing", async () => {
		const { street, ready, key } = await approvedAtTheBank();
		const body = messageAbout(key);
		const right = await sign(body, SECRET, street.clock);
		const wrong = [
			null,
			"",
			"v1=00",
			right.replace(/.$/, (digit) => (digit === "0" ? "1" : "0")),
			await sign(`${body} `, SECRET, street.clock),
		];
		for (const signature of [...wrong, await sign(body, "another secret", street.clock)])
			expect((await post(street, body, { signature })).status).toBe(400);
		expect(await storedOrders(ready.id)).toEqual(["pending_payment"]);
	});

	it("that was signed too long ago is a replay and refused", async () => {
		const { street, ready, key } = await approvedAtTheBank();
		for (const minutes of [-6, 6]) {
			const at = new Date(street.clock.getTime() + minutes * 60_000);
			expect((await post(street, messageAbout(key), { at })).status).toBe(400);
		}
		expect(await storedOrders(ready.id)).toEqual(["pending_payment"]);
	});

	it("about a payment that nobody knows is answered and changes nothing; nonsense is refused", async () => {
		const { street, ready } = await approvedAtTheBank();
		expect((await post(street, messageAbout("pay_none"))).status).toBe(200);
		for (const body of ["", "null", "{}", "{", '{"id":"evt_1"}']) expect((await post(street, body)).status).toBe(400);
		expect((await post(street, messageAbout("pay_none"), { path: "/payments/none/webhook" })).status).toBe(404);
		expect((await post(street, messageAbout("pay_none"), { path: "/payments/toString/webhook" })).status).toBe(404);
		expect((await post(street, messageAbout("pay_none"), { path: "/payments/test/webhook?a=b" })).status).toBe(400);
		expect(await storedOrders(ready.id)).toEqual(["pending_payment"]);
	});

	it("and the shopper's return at once place one order", async () => {
		const { street, ready, variant, key, payment, order } = await approvedAtTheBank();
		const comeBack = () => street.receive(new Request(`http://street/payments/test/return/${payment.actionToken}`));
		const answers = await Promise.all([post(street, messageAbout(key)), comeBack(), post(street, messageAbout(key)), comeBack()]);
		expect(answers.map((answer) => answer.status)).toEqual([200, 303, 200, 303]);
		expect([await storedOrders(ready.id), street.inventory.left(variant), await street.captured()]).toEqual([["placed"], 8, [3110]]);
		expect((await street.eventTypes(order.id, ready)).filter((type) => type === "placed")).toHaveLength(1);
		expect(answers[1]?.headers.get("location")).toBe(`/orders/${order.id}?paid=true`);
	});
});

it("nobody comes back to a payment that is not there, or is another provider's", async () => {
	const { street, payment } = await approvedAtTheBank();
	for (const path of ["/payments/test/return/none", `/payments/stripe/return/${payment.actionToken}`])
		expect((await street.call("GET", path)).status).toBe(404);
});

describe.each([
	["tok_webhook_late", [1, 2, 4, 5]],
	["tok_webhook_twice", [1, 2, 4, 5]],
	["tok_webhook_disordered", [1, 2, 4, 5]],
] as const)("a payment with %s", (cardToken, steps) => {
	it("is pending at first, and paid once when its webhooks have come", async () => {
		const { street, ready, variant } = await aCartOfTwo();
		const reply = await street.checkOut(ready, { cardToken });
		expect(reply).toMatchObject({ status: 201, body: { status: "pending_payment", paymentStatus: "pending" } });
		for (const seconds of steps) {
			street.pass(seconds / 60);
			await street.sendMessages();
		}
		expect(await street.read(orderOf(reply).id, ready)).toMatchObject({ status: "placed", paymentStatus: "paid" });
		expect([street.inventory.left(variant), await street.captured()]).toEqual([8, [3110]]);
		expect(await env.DB.prepare("SELECT count(*) AS n FROM test_messages").first("n")).toBe(0);
	});

	it("is found out about by the sweep when no webhook comes", async () => {
		const { street, ready, variant } = await aCartOfTwo();
		await street.checkOut(ready, { cardToken });
		await env.DB.prepare("DELETE FROM test_messages").run();
		street.pass(2);
		await street.sweep();
		expect([await storedOrders(ready.id), street.inventory.left(variant)]).toEqual([["placed"], 8]);
	});
});

it("of a key that comes with another amount the test provider makes no charge", async () => {
	const { street } = await aCartOfTwo();
	const provider = street.ports.providers["test"];
	const request = {
		key: `pay_${crypto.randomUUID()}`,
		amountMinor: 100,
		currency: "EUR",
		token: "tok_approved",
		orderNumber: "HS-1",
		returnUrl: "",
		locale: "en",
	};
	const charge = { key: request.key, reference: null };
	expect(await provider?.authorize(request)).toEqual(await provider?.authorize(request));
	await expect(provider?.authorize({ ...request, amountMinor: 200 })).rejects.toThrow("belongs to another request");
	expect(await provider?.capture(charge, 60)).toMatchObject({ status: "captured" });
	expect(await provider?.capture(charge, 60)).toMatchObject({ status: "captured" });
	await expect(provider?.capture(charge, 61)).rejects.toThrow("belongs to another request");
	expect(await provider?.void(charge)).toMatchObject({ status: "captured" });
	const refund = { key: `ref_${crypto.randomUUID()}`, charge, amountMinor: 40, currency: "EUR" };
	for (let time = 0; time < 2; time++) await provider?.refund(refund);
	await expect(provider?.refund({ ...refund, amountMinor: 10 })).rejects.toThrow("belongs to another request");
	await expect(provider?.refund({ ...refund, key: `${refund.key}2`, amountMinor: 21 })).rejects.toThrow("refunded_more_than_captured");
	expect(await street.paidBack()).toEqual([40]);
});

it("a charge that was let go of before it was made is never made", async () => {
	const { street } = await aCartOfTwo();
	const provider = street.ports.providers["test"];
	const key = `pay_${crypto.randomUUID()}`;
	expect(await provider?.void({ key, reference: null })).toMatchObject({ status: "voided" });
	const request = { key, amountMinor: 100, currency: "EUR", token: "tok_approved", orderNumber: "HS-1", returnUrl: "", locale: "en" };
	expect(await provider?.authorize(request)).toMatchObject({ status: "voided" });
	expect(await provider?.capture({ key, reference: null }, 100)).toMatchObject({ status: "voided" });
	expect([await street.captured(), await street.setAside()]).toEqual([[], []]);
});
