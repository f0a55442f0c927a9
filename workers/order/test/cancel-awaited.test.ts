import { describe, expect, it } from "vitest";
import { money } from "#contracts/money";
import type { Order } from "#contracts/order";
import { somebody } from "../../../tests/support/service-under-test.ts";
import { balanceOf, credit, giftCode } from "./discounts.ts";
import { crashingAfter } from "./crashes.ts";
import { env, type ReadyCart, Street } from "./street.ts";
import { aCartOfTwo, orderOf } from "./cart-of-two.ts";

const cancel = (street: Street, order: Order, ready: ReadyCart, body: unknown) =>
	street.call("POST", `/orders/${order.id}/cancel`, { token: ready.token, body });

const approve = async (street: Street, order: Order) => {
	const payment = (await street.ports.orders.find(order.id))?.payment;
	await street.ports.testCharges.decide(
		payment?.id ?? "",
		"authorized",
		{ name: "decided", status: "authorized", afterMs: 0 },
		street.clock,
	);
	return street.call("GET", `/payments/test/return/${payment?.actionToken}`);
};

/** An order of two shops that waits for its payment: two mugs of one, three bowls of the other. */
async function anAwaitedOrder(street = new Street(), cardToken: "tok_requires_action" | "tok_stalls" = "tok_requires_action") {
	const [mug, bowl] = [street.variant(await street.vendor()), street.variant(await street.vendor(), { priceMinor: 999 })];
	const ready = await street.cart({ [mug]: 2, [bowl]: 3 });
	const order = orderOf(await street.checkOut(ready, { cardToken }));
	const of = (variantId: string) => {
		const part = order.vendorOrders.find(({ lines }) => lines.some((line) => line.variantId === variantId));
		const line = part?.lines[0];
		if (!part || !line) throw new Error("no such line");
		return { part, line };
	};
	return { street, ready, order, mug: { variant: mug, ...of(mug) }, bowl: { variant: bowl, ...of(bowl) } };
}

const movementsOf = async (orderId: string) => {
	const { results } = await env.DB.prepare("SELECT body FROM outbox WHERE body LIKE '%order.money_moved%' AND body LIKE ? ORDER BY rowid")
		.bind(`%${orderId}%`)
		.all<{ body: string }>();
	return results.map(({ body }) => (JSON.parse(body) as { movement: { kind: string; vendorOrderId: string; paidMinor: number } }).movement);
};

