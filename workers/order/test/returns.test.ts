import { describe, expect, it } from "vitest";
import { money } from "#contracts/money";
import { somebody } from "../../../tests/support/service-under-test.ts";
import { codes, outcome, STAFF, threeMugs, value } from "./after-sale.ts";
import { Street } from "./street.ts";

const DAY = 24 * 60;

describe("a return", () => {
	it("is asked for, approved, received with counts and refunded", async () => {
		const { street, mug, deliver, ask, answer, receive, refundReturn, read, paidBack } = await threeMugs();
		await deliver();
		const { status, asked } = await ask(2, { reason: "Too blue" });
		expect([status, asked]).toMatchObject([
			201,
			{ status: "requested", wish: "refund", isWithdrawal: false, reason: "Too blue", allowedActions: ["cancel"] },
		]);
		expect(outcome(await answer(asked.id, "approve"))).toMatchObject({ status: "approved" });
		expect(codes([await refundReturn(asked.id)])).toEqual(["conflict"]);
		expect(outcome(await receive(asked.id, 2, 1))).toMatchObject({ status: "received" });
		expect([street.inventory.left(mug), await paidBack()]).toEqual([8, []]);
		value(await refundReturn(asked.id));
		expect(codes([await refundReturn(asked.id)])).toEqual(["conflict"]);
		expect(await read()).toMatchObject({
			status: "completed",
			paymentStatus: "partially_refunded",
			vendorOrders: [
				{
					fulfillmentStatus: "partially_returned",
					lines: [{ returnedQuantity: 2, returnableQuantity: 1, refunded: { amount: 2460 } }],
					returns: [{ status: "refunded", lines: [{ quantity: 2, receivedQuantity: 2, restockedQuantity: 1 }] }],
					refunds: [{ reason: "return", amount: { amount: 2460 } }],
				},
			],
		});
		expect([street.inventory.left(mug), await paidBack()]).toEqual([8, [2460]]);
	});

	it("is for pieces that the shopper has, and for each of them once", async () => {
		const { accept, send, ask, as, street, order } = await threeMugs();
		expect((await ask(1)).status).toBe(409);
		await accept();
		value(await send(2));
		expect((await ask(3)).status).toBe(409);
		const answers = await Promise.all(Array.from({ length: 5 }, () => ask(1)));
		expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 201, 409, 409, 409]);
		const path = `/orders/${order.id}/returns`;
		const listed = (await street.call("GET", path, { as })).body["items"] as { id: string }[];
		expect(listed).toHaveLength(2);
		expect(await street.call("POST", `${path}/${listed[0]?.id}/cancel`, { as })).toMatchObject({
			status: 200,
			body: { status: "canceled" },
		});
		expect((await street.call("POST", `${path}/${listed[0]?.id}/cancel`, { as })).status).toBe(409);
		expect((await ask(1)).status).toBe(201);
	});

	it("is asked for once per Idempotency-Key", async () => {
		const { deliver, street, as, order, lineId } = await threeMugs();
		await deliver();
		const body = { lines: [{ lineId, quantity: 1 }] };
		const ask = () => street.call("POST", `/orders/${order.id}/returns`, { as, body, key: "once" });
		const [first, again] = [await ask(), await ask()];
		expect([again.status, again.body, again.headers.get("idempotent-replayed")]).toEqual([201, first.body, "true"]);
	});

	it("is nobody else's", async () => {
		const { deliver, ask, street, order, shop, partId, vendorId } = await threeMugs();
		await deliver();
		const { asked } = await ask(1);
		const path = `/orders/${order.id}/returns`;
		expect((await street.call("GET", path, { as: somebody() })).status).toBe(404);
		expect((await street.call("POST", `${path}/${asked.id}/cancel`, { as: somebody() })).status).toBe(404);
		const other = await threeMugs(street);
		expect(codes([await shop.answerReturn(STAFF, other.vendorId, partId, asked.id, "approve", null)])).toEqual(["not_found"]);
		expect(codes([await shop.answerReturn(STAFF, other.vendorId, other.partId, asked.id, "approve", null)])).toEqual(["not_found"]);
		expect(value(await shop.listReturns(other.vendorId, { limit: 5 })).items).toEqual([]);
		expect(value(await shop.listReturns(vendorId, { limit: 5, status: "requested" })).items).toMatchObject([
			{ id: asked.id, number: order.number },
		]);
		expect(value(await shop.listReturns(vendorId, { limit: 5, status: "approved" })).items).toEqual([]);
	});

	it("is rejected with an answer, before it comes or after it is inspected", async () => {
		const { deliver, ask, answer, receive, readPart, paidBack } = await threeMugs();
		await deliver();
		const first = (await ask(1)).asked;
		expect(outcome(await answer(first.id, "reject"))).toMatchObject({ status: "rejected" });
		const second = (await ask(3)).asked;
		value(await answer(second.id, "approve"));
		value(await receive(second.id, 3, 0));
		value(await answer(second.id, "reject"));
		expect(await readPart()).toMatchObject({
			fulfillmentStatus: "delivered",
			returns: [{ answer: "worn" }, { status: "rejected", answer: "worn" }],
			lines: [{ returnedQuantity: 0, returnableQuantity: 3 }],
		});
		expect(await paidBack()).toEqual([]);
	});

	it("cannot be rejected any more once pieces of it are back on the shelf: they are there once", async () => {
		const { street, mug, deliver, ask, answer, receive, refundReturn, readPart } = await threeMugs();
		await deliver();
		const { asked } = await ask(2);
		value(await answer(asked.id, "approve"));
		value(await receive(asked.id, 2, 1));
		expect((await readPart()).returns[0]?.allowedActions).toEqual(["refund"]);
		expect(codes([await answer(asked.id, "reject")])).toEqual(["conflict"]);
		value(await refundReturn(asked.id, { amount: 1230, note: "One was broken" }));
		expect([street.inventory.left(mug), (await readPart()).lines[0]?.returnableQuantity]).toEqual([8, 1]);
	});

	it("counts no more than was announced, and no more to be sold than arrived", async () => {
		const { deliver, ask, answer, receive, readPart } = await threeMugs();
		await deliver();
		const { asked } = await ask(2);
		value(await answer(asked.id, "approve"));
		for (const wrong of [await receive(asked.id, 3), await receive(asked.id, 1, 2), await receive(asked.id, 0)])
			expect(codes([wrong])).toEqual(["invalid_input"]);
		value(await receive(asked.id, 1));
		expect((await readPart()).lines[0]).toMatchObject({ returnedQuantity: 1, returnableQuantity: 2 });
	});

	it("is paid back in part only with a reason", async () => {
		const { deliver, ask, answer, receive, refundReturn, paidBack } = await threeMugs();
		await deliver();
		const { asked } = await ask(1);
		value(await answer(asked.id, "approve"));
		value(await receive(asked.id, 1));
		expect(codes([await refundReturn(asked.id, { amount: 1000 }), await refundReturn(asked.id, { amount: 1231, note: "more" })])).toEqual([
			"invalid_input",
			"invalid_input",
		]);
		value(await refundReturn(asked.id, { amount: 1000, note: "It was used" }));
		expect(await paidBack()).toEqual([1000]);
	});

	it("says to its shop what it is worth, once it has arrived and as long as it is not paid back: what is paid back then", async () => {
		const { street, vendorId, partId, shop, deliver, ask, receive, refundAmount, refundReturn, read, readPart, paidBack } =
			await threeMugs();
		await deliver();
		const { asked } = await ask(3, { withdrawal: true });
		const worth = async () => (await readPart()).returns[0]?.worth;
		expect([asked.worth, await worth()]).toEqual([null, null]);
		value(await receive(asked.id, 3));
		expect(await worth()).toEqual(money(3 * 1230 + 650));
		expect((await read()).vendorOrders[0]?.returns[0]?.worth).toBeNull();
		value(await refundAmount(1000));
		expect(await worth()).toEqual(money(3 * 1230 + 650 - 1000));
		expect(value(await street.vendorOrders.listReturns(vendorId, { limit: 10 })).items).toMatchObject([
			{ vendorOrderId: partId, worth: await worth() },
		]);
		const before = await worth();
		value(await refundReturn(asked.id));
		expect([await worth(), (await paidBack()).at(-1)]).toEqual([null, before?.amount]);
		expect(value(await shop.find(vendorId, partId)).refundable).toEqual(money(0));
	});

	it("raced by ten refunds is paid back once", async () => {
		const { deliver, ask, answer, receive, refundReturn, paidBack } = await threeMugs();
		await deliver();
		const { asked } = await ask(2);
		value(await answer(asked.id, "approve"));
		value(await receive(asked.id, 2));
		const answers = await Promise.all(Array.from({ length: 10 }, () => refundReturn(asked.id)));
		expect(codes(answers).filter((code) => code === "ok")).toHaveLength(1);
		expect(await paidBack()).toEqual([2460]);
	});
});

