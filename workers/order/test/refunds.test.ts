import { describe, expect, it } from "vitest";
import { sum } from "#contracts/money";
import { somebody } from "../../../tests/support/service-under-test.ts";
import { codes, STAFF, threeMugs, value } from "./after-sale.ts";
import { env } from "./street.ts";

const PART = 3 * 1230 + 650;

describe("a refund", () => {
	it("is an amount, with a note for the shopper, and shows on the order of both", async () => {
		const { refundAmount, deliver, shop, vendorId, partId, scope, read, paidBack } = await threeMugs();
		await deliver();
		value(await shop.refund(STAFF, vendorId, partId, { amount: { amount: 500, currency: "EUR" }, note: "For the scratch" }, scope()));
		const order = await read();
		expect(order).toMatchObject({ paymentStatus: "partially_refunded", payment: { refunded: { amount: 500 } } });
		expect(order.vendorOrders[0]).toMatchObject({
			refunds: [{ reason: "goodwill", amount: { amount: 500 }, credit: { amount: 0 }, note: "For the scratch", lines: [] }],
			refundable: { amount: PART - 500 },
		});
		expect(codes([await refundAmount(PART - 499)])).toEqual(["conflict"]);
		value(await refundAmount(PART - 500));
		expect(await read()).toMatchObject({ paymentStatus: "refunded", vendorOrders: [{ refundable: { amount: 0 } }] });
		expect(await paidBack()).toEqual([500, PART - 500]);
	});

	it("is what was paid for pieces that were sent, with the delivery if that is said", async () => {
		const { refundPieces, accept, send, readPart, paidBack } = await threeMugs();
		await accept();
		expect(codes([await refundPieces(1)])).toEqual(["conflict"]);
		value(await send(2));
		value(await refundPieces(1, true));
		value(await refundPieces(1));
		expect(codes([await refundPieces(1)])).toEqual(["conflict"]);
		expect((await readPart()).lines[0]).toMatchObject({ refunded: { amount: 2 * 1230 } });
		expect(await paidBack()).toEqual([1230 + 650, 1230]);
	});

	it("is made once per Idempotency-Key", async () => {
		const { shop, vendorId, partId, deliver, scope, paidBack } = await threeMugs();
		await deliver();
		const once = scope();
		const input = { amount: { amount: 100, currency: "EUR" as const } };
		const answers = await Promise.all(Array.from({ length: 5 }, () => shop.refund(STAFF, vendorId, partId, input, once)));
		expect(answers.map((answer) => value(answer).replayed).filter((replayed) => !replayed)).toHaveLength(1);
		expect(await paidBack()).toEqual([100]);
		expect(codes([await shop.refund(STAFF, vendorId, partId, input, { ...once, bodyHash: "other" })])).toEqual(["idempotency_key_reused"]);
	});

	it("of the same pieces, raced by twenty, is made for exactly the pieces there are", async () => {
		const { deliver, refundPieces, readPart, paidBack } = await threeMugs();
		await deliver();
		const answers = await Promise.all(Array.from({ length: 20 }, () => refundPieces(1)));
		expect(codes(answers).filter((code) => code === "ok")).toHaveLength(3);
		expect((await readPart()).refunds).toHaveLength(3);
		expect(await paidBack()).toEqual([1230, 1230, 1230]);
	});

	it("of amounts, raced by twenty, never is more than was paid", async () => {
		const { deliver, refundAmount, read, paidBack } = await threeMugs();
		await deliver();
		const answers = await Promise.all(Array.from({ length: 20 }, () => refundAmount(1000)));
		expect(codes(answers).filter((code) => code === "ok")).toHaveLength(4);
		expect(sum(await paidBack())).toBe(4000);
		expect((await read()).payment.refunded.amount).toBe(4000);
	});

	it("is refused by the database where it would be more than was paid, whoever writes it", async () => {
		const { order, partId, lineId } = await threeMugs();
		const payment = await env.DB.prepare("SELECT id FROM payments WHERE order_id = ?").bind(order.id).first<string>("id");
		const refund = (id: string, amount: number) =>
			env.DB.prepare(
				"INSERT INTO refunds (id, order_id, payment_id, vendor_order_id, reason, amount_minor, created_at) VALUES (?, ?, ?, ?, 'goodwill', ?, '2026')",
			).bind(id, order.id, payment, partId, amount);
		const pieces = (id: string, quantity: number) =>
			env.DB.prepare("INSERT INTO refund_lines (refund_id, order_id, line_id, quantity, amount_minor) VALUES (?, ?, ?, ?, 0)").bind(
				id,
				order.id,
				lineId,
				quantity,
			);
		await expect(refund(`r1-${partId}`, PART + 1).run()).rejects.toThrow("refunded_more_than_paid");
		await refund(`r2-${partId}`, 1).run();
		await expect(pieces(`r2-${partId}`, 4).run()).rejects.toThrow("refunded_more_than_bought");
	});

	it("by an operator needs a key, and the part where there are many", async () => {
		const { street, order, partId, deliver } = await threeMugs();
		await deliver();
		const admin = somebody({ role: "admin" });
		const path = `/admin/orders/${order.id}/refunds`;
		const body = { amount: { amount: 100, currency: "EUR" } };
		expect(await street.call("POST", path, { as: admin, body })).toMatchObject({ status: 428 });
		expect(await street.call("POST", path, { as: somebody(), body, key: "k" })).toMatchObject({ status: 403 });
		const first = await street.call("POST", path, { as: admin, body, key: "k" });
		expect(first).toMatchObject({ status: 201, body: { paymentStatus: "partially_refunded" } });
		const again = await street.call("POST", path, { as: admin, body, key: "k" });
		expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([201, "true"]);
		expect((await street.call("POST", path, { as: admin, key: "k2", body: { ...body, vendorOrderId: `${partId}x` } })).status).toBe(404);
		for (const wrong of [{}, { ...body, lines: [{ lineId: "x", quantity: 1 }] }, { amount: { amount: 0, currency: "EUR" } }])
			expect((await street.call("POST", path, { as: admin, key: crypto.randomUUID(), body: wrong })).status).toBe(400);
		const events = (await street.call("GET", `${path.replace("refunds", "events")}?limit=100`, { as: admin })).body["items"];
		expect(events).toContainEqual(expect.objectContaining({ type: "refund_issued", actor: "admin" }));
	});
});