describe("pieces that are canceled while their order waits for its payment", () => {
	it("are free for others at once, and the payment takes less", async () => {
		const { street, ready, order, mug, bowl } = await anAwaitedOrder();
		const canceled = await cancel(street, order, ready, { lines: [{ lineId: bowl.line.id, quantity: 2 }] });
		expect(canceled).toMatchObject({ status: 200, body: { status: "pending_payment", paymentStatus: "requires_action" } });
		const { payment, vendorOrders } = orderOf(canceled);
		expect(payment).toMatchObject({
			amount: order.totals.total,
			due: { amount: order.totals.total.amount - 2 * 999 },
			refunded: { amount: 0 },
		});
		expect(vendorOrders.find(({ id }) => id === bowl.part.id)).toMatchObject({
			refunds: [],
			lines: [{ quantity: 3, canceledQuantity: 2 }],
		});
		expect([street.inventory.left(bowl.variant), street.inventory.left(mug.variant)]).toEqual([9, 8]);
		await approve(street, order);
		const placed = await street.read(order.id, ready);
		expect(placed).toMatchObject({
			status: "placed",
			paymentStatus: "paid",
			payment: { due: payment.due, refunded: { amount: 0 } },
		});
		expect(placed.vendorOrders.find(({ id }) => id === bowl.part.id)).toMatchObject({
			refunds: [{ amount: { amount: 2 * 999 }, neverCharged: { amount: 2 * 999 } }],
			lines: [{ canceledQuantity: 2, refunded: { amount: 0 }, neverCharged: { amount: 2 * 999 } }],
		});
		expect([await street.captured(), await street.setAside(), await street.paidBack()]).toEqual([[payment.due.amount], [], []]);
		expect([street.inventory.left(bowl.variant), street.inventory.left(mug.variant), street.inventory.heldOrders()]).toEqual([9, 8, []]);
		expect(await street.eventTypes(order.id, ready)).toEqual([
			"created",
			"reserved",
			"payment_pending",
			"pieces_canceled",
			"authorized",
			"paid",
			"placed",
		]);
	});

	it("move no more money than was taken: the shops hear of a sale and of what was canceled of it", async () => {
		const { street, ready, order, mug, bowl } = await anAwaitedOrder();
		await cancel(street, order, ready, { lines: [{ lineId: bowl.line.id, quantity: 1 }] });
		await cancel(street, order, ready, { lines: [{ lineId: bowl.line.id, quantity: 1 }] });
		await approve(street, order);
		const movements = await movementsOf(order.id);
		expect(movements.map(({ kind, vendorOrderId, paidMinor }) => [kind, vendorOrderId, paidMinor])).toEqual(
			expect.arrayContaining([
				["sale", mug.part.id, mug.part.totals.total.amount],
				["sale", bowl.part.id, bowl.part.totals.total.amount],
				["refund", bowl.part.id, 999],
				["refund", bowl.part.id, 999],
			]),
		);
		const net = movements.reduce((sum, { kind, paidMinor }) => sum + (kind === "sale" ? paidMinor : -paidMinor), 0);
		expect(await street.captured()).toEqual([net]);
		const invoices = (await street.call("GET", `/orders/${order.id}/invoices`, { token: ready.token })).body["items"] as {
			kind: string;
			gross: { amount: number };
		}[];
		expect(invoices.map(({ kind, gross }) => `${kind} ${gross.amount}`).toSorted()).toEqual(
			[
				`invoice ${mug.part.totals.total.amount}`,
				`invoice ${bowl.part.totals.total.amount}`,
				"credit_note 999",
				"credit_note 999",
			].toSorted(),
		);
	});

	it("are foreseen by who ordered and by nobody else: what comes off, or that it would be too little; nothing changes by that", async () => {
		const { street, ready, order, mug, bowl } = await anAwaitedOrder(new Street(() => ({ leastMinor: { test: 5_000 } })));
		const foresee = (query: string, token = ready.token) => street.call("GET", `/orders/${order.id}/cancel/preview${query}`, { token });
		const one = { amount: money(999), credit: money(0), parts: [{ vendorOrderId: bowl.part.id, amount: money(999), ends: false }] };
		expect(await foresee(`?lines=${bowl.line.id}:1`)).toMatchObject({ status: 200, body: one });
		expect((await foresee(`?lines=${mug.line.id}:1`)).status).toBe(200);
		expect((await foresee(`?vendorOrderId=${bowl.part.id}`)).status).toBe(409);
		expect((await foresee(`?lines=${bowl.line.id}:4`)).status).toBe(409);
		expect((await foresee("")).body).toMatchObject({ amount: money(0) });
		expect((await foresee(`?lines=${bowl.line.id}:1`, "another")).status).toBe(404);
		expect((await foresee("?lines=nonsense")).status).toBe(400);
		expect((await street.read(order.id, ready)).payment.due).toEqual(order.totals.total);
		expect(street.inventory.left(bowl.variant)).toBe(7);
	});

	it("may be a whole shop's part, which that shop then never sees", async () => {
		const { street, ready, order, mug, bowl } = await anAwaitedOrder();
		const canceled = await cancel(street, order, ready, { vendorOrderId: bowl.part.id });
		expect(orderOf(canceled).vendorOrders.find(({ id }) => id === bowl.part.id)).toMatchObject({ status: "canceled", allowedActions: [] });
		expect((await cancel(street, order, ready, { vendorOrderId: bowl.part.id })).status).toBe(409);
		await approve(street, order);
		expect(await street.captured()).toEqual([mug.part.totals.total.amount]);
		expect((await movementsOf(order.id)).map(({ kind, vendorOrderId }) => [kind, vendorOrderId])).toEqual([["sale", mug.part.id]]);
		expect(await street.vendorOrders.find(bowl.part.vendor.id, bowl.part.id)).toMatchObject({ ok: false });
		expect((await street.vendorOrders.find(mug.part.vendor.id, mug.part.id)).ok).toBe(true);
		expect((await street.call("GET", `/orders/${order.id}/invoices`, { token: ready.token })).body["items"]).toHaveLength(1);
		const { status, vendorOrders } = await street.read(order.id, ready);
		expect([status, vendorOrders.map((part) => part.status).toSorted()]).toEqual(["placed", ["canceled", "placed"]]);
	});

	it("cancel the order with the last of them, and nothing is taken", async () => {
		const { street, ready, order, mug, bowl } = await anAwaitedOrder();
		await cancel(street, order, ready, { vendorOrderId: bowl.part.id });
		const canceled = await cancel(street, order, ready, { lines: [{ lineId: mug.line.id, quantity: 2 }] });
		expect(canceled.body).toMatchObject({ status: "canceled", paymentStatus: "failed" });
		expect([await street.captured(), await street.setAside(), street.inventory.heldOrders()]).toEqual([[], [], []]);
		expect([street.inventory.left(bowl.variant), street.inventory.left(mug.variant)]).toEqual([10, 10]);
	});

	it("are canceled once per key, and never more of them than there are", async () => {
		const { street, ready, order, bowl } = await anAwaitedOrder();
		const once = () =>
			street.call("POST", `/orders/${order.id}/cancel`, {
				token: ready.token,
				key: "k",
				body: { lines: [{ lineId: bowl.line.id, quantity: 2 }] },
			});
		expect([(await once()).status, (await once()).status]).toEqual([200, 200]);
		expect((await cancel(street, order, ready, { lines: [{ lineId: bowl.line.id, quantity: 2 }] })).status).toBe(409);
		expect(street.inventory.left(bowl.variant)).toBe(9);
	});

	it("all come back when the payment never comes", async () => {
		const { street, ready, order, mug, bowl } = await anAwaitedOrder();
		await cancel(street, order, ready, { lines: [{ lineId: bowl.line.id, quantity: 1 }] });
		street.pass(16);
		await street.sweep();
		expect((await street.read(order.id, ready)).status).toBe("canceled");
		expect([street.inventory.left(bowl.variant), street.inventory.left(mug.variant), street.inventory.heldOrders()]).toEqual([10, 10, []]);
		expect([await street.captured(), await street.setAside(), await street.paidBack()]).toEqual([[], [], []]);
	});

	it("are nowhere said to be paid back, or on their way, when the rest is not paid", async () => {
		const { street, ready, order, mug, bowl } = await anAwaitedOrder();
		await cancel(street, order, ready, { lines: [{ lineId: bowl.line.id, quantity: 1 }] });
		await cancel(street, order, ready, { lines: [{ lineId: mug.line.id, quantity: 1 }] });
		street.pass(16);
		await street.sweep();
		const admin = somebody({ role: "admin" });
		const shown = [await street.read(order.id, ready), (await street.call("GET", `/admin/orders/${order.id}`, { as: admin })).body];
		const nothing = { refunds: [], lines: [{ refunded: { amount: 0 }, neverCharged: { amount: 0 } }] };
		for (const each of shown)
			expect(each).toMatchObject({
				status: "canceled",
				paymentStatus: "failed",
				payment: { refunded: { amount: 0 } },
				vendorOrders: [nothing, nothing],
			});
		const { body } = await street.call("GET", "/admin/orders?paymentStatus=failed&limit=100", { as: admin });
		expect((body["items"] as Order[]).map(({ id }) => id)).toContain(order.id);
		expect(await movementsOf(order.id)).toEqual([]);
		const documents = await street.call("GET", `/orders/${order.id}/invoices`, { token: ready.token });
		expect(documents.body["items"]).toEqual([]);
	});

	it("are refused once the money is set aside, until the order is placed: then they are paid back", async () => {
		const { street, ready, order, bowl } = await anAwaitedOrder(new Street((ports) => crashingAfter("capture", ports)));
		await approve(street, order); // crashes behind the capture
		expect(street.reports).not.toEqual([]);
		const canceled = await cancel(street, order, ready, { lines: [{ lineId: bowl.line.id, quantity: 1 }] });
		expect(canceled).toMatchObject({ status: 200, body: { status: "placed" } });
		expect([await street.captured(), await street.paidBack()]).toEqual([[order.totals.total.amount], [999]]);
		expect(street.inventory.left(bowl.variant)).toBe(8);
	});

	it("and the bank's word at once end in one of both, to the cent and to the piece", async () => {
		for (let round = 0; round < 5; round++) {
			const { street, ready, order, bowl } = await anAwaitedOrder();
			await Promise.all([
				approve(street, order),
				cancel(street, order, ready, { lines: [{ lineId: bowl.line.id, quantity: 1 }] }),
				approve(street, order),
			]);
			await street.sweep();
			const { status, vendorOrders } = await street.read(order.id, ready);
			const isCanceled = vendorOrders.some(({ lines }) => lines.some(({ canceledQuantity }) => canceledQuantity === 1));
			const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
			expect([status, sum(await street.captured()) - sum(await street.paidBack()), street.inventory.left(bowl.variant)]).toEqual([
				"placed",
				order.totals.total.amount - (isCanceled ? 999 : 0),
				isCanceled ? 8 : 7,
			]);
		}
	});

	it("leave no rest that the payment cannot take", async () => {
		const { street, ready, order, bowl } = await anAwaitedOrder(new Street(() => ({ leastMinor: { test: 5_000 } })));
		const refused = await cancel(street, order, ready, { vendorOrderId: bowl.part.id });
		expect(refused).toMatchObject({ status: 409, body: { code: "conflict", allowedActions: ["cancel"] } });
		expect(street.inventory.left(bowl.variant)).toBe(7);
		expect((await cancel(street, order, ready, {})).body["status"]).toBe("canceled");
	});

	it("are nobody else's to cancel, and not a shop's before it knows of them", async () => {
		const { street, ready, order, bowl } = await anAwaitedOrder();
		const body = { lines: [{ lineId: bowl.line.id, quantity: 1 }] };
		expect((await street.call("POST", `/orders/${order.id}/cancel`, { token: "another", body })).status).toBe(404);
		const actor = { kind: "vendor", id: "user_shop" } as const;
		expect((await street.vendorOrders.cancel(actor, bowl.part.vendor.id, bowl.part.id, body, null)).ok).toBe(false);
		expect((await street.read(order.id, ready)).payment.due).toEqual(order.totals.total);
		expect(street.inventory.left(bowl.variant)).toBe(7);
	});
});

