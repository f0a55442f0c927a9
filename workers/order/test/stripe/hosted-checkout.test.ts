import { describe, expect, it } from "vitest";
import { MISBEHAVIORS } from "../../../../tests/support/stripe/misbehavior.ts";
import { portsFrom } from "../../src/ports.ts";
import { aCartOfTwo, orderOf } from "../cart-of-two.ts";
import { env, storedOrders } from "../street.ts";
import { ordered, waiting } from "./hosted-order.ts";
import { answerAtBank, ASKING_CARD, DECLINED_CARD, payOnPage } from "./hosted-page.ts";

const NO_ORDER = { status: "canceled", paymentStatus: "failed", payment: { nextAction: null } };

describe("an order that is paid on Stripe's page", () => {
	it("is placed when the shopper comes back, and once however it is told of", async () => {
		const { stripe, street, ready, total, comeBack, tell, shelf, order, read, url } = await ordered();
		await payOnPage(url);
		expect(await comeBack()).toBe(`/orders/${order.id}?paid=true`);
		await tell();
		expect(await comeBack()).toBe(`/orders/${order.id}?paid=true`);
		expect(await read()).toMatchObject({ status: "placed", paymentStatus: "paid", payment: { nextAction: null } });
		const types = await street.eventTypes(order.id, ready);
		expect(types).toEqual(["created", "reserved", "payment_pending", "authorized", "paid", "placed"]);
		expect(await stripe.books()).toMatchObject({ sessions: [{ locale: "de" }], charges: [{ amount_captured: total }], balance: total });
		expect(shelf()[0]).toBe(8);
	});

	it("is placed by the webhook where nobody comes back, and by the sweep where no webhook comes", async () => {
		for (const how of ["webhook", "sweep"]) {
			const { street, tell, read, url } = await ordered();
			await payOnPage(url);
			if (how === "webhook") await tell();
			else {
				street.pass(2);
				await street.sweep();
			}
			expect((await read()).status).toBe("placed");
		}
	});

	it("can be paid back in part", async () => {
		const { stripe, street, total, comeBack, read, url } = await ordered();
		await payOnPage(url);
		await comeBack();
		const part = (await read()).vendorOrders[0];
		await street.vendorOrders.reject({ kind: "vendor", id: "user_baker" }, part?.vendor.id ?? "", part?.id ?? "", "It broke");
		await street.sweep();
		expect(await stripe.books()).toMatchObject({ charges: [{ amount_captured: total, amount_refunded: total }], balance: 0 });
	});

	it("waits on while cards are declined, offers the page again, and is held for whoever is at it", async () => {
		const { street, comeBack, tell, order, read, url } = await ordered();
		await payOnPage(url, DECLINED_CARD);
		street.pass(12);
		await tell();
		expect(await read()).toMatchObject({ status: "pending_payment", paymentStatus: "pending", payment: { nextAction: { url } } });
		street.pass(8); // the first hold of 15 minutes is over
		await street.sweep();
		expect((await read()).status).toBe("pending_payment");
		await payOnPage(url);
		expect(await comeBack()).toBe(`/orders/${order.id}?paid=true`);
	});

	it("waits for who goes back, who can pay after all", async () => {
		const { street, comeBack, shelf, order, read, url } = await ordered();
		street.pass(10);
		expect(await comeBack()).toBe(`/orders/${order.id}?paid=false`);
		expect(await read()).toMatchObject({ status: "pending_payment", payment: { nextAction: { url } }, allowedActions: ["cancel"] });
		street.pass(10);
		await street.sweep();
		await payOnPage(url);
		expect(await comeBack()).toBe(`/orders/${order.id}?paid=true`);
		expect(shelf()[0]).toBe(8);
	});

	it("is not held longer than twice, however often somebody goes back", async () => {
		const { street, comeBack, shelf, read, url } = await ordered();
		for (let minutes = 0; minutes < 35; minutes += 5) {
			await comeBack();
			street.pass(5);
			await street.sweep();
		}
		expect(await read()).toMatchObject(NO_ORDER);
		expect(shelf()).toEqual([10, []]);
		expect(await (await payOnPage(url)).text()).toContain("has expired");
	});

	it("that is canceled cannot be paid any more", async () => {
		const { stripe, street, ready, shelf, order, read, url, tell } = await ordered();
		const canceled = await street.call("POST", `/orders/${order.id}/cancel`, { token: ready.token, body: {} });
		expect(canceled.status).toBe(200);
		await street.sweep();
		expect(await (await payOnPage(url)).text()).toContain("has expired");
		await tell();
		expect(await read()).toMatchObject(NO_ORDER);
		expect([shelf(), (await stripe.books()).charges]).toEqual([[10, []], []]);
	});

	it("that nobody pays in time ends, and its page with it", async () => {
		const { stripe, street, comeBack, shelf, order, read, url } = await ordered();
		street.pass(16);
		await street.sweep();
		expect(await (await payOnPage(url)).text()).toContain("has expired");
		expect(await comeBack()).toBe(`/orders/${order.id}?paid=false`);
		expect(await read()).toMatchObject(NO_ORDER);
		expect([shelf(), (await stripe.books()).intents]).toEqual([[10, []], []]);
	});

	it("that was paid a moment before it would have ended is placed", async () => {
		const { street, read, url } = await ordered();
		await payOnPage(url);
		street.pass(16);
		await street.sweep();
		expect(await read()).toMatchObject({ status: "placed", paymentStatus: "paid" });
	});

	it("that is paid after it has ended, because Stripe did not close the page in time, takes no money", async () => {
		const { stripe, street, comeBack, tell, shelf, order, read, url } = await ordered();
		await stripe.misbehave("POST /v1/checkout/sessions/:id/expire", "broken_in_front", 100);
		street.pass(16);
		await street.sweep();
		await payOnPage(url);
		expect(await comeBack()).toBe(`/orders/${order.id}?paid=false`);
		await stripe.behave();
		await tell();
		street.pass(2);
		await street.sweep();
		expect(await read()).toMatchObject(NO_ORDER);
		expect(await stripe.books()).toMatchObject({ intents: [{ status: "canceled", amount_capturable: 0 }], balance: 0 });
		expect(shelf()).toEqual([10, []]);
	});

	it("whose shopper was at the bank when it ended takes no money, also where the bank says yes after that", async () => {
		const { stripe, street, tell, shelf, read, url } = await ordered();
		await stripe.leaveIntents();
		const led = await payOnPage(url, ASKING_CARD);
		street.pass(31);
		await street.sweep();
		await answerAtBank(led, "approve");
		expect((await stripe.books()).intents).toMatchObject([{ status: "requires_capture" }]);
		await tell();
		expect(await read()).toMatchObject(NO_ORDER);
		expect(await stripe.books()).toMatchObject({ intents: [{ status: "canceled", amount_capturable: 0 }], balance: 0 });
		expect(shelf()).toEqual([10, []]);
	});

	it("is one order with one page, from however many tabs it is sent", async () => {
		const { stripe, ready, checkOut } = await waiting();
		const key = crypto.randomUUID();
		const replies = await Promise.all([checkOut(key), checkOut(key), checkOut(), checkOut()]);
		expect(replies.map(({ status }) => status).filter((status) => status !== 201 && status !== 409)).toEqual([]);
		expect(await storedOrders(ready.id)).toEqual(["pending_payment"]);
		expect((await stripe.books()).sessions).toHaveLength(1);
	});

	it("says in the cart by whom it can be paid", async () => {
		const { ready } = await waiting();
		expect(ready.cart.paymentProviders).toEqual(["stripe"]);
		expect((await aCartOfTwo()).ready.cart.paymentProviders).toEqual(["test"]);
	});

	it("is the only way in production, and one of two elsewhere", () => {
		const offersIn = (ENVIRONMENT: string) => portsFrom({ ...env, ENVIRONMENT, STRIPE_SECRET_KEY: "sk_test_1" }).offers;
		expect([offersIn("production"), offersIn("staging")]).toEqual([["stripe"], ["stripe", "test"]]);
	});
});

