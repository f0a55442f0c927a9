import type { Order } from "#contracts/order";
import { money } from "#contracts/money";
import { describe, expect, it } from "vitest";
import { somebody } from "../../../tests/support/service-under-test.ts";
import { balanceOf, credit, giftCode, promotion, usesOf } from "./discounts.ts";
import { env, GALWAY, type ReadyCart, Street } from "./street.ts";

const street = new Street();

/** A cart with a mug for 12.30 and post for 6.50, with codes; each of another customer. */
async function cartWith(
	codes: readonly string[],
	{ email = `${crypto.randomUUID()}@example.com`, vendorId = "" } = {},
): Promise<ReadyCart> {
	const ready = await street.cart({ [street.variant(vendorId || (await street.vendor()))]: 1 });
	const { id, token } = ready;
	await street.call("PUT", `/carts/${id}/contact`, { token, body: { email } });
	for (const code of codes) await street.call("POST", `/carts/${id}/discount-codes`, { token, body: { code } });
	return { ...ready, cart: (await street.call("GET", `/carts/${id}`, { token })).body as unknown as ReadyCart["cart"] };
}

const amountsOf = (orderId: string) =>
	env.DB.prepare(
		`SELECT o.total_minor, o.discount_minor, o.credit_minor, p.amount_minor AS payment_minor,
			v.marketplace_discount_minor, v.commission_minor, v.commission_tax_minor FROM orders o
			JOIN payments p ON p.order_id = o.id JOIN vendor_orders v ON v.order_id = o.id WHERE o.id = ?`,
	)
		.bind(orderId)
		.first<Record<string, number>>();

