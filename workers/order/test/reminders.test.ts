import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import type { OrderDue } from "#contracts/order-due";
import worker from "../src/index.ts";
import { aCartOfTwo, orderOf } from "./cart-of-two.ts";
import { crashingAfter, STEPS } from "./crashes.ts";
import { env, type ReadyCart, storedOrders, Street } from "./street.ts";

const secondsFromNow = ({ reminders, clock }: Street): number[] =>
	reminders.map(({ dueAt }) => (Date.parse(dueAt) - clock.getTime()) / 1000);

const resumeAt = async ({ id }: ReadyCart): Promise<string | null> =>
	env.DB.prepare("SELECT resume_at FROM orders WHERE cart_id = ?").bind(id).first<string>("resume_at");

const waitsForPayment = async (street = new Street()) => {
	const { ready, variant } = await aCartOfTwo(street);
	const order = orderOf(await street.checkOut(ready, { cardToken: "tok_requires_action" }));
	return { street, ready, variant, order };
};

describe("the message that comes when an order is due", () => {
	it.each(STEPS)("finishes a checkout that crashed behind the step: %s", async (step) => {
		const { street, ready, variant } = await aCartOfTwo(new Street((ports) => crashingAfter(step, ports)));
		await street.checkOut(ready);
		expect(secondsFromNow(street)).toEqual([30]);
		street.pass(0.5);
		expect(await street.remindersCome()).toEqual([null]);
		expect(await storedOrders(ready.id)).toEqual(["placed"]);
		expect([(await street.captured()).length, street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([1, 8, []]);
		expect(street.reminders).toEqual([]);
	});

	it("is one for an order that is placed, and then changes nothing", async () => {
		const { street, ready } = await aCartOfTwo();
		await street.checkOut(ready, { key: "k" });
		await street.checkOut(ready, { key: "k" });
		expect(street.reminders).toHaveLength(1);
		const events = await street.eventTypes(street.reminders[0]?.orderId ?? "", ready);
		street.pass(0.5);
		expect(await street.remindersCome()).toEqual([null]);
		expect(await street.eventTypes(orderOf(await street.checkOut(ready, { key: "k" })).id, ready)).toEqual(events);
		expect(street.reminders).toEqual([]);
	});

	it("comes again when it came too early", async () => {
		const { street, ready, order } = await waitsForPayment();
		expect(secondsFromNow(street)).toEqual([30, 60]);
		street.pass(0.25);
		const before = await resumeAt(ready);
		expect(await street.remindersCome()).toEqual([15, 45]);
		expect([await resumeAt(ready), street.reminders]).toEqual([before, []]);
		expect((await street.read(order.id, ready)).status).toBe("pending_payment");
	});

	it("asks the provider about a payment that is awaited, once for each moment, however often it comes", async () => {
		const asked: string[] = [];
		const { street, ready, order } = await waitsForPayment(
			new Street(({ providers: { test } }) => ({
				providers: { ...(test && { test: { ...test, find: (charge) => (asked.push(charge.key), test.find(charge)) } }) },
			})),
		);
		const payment = (await street.ports.orders.find(order.id))?.payment.id;
		const messages = street.reminders.splice(0).slice(1);
		street.pass(1);
		await Promise.all([street.remindersCome(messages), street.remindersCome(messages), street.remindersCome(messages), street.sweep()]);
		expect(asked.filter((key) => key === payment)).toHaveLength(1); // the sweep looks after the orders of all tests
		const sent = street.reminders.filter(({ orderId }) => orderId === order.id);
		expect(sent.map(({ dueAt }) => dueAt)).toEqual([await resumeAt(ready)]);
	});

	it("places the order when the provider has decided and nobody told", async () => {
		const { street, order, ready } = await waitsForPayment();
		const charge = await street.ports.orders.find(order.id);
		await street.ports.testCharges.decide(
			charge?.payment.id ?? "",
			"authorized",
			{ name: "decided", status: "authorized", afterMs: 3_600_000 },
			street.clock,
		);
		street.pass(1);
		await street.remindersCome();
		expect((await street.read(order.id, ready)).status).toBe("placed");
		expect(street.reminders).toEqual([]);
	});

	it("cancels the order at the end of its hold and gives back its stock, without any sweep", async () => {
		const { street, order, ready, variant } = await waitsForPayment();
		for (let minute = 0; minute < 15; minute++) {
			expect(secondsFromNow(street).filter((seconds) => seconds > 30)).toEqual([60]);
			street.pass(1);
			await street.remindersCome();
		}
		expect((await street.read(order.id, ready)).status).toBe("canceled");
		expect([street.inventory.left(variant), street.inventory.heldOrders(), await street.setAside()]).toEqual([10, [], []]);
	});

	it("finishes what a cancellation could not do at once", async () => {
		let isDown = true;
		const { street, ready } = await aCartOfTwo(
			new Street(({ providers: { test } }) => ({
				providers: {
					...(test && { test: { ...test, refund: (request) => (isDown ? Promise.reject(new Error("down")) : test.refund(request)) } }),
				},
			})),
		);
		const order = orderOf(await street.checkOut(ready));
		street.reminders.splice(0);
		await street.call("POST", `/orders/${order.id}/cancel`, { token: ready.token });
		expect(secondsFromNow(street)).toEqual([30]);
		street.pass(0.5);
		await street.remindersCome(); // it is down still: one more message for the next time
		expect([secondsFromNow(street), await street.paidBack()]).toEqual([[60], []]);
		isDown = false;
		street.pass(1);
		await street.remindersCome();
		expect([street.reminders, await street.paidBack()]).toEqual([[], [order.totals.total.amount]]);
	});

	it("is not needed: the sweep finds what none came for, and sends the next", async () => {
		const { street, ready, order } = await waitsForPayment();
		street.reminders.splice(0);
		street.pass(1);
		await street.sweep();
		const sent = street.reminders.filter(({ orderId }) => orderId === order.id);
		expect(sent.map(({ dueAt }) => dueAt)).toEqual([await resumeAt(ready)]);
	});

	it("tells nobody of an order that there is none", async () => {
		const street = new Street();
		expect(await street.remindersCome([{ orderId: "ord_unknown", dueAt: street.clock.toISOString() }])).toEqual([null]);
		expect([street.reminders, street.reports]).toEqual([[], []]);
	});
});

describe("the service's own queue", () => {
	const delivered = async (bodies: readonly unknown[]) => {
		const batch = createMessageBatch(
			"highstreet-to-order",
			bodies.map((body, index) => ({ id: String(index), timestamp: new Date(), attempts: 1, body })),
		);
		const ctx = createExecutionContext();
		await worker.queue?.(batch, env, ctx);
		return getQueueResult(batch, ctx);
	};
	const due = (orderId: string, dueAt: Date): OrderDue => ({ type: "order.due", orderId, dueAt: dueAt.toISOString() });

	it("acknowledges what is due, puts off what is early, and reads events beside them", async () => {
		const { street, ready } = await aCartOfTwo(new Street((ports) => crashingAfter("record", ports)));
		await street.checkOut(ready);
		const id = street.reminders[0]?.orderId ?? "";
		const now = Date.now();
		await env.DB.prepare("UPDATE orders SET resume_at = ?, expires_at = ? WHERE id = ?") // by the clock of the worker, not of the test
			.bind(new Date(now - 1_000).toISOString(), new Date(now + 60_000).toISOString(), id)
			.run();
		const result = await delivered([due(id, new Date(now - 1_000)), due(id, new Date(now + 30_000)), { type: "nobody knows" }]);
		expect(result.explicitAcks).toEqual(["0"]);
		expect(result.retryMessages.map(({ msgId }) => msgId)).toEqual(["1", "2"]);
		expect(Date.parse((await resumeAt(ready)) ?? "")).toBeGreaterThan(now + 30_000); // it was taken
	});
});
