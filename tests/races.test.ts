import { afterAll, beforeAll, expect, it } from "vitest";
import type { Order, OrderEvent } from "../contracts/order.ts";
import type { OwnProduct } from "../contracts/own-product.ts";
import { type Basket, fillCart, openShop, type Shop, signUpAdmin, stockProduct } from "./support/people.ts";
import { type Answer, openStreet, type Street } from "./support/street.ts";

let street: Street;
let shop: Shop;

beforeAll(async () => {
	street = await openStreet();
	shop = await openShop(street, await signUpAdmin(street), "Race Street");
});
afterAll(() => street.close());

const checkout = (
	{ id, cartToken, cart }: Basket,
	key: string = crypto.randomUUID(),
	total = cart.totals.total.amount,
): Promise<Answer<Order & { code: string }>> =>
	street.ask("POST", `/carts/${id}/checkout`, {
		cartToken,
		key,
		body: { expectedTotal: { amount: total, currency: "EUR" }, payment: { provider: "test" } },
	});

const shelfOf = async (productId: string) => {
	const product = await street.must<OwnProduct>("GET", `/vendor/${shop.id}/products/${productId}`, { as: shop.owner });
	return { stock: product.variants[0]?.stockQuantity, reserved: product.variants[0]?.reservedQuantity };
};

/** Runs one thing for each item, a few at a time: setting up is not what a race is about. */
async function inTurns<T, R>(items: readonly T[], atOnce: number, run: (item: T) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	for (let start = 0; start < items.length; start += atOnce)
		results.push(...(await Promise.all(items.slice(start, start + atOnce).map(run))));
	return results;
}

const countBy = <T>(items: readonly T[], keyOf: (item: T) => string) => {
	const counts: Record<string, number> = {};
	for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
	return counts;
};

it("200 buyers racing for 20 pieces get exactly 20 orders and 180 clear refusals", async () => {
	const lamp = await stockProduct(street, shop, { title: "Last lamps", stock: 20 });
	const variant = lamp.variants[0]?.id ?? "";
	const baskets = await inTurns(Array.from({ length: 200 }), 10, () => fillCart(street, [variant]));

	const answers = await Promise.all(baskets.map((basket) => checkout(basket)));

	expect(countBy(answers, ({ status, body }) => (status === 201 ? "201" : `${status} ${body.code}`))).toEqual({
		"201": 20,
		"409 out_of_stock": 180,
	});
	expect(new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.id)).size).toBe(20);
	expect(await shelfOf(lamp.id)).toEqual({ stock: 0, reserved: 0 });
	const held = await street
		.database("product")
		.prepare("SELECT COUNT(*) AS n FROM reservations WHERE status = 'held'")
		.first<{ n: number }>();
	expect(held?.n).toBe(0);
});

it("a cart that takes one variant twice is counted as the sum", async () => {
	const pair = await stockProduct(street, shop, { title: "A pair", stock: 3 });
	const variant = pair.variants[0]?.id ?? "";
	const basket = await fillCart(street, [variant, variant]);
	expect(basket.cart.lines.reduce((pieces, line) => pieces + line.quantity, 0)).toBe(2);
	expect((await checkout(basket)).status).toBe(201);
	expect(await shelfOf(pair.id)).toEqual({ stock: 1, reserved: 0 });
	const { body } = await checkout(await fillCart(street, [variant, variant]));
	expect(body.code).toBe("out_of_stock");
	expect(await shelfOf(pair.id)).toEqual({ stock: 1, reserved: 0 });
});

it("a checkout sent ten times at once with one key is one order that all ten name", async () => {
	const box = await stockProduct(street, shop, { title: "One box", stock: 10 });
	const basket = await fillCart(street, [box.variants[0]?.id ?? ""]);
	const key = crypto.randomUUID();

	const answers = await Promise.all(Array.from({ length: 10 }, () => checkout(basket, key)));

	expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 201));
	expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
	expect(await shelfOf(box.id)).toEqual({ stock: 9, reserved: 0 });
	const payments = await street
		.database("order")
		.prepare("SELECT COUNT(*) AS n FROM payments WHERE order_id = ?")
		.bind(answers[0]?.body.id)
		.first<{ n: number }>();
	expect(payments?.n).toBe(1);

	const again = await checkout(basket, key);
	expect(again.status).toBe(201);
	expect(again.headers.get("idempotent-replayed")).toBe("true");
	const other = await checkout(basket, key, basket.cart.totals.total.amount + 1);
	expect(other.status).toBe(422);
	expect(other.body.code).toBe("idempotency_key_reused");
	expect(await shelfOf(box.id)).toEqual({ stock: 9, reserved: 0 });
});

it("an order accepted by many at once is accepted by one, with one event", async () => {
	const tray = await stockProduct(street, shop, { title: "Tray" });
	const basket = await fillCart(street, [tray.variants[0]?.id ?? ""]);
	const { body: order } = await checkout(basket);
	const path = `/vendor/${shop.id}/orders/${order.vendorOrders[0]?.id}/accept`;

	const answers = await Promise.all(
		Array.from({ length: 8 }, () => street.ask<{ allowedActions: string[] }>("POST", path, { as: shop.owner })),
	);

	expect(countBy(answers, ({ status }) => String(status))).toEqual({ "200": 1, "409": 7 });
	expect(answers.find(({ status }) => status === 409)?.body.allowedActions).toContain("fulfill");
	const { items } = await street.must<{ items: OrderEvent[] }>("GET", `/orders/${order.id}/events?limit=100`, {
		cartToken: basket.cartToken,
	});
	expect(items.filter(({ type }) => type.includes("accept"))).toHaveLength(1);
});

it("an order that is canceled and accepted at once ends in one of both, money and stock with it", async () => {
	const stool = await stockProduct(street, shop, { title: "Stool", stock: 10 });
	const baskets = await inTurns(Array.from({ length: 6 }), 6, () => fillCart(street, [stool.variants[0]?.id ?? ""]));
	const orders = await Promise.all(baskets.map(async (basket) => ({ basket, order: (await checkout(basket)).body })));

	await Promise.all(
		orders.flatMap(({ basket, order }) => [
			street.ask("POST", `/orders/${order.id}/cancel`, { cartToken: basket.cartToken }),
			street.ask("POST", `/vendor/${shop.id}/orders/${order.vendorOrders[0]?.id}/reject`, { as: shop.owner }),
		]),
	);

	for (const { basket, order } of orders) {
		const now = await street.must<Order>("GET", `/orders/${order.id}`, { cartToken: basket.cartToken });
		expect(now).toMatchObject({ status: "canceled", paymentStatus: "refunded", payment: { refunded: order.totals.total } });
	}
	expect(await shelfOf(stool.id)).toEqual({ stock: 10, reserved: 0 });
});