describe("with a gift card", () => {
	/** Two mugs and three bowls for more than the card has. */
	async function withCard(balanceMinor: number) {
		const street = new Street();
		const code = giftCode();
		const account = await credit(balanceMinor, { code });
		const [mug, bowl] = [street.variant(await street.vendor()), street.variant(await street.vendor(), { priceMinor: 999 })];
		const ready = await street.cart({ [mug]: 2, [bowl]: 3 });
		await street.call("POST", `/carts/${ready.id}/discount-codes`, { token: ready.token, body: { code } });
		const { totals } = ready.cart;
		const body = {
			expectedTotal: totals.total,
			expectedPayment: money(totals.total.amount - balanceMinor),
			payment: { provider: "test", token: "tok_requires_action" },
		};
		const order = orderOf(await street.call("POST", `/carts/${ready.id}/checkout`, { token: ready.token, key: crypto.randomUUID(), body }));
		const partOf = (variantId: string) => {
			const part = order.vendorOrders.find(({ lines }) => lines.some((line) => line.variantId === variantId));
			if (!part) throw new Error("no such part");
			return part;
		};
		return { street, ready, order, account, ofMugs: partOf(mug), ofBowls: partOf(bowl), bowl };
	}

	it("the payment takes less first, and the card gets back the rest when the order is placed", async () => {
		const { street, ready, order, account, ofBowls, ofMugs } = await withCard(1_000);
		const canceled = await cancel(street, order, ready, { vendorOrderId: ofBowls.id });
		expect(orderOf(canceled).payment.due.amount).toBe(ofMugs.totals.total.amount - 1_000);
		await approve(street, order);
		expect([await street.captured(), await balanceOf(account)]).toEqual([[ofMugs.totals.total.amount - 1_000], 0]);
	});

	it("what credit pays all of is placed at once, and the payment is let go of", async () => {
		const { street, ready, order, account, ofBowls, ofMugs } = await withCard(3_200);
		const canceled = await cancel(street, order, ready, { vendorOrderId: ofBowls.id });
		expect(canceled.body).toMatchObject({ status: "placed", payment: { due: { amount: 0 } } });
		expect([await street.captured(), await street.setAside(), await street.paidBack()]).toEqual([[], [], []]);
		expect(await balanceOf(account)).toBe(3_200 - ofMugs.totals.total.amount);
		await approve(street, order); // too late
		expect([await street.captured(), await street.setAside()]).toEqual([[], []]);
		const rest = await cancel(street, order, ready, {});
		expect(rest.body).toMatchObject({ status: "canceled", paymentStatus: "refunded" });
		expect(await balanceOf(account)).toBe(3_200);
		expect((await movementsOf(order.id)).map(({ kind, paidMinor }) => [kind, paidMinor])).toEqual([
			["sale", ofMugs.totals.total.amount],
			["refund", ofMugs.totals.total.amount],
		]);
	});

	it("the card gets back everything once when the rest is not paid in time", async () => {
		const { street, ready, order, account, ofBowls, bowl } = await withCard(1_000);
		const lineId = ofBowls.lines[0]?.id;
		await cancel(street, order, ready, { lines: [{ lineId, quantity: 2 }] });
		street.pass(16);
		await street.sweep();
		expect((await street.read(order.id, ready)).status).toBe("canceled");
		expect([await balanceOf(account), street.inventory.left(bowl), await street.setAside()]).toEqual([1_000, 10, []]);
	});
});