describe("where credit paid a part", () => {
	/** As if two accounts had paid ten euros of the order. */
	async function paidWithCredit(orderId: string): Promise<string[]> {
		const accounts = [`a-${orderId}`, `b-${orderId}`];
		const pay = (id: string, amount: number) => [
			env.DB.prepare("INSERT INTO credit_accounts (id, kind, code_hash, created_at) VALUES (?, 'gift_card', ?, '2026')").bind(id, id),
			...[amount, -amount].map((each) =>
				env.DB.prepare(
					"INSERT INTO credit_entries (id, account_id, amount_minor, reference, order_id, created_at) VALUES (?, ?, ?, ?, ?, '2026')",
				).bind(`${id}${each}`, id, each, `${id}${each}`, each < 0 ? orderId : null),
			),
		];
		await env.DB.batch([
			env.DB.prepare("UPDATE orders SET credit_minor = 1000 WHERE id = ?").bind(orderId),
			env.DB.prepare(
				"UPDATE payments SET amount_minor = amount_minor - 1000, captured_minor = min(captured_minor, amount_minor - 1000) WHERE order_id = ?",
			).bind(orderId),
			...accounts.flatMap((id, index) => pay(id, index === 0 ? 600 : 400)),
		]);
		return accounts;
	}

	it("the payment gets its money back first, then each account what it paid, once", async () => {
		const { order, refundAmount, deliver, read, paidBack } = await threeMugs();
		const [a, b] = await paidWithCredit(order.id);
		const balance = (id: string | undefined) =>
			env.DB.prepare("SELECT sum(amount_minor) AS n FROM credit_entries WHERE account_id = ?").bind(id).first<number>("n");
		await deliver();
		value(await refundAmount(PART - 700));
		expect([await paidBack(), await balance(a), await balance(b)]).toEqual([[PART - 1000], 300, 0]);
		expect((await read()).vendorOrders[0]?.refunds[0]).toMatchObject({ amount: { amount: PART - 700 }, credit: { amount: 300 } });
		const answers = await Promise.all(Array.from({ length: 10 }, () => refundAmount(175)));
		expect(codes(answers).filter((code) => code === "ok")).toHaveLength(4);
		expect([await paidBack(), await balance(a), await balance(b)]).toEqual([[PART - 1000], 600, 400]);
		expect((await read()).paymentStatus).toBe("refunded");
		const { results } = await env.DB.prepare("SELECT id FROM credit_entries WHERE account_id = ? AND reference LIKE 'refund:%'")
			.bind(a)
			.all<{ id: string }>();
		for (const { id } of results) expect(id).toMatch(/^cent_[0-9a-f]{32}_\d+$/); // lists go by id, the newest first
	});
});