describe("a checkout with discounts and credit", () => {
	it("freezes all amounts, and the payment is for what credit does not pay", async () => {
		const { id: promotionId, code } = await promotion();
		const card = giftCode();
		const accountId = await credit(500, { code: card });
		const ready = await cartWith([code, card]);
		const { status, body } = await street.checkOut(ready);
		expect(status).toBe(201);
		expect(body).toMatchObject({
			discounts: [{ promotionId, code, amount: money(123) }],
			totals: { discount: money(123), total: money(1757) },
			credit: money(500),
			payment: { amount: money(1257) },
		});
		expect(await amountsOf(body["id"] as string)).toEqual({
			total_minor: 1757,
			discount_minor: 123,
			credit_minor: 500,
			payment_minor: 1257,
			marketplace_discount_minor: 123,
			commission_minor: 123,
			commission_tax_minor: 28,
		});
		expect([await usesOf(promotionId), await balanceOf(accountId)]).toEqual([1, 0]);
	});

	it("needs no payment where credit pays it all", async () => {
		const card = giftCode();
		const accountId = await credit(5000, { code: card });
		const { body } = await street.checkOut(await cartWith([card]), { cardToken: "tok_declined" });
		expect(body).toMatchObject({ status: "placed", paymentStatus: "paid", credit: money(1880), payment: { amount: money(0) } });
		expect(await balanceOf(accountId)).toBe(3120);
	});

	it("gives uses and credit back where the payment is declined, once, and they can be used again", async () => {
		const { id: promotionId, code } = await promotion({ maxUses: 1 });
		const card = giftCode();
		const accountId = await credit(500, { code: card });
		const ready = await cartWith([code, card]);
		expect((await street.checkOut(ready, { cardToken: "tok_declined" })).status).toBe(402);
		await street.sweep();
		expect([await usesOf(promotionId), await balanceOf(accountId)]).toEqual([0, 500]);
		expect((await street.checkOut(ready)).status).toBe(201);
		expect([await usesOf(promotionId), await balanceOf(accountId)]).toEqual([1, 0]);
	});

	it.each(["expires", "is canceled"])("gives them back where the order %s before it is paid", async (end) => {
		const { id: promotionId, code } = await promotion();
		const card = giftCode();
		const accountId = await credit(500, { code: card });
		const ready = await cartWith([code, card]);
		const { body } = await street.checkOut(ready, { cardToken: "tok_stalls" });
		expect([await usesOf(promotionId), await balanceOf(accountId)]).toEqual([1, 0]);
		if (end === "is canceled") await street.call("POST", `/orders/${body["id"] as string}/cancel`, { token: ready.token, body: {} });
		else street.pass(120);
		for (let n = 0; n < 2; n += 1) await street.sweep();
		expect((await street.read(body["id"] as string, ready)).status).toBe("canceled");
		expect([await usesOf(promotionId), await balanceOf(accountId)]).toEqual([0, 500]);
	});

	it("says exactly what changed where a code has been used up since the cart was shown", async () => {
		const { code } = await promotion({ maxUses: 1 });
		const [first, second] = [await cartWith([code]), await cartWith([code])];
		expect((await street.checkOut(first)).status).toBe(201);
		const { status, body } = await street.checkOut(second);
		expect([status, body["code"], body["changes"]]).toEqual([
			409,
			"cart_changed",
			[
				{ lineId: "", kind: "total_changed", was: money(1757), now: money(1880) },
				{ lineId: "", kind: "code_changed", was: code, now: "used_up" },
			],
		]);
	});

	it("says whether discounts or tax have changed, where it was said what they were", async () => {
		const { id } = await promotion({ code: null });
		const ready = await cartWith([]);
		const expectedTotals = ready.cart.totals;
		await env.DB.prepare("UPDATE promotions SET ends_at = '2026-11-02T00:00:00.000Z' WHERE id = ?").bind(id).run();
		const { body } = await street.checkOut(ready, { expectedTotals });
		expect(body).toMatchObject({ code: "cart_changed" });
		expect(body["changes"]).toEqual([
			{ lineId: "", kind: "total_changed", was: money(1757), now: money(1880) },
			{ lineId: "", kind: "discount_changed", was: money(123), now: money(0) },
			{ lineId: "", kind: "tax_changed", was: money(329), now: money(352) },
		]);
		const same = await street.checkOut(ready, { expectedTotals, amount: 1880 });
		expect([same.status, same.body["code"], same.body["changes"]]).toEqual([
			409,
			"cart_changed",
			[
				{ lineId: "", kind: "discount_changed", was: money(123), now: money(0) },
				{ lineId: "", kind: "tax_changed", was: money(329), now: money(352) },
			],
		]);
		const now = { ...expectedTotals, discount: money(0), tax: money(352), total: money(1880) };
		const shifted = { ...now, items: money(now.items.amount - 100), delivery: money(now.delivery.amount + 100) };
		expect((await street.checkOut(ready, { expectedTotals: shifted, amount: 1880 })).body["changes"]).toEqual([
			{ lineId: "", kind: "items_changed", was: shifted.items, now: now.items },
			{ lineId: "", kind: "delivery_changed", was: shifted.delivery, now: now.delivery },
		]);
		expect((await street.checkOut(ready, { expectedTotals: now, amount: 1880 })).status).toBe(201);
	});

	it("keeps to so many uses of one customer, who is known by the email however it is written", async () => {
		const { code } = await promotion({ maxUsesPerCustomer: 1 });
		const email = `${crypto.randomUUID()}@example.com`;
		const [first, second] = [await cartWith([code], { email }), await cartWith([code], { email: email.toUpperCase() })];
		expect((await street.checkOut(first)).status).toBe(201);
		expect((await street.checkOut(second)).body["changes"]).toContainEqual({
			lineId: "",
			kind: "code_changed",
			was: code,
			now: "used_by_customer",
		});
	});

	it("takes no more from the card than the shopper saw: where credit is gone it says so", async () => {
		const card = giftCode();
		await credit(1000, { code: card });
		const [first, second] = [await cartWith([card]), await cartWith([card])];
		expect((await street.checkOut(first)).status).toBe(201);
		const body = { expectedTotal: money(1880), expectedPayment: money(880), payment: { provider: "test" } };
		const late = await street.call("POST", `/carts/${second.id}/checkout`, { token: second.token, key: crypto.randomUUID(), body });
		expect([late.status, late.body["code"]]).toEqual([409, "cart_changed"]);
		expect(late.body["changes"]).toContainEqual({ lineId: "", kind: "credit_changed", was: money(1000), now: money(0) });
	});
});

