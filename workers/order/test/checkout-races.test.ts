import { describe, expect, it } from "vitest";
import { newId } from "#contracts/ids";
import { aCartOfTwo, orderOf } from "./cart-of-two.ts";
import { crashingAfter } from "./crashes.ts";
import { type ReadyCart, storedOrders, Street } from "./street.ts";

describe("ten identical checkouts at once", () => {
	it("are one order, and all ten answers name it", async () => {
		const { street, ready, variant } = await aCartOfTwo();
		const answers = await Promise.all(Array.from({ length: 10 }, () => street.checkOut(ready, { key: "same" })));
		expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 10 }, () => 201));
		expect(new Set(answers.map((answer) => answer.body["id"])).size).toBe(1);
		expect(answers.filter((answer) => answer.headers.get("Idempotent-Replayed") === "true")).toHaveLength(9);
		expect(await storedOrders(ready.id)).toEqual(["placed"]);
		expect([(await street.captured()).length, street.inventory.left(variant)]).toEqual([1, 8]);
		expect(await street.eventTypes(orderOf(answers[0] ?? { body: {} }).id, ready)).toEqual([
			"created",
			"reserved",
			"authorized",
			"paid",
			"placed",
		]);
	});

	it("are one declined payment", async () => {
		const { street, ready, variant } = await aCartOfTwo();
		const answers = await Promise.all(Array.from({ length: 10 }, () => street.checkOut(ready, { key: "same", cardToken: "tok_declined" })));
		expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([402]));
		expect(await storedOrders(ready.id)).toEqual(["failed"]);
		expect(street.inventory.left(variant)).toBe(10);
	});

	it("with another body under the same key is refused", async () => {
		const { street, ready } = await aCartOfTwo();
		await street.checkOut(ready, { key: "same" });
		expect(await street.checkOut(ready, { key: "same", cardToken: "tok_stalls" })).toMatchObject({
			status: 422,
			body: { code: "idempotency_key_reused" },
		});
		expect(await storedOrders(ready.id)).toEqual(["placed"]);
	});

	it("with two keys on one cart are one order", async () => {
		const { street, ready, variant } = await aCartOfTwo();
		const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => street.checkOut(ready, { key: `key-${index % 2}` })));
		expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([
			...Array.from({ length: 5 }, () => 201),
			...Array.from({ length: 5 }, () => 409),
		]);
		expect(await storedOrders(ready.id)).toEqual(["placed"]);
		expect([(await street.captured()).length, street.inventory.left(variant)]).toEqual([1, 8]);
	});
});

describe("a checkout races with changes of its cart", () => {
	it("and the order is what was paid for, whoever wins", async () => {
		const { street, ready, variant } = await aCartOfTwo();
		const line = `/carts/${ready.id}/items/${ready.cart.lines[0]?.id}`;
		const [bought, changed] = await Promise.all([
			street.checkOut(ready),
			street.call("PATCH", line, { token: ready.token, body: { quantity: 5 } }),
		]);
		expect([
			[201, 409],
			[409, 200],
		]).toContainEqual([bought.status, changed.status]);
		expect(orderOf(bought).vendorOrders?.[0]?.lines[0]?.quantity ?? 2).toBe(2);
		expect(street.inventory.left(variant)).toBe(bought.status === 201 ? 8 : 10);
	});
});

describe("a cart that is being ordered", () => {
	it("cannot be changed, not even by who had read it before", async () => {
		const { street, ready, variant } = await aCartOfTwo(new Street((ports) => crashingAfter("record", ports)));
		const before = await street.ports.carts.find(ready.id);
		if (!before) throw new Error("no cart");
		await street.checkOut(ready, { key: "k" });
		const add = await street.call("POST", `/carts/${ready.id}/items`, { token: ready.token, body: { variantId: variant, quantity: 1 } });
		expect(add).toMatchObject({ status: 409, body: { detail: "A checkout of this cart is under way." } });
		expect(await street.ports.carts.save(before, "2026-11-22T10:00:00.000Z")).toBe(false);
		expect(await street.ports.carts.delete(before)).toBe(false);
		expect(orderOf(await street.checkOut(ready, { key: "k" })).vendorOrders[0]?.lines[0]?.quantity).toBe(2);
	});

	it("is looked at again when it changes between its pricing and its order", async () => {
		let interferences = 0;
		const interfering = new Street((ports) => ({
			orders: {
				...ports.orders,
				once: (scope, answer, effect) =>
					ports.orders.once(scope, answer, (orders) =>
						effect({
							...orders,
							insert: async (order, resumeAt, cartVersion, event, credits) => {
								const cart = await ports.carts.find(order.cartId);
								if (cart && interferences++ === 0)
									await ports.carts.save({ ...cart, lines: cart.lines.map((line) => ({ ...line, quantity: 3 })) }, order.createdAt);
								return orders.insert(order, resumeAt, cartVersion, event, credits);
							},
						}),
					),
			},
		}));
		const { street, ready } = await aCartOfTwo(interfering);
		expect(await street.checkOut(ready)).toMatchObject({ status: 409, body: { code: "cart_changed" } });
		expect(await storedOrders(ready.id)).toEqual([]);
		expect(interferences).toBe(1);
	});
});

it("sells stock of 20 to exactly 20 of 200 buyers, and holds nothing for the others", async () => {
	const street = new Street();
	const variant = street.variant(await street.vendor(), { stock: 20 });
	const ready = await street.cart({ [variant]: 1 });
	const template = await street.ports.carts.find(ready.id);
	if (!template) throw new Error("no cart");
	const buyers: ReadyCart[] = [];
	for (let index = 0; index < 200; index++) {
		const id = newId("cart");
		const { order: _order, ...cart } = template;
		await street.ports.carts.insert({ ...cart, id });
		buyers.push({ ...ready, id });
	}
	const answers = await Promise.all(buyers.map((buyer) => street.checkOut(buyer)));
	const refused = answers.filter((answer) => answer.status === 409);
	expect(answers.filter((answer) => answer.status === 201)).toHaveLength(20);
	expect(refused).toHaveLength(180);
	expect(new Set(refused.map((answer) => answer.body["code"]))).toEqual(new Set(["out_of_stock"]));
	expect([street.inventory.left(variant), street.inventory.heldOrders(), (await street.captured()).length]).toEqual([0, [], 20]);
}, 60_000);
