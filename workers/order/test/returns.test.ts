import { describe, expect, it } from "vitest";
import { money } from "#contracts/money";
import type { ShopOrder } from "#contracts/order";
import type { Result } from "#contracts/result";
import { somebody } from "../../../tests/support/service-under-test.ts";
import { codes, STAFF, threeMugs, value } from "./after-sale.ts";
import { env, Street } from "./street.ts";

const DAY = 24 * 60;

const outcome = (changed: Result<ShopOrder>) => {
	const [asked] = value(changed).returns;
	return { status: asked?.status, wish: asked?.wish, refundId: asked?.refundId ?? null };
};

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

describe("a withdrawal", () => {
	it("is possible from the moment the pieces are sent: whether they have arrived only the shop says", async () => {
		const { street, mug, accept, send, ask, receive, refundReturn, readPart, read, paidBack } = await threeMugs();
		await accept();
		value(await send(3, false));
		expect((await readPart()).lines[0]).toMatchObject({ returnableQuantity: 3 });
		const { status, asked } = await ask(3, { withdrawal: true });
		expect([status, asked]).toMatchObject([201, { status: "requested", isWithdrawal: true }]);
		expect((await ask(1)).status).toBe(409);
		value(await receive(asked.id, 3));
		value(await refundReturn(asked.id));
		expect([await paidBack(), street.inventory.left(mug)]).toEqual([[3 * 1230 + 650], 10]);
		expect(await readPart()).toMatchObject({ status: "completed", fulfillmentStatus: "returned" });
		expect((await read()).status).toBe("completed");
	});

	it("of some pieces leaves the order open for the others", async () => {
		const { accept, send, ask, receive, readPart, cancelAsShop, read } = await threeMugs();
		await accept();
		value(await send(2, false));
		const { asked } = await ask(2, { withdrawal: true });
		value(await receive(asked.id, 2));
		expect((await readPart()).status).toBe("accepted");
		value(await cancelAsShop(1));
		expect(await readPart()).toMatchObject({ status: "completed", fulfillmentStatus: "returned" });
		expect((await read()).status).toBe("completed");
	});

	it("needs no reason and no approval, cannot be rejected, and pays the delivery back where everything comes back", async () => {
		const { deliver, ask, answer, receive, refundReturn, read, paidBack } = await threeMugs();
		await deliver();
		const { status, asked } = await ask(3, { withdrawal: true });
		expect([status, asked]).toMatchObject([201, { isWithdrawal: true, reason: null }]);
		expect(codes([await answer(asked.id, "reject")])).toEqual(["conflict"]);
		value(await receive(asked.id, 3));
		expect(codes([await answer(asked.id, "reject")])).toEqual(["conflict"]);
		value(await refundReturn(asked.id));
		expect(await paidBack()).toEqual([3 * 1230 + 650]);
		expect(await read()).toMatchObject({ paymentStatus: "refunded", vendorOrders: [{ fulfillmentStatus: "returned" }] });
	});

	it("is possible for 14 days from the delivery, which end on a working day; a return still is", async () => {
		const { street, deliver, ask, readPart } = await threeMugs();
		await deliver();
		// Delivered on Sunday, 22 November: the 14th day is Sunday, 6 December.
		expect((await readPart()).withdrawalEndsAt).toBe("2026-12-07T23:59:59.999Z");
		street.pass(15 * DAY);
		expect((await ask(1, { withdrawal: true })).status).toBe(201);
		street.pass(DAY);
		expect(await ask(1, { withdrawal: true })).toMatchObject({ status: 409, asked: { code: "conflict", allowedActions: ["return"] } });
		expect((await ask(1)).status).toBe(201);
		expect((await ask(1, { withdrawal: true, wish: "exchange" })).status).toBe(400);
	});
});

