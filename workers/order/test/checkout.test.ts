import { describe, expect, it } from "vitest";
import { newId } from "#contracts/ids";
import { fail } from "#contracts/result";
import { somebody } from "../../../tests/support/service-under-test.ts";
import { aCartOfTwo, orderOf } from "./cart-of-two.ts";
import { env, OPTIONS, storedOrders, Street } from "./street.ts";

describe("a checkout", () => {
	it("makes one order with a part per shop, whose totals add up", async () => {
		const street = new Street();
		const [vendorA, vendorB] = [await street.vendor(), await street.vendor()];
		const [mug, book] = [street.variant(vendorA), street.variant(vendorB, { priceMinor: 999, taxCategory: "zero" })];
		const ready = await street.cart({ [mug]: 2, [book]: 3 });
		const reply = await street.checkOut(ready);
		const order = orderOf(reply);
		expect(reply.status).toBe(201);
		expect(order).toMatchObject({
			status: "placed",
			paymentStatus: "paid",
			allowedActions: ["cancel"],
			contact: { email: "Ada@example.com" },
			totals: ready.cart.totals,
		});
		expect(order.number).toMatch(/^HS-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
		expect(order.vendorOrders.map((part) => [part.vendor.id, part.status, part.totals.total.amount, part.delivery.title])).toEqual([
			[vendorA, "placed", 2460 + 650, "By post"],
			[vendorB, "placed", 2997 + 650, "By post"],
		]);
		for (const key of ["items", "delivery", "tax", "total"] as const) {
			expect(order.vendorOrders.reduce((sum, part) => sum + part.totals[key].amount, 0)).toBe(order.totals[key].amount);
		}
		expect([street.inventory.left(mug), street.inventory.left(book)]).toEqual([8, 7]);
		expect(await street.captured()).toEqual([order.totals.total.amount]);
		expect((await street.call("GET", `/carts/${ready.id}`, { token: ready.token })).body).toMatchObject({
			status: "ordered",
			orderId: order.id,
			requirements: [],
			problems: [],
		});
		expect(await street.eventTypes(order.id, ready)).toEqual(["created", "reserved", "authorized", "paid", "placed"]);
		const { results } = await env.DB.prepare("SELECT body FROM outbox WHERE body LIKE ?").bind(`%${order.id}%`).all<{ body: string }>();
		const told = results.map((row) => JSON.parse(row.body) as { type: string });
		const types = new Set(["order.vendor_order_changed", "order.products_bought"]);
		expect(told.filter(({ type }) => types.has(type))).toMatchObject([
			{ type: "order.vendor_order_changed", version: 1, vendorOrder: { status: "placed", totalMinor: 3110 } },
			{ type: "order.vendor_order_changed", version: 1, vendorOrder: { status: "placed", totalMinor: 3647 } },
			{ type: "order.products_bought", order: { id: order.id } },
		]);
	});

	it("needs an Idempotency-Key", async () => {
		const { street, ready } = await aCartOfTwo();
		const body = { expectedTotal: ready.cart.totals.total, payment: { provider: "test" } };
		expect((await street.call("POST", `/carts/${ready.id}/checkout`, { token: ready.token, body })).status).toBe(428);
		expect(await storedOrders(ready.id)).toEqual([]);
	});

	it("of somebody else's cart answers like a missing one", async () => {
		const { street, ready } = await aCartOfTwo();
		expect((await street.checkOut({ ...ready, token: "wrong" })).status).toBe(404);
		expect((await street.checkOut({ ...ready, id: newId("cart") })).status).toBe(404);
		expect(await storedOrders(ready.id)).toEqual([]);
	});

	it("names what is missing", async () => {
		const street = new Street();
		const made = await street.call("POST", "/carts");
		const reply = await street.call("POST", `/carts/${String(made.body["id"])}/checkout`, {
			token: made.body["cartToken"] as string,
			key: "a",
			body: { expectedTotal: { amount: 0, currency: "EUR" }, payment: { provider: "test" } },
		});
		expect(reply).toMatchObject({
			status: 409,
			body: { code: "cart_incomplete", detail: "Checkout still needs: items, contact, delivery address, delivery." },
		});
	});

	it("at another total than expected stores nothing and says what changed", async () => {
		const { street, ready, variant } = await aCartOfTwo();
		const wrong = await street.checkOut(ready, { amount: 1 });
		expect(wrong).toMatchObject({
			status: 409,
			body: {
				code: "cart_changed",
				changes: [{ lineId: "", kind: "total_changed", was: { amount: 1, currency: "EUR" }, now: { amount: 3110, currency: "EUR" } }],
			},
		});
		const shelf = street.inventory.shelves.get(variant);
		if (shelf) shelf.priceMinor = 1500;
		const repriced = await street.checkOut(ready);
		expect(repriced).toMatchObject({
			status: 409,
			body: {
				code: "price_changed",
				changes: [{ lineId: ready.cart.lines[0]?.id, kind: "price_changed", was: { amount: 1230 }, now: { amount: 1500 } }],
			},
		});
		expect(await storedOrders(ready.id)).toEqual([]);
		expect((await street.captured()).length).toBe(0);
		expect((await street.checkOut(ready, { amount: 3650 })).status).toBe(201);
	});

	it("whose prices have changed and come to the same is told so once, for no total says who has seen them", async () => {
		const street = new Street();
		const shop = await street.vendor();
		const [mug, bowl] = [street.variant(shop), street.variant(shop)];
		const ready = await street.cart({ [mug]: 1, [bowl]: 1 });
		Object.assign(street.inventory.shelves.get(mug) ?? {}, { priceMinor: 1330 });
		Object.assign(street.inventory.shelves.get(bowl) ?? {}, { priceMinor: 1130 });
		const key = crypto.randomUUID();
		expect(await street.checkOut(ready, { key })).toMatchObject({
			status: 409,
			body: {
				code: "price_changed",
				changes: [
					{ lineId: ready.cart.lines[0]?.id, kind: "price_changed", was: { amount: 1230 }, now: { amount: 1330 } },
					{ lineId: ready.cart.lines[1]?.id, kind: "price_changed", was: { amount: 1230 }, now: { amount: 1130 } },
				],
			},
		});
		expect(await storedOrders(ready.id)).toEqual([]);
		const { body } = await street.call("GET", `/carts/${ready.id}`, { token: ready.token });
		expect(body).toMatchObject({ lines: [{ unitPrice: { amount: 1330 } }, { unitPrice: { amount: 1130 } }], problems: [] });
		expect((await street.checkOut(ready, { key })).status).toBe(201);
	});

	it("at a closed shop is refused", async () => {
		const street = new Street();
		const vendorId = await street.vendor();
		const ready = await street.cart({ [street.variant(vendorId)]: 1 });
		await street.vendor({ id: vendorId, version: 2, status: "suspended" });
		expect(await street.checkOut(ready)).toMatchObject({
			status: 409,
			body: { code: "vendor_closed", changes: [{ kind: "vendor_closed" }] },
		});
	});

	it("whose delivery costs more now, or is not offered any more, says so and of which shop, and the cart does", async () => {
		const { street, ready } = await aCartOfTwo();
		const vendorId = ready.cart.delivery[0]?.vendorId ?? "";
		const [was, now] = [
			{ amount: 650, currency: "EUR" },
			{ amount: 800, currency: "EUR" },
		];
		const change = (to: object | null) => ({ lineId: "", kind: "delivery_changed", was, now: to, vendorId });
		const problems = async () => (await street.call("GET", `/carts/${ready.id}`, { token: ready.token })).body["problems"];
		expect(await problems()).toEqual([]);

		await street.vendor({ id: vendorId, version: 2, deliveryOptions: OPTIONS.map((option) => ({ ...option, priceMinor: now.amount })) });
		expect(await street.checkOut(ready)).toMatchObject({
			status: 409,
			body: { code: "cart_changed", changes: [{ kind: "total_changed" }, change(now)] },
		});
		expect(await problems()).toEqual([change(now)]);

		await street.vendor({ id: vendorId, version: 3, deliveryOptions: OPTIONS.filter(({ kind }) => kind === "pickup") });
		expect(await street.checkOut(ready)).toMatchObject({ status: 409, body: { code: "cart_incomplete", changes: [change(null)] } });
		expect(await problems()).toEqual([change(null)]);

		await street.vendor({ id: vendorId, version: 4, deliveryOptions: OPTIONS.map((option) => ({ ...option, priceMinor: now.amount })) });
		expect((await street.checkOut(ready, { amount: 2460 + now.amount })).status).toBe(201);
		expect(await problems()).toEqual([]);
	});

	it("names everything that has changed, not only what decides", async () => {
		const street = new Street();
		const [open, closing] = [await street.vendor(), await street.vendor()];
		const [mug, bowl, gone] = [street.variant(open), street.variant(open), street.variant(closing)];
		const ready = await street.cart({ [mug]: 1, [bowl]: 3, [gone]: 1 });
		await street.vendor({ id: closing, version: 2, status: "suspended" });
		Object.assign(street.inventory.shelves.get(mug) ?? {}, { priceMinor: 1500 });
		Object.assign(street.inventory.shelves.get(bowl) ?? {}, { stock: 2 });
		const line = (variantId: string) => ready.cart.lines.find((candidate) => candidate.variantId === variantId)?.id;
		expect(await street.checkOut(ready)).toMatchObject({
			status: 409,
			body: {
				code: "vendor_closed",
				changes: [
					{ lineId: line(gone), kind: "vendor_closed", was: "open", now: "closed" },
					{ lineId: line(mug), kind: "price_changed", was: { amount: 1230 }, now: { amount: 1500 } },
					{ lineId: line(bowl), kind: "out_of_stock", was: 3, now: 2 },
					{ lineId: "", kind: "delivery_changed", was: { amount: 650 }, now: { amount: 0 }, vendorId: open }, // for so much it is free
				],
			},
		});
		expect(await storedOrders(ready.id)).toEqual([]);
	});

	it("beyond the stock is refused, the cart stays, and a replay says the same", async () => {
		const { street, ready, variant } = await aCartOfTwo(new Street(), 11);
		const refused = await street.checkOut(ready, { key: "k" });
		expect(refused).toMatchObject({
			status: 409,
			body: { code: "out_of_stock", changes: [{ lineId: ready.cart.lines[0]?.id, kind: "out_of_stock", was: 11, now: 10 }] },
		});
		const shelf = street.inventory.shelves.get(variant);
		if (shelf) shelf.stock = 20;
		const replayed = await street.checkOut(ready, { key: "k" });
		expect([replayed.status, replayed.headers.get("Idempotent-Replayed")]).toEqual([409, "true"]);
		expect((await street.captured()).length).toBe(0);
		expect((await street.call("GET", `/carts/${ready.id}`, { token: ready.token })).body["status"]).toBe("open");
		expect((await street.checkOut(ready, { key: "another" })).status).toBe(201);
		expect(await storedOrders(ready.id)).toEqual(["failed", "placed"]);
	});

	it("with a declined card releases the stock; a replay is declined too, a new key may try again", async () => {
		const { street, ready, variant } = await aCartOfTwo();
		const declined = await street.checkOut(ready, { key: "k", cardToken: "tok_declined" });
		expect(declined).toMatchObject({ status: 402, body: { code: "payment_declined" } });
		expect([street.inventory.left(variant), street.inventory.heldOrders(), (await street.captured()).length]).toEqual([10, [], 0]);
		expect((await street.checkOut(ready, { key: "k", cardToken: "tok_declined" })).status).toBe(402);
		const paid = await street.checkOut(ready, { key: "k2" });
		expect(paid.status).toBe(201);
		expect([street.inventory.left(variant), (await street.captured()).length]).toEqual([8, 1]);
	});

	it("of an ordered cart is a conflict that names the order, and the cart cannot be changed", async () => {
		const { street, ready, variant } = await aCartOfTwo();
		const order = orderOf(await street.checkOut(ready));
		expect(await street.checkOut(ready)).toMatchObject({
			status: 409,
			body: { code: "conflict", detail: `This cart has become order ${order.number}.` },
		});
		expect(
			(await street.call("POST", `/carts/${ready.id}/items`, { token: ready.token, body: { variantId: variant, quantity: 1 } })).status,
		).toBe(409);
		expect((await street.call("DELETE", `/carts/${ready.id}`, { token: ready.token })).status).toBe(409);
		expect(street.inventory.left(variant)).toBe(8);
	});
});

it("a checkout tries again while too many reserve at once", async () => {
	let refusals = 3;
	const busy = new Street(({ inventory }) => ({
		inventory: {
			quote: (ids) => inventory.quote(ids),
			commit: (orderId) => inventory.commit(orderId),
			holdNoMoreThan: (orderId, lines) => inventory.holdNoMoreThan(orderId, lines),
			release: (orderId) => inventory.release(orderId),
			restock: (reference, orderId, lines) => inventory.restock(reference, orderId, lines),
			reserve: (orderId, lines, expiresAt) =>
				refusals-- > 0 ? Promise.resolve(fail("unavailable", "busy")) : inventory.reserve(orderId, lines, expiresAt),
		},
	}));
	const { street, ready } = await aCartOfTwo(busy);
	expect((await street.checkOut(ready)).status).toBe(201);
});

describe("an order under way or failed", () => {
	it("is not shown to anybody", async () => {
		const ada = somebody();
		const street = new Street();
		const ready = await street.cart({ [street.variant(await street.vendor())]: 1 }, { as: ada });
		await street.checkOut(ready, { cardToken: "tok_declined" });
		const id = await env.DB.prepare("SELECT id FROM orders WHERE cart_id = ?").bind(ready.id).first<string>("id");
		expect((await street.call("GET", `/orders/${id}`, { as: ada })).status).toBe(404);
		expect((await street.call("GET", `/orders/${id}`, { as: somebody({ role: "admin" }) })).status).toBe(404);
		expect((await street.call("GET", "/orders", { as: ada })).body["items"]).toEqual([]);
	});
});