describe("pieces are canceled", () => {
	it("by the shopper as long as they are not sent, with their stock and money", async () => {
		const { street, mug, lineId, cancel, read, accept, send, paidBack } = await threeMugs();
		const lines = [{ lineId, quantity: 1 }];
		expect(await cancel({ lines, reason: "one too many" })).toMatchObject({
			status: 200,
			body: { status: "placed", vendorOrders: [{ status: "placed", lines: [{ quantity: 3, canceledQuantity: 1 }] }] },
		});
		expect([street.inventory.left(mug), await paidBack()]).toEqual([8, [1230]]);
		await accept();
		value(await send(1));
		expect((await read()).vendorOrders[0]?.allowedActions).toEqual(["cancel", "return"]);
		expect(await cancel({ lines: [{ lineId, quantity: 2 }] })).toMatchObject({ status: 409, body: { code: "conflict" } });
		expect((await cancel({ lines })).status).toBe(200);
		expect(await read()).toMatchObject({
			status: "completed",
			vendorOrders: [{ status: "completed", lines: [{ canceledQuantity: 2, fulfilledQuantity: 1 }] }],
		});
		expect([street.inventory.left(mug), await paidBack()]).toEqual([9, [1230, 1230]]); // the delivery was made
		expect(await cancel({ lines })).toMatchObject({ status: 409 });
	});

	it("while a parcel is on its way, and the part is completed when that arrives", async () => {
		const { shop, vendorId, partId, cancel, read, accept, send } = await threeMugs();
		await accept();
		const parcel = value(await send(1, false)).value.fulfillments[0]?.id ?? "";
		expect((await cancel({ vendorOrderId: partId })).status).toBe(200);
		expect((await read()).vendorOrders[0]).toMatchObject({ status: "accepted", fulfillmentStatus: "fulfilled" });
		value(await shop.deliver(STAFF, vendorId, partId, parcel));
		expect(await read()).toMatchObject({ status: "completed", vendorOrders: [{ status: "completed", fulfillmentStatus: "delivered" }] });
	});

	it("by the shopper and sent at the same time end in exactly one of both", async () => {
		for (let turn = 0; turn < 4; turn++) {
			const { lineId, partId, cancel, accept, send, readPart, street, mug, paidBack } = await threeMugs();
			await accept();
			value(await send(1));
			const rest = { vendorOrderId: partId, lines: [{ lineId, quantity: 2 }] };
			const [canceled, sent] =
				turn % 2 ? await Promise.all([cancel(rest), send(2)]) : (await Promise.all([send(2), cancel(rest)])).toReversed();
			const isCanceled = (canceled as { status: number }).status === 200;
			expect((sent as { ok: boolean }).ok).toBe(!isCanceled);
			expect((await readPart()).lines[0]).toMatchObject(
				isCanceled ? { canceledQuantity: 2, fulfilledQuantity: 1 } : { canceledQuantity: 0, fulfilledQuantity: 3 },
			);
			expect((await readPart()).status).toBe("completed");
			expect([street.inventory.left(mug), await paidBack()]).toEqual(isCanceled ? [9, [2460]] : [7, []]);
		}
	});

	it("by the shop as long as they are there, and then nothing is left to send", async () => {
		const { cancelAsShop, foreseeAsShop, accept, send, readPart, read, street, mug, paidBack } = await threeMugs();
		await accept();
		value(await send(2));
		expect(codes([await cancelAsShop(2), await foreseeAsShop(2)])).toEqual(["conflict", "conflict"]);
		expect(value(await foreseeAsShop(1))).toMatchObject({ amount: { amount: 1230 }, credit: { amount: 0 }, parts: [{ ends: false }] });
		expect(await paidBack()).toEqual([]);
		value(await cancelAsShop(1));
		expect(await readPart()).toMatchObject({ status: "completed", fulfillmentStatus: "delivered" });
		expect((await read()).status).toBe("completed");
		expect([street.inventory.left(mug), await paidBack()]).toEqual([8, [1230]]);
		expect(codes([await send(1)])).toEqual(["conflict"]);
	});

	it("one by one until the part and its order are canceled, with the delivery paid back at last", async () => {
		const { cancel, foreseeAsShop, shop, partId, lineId, read, paidBack, street, mug } = await threeMugs();
		for (let piece = 0; piece < 2; piece++) await cancel({ lines: [{ lineId, quantity: 1 }] });
		expect(value(await foreseeAsShop())).toMatchObject({ amount: { amount: 1230 + 650 }, parts: [{ ends: true }] });
		expect(await shop.foreseeCancel(STAFF, "vend_another", partId, {})).toMatchObject({ ok: false, error: { code: "not_found" } });
		await cancel({ lines: [{ lineId, quantity: 1 }] });
		expect(await read()).toMatchObject({ status: "canceled", paymentStatus: "refunded", vendorOrders: [{ status: "canceled" }] });
		expect([await paidBack(), street.inventory.left(mug)]).toEqual([[1230, 1230, 1230 + 650], 10]);
	});

	it("of one part, while the other shop goes on", async () => {
		const { street, mug, as } = await threeMugs();
		const bowl = street.variant(await street.vendor(), { priceMinor: 2000 });
		const { order } = await street.order({ [mug]: 1, [bowl]: 1 }, as);
		const [first, second] = order.vendorOrders;
		const body = { vendorOrderId: first?.id };
		const answer = await street.call("POST", `/orders/${order.id}/cancel`, { as, body, key: "once" });
		expect(answer.body).toMatchObject({ status: "placed", vendorOrders: [{ status: "canceled" }, { status: "placed" }] });
		const again = await street.call("POST", `/orders/${order.id}/cancel`, { as, body, key: "once" });
		expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([200, "true"]);
		expect(await street.call("POST", `/orders/${order.id}/cancel`, { as, body: { vendorOrderId: `${second?.id}x` } })).toMatchObject({
			status: 404,
		});
	});

	it("before the payment too: with the last of them the order is canceled", async () => {
		const { street, mug } = await threeMugs();
		const ready = await street.cart({ [mug]: 2 });
		const order = (await street.checkOut(ready, { cardToken: "tok_stalls" })).body as unknown as {
			id: string;
			vendorOrders: { id: string }[];
		};
		const body = { vendorOrderId: order.vendorOrders[0]?.id };
		expect(await street.call("POST", `/orders/${order.id}/cancel`, { token: ready.token, body })).toMatchObject({
			status: 200,
			body: { status: "canceled" },
		});
		expect(street.inventory.left(mug)).toBe(7);
	});

	it("and sent at once end in as many pieces as there are", async () => {
		const { cancelAsShop, send, accept, readPart, street, mug } = await threeMugs();
		await accept();
		const answers = await Promise.all([cancelAsShop(1), send(1), cancelAsShop(1), send(1), cancelAsShop(1), send(1)]);
		expect(codes(answers).filter((code) => code === "ok")).toHaveLength(3);
		const line = (await readPart()).lines[0];
		expect((line?.canceledQuantity ?? 0) + (line?.fulfilledQuantity ?? 0)).toBe(3);
		expect(street.inventory.left(mug)).toBe(7 + (line?.canceledQuantity ?? 0));
	});
});
