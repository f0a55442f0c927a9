import { describe, expect, it } from "vitest";
import type { Order } from "#contracts/order";
import { newId } from "#contracts/ids";
import { fail } from "#contracts/result";
import { somebody } from "../../../tests/support/service-under-test.ts";
import { crashingAfter, STEPS } from "./crashes.ts";
import { env, type ReadyCart, storedOrders, Street } from "./street.ts";

const orderOf = (reply: { body: unknown }) => reply.body as Order;

/** A street with one mug, ten on the shelf, and a cart with two of them. */
async function aCartOfTwo(street = new Street(), quantity = 2) {
	const variant = street.variant(await street.vendor());
	return { street, variant, ready: await street.cart({ [variant]: quantity }) };
}

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
		expect([...street.charges.values()].map((charge) => charge.amountMinor)).toEqual([order.totals.total.amount]);
		expect((await street.call("GET", `/carts/${ready.id}`, { token: ready.token })).body).toMatchObject({
			status: "ordered",
			orderId: order.id,
			requirements: [],
			problems: [],
		});
		expect(await street.eventTypes(order.id, ready)).toEqual(["created", "reserved", "paid", "placed"]);
		const { results } = await env.DB.prepare("SELECT body FROM outbox WHERE body LIKE ?").bind(`%${order.id}%`).all<{ body: string }>();
		expect(results.map((row) => JSON.parse(row.body) as unknown)).toMatchObject([
			{ type: "order.vendor_order_changed", version: 1, vendorOrder: { status: "placed", totalMinor: 3110 } },
			{ type: "order.vendor_order_changed", version: 1, vendorOrder: { status: "placed", totalMinor: 3647 } },
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
		expect(street.charges.size).toBe(0);
		expect((await street.checkOut(ready, { amount: 3650 })).status).toBe(201);
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
		expect(street.charges.size).toBe(0);
		expect((await street.call("GET", `/carts/${ready.id}`, { token: ready.token })).body["status"]).toBe("open");
		expect((await street.checkOut(ready, { key: "another" })).status).toBe(201);
		expect(await storedOrders(ready.id)).toEqual(["failed", "placed"]);
	});

	it("with a declined card releases the stock; a replay is declined too, a new key may try again", async () => {
		const { street, ready, variant } = await aCartOfTwo();
		const declined = await street.checkOut(ready, { key: "k", cardToken: "tok_declined" });
		expect(declined).toMatchObject({ status: 402, body: { code: "payment_declined" } });
		expect([street.inventory.left(variant), street.inventory.heldOrders(), street.charges.size]).toEqual([10, [], 0]);
		expect((await street.checkOut(ready, { key: "k", cardToken: "tok_declined" })).status).toBe(402);
		const paid = await street.checkOut(ready, { key: "k2" });
		expect(paid.status).toBe(201);
		expect([street.inventory.left(variant), street.charges.size]).toEqual([8, 1]);
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

describe("ten identical checkouts at once", () => {
	it("are one order, and all ten answers name it", async () => {
		const { street, ready, variant } = await aCartOfTwo();
		const answers = await Promise.all(Array.from({ length: 10 }, () => street.checkOut(ready, { key: "same" })));
		expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 10 }, () => 201));
		expect(new Set(answers.map((answer) => answer.body["id"])).size).toBe(1);
		expect(answers.filter((answer) => answer.headers.get("Idempotent-Replayed") === "true")).toHaveLength(9);
		expect(await storedOrders(ready.id)).toEqual(["placed"]);
		expect([street.charges.size, street.inventory.left(variant)]).toEqual([1, 8]);
		expect(await street.eventTypes(orderOf(answers[0] ?? { body: {} }).id, ready)).toEqual(["created", "reserved", "paid", "placed"]);
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
		expect([street.charges.size, street.inventory.left(variant)]).toEqual([1, 8]);
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
							insert: async (order, resumeAt, cartVersion, event) => {
								const cart = await ports.carts.find(order.cartId);
								if (cart && interferences++ === 0)
									await ports.carts.save({ ...cart, lines: cart.lines.map((line) => ({ ...line, quantity: 3 })) }, order.createdAt);
								return orders.insert(order, resumeAt, cartVersion, event);
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
	expect([street.inventory.left(variant), street.inventory.heldOrders(), street.charges.size]).toEqual([0, [], 20]);
}, 60_000);

describe.each(STEPS)("after a crash behind the step: %s", (step) => {
	it("a retry with the same key ends in exactly one order, paid once", async () => {
		const { street, ready, variant } = await aCartOfTwo(new Street((ports) => crashingAfter(step, ports)));
		expect((await street.checkOut(ready, { key: "k" })).status).toBe(500);
		const retried = await street.checkOut(ready, { key: "k" });
		expect(retried).toMatchObject({ status: 201, body: { status: "placed", paymentStatus: "paid" } });
		expect(await storedOrders(ready.id)).toEqual(["placed"]);
		expect([street.charges.size, street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([1, 8, []]);
		expect(await street.eventTypes(orderOf(retried).id, ready)).toEqual(["created", "reserved", "paid", "placed"]);
	});

	it("the sweep finishes what nobody retries", async () => {
		const { street, ready, variant } = await aCartOfTwo(new Street((ports) => crashingAfter(step, ports)));
		await street.checkOut(ready, { key: "k" });
		street.pass(0.4);
		await street.sweep();
		street.pass(0.2);
		await street.sweep();
		expect(await storedOrders(ready.id)).toEqual(["placed"]);
		expect([street.charges.size, street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([1, 8, []]);
		expect((await street.checkOut(ready, { key: "k" })).status).toBe(201);
	});
});

describe.each(["record", "reserve", "note the reservation", "charge", "fail", "release"] as const)(
	"after a crash behind the step of a declined payment: %s",
	(step) => {
		it("the sweep leaves no order, no hold and no charge", async () => {
			const { street, ready, variant } = await aCartOfTwo(new Street((ports) => crashingAfter(step, ports)));
			await street.checkOut(ready, { key: "k", cardToken: "tok_declined" });
			street.pass(1);
			await street.sweep();
			street.pass(2);
			await street.sweep();
			expect(await storedOrders(ready.id)).toEqual(["failed"]);
			expect([street.charges.size, street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([0, 10, []]);
			expect((await street.checkOut(ready, { key: "k", cardToken: "tok_declined" })).status).toBe(402);
			expect(await env.DB.prepare("SELECT count(*) AS n FROM pending_effects").first("n")).toBe(0);
		});
	},
);

describe("a payment that comes after the hold has ended", () => {
	const late = async (quantityOfOther: number) => {
		const { street, ready, variant } = await aCartOfTwo(new Street((ports) => crashingAfter("note the payment", ports)));
		await street.checkOut(ready, { key: "k" });
		street.pass(16);
		const other = await street.checkOut(await street.cart({ [variant]: quantityOfOther }));
		expect(other.status).toBe(201);
		await street.sweep();
		return { street, ready, variant };
	};

	it("still buys what is on the shelf", async () => {
		const { street, ready, variant } = await late(8);
		expect(await storedOrders(ready.id)).toEqual(["placed"]);
		expect([street.inventory.left(variant), street.refunds.size]).toEqual([0, 0]);
	});

	it("is paid back when somebody else has bought it", async () => {
		const { street, ready, variant } = await late(9);
		expect(await storedOrders(ready.id)).toEqual(["failed"]);
		expect([street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([1, []]);
		expect([...street.refunds.values()].map((refund) => refund.amountMinor)).toEqual([3110]);
		expect(await street.checkOut(ready, { key: "k" })).toMatchObject({ status: 409, body: { code: "out_of_stock" } });
	});

	it("is paid back when the inventory has let go of the hold for good", async () => {
		const { street, ready, variant } = await aCartOfTwo(new Street((ports) => crashingAfter("note the payment", ports)));
		await street.checkOut(ready, { key: "k" });
		for (const orderId of street.inventory.heldOrders()) await street.inventory.release(orderId);
		expect(await street.checkOut(ready, { key: "k" })).toMatchObject({ status: 409, body: { code: "out_of_stock", changes: [] } });
		expect([...street.refunds.values()].map((refund) => refund.amountMinor)).toEqual([3110]);
		expect(street.inventory.left(variant)).toBe(10);
	});
});

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
		expect(await street.eventTypes(order.id, ready)).toEqual(["created", "reserved", "payment_pending", "paid", "placed"]);
		expect((await decide(street, page, "decline")).status).toBe(409);
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
	it("waits as long as the reservation, then the sweep cancels the order and lets go of its stock", async () => {
		const { street, ready, variant } = await aCartOfTwo();
		const reply = await street.checkOut(ready, { cardToken: "tok_stalls" });
		expect(reply).toMatchObject({
			status: 201,
			body: { status: "pending_payment", paymentStatus: "pending", payment: { nextAction: null } },
		});
		street.pass(14);
		await street.sweep();
		expect(await storedOrders(ready.id)).toEqual(["pending_payment"]);
		expect(street.inventory.left(variant)).toBe(8);
		street.pass(2);
		await street.sweep();
		const order = await street.read(orderOf(reply).id, ready);
		expect(order).toMatchObject({ status: "canceled", paymentStatus: "failed", allowedActions: [] });
		expect(order.vendorOrders.map((part) => part.status)).toEqual(["canceled"]);
		expect([street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([10, []]);
		expect((await street.call("GET", `/carts/${ready.id}`, { token: ready.token })).body["status"]).toBe("ordered");
	});
});

it("a checkout tries again while too many reserve at once", async () => {
	let refusals = 3;
	const busy = new Street(({ inventory }) => ({
		inventory: {
			quote: (ids) => inventory.quote(ids),
			commit: (orderId) => inventory.commit(orderId),
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