describe("a checkout while Stripe's pages fail", () => {
	it.each(MISBEHAVIORS.filter((how) => how !== "late"))("as %s: one order, and one page that can be paid", async (how) => {
		const { stripe, street, ready, total, checkOut, comeBack, shelf } = await waiting();
		const key = crypto.randomUUID();
		await stripe.misbehave("POST /v1/checkout/sessions", how, 2);
		await checkOut(key);
		await stripe.behave();
		const order = orderOf(await checkOut(key));
		await payOnPage(order.payment.nextAction?.url);
		await comeBack();
		for (let minute = 0; minute < 3; minute++) {
			street.pass(1);
			await street.sweep();
		}
		expect(await storedOrders(ready.id)).toEqual(["placed"]);
		expect(await stripe.books()).toMatchObject({ charges: [{ amount_captured: total, amount_refunded: 0 }], balance: total });
		expect(shelf()[0]).toBe(8);
	});

	it("for longer than the stock is held: no order, no charge, no held stock", async () => {
		const { stripe, street, ready, checkOut, shelf } = await waiting();
		await stripe.misbehave("POST /v1/checkout/sessions", "silent_after", 100);
		await checkOut();
		street.pass(16);
		await street.sweep();
		await stripe.behave();
		for (let minute = 0; minute < 4; minute++) {
			street.pass(1);
			await stripe.age(1);
			await street.sweep();
		}
		expect(await storedOrders(ready.id)).toEqual([expect.stringMatching(/^(failed|canceled)$/)]);
		expect(shelf()).toEqual([10, []]);
		expect((await stripe.books()).charges).toEqual([]);
	});
});