describe("when many check out at once,", () => {
	it("50 with a code for 10 orders are 10 orders with it", async () => {
		const vendorId = await street.vendor();
		const { id: promotionId, code } = await promotion({ maxUses: 10 });
		const carts = await Promise.all(Array.from({ length: 50 }, () => cartWith([code], { vendorId })));
		const answers = await Promise.all(carts.map((ready) => street.checkOut(ready)));
		const ordered = answers.filter(({ status }) => status === 201);
		expect(ordered).toHaveLength(10);
		expect(await usesOf(promotionId)).toBe(10);
		for (const { body } of answers.filter(({ status }) => status !== 201)) {
			expect(body["code"]).toBe("cart_changed");
			expect(body["changes"]).toContainEqual({ lineId: "", kind: "code_changed", was: code, now: "used_up" });
		}
	});

	it("two with one gift card never take more from it than is on it", async () => {
		const card = giftCode();
		const accountId = await credit(1000, { code: card });
		const carts = [await cartWith([card]), await cartWith([card])];
		const answers = await Promise.all(carts.map((ready) => street.checkOut(ready)));
		const placed = answers.filter(({ status }) => status === 201).map(({ body }) => body as unknown as Order);
		expect(placed.reduce((total, order) => total + order.credit.amount, 0)).toBeLessThanOrEqual(1000);
		expect(await balanceOf(accountId)).toBeGreaterThanOrEqual(0);
		for (const order of placed) expect(order.payment.amount.amount + order.credit.amount).toBe(1880);
		for (const { status, body } of answers.filter((answer) => answer.status !== 201))
			expect([status, body["code"]]).toEqual([409, "cart_changed"]);
	});
});

it("a shopper who pays no tax orders at prices without it", async () => {
	const shopper = somebody();
	await env.DB.prepare("INSERT INTO tax_exemptions (user_id, reason, created_at) VALUES (?, 'Embassy', '2026-11-01')")
		.bind(shopper.userId)
		.run();
	const ready = await street.cart({ [street.variant(await street.vendor())]: 1 }, { as: shopper });
	expect(ready.cart.totals).toMatchObject({ items: money(1000), tax: money(0), delivery: money(528), total: money(1528) });
	expect(ready.cart.lines[0]).toMatchObject({ unitPrice: money(1000), total: money(1000) });
	expect((await street.checkOut(ready)).body).toMatchObject({ totals: ready.cart.totals });
});

describe("the explanation of an order", () => {
	const explained = async () => {
		const { code, id: promotionId } = await promotion({ title: "Spring", fundedBy: "vendor" });
		const ready = await cartWith([code]);
		const order = (await street.checkOut(ready)).body as unknown as Order;
		return { ready, order, code, promotionId };
	};

	it("names the rule of every number to the shopper, and nothing of what is between shop and marketplace", async () => {
		const { ready, order, code, promotionId } = await explained();
		const { status, body } = await street.call("GET", `/orders/${order.id}/explain`, { token: ready.token });
		expect(status).toBe(200);
		expect(body).toMatchObject({ total: money(1757), credit: money(0), payment: money(1757), taxExempt: false });
		expect(body["parts"]).toMatchObject([
			{
				paid: money(1757),
				settlement: null,
				lines: [
					{
						unitPrice: money(1230),
						quantity: 1,
						price: money(1230),
						discounts: [{ promotionId, title: "Spring", code, fundedBy: "vendor", amount: money(123) }],
						tax: { amount: money(207), rateBps: 2300, category: "standard", country: GALWAY.country, region: "", added: money(0) },
						paid: money(1107),
						commission: null,
					},
				],
				delivery: { price: money(650), discounts: [], tax: { amount: money(122), rateBps: 2300 }, paid: money(650) },
			},
		]);
		expect((await street.call("GET", `/orders/${order.id}/explain`)).status).toBe(404);
	});

	it("tells admins and the shop what commission there is, by which rule, and what the shop gets", async () => {
		const { order } = await explained();
		const seen = await street.call("GET", `/orders/${order.id}/explain`, { as: somebody({ role: "admin" }) });
		const part = {
			lines: [
				{
					commission: { base: money(1107), rateBps: 1000, reason: "vendor_rate", amount: money(111) },
					settlement: { marketplaceDiscount: money(0), commission: money(111), commissionTax: money(26), net: money(1107 - 111 - 26) },
				},
			],
			delivery: { settlement: { commission: money(0), commissionTax: money(0), net: money(650) } },
			settlement: {
				marketplaceDiscount: money(0),
				commission: money(111),
				commissionTax: { amount: money(26), rateBps: 2300 },
				net: money(1757 - 111 - 26),
			},
		};
		expect(seen.body["parts"]).toMatchObject([part]);
		const [{ id, vendor } = { id: "", vendor: { id: "" } }] = order.vendorOrders;
		expect(await street.vendorOrders.explain(vendor.id, id)).toMatchObject({ ok: true, value: { number: order.number, part } });
		expect(await street.vendorOrders.explain(await street.vendor(), id)).toMatchObject({ ok: false, error: { code: "not_found" } });
	});
});