describe("what is excepted from the right to withdraw", () => {
	it.each(["perishable", "made_to_order"] as const)(
		"because it is %s is refused with the reason, and can be returned",
		async (withdrawal) => {
			const { deliver, ask, answer, readPart } = await threeMugs(new Street(), { withdrawal });
			await deliver();
			expect((await readPart()).lines[0]?.product.withdrawal).toBe(withdrawal);
			const refused = await ask(1, { withdrawal: true });
			expect(refused).toMatchObject({ status: 409, asked: { code: "conflict", allowedActions: ["return"] } });
			expect(JSON.stringify(refused.asked)).toContain("there is no right to withdraw from buying it");
			expect((await readPart()).returns).toEqual([]);
			const { status, asked } = await ask(1, { reason: "It arrived broken" });
			expect([status, outcome(await answer(asked.id, "approve")).status]).toEqual([201, "approved"]);
		},
	);

	it("because it is sealed is so only once it is opened: the shop says so by paying less back", async () => {
		const { deliver, ask, receive, refundReturn, paidBack } = await threeMugs(new Street(), { withdrawal: "sealed" });
		await deliver();
		const { status, asked } = await ask(1, { withdrawal: true });
		expect([status, asked]).toMatchObject([201, { isWithdrawal: true }]);
		value(await receive(asked.id, 1, 0));
		value(await refundReturn(asked.id, { amount: 0, note: "It was opened" }));
		expect(await paidBack()).toEqual([]);
	});

	it("is what was said when it was ordered, whatever the shop says later", async () => {
		const [fresh, plain] = [await threeMugs(new Street(), { withdrawal: "perishable" }), await threeMugs()];
		for (const [{ street, mug }, withdrawal] of [
			[fresh, "allowed"],
			[plain, "perishable"],
		] as const) {
			const shelf = street.inventory.shelves.get(mug);
			if (shelf) shelf.withdrawal = withdrawal;
		}
		await Promise.all([fresh.deliver(), plain.deliver()]);
		expect([await fresh.ask(1, { withdrawal: true }), await plain.ask(1, { withdrawal: true })]).toMatchObject([
			{ status: 409 },
			{ status: 201 },
		]);
	});

	it("is what the cart shows: an exception that was not shown is none, until the cart is changed and shows it", async () => {
		const street = new Street();
		const bread = street.variant(await street.vendor());
		const { id, token } = await street.cart({ [bread]: 1 });
		const shelf = street.inventory.shelves.get(bread);
		if (shelf) shelf.withdrawal = "perishable";
		const shown = async () => (await street.call("GET", `/carts/${id}`, { token })).body["lines"];
		expect(JSON.stringify(await shown())).not.toContain("perishable");
		await street.call("PUT", `/carts/${id}/contact`, { token, body: { email: "ada@example.com" } });
		expect(await shown()).toMatchObject([{ product: { withdrawal: "perishable" } }]);
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
		expect(codes([await replace(asked.id)])).toEqual(["conflict"]);
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

describe("an approved return that never comes", () => {
	const overdue = async () => {
		const street = new Street();
		const all = await threeMugs(street);
		await all.deliver();
		const { asked } = await all.ask(2);
		value(await all.answer(asked.id, "approve"));
		return { ...all, asked, close: () => all.shop.closeReturn(STAFF, all.vendorId, all.partId, asked.id) };
	};
	const mailsOf = async (orderId: string) => {
		const { results } = await env.DB.prepare(
			"SELECT body ->> '$.news.kind' AS kind, body ->> '$.news.sendBy' AS sendBy FROM outbox WHERE body ->> '$.news.orderId' = ? AND body ->> '$.news.kind' LIKE 'return_%' ORDER BY rowid",
		)
			.bind(orderId)
			.all<{ kind: string; sendBy: string | null }>();
		return results.map(({ kind, sendBy }) => (sendBy === null ? kind : `${kind} ${sendBy.slice(0, 10)}`));
	};

	it("is reminded of once and closed by its shop after its time, with nothing paid back and its pieces free again", async () => {
		const { street, order, asked, close, readPart, paidBack, mug, ask } = await overdue();
		const by = (await readPart()).returns[0]?.sendBy?.slice(0, 10);
		street.pass(19 * DAY);
		await street.sweep();
		expect(codes([await close()])).toEqual(["conflict"]);
		expect((await mailsOf(order.id)).length).toBe(2);
		street.pass(1 * DAY + 1);
		await Promise.all([street.sweep(), street.sweep(), street.sweep()]);
		await street.sweep();
		expect(await mailsOf(order.id)).toEqual(["return_requested", `return_approved ${by}`, `return_reminder ${by}`]);
		expect([(await readPart()).returns[0], codes([await close()])]).toMatchObject([{ status: "approved", closedAt: null }, ["conflict"]]);
		street.pass(11 * DAY);
		expect((await readPart()).returns[0]?.allowedActions).toEqual(["receive", "close"]);
		const answers = await Promise.all([close(), close(), close()]);
		expect(codes(answers)).toEqual(["conflict", "conflict", "ok"]);
		expect(await readPart()).toMatchObject({
			status: "completed",
			fulfillmentStatus: "delivered",
			lines: [{ returnedQuantity: 0, returnableQuantity: 3 }],
			returns: [{ id: asked.id, status: "canceled", closedAt: expect.any(String) as string, sendBy: null, allowedActions: [] }],
		});
		expect([street.inventory.left(mug), await paidBack()]).toEqual([7, []]);
		expect((await mailsOf(order.id)).at(-1)).toBe("return_closed");
		expect((await ask(3)).status).toBe(201);
	});

	it("and arrives while its shop closes it ends as one of both", async () => {
		const { street, asked, close, receive, readPart, mug } = await overdue();
		street.pass(21 * DAY);
		await street.sweep();
		street.pass(11 * DAY);
		const [closed, received] = await Promise.all([close(), receive(asked.id, 2, 2)]);
		expect([closed.ok, received.ok].filter(Boolean)).toHaveLength(1);
		expect((await readPart()).returns[0]?.status).toBe(closed.ok ? "canceled" : "received");
		expect(street.inventory.left(mug)).toBe(closed.ok ? 7 : 9);
	});

	it("is not reminded of where it was called off, and is nobody else's to close", async () => {
		const { street, as, order, asked, shop, partId } = await overdue();
		const other = await threeMugs(street);
		expect(codes([await shop.closeReturn(STAFF, other.vendorId, partId, asked.id)])).toEqual(["not_found"]);
		await street.call("POST", `/orders/${order.id}/returns/${asked.id}/cancel`, { as });
		street.pass(40 * DAY);
		await street.sweep();
		expect(await mailsOf(order.id)).not.toContain("return_reminder");
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