it("an order of one part that is canceled in part goes on with the rest", async () => {
	const { street, ready, variant } = await aCartOfTwo();
	const order = orderOf(await street.checkOut(ready, { cardToken: "tok_requires_action" }));
	const lineId = order.vendorOrders[0]?.lines[0]?.id;
	await cancel(street, order, ready, { lines: [{ lineId, quantity: 1 }] });
	await approve(street, order);
	expect(await street.read(order.id, ready)).toMatchObject({
		status: "placed",
		vendorOrders: [{ status: "placed", lines: [{ canceledQuantity: 1 }] }],
	});
	expect([street.inventory.left(variant), await street.captured()]).toEqual([9, [order.totals.total.amount - 1230]]);
	const rest = await cancel(street, order, ready, {});
	expect(rest.body).toMatchObject({ status: "canceled", paymentStatus: "refunded" });
	expect([street.inventory.left(variant), await street.paidBack()]).toEqual([10, [order.totals.total.amount - 1230]]);
	expect(rest.body).toMatchObject({
		vendorOrders: [
			{
				refunds: [{ neverCharged: { amount: 1230 } }, { neverCharged: { amount: 0 } }],
				lines: [{ canceledQuantity: 2, refunded: { amount: 1230 }, neverCharged: { amount: 1230 } }],
			},
		],
	});
});