describe("an exchange", () => {
	it("sends the same again, from the shelf and without a payment", async () => {
		const { street, mug, deliver, ask, answer, receive, replace, readPart, paidBack } = await threeMugs();
		await deliver();
		const { asked } = await ask(2, { wish: "exchange" });
		value(await answer(asked.id, "approve"));
		value(await receive(asked.id, 2, 1));
		expect(street.inventory.left(mug)).toBe(8);
		const answers = await Promise.all(Array.from({ length: 5 }, () => replace(asked.id)));
		expect(codes(answers)).toEqual(["conflict", "conflict", "conflict", "conflict", "ok"]);
		expect(await readPart()).toMatchObject({
			status: "completed",
			fulfillmentStatus: "delivered",
			returns: [{ status: "exchanged" }],
			lines: [{ fulfilledQuantity: 3, returnedQuantity: 0, returnableQuantity: 3 }],
			fulfillments: [{ returnId: null }, { returnId: asked.id, lines: [{ quantity: 2 }] }],
		});
		expect([street.inventory.left(mug), street.inventory.heldOrders(), await paidBack()]).toEqual([6, [], []]);
	});

	it("that is out of stock becomes a refund", async () => {
		const { street, mug, deliver, ask, answer, receive, replace, refundReturn, paidBack } = await threeMugs();
		await deliver();
		const { asked } = await ask(1, { wish: "exchange" });
		value(await answer(asked.id, "approve"));
		value(await receive(asked.id, 1, 0));
		const shelf = street.inventory.shelves.get(mug);
		if (shelf) shelf.stock = 0;
		expect(outcome(await replace(asked.id))).toMatchObject({ status: "received", wish: "refund" });
		expect(await replace(asked.id)).toEqual({
			ok: false,
			error: {
				code: "conflict",
				detail:
					"This return cannot be changed like that: it is to be paid back, because the shopper wants that or too little is in stock to exchange it.",
				allowedActions: ["reject", "refund"],
			},
		});
		value(await refundReturn(asked.id));
		expect(await paidBack()).toEqual([1230]);
	});

	it.each(["the stock is held", "the change is written", "the stock is taken"])(
		"that crashes when %s takes the stock once in the end",
		async (step) => {
			let crashes = 0;
			const crashOnce = (is: boolean) => {
				if (!is || crashes > 0) return;
				crashes += 1;
				throw new Error("crash");
			};
			const street = new Street(({ inventory, orders }) => ({
				orders: {
					...orders,
					apply: async (order, change) => {
						crashOnce(step === "the stock is held" && change.fulfillment?.returnId != null);
						const applied = await orders.apply(order, change);
						crashOnce(step === "the change is written" && change.fulfillment?.returnId != null);
						return applied;
					},
				},
				inventory: {
					quote: (ids) => inventory.quote(ids),
					reserve: (orderId, lines, expiresAt) => inventory.reserve(orderId, lines, expiresAt),
					holdNoMoreThan: (orderId, lines) => inventory.holdNoMoreThan(orderId, lines),
					release: (orderId) => inventory.release(orderId),
					restock: (reference, orderId, lines) => inventory.restock(reference, orderId, lines),
					commit: async (reference) => {
						const taken = await inventory.commit(reference);
						crashOnce(step === "the stock is taken" && reference.startsWith("exchange:"));
						return taken;
					},
				},
			}));
			const { mug, deliver, ask, answer, receive, replace, readPart } = await threeMugs(street);
			await deliver();
			const { asked } = await ask(2, { wish: "exchange" });
			value(await answer(asked.id, "approve"));
			value(await receive(asked.id, 2, 0));
			await replace(asked.id).catch(() => null);
			expect(crashes).toBe(1);
			if ((await readPart()).returns[0]?.status === "received") {
				street.pass(61); // nobody takes the hold: it runs out
				expect(street.inventory.left(mug)).toBe(7);
				value(await replace(asked.id));
			}
			street.pass(5);
			await street.sweep();
			expect((await readPart()).returns[0]?.status).toBe("exchanged");
			expect([street.inventory.left(mug), street.inventory.heldOrders()]).toEqual([5, []]);
		},
	);

	it("raced by a refund of the same return ends in one of both", async () => {
		const { street, mug, deliver, ask, answer, receive, replace, refundReturn, readPart, paidBack } = await threeMugs();
		await deliver();
		const { asked } = await ask(1, { wish: "exchange" });
		value(await answer(asked.id, "approve"));
		value(await receive(asked.id, 1, 1));
		const [replaced, refunded] = await Promise.all([replace(asked.id), refundReturn(asked.id)]);
		expect([replaced.ok, refunded.ok].filter(Boolean)).toHaveLength(1);
		expect((await readPart()).returns[0]?.status).toBe(replaced.ok ? "exchanged" : "refunded");
		street.pass(DAY);
		await street.sweep();
		expect([street.inventory.left(mug), await paidBack()]).toEqual(replaced.ok ? [7, []] : [8, [1230]]);
	});
});

it("everything that happens after a sale is in the order's log, with who did it", async () => {
	const { street, as, order, deliver, ask, answer, receive, refundReturn } = await threeMugs();
	await deliver();
	const { asked } = await ask(1);
	value(await answer(asked.id, "approve"));
	value(await receive(asked.id, 1));
	value(await refundReturn(asked.id));
	const { body } = await street.call("GET", `/orders/${order.id}/events?limit=100`, { as });
	const after = (body["items"] as { type: string; actor: string }[]).map(({ type, actor }) => `${type} by ${actor}`).slice(-5);
	expect(after).toEqual([
		"return_approved by vendor",
		"return_received by vendor",
		"return_refunded by vendor",
		"refund_issued by vendor",
		"refunded by system",
	]);
});
