import { describe, expect, it } from "vitest";
import type { Misbehavior } from "../../../../tests/support/stripe/misbehavior.ts";
import { signWebhook } from "../../../../tests/support/stripe/signature.ts";
import type { StandInAccount } from "../../../../tests/support/stripe/stand-in-client.ts";
import { createOrderApp } from "../../src/app.ts";
import { aCartOfTwo, orderOf } from "../cart-of-two.ts";
import { env, storedOrders, Street } from "../street.ts";
import { stripeAccount } from "./account.ts";

/** A street where orders are paid by Stripe, and a cart with two mugs, whose ten are on the shelf. */
async function paidByStripe() {
	const { stripe, provider } = stripeAccount();
	const street = new Street((ports) => ({ providers: { ...ports.providers, stripe: provider }, offers: ["stripe"] }));
	const { ready, variant } = await aCartOfTwo(street);
	const total = ready.cart.totals.total.amount;
	const checkOut = (token = "pm_card_visa", key: string = crypto.randomUUID()) =>
		street.call("POST", `/carts/${ready.id}/checkout`, {
			token: ready.token,
			key,
			body: { expectedTotal: ready.cart.totals.total, payment: { provider: "stripe", token } },
		});
	return { stripe, street, ready, variant, total, checkOut };
}

/** Brings all that Stripe has told so far to our webhook, and answers the statuses. */
async function tell(street: Street, stripe: StandInAccount, { times = 1, isReversed = false } = {}): Promise<number[]> {
	const events = await stripe.events();
	const statuses: number[] = [];
	for (const event of isReversed ? events.toReversed() : events) {
		const body = JSON.stringify(event);
		for (let time = 0; time < times; time++) {
			const headers = {
				"content-type": "application/json; charset=utf-8",
				"stripe-signature": await signWebhook(body, stripe.webhookSecret),
			};
			const response = await createOrderApp(() => street.ports).request(
				"http://street/payments/stripe/webhook",
				{ method: "POST", headers, body },
				env,
			);
			statuses.push(response.status);
		}
	}
	return statuses;
}

