import { describe, expect, it } from "vitest";
import { aCartOfTwo, orderOf } from "./cart-of-two.ts";
import { storedOrders, Street } from "./street.ts";

describe("a payment that needs an action", () => {
	const waiting = async () => {
		const { street, ready, variant } = await aCartOfTwo();
		const reply = await street.checkOut(ready, { cardToken: "tok_requires_action" });
		expect(reply).toMatchObject({
			status: 201,
			body: { status: "pending_payment", paymentStatus: "requires_action", allowedActions: ["cancel"] },
		});
		const order = orderOf(reply);
		const page = new URL(order.payment.nextAction?.url ?? "").pathname.replace("/api/v1", "");
		return { street, ready, variant, order, page };
	};
	const decide = (street: Street, page: string, outcome: string) => street.call("POST", page, { body: { outcome } });

	it("is completed on the provider's page, once, however often", async () => {
		const { street, ready, variant, order, page } = await waiting();
		expect((await street.call("GET", page)).body).toMatchObject({ status: "requires_action", outcomes: ["approve", "decline"] });
		const answers = await Promise.all(Array.from({ length: 5 }, () => decide(street, page, "approve")));
		expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
		expect(await street.read(order.id, ready)).toMatchObject({ status: "placed", paymentStatus: "paid", payment: { nextAction: null } });
		expect(street.inventory.left(variant)).toBe(8);
		expect(await street.eventTypes(order.id, ready)).toEqual(["created", "reserved", "payment_pending", "authorized", "paid", "placed"]);
		expect((await decide(street, page, "decline")).status).toBe(409);
	});

	it("is not awaited longer than its stock is held, unless somebody opens the page", async () => {
		const { street, ready, variant, order } = await waiting();
		street.pass(14);
		await street.sweep();
		expect(await storedOrders(ready.id)).toEqual(["pending_payment"]);
		street.pass(2);
		await street.sweep();
		expect(await street.read(order.id, ready)).toMatchObject({ status: "canceled", paymentStatus: "failed" });
		expect([street.inventory.left(variant), street.inventory.heldOrders(), await street.setAside()]).toEqual([10, [], []]);
	});

	it("has its stock held on when its page is opened, twice as long at most", async () => {
		const { street, ready, variant, order, page } = await waiting();
		street.pass(14);
		expect((await street.call("GET", page)).status).toBe(200);
		street.pass(14);
		expect((await street.call("GET", page)).status).toBe(200);
		await street.sweep();
		expect([await storedOrders(ready.id), street.inventory.left(variant)]).toEqual([["pending_payment"], 8]);
		street.pass(2);
		await street.sweep();
		expect([await storedOrders(ready.id), street.inventory.left(variant)]).toEqual([["canceled"], 10]);
		expect((await decide(street, page, "approve")).status).toBe(409);
		expect((await street.read(order.id, ready)).status).toBe("canceled");
		expect([await street.captured(), await street.setAside()]).toEqual([[], []]);
	});

	it("ends the order when it is declined", async () => {
		const { street, ready, variant, order, page } = await waiting();
		expect((await decide(street, page, "decline")).status).toBe(200);
		expect((await decide(street, page, "decline")).status).toBe(200);
		expect((await decide(street, page, "approve")).status).toBe(409);
		expect(await street.read(order.id, ready)).toMatchObject({ status: "canceled", paymentStatus: "failed" });
		expect([street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([10, []]);
	});

	it("approved and declined at once is one of both", async () => {
		const { street, ready, variant, order, page } = await waiting();
		const answers = await Promise.all([decide(street, page, "approve"), decide(street, page, "decline")]);
		expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409]);
		const approved = answers[0].status === 200;
		expect((await street.read(order.id, ready)).status).toBe(approved ? "placed" : "canceled");
		expect(street.inventory.left(variant)).toBe(approved ? 8 : 10);
	});

	it("approved and canceled at once is paid back or never was paid", async () => {
		const { street, ready, variant, order, page } = await waiting();
		await Promise.all([decide(street, page, "approve"), street.call("POST", `/orders/${order.id}/cancel`, { token: ready.token })]);
		const now = await street.read(order.id, ready);
		if (now.status === "placed") await street.call("POST", `/orders/${order.id}/cancel`, { token: ready.token });
		const canceled = await street.read(order.id, ready);
		expect(canceled.status).toBe("canceled");
		expect(["refunded", "failed"]).toContain(canceled.paymentStatus);
		expect([street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([10, []]);
	});

	it("has a page that nobody guesses", async () => {
		const { street } = await waiting();
		expect((await street.call("GET", "/payments/test/actions/00")).status).toBe(404);
		expect((await decide(street, "/payments/test/actions/00", "approve")).status).toBe(404);
	});
});

describe("a payment that stalls", () => {
	it("has its stock held on while the provider is at it, twice as long at most, then the sweep cancels the order", async () => {
		const { street, ready, variant } = await aCartOfTwo();
		const reply = await street.checkOut(ready, { cardToken: "tok_stalls" });
		expect(reply).toMatchObject({
			status: 201,
			body: { status: "pending_payment", paymentStatus: "pending", payment: { nextAction: null } },
		});
		for (let minute = 0; minute < 29; minute++) {
			street.pass(1);
			await street.sweep();
			expect(street.inventory.left(variant)).toBe(8);
		}
		expect(await storedOrders(ready.id)).toEqual(["pending_payment"]);
		street.pass(2);
		await street.sweep();
		const order = await street.read(orderOf(reply).id, ready);
		expect(order).toMatchObject({ status: "canceled", paymentStatus: "failed", allowedActions: [] });
		expect(order.vendorOrders.map((part) => part.status)).toEqual(["canceled"]);
		expect([street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([10, []]);
		expect([await street.captured(), await street.setAside()]).toEqual([[], []]);
		expect((await street.call("GET", `/carts/${ready.id}`, { token: ready.token })).body["status"]).toBe("ordered");
	});
});