describe("a checkout that is paid by Stripe", () => {
	it("sets the money aside, takes the stock, takes the money and places the order", async () => {
		const { stripe, street, ready, variant, total, checkOut } = await paidByStripe();
		const reply = await checkOut();
		expect(reply).toMatchObject({ status: 201, body: { status: "placed", paymentStatus: "paid", payment: { provider: "stripe" } } });
		expect(await stripe.books()).toMatchObject({
			intents: [{ amount: total, amount_received: total, status: "succeeded", metadata: { order: orderOf(reply).number } }],
			balance: total,
		});
		expect(street.inventory.left(variant)).toBe(8);
		expect(new Set(await tell(street, stripe, { times: 2, isReversed: true }))).toEqual(new Set([200]));
		expect(await street.eventTypes(orderOf(reply).id, ready)).toEqual(["created", "reserved", "authorized", "paid", "placed"]);
		expect((await stripe.books()).charges).toHaveLength(1);
	});

	it.each(["pm_card_chargeDeclined", "pm_nobody_knows"])("orders nothing with %s, and the cart stays", async (token) => {
		const { stripe, street, variant, checkOut } = await paidByStripe();
		expect(await checkOut(token)).toMatchObject({ status: 402, body: { code: "payment_declined" } });
		await street.sweep();
		expect([street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([10, []]);
		expect((await stripe.books()).balance).toBe(0);
		expect((await checkOut()).status).toBe(201);
	});

	it("pays back the part that a shop rejects, and no more", async () => {
		const { stripe, provider } = stripeAccount();
		const street = new Street((ports) => ({ providers: { ...ports.providers, stripe: provider }, offers: ["stripe"] }));
		const [bakery, pottery] = [await street.vendor(), await street.vendor()];
		const ready = await street.cart({ [street.variant(bakery, { priceMinor: 650 })]: 1, [street.variant(pottery)]: 1 });
		const body = { expectedTotal: ready.cart.totals.total, payment: { provider: "stripe", token: "pm_card_visa" } };
		const order = orderOf(await street.call("POST", `/carts/${ready.id}/checkout`, { token: ready.token, key: "k1", body }));
		const part = order.vendorOrders.find(({ vendor }) => vendor.id === bakery);
		const actor = { kind: "vendor", id: "user_baker" } as const;
		const rejected = await street.vendorOrders.reject(actor, bakery, part?.id ?? "", "No flour left");
		expect(rejected.ok).toBe(true);
		await street.sweep();
		const { refunds, balance } = await stripe.books();
		expect(refunds.map(({ amount }) => amount)).toEqual([part?.totals.total.amount]);
		expect(balance).toBe(order.totals.total.amount - (part?.totals.total.amount ?? 0));
		expect(await street.read(order.id, ready)).toMatchObject({ paymentStatus: "partially_refunded" });
	});

	it("is refused where Stripe is not set up, and what is no payment method of Stripe's everywhere", async () => {
		const { street, ready } = await aCartOfTwo();
		const body = (token: string) => ({ expectedTotal: ready.cart.totals.total, payment: { provider: "stripe", token } });
		const ask = (token: string) =>
			street.call("POST", `/carts/${ready.id}/checkout`, { token: ready.token, key: crypto.randomUUID(), body: body(token) });
		expect(await ask("pm_card_visa")).toMatchObject({
			status: 400,
			body: { code: "invalid_input", errors: [{ path: "payment.provider" }] },
		});
		for (const token of ["4242424242424242", "tok_visa", "pm_", "pm_1\n", ""]) expect((await ask(token)).status).toBe(400);
		expect(await storedOrders(ready.id)).toEqual([]);
	});
});

describe("a second step at the bank", () => {
	const waiting = async () => {
		const all = await paidByStripe();
		const reply = await all.checkOut("pm_card_authenticationRequired");
		expect(reply).toMatchObject({ status: 201, body: { status: "pending_payment", paymentStatus: "requires_action" } });
		const order = orderOf(reply);
		const url = order.payment.nextAction?.url ?? "";
		const complete = (outcome: string) => fetch(url, { method: "POST", body: new URLSearchParams({ outcome }), redirect: "manual" });
		return { ...all, order, complete };
	};

	it("that is completed places the order, once, however often and in whatever sequence Stripe tells of it", async () => {
		const { stripe, street, ready, variant, total, order, complete } = await waiting();
		expect((await complete("approve")).status).toBe(303);
		await Promise.all([tell(street, stripe, { times: 2, isReversed: true }), tell(street, stripe)]);
		await tell(street, stripe);
		expect(await street.read(order.id, ready)).toMatchObject({ status: "placed", paymentStatus: "paid", payment: { nextAction: null } });
		const types = await street.eventTypes(order.id, ready);
		expect(types).toEqual(["created", "reserved", "payment_pending", "authorized", "paid", "placed"]);
		expect(await stripe.books()).toMatchObject({ charges: [{ amount_captured: total }], balance: total });
		expect(street.inventory.left(variant)).toBe(8);
	});

	it("is noticed by the sweep where no webhook comes", async () => {
		const { street, ready, order, complete } = await waiting();
		await complete("approve");
		street.pass(10);
		await street.sweep();
		expect((await street.read(order.id, ready)).status).toBe("placed");
	});

	it("that fails ends the order and gives back its stock", async () => {
		const { stripe, street, ready, variant, order, complete } = await waiting();
		await complete("fail");
		await tell(street, stripe, { times: 2 });
		await street.sweep();
		expect(await street.read(order.id, ready)).toMatchObject({ status: "canceled", paymentStatus: "failed" });
		expect([street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([10, []]);
		expect((await stripe.books()).balance).toBe(0);
	});

	it("that nobody completes in time cannot be completed any more", async () => {
		const { stripe, street, ready, variant, order, complete } = await waiting();
		street.pass(16);
		await street.sweep();
		await street.sweep();
		expect((await complete("approve")).status).toBe(409);
		await tell(street, stripe);
		expect((await street.read(order.id, ready)).status).toBe("canceled");
		expect((await stripe.books()).intents).toMatchObject([{ status: "canceled", amount_capturable: 0, amount_received: 0 }]);
		expect([street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([10, []]);
	});
});

/** What Stripe has of the payments for a cart; other tests' orders may be swept along. */
async function moneyOf(cartId: string, stripe: StandInAccount) {
	const { results } = await env.DB.prepare("SELECT p.id FROM payments p JOIN orders o ON o.id = p.order_id WHERE o.cart_id = ?")
		.bind(cartId)
		.all<{ id: string }>();
	const keys = new Set(results.map(({ id }) => id));
	const { intents, refunds } = await stripe.books();
	const own = intents.filter(({ metadata }) => keys.has(metadata["key"] ?? ""));
	return {
		setAside: own.map(({ amount_capturable: amount }) => amount).filter((amount) => amount > 0),
		taken: own.map(({ amount_received: amount }) => amount).filter((amount) => amount > 0),
		paidBack: refunds.filter(({ payment_intent: id }) => own.some((intent) => intent.id === id)).map(({ amount }) => amount),
	};
}

describe("a checkout while Stripe fails", () => {
	const WAYS: Misbehavior[] = ["silent_before", "silent_after", "reset_after", "broken_in_front", "broken_before", "broken_after"];
	const CALLS = ["POST /v1/payment_intents", "POST /v1/payment_intents/:id/capture"];

	it.each(CALLS.flatMap((on) => WAYS.map((how) => [on, how] as const)))("%s is %s: one order, one charge, stock once", async (on, how) => {
		const { stripe, street, ready, variant, total, checkOut } = await paidByStripe();
		const key = crypto.randomUUID();
		await stripe.misbehave(on, how, 2);
		await checkOut("pm_card_visa", key);
		await stripe.behave();
		for (let minute = 0; minute < 3; minute++) {
			street.pass(1);
			await street.sweep();
		}
		expect(await storedOrders(ready.id)).toEqual(["placed"]);
		expect(await moneyOf(ready.id, stripe)).toEqual({ setAside: [], taken: [total], paidBack: [] });
		expect(street.inventory.left(variant)).toBe(8);
		expect((await checkOut("pm_card_visa", key)).status).toBe(201);
	});

	it.each(["silent_after", "reset_after", "broken_before", "broken_after"] as const)(
		"for longer than the stock is held, as %s, and it is sold: no order, no charge, no held stock",
		async (how) => {
			const { stripe, street, ready, variant, checkOut } = await paidByStripe();
			await stripe.misbehave("POST /v1/payment_intents", how, 100);
			await stripe.misbehave("GET /v1/charges", "broken_in_front", 100);
			await checkOut();
			street.pass(16);
			const shelf = street.inventory.shelves.get(variant);
			if (shelf) shelf.stock = 1;
			await street.sweep();
			await stripe.behave();
			for (let minute = 0; minute < 4; minute++) {
				street.pass(1);
				await stripe.age(1);
				await street.sweep();
			}
			expect(await storedOrders(ready.id)).toEqual([expect.stringMatching(/^(failed|canceled)$/)]);
			expect(await moneyOf(ready.id, stripe)).toEqual({ setAside: [], taken: [], paidBack: [] });
			expect([street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([1, []]);
		},
	);
});
