import { describe, expect, it } from "vitest";
import type { Actor } from "#contracts/identity";
import type { Order, ShopOrder } from "#contracts/order";
import type { Result } from "#contracts/result";
import { newId } from "#contracts/ids";
import { sum } from "#contracts/money";
import { entrypoint, somebody } from "../../../tests/support/service-under-test.ts";
import type { PurchasesApi } from "#contracts/purchases";
import type { VendorOrdersApi } from "#contracts/vendor-orders";
import type { LineRequest } from "#contracts/inventory";
import type { RefundRequest } from "../src/domain/payment/provider.ts";
import { env, Street } from "./street.ts";

const STAFF: Actor = { kind: "vendor", id: "user_staff" };

/** An order of three mugs at one shop and two bowls at another. */
async function anOrder(street = new Street(), as = somebody()) {
	const [vendorA, vendorB] = [await street.vendor(), await street.vendor()];
	const [mug, bowl] = [street.variant(vendorA), street.variant(vendorB, { priceMinor: 2000 })];
	const { order, ready } = await street.order({ [mug]: 3, [bowl]: 2 }, as);
	const [partA = "", partB = ""] = order.vendorOrders.map((part) => part.id);
	const cancel = () => street.call("POST", `/orders/${order.id}/cancel`, { token: ready.token });
	return { street, as, vendorA, vendorB, mug, bowl, order, ready, partA, partB, cancel, shops: street.vendorOrders };
}

function value<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(result.error.detail);
	return result.value;
}

const codes = (results: Result<unknown>[]) => results.map((result) => (result.ok ? "ok" : result.error.code)).sort();

describe("orders are read", () => {
	it("by their owner, an operator, and with the token of their cart; by others like missing ones", async () => {
		const { street, as, order, ready } = await anOrder();
		const path = `/orders/${order.id}`;
		expect((await street.call("GET", path, { as })).status).toBe(200);
		expect((await street.call("GET", path, { token: ready.token })).body).toEqual(order);
		expect((await street.call("GET", path, { as: somebody({ role: "admin" }) })).status).toBe(200);
		const missing = await street.call("GET", `/orders/${newId("order")}`);
		for (const options of [{}, { token: "wrong" }, { as: somebody() }]) {
			for (const [method, of] of [
				["GET", path],
				["GET", `${path}/events`],
				["POST", `${path}/cancel`],
			] as const) {
				const { status, body } = await street.call(method, of, options);
				expect([status, { ...body, instance: "" }]).toEqual([404, { ...missing.body, instance: "" }]);
			}
		}
		expect((await street.read(order.id, ready)).status).toBe("placed");
	});

	it("in pages, newest first, only one's own", async () => {
		const street = new Street();
		const [ada, variant] = [somebody(), street.variant(await street.vendor())];
		const ids: string[] = [];
		for (let count = 0; count < 3; count++) ids.unshift((await street.order({ [variant]: 1 }, ada)).order.id);
		await street.order({ [variant]: 1 }, somebody());
		const first = await street.call("GET", "/orders?limit=2", { as: ada });
		const second = await street.call("GET", `/orders?limit=2&cursor=${String(first.body["nextCursor"])}`, { as: ada });
		const shown = [first, second].flatMap((page) => (page.body["items"] as Order[]).map((order) => order.id));
		expect(shown).toEqual(ids);
		expect(second.body["nextCursor"]).toBeNull();
		expect((await street.call("GET", "/orders")).status).toBe(401);
		expect((await street.call("GET", "/orders?cursor=nonsense", { as: ada })).status).toBe(400);
		expect((await street.call("GET", "/orders?page=2", { as: ada })).status).toBe(400);
	});

	it("by number and email, however they are typed, and nobody learns which of them was wrong", async () => {
		const { street, order } = await anOrder();
		const lookup = (number: string, email: string) => street.call("POST", "/orders/lookup", { body: { number, email } });
		const found = await lookup(order.number.toLowerCase().replaceAll("-", ""), "ada@EXAMPLE.com");
		expect([found.status, found.body["id"]]).toEqual([200, order.id]);
		const [wrongNumber, wrongEmail] = [await lookup("HS-0000-0000", "ada@example.com"), await lookup(order.number, "eve@example.com")];
		expect(wrongNumber.status).toBe(404);
		expect({ ...wrongEmail.body, instance: "" }).toEqual({ ...wrongNumber.body, instance: "" });
	});
});

describe("a shop", () => {
	it("sees only its own parts, and of placed orders only", async () => {
		const { street, shops, vendorA, vendorB, partA, partB, mug } = await anOrder();
		await street.checkOut(await street.cart({ [mug]: 1 }), { cardToken: "tok_stalls" });
		const page = value(await shops.list(vendorA, { limit: 20 }));
		expect(page.items.map((part) => part.id)).toEqual([partA]);
		expect(value(await shops.list(vendorA, { limit: 20, status: "accepted" })).items).toEqual([]);
		const missing = await shops.find(vendorA, newId("vendorOrder"));
		expect(await shops.find(vendorA, partB)).toEqual(missing);
		expect(await shops.accept(STAFF, vendorA, partB)).toEqual(missing);
		expect(await shops.reject(STAFF, vendorA, partB, null)).toEqual(missing);
		expect(await shops.fulfill(STAFF, vendorA, partB, {}, null)).toEqual(missing);
		expect(value(await shops.find(vendorB, partB)).status).toBe("placed");
	});

	it("accepts, sends in parcels and delivers; then the part is completed, and with the last part the order", async () => {
		const { street, as, shops, vendorA, vendorB, partA, partB, order, ready } = await anOrder();
		const lineId = order.vendorOrders[0]?.lines[0]?.id ?? "";
		const productId = order.vendorOrders[0]?.lines[0]?.product.id ?? "";
		const purchases = entrypoint<PurchasesApi>("Purchases");
		expect(await shops.fulfill(STAFF, vendorA, partA, {}, null)).toMatchObject({
			ok: false,
			error: { code: "conflict", allowedActions: ["accept", "reject"] },
		});
		expect(value(await shops.accept(STAFF, vendorA, partA))).toMatchObject({
			status: "accepted",
			allowedActions: ["reject", "fulfill", "cancel", "refund"],
		});
		const tracking = { carrier: "An Post", number: "CE1", url: "https://example.com/CE1" };
		const partly = value(await shops.fulfill(STAFF, vendorA, partA, { lines: [{ lineId, quantity: 2 }], tracking }, null)).value;
		expect(partly).toMatchObject({
			fulfillmentStatus: "partially_fulfilled",
			lines: [{ fulfilledQuantity: 2 }],
			fulfillments: [{ tracking }],
			allowedActions: ["fulfill", "deliver", "cancel", "refund"],
		});
		const whole = value(await shops.fulfill(STAFF, vendorA, partA, {}, null)).value;
		expect(whole).toMatchObject({ fulfillmentStatus: "fulfilled", allowedActions: ["deliver", "refund"] });
		expect(whole.fulfillments.map((parcel) => parcel.lines)).toEqual([[{ lineId, quantity: 2 }], [{ lineId, quantity: 1 }]]);
		expect((await street.read(order.id, ready)).vendorOrders[0]?.fulfillments[0]?.tracking).toEqual(tracking);
		expect(await purchases.receivedLine(as.userId, productId)).toBeNull();
		const [first = "", second = ""] = whole.fulfillments.map((parcel) => parcel.id);
		expect(value(await shops.deliver(STAFF, vendorA, partA, first)).status).toBe("accepted");
		expect(await shops.deliver(STAFF, vendorA, partA, first)).toMatchObject({ ok: false, error: { code: "conflict" } });
		expect(value(await shops.deliver(STAFF, vendorA, partA, second))).toMatchObject({
			status: "completed",
			fulfillmentStatus: "delivered",
			allowedActions: ["refund"],
		});
		expect(await purchases.receivedLine(as.userId, productId)).toMatchObject({
			orderLineId: lineId,
			vendorId: vendorA,
			productTitle: "Mug",
		});
		expect(await purchases.receivedLine(somebody().userId, productId)).toBeNull();
		expect((await street.read(order.id, ready)).status).toBe("placed");
		value(await shops.accept(STAFF, vendorB, partB));
		const parcel = value(await shops.fulfill(STAFF, vendorB, partB, {}, null)).value.fulfillments[0]?.id ?? "";
		value(await shops.deliver(STAFF, vendorB, partB, parcel));
		expect(await street.read(order.id, ready)).toMatchObject({ status: "completed", allowedActions: [] });
	});

	it("hands over in one step what a shopper picks up, and completes it", async () => {
		const { street, as, shops, vendorA, vendorB, partA, partB, order, ready } = await anOrder();
		const productId = order.vendorOrders[0]?.lines[0]?.product.id ?? "";
		await shops.acceptMany(STAFF, vendorA, [partA]);
		const scope = { caller: "user_staff", path: `POST ${partA}`, key: "k", bodyHash: "h" };
		const handOver = () => shops.fulfill(STAFF, vendorA, partA, { handedOver: true }, scope);
		const done = value(await handOver());
		expect(done.value).toMatchObject({ status: "completed", fulfillmentStatus: "delivered", allowedActions: ["refund"] });
		expect(done.value.fulfillments[0]?.deliveredAt).toEqual(expect.any(String));
		expect(value(await handOver())).toMatchObject({ replayed: true, value: { fulfillments: [{ id: done.value.fulfillments[0]?.id }] } });
		expect(await entrypoint<PurchasesApi>("Purchases").receivedLine(as.userId, productId)).not.toBeNull();
		expect((await street.eventTypes(order.id, ready)).slice(-3)).toEqual(["fulfilled", "delivered", "completed"]);
		await shops.acceptMany(STAFF, vendorB, [partB]);
		const lineId = order.vendorOrders[1]?.lines[0]?.id ?? "";
		const half = value(await shops.fulfill(STAFF, vendorB, partB, { lines: [{ lineId, quantity: 1 }], handedOver: true }, null)).value;
		expect(half).toMatchObject({
			status: "accepted",
			fulfillmentStatus: "partially_fulfilled",
			allowedActions: ["fulfill", "cancel", "refund"],
		});
		value(await shops.fulfill(STAFF, vendorB, partB, { handedOver: true }, null));
		expect((await street.read(order.id, ready)).status).toBe("completed");
	});

	it("accepts many at once: what cannot be accepted keeps nothing back, and what is another's is not there", async () => {
		const { shops, vendorA, partA, partB } = await anOrder();
		const { items } = value(await shops.acceptMany(STAFF, vendorA, [partA, partB, partA]));
		expect(items.map(({ id, accepted, order }) => [id, accepted, order?.status])).toEqual([
			[partA, true, "accepted"],
			[partB, false, undefined],
		]);
		expect(value(await shops.acceptMany(STAFF, vendorA, [partA])).items).toMatchObject([
			{ accepted: false, order: { status: "accepted" } },
		]);
	});

	it("rejects its part: its stock and its money go back, once", async () => {
		const { street, shops, vendorA, vendorB, partA, partB, mug, bowl, order, ready } = await anOrder();
		expect(value(await shops.reject(STAFF, vendorA, partA, "sold at the counter"))).toMatchObject({
			status: "rejected",
			paymentStatus: "partially_refunded",
		});
		expect(await shops.reject(STAFF, vendorA, partA, null)).toMatchObject({ ok: false, error: { code: "conflict", allowedActions: [] } });
		expect([street.inventory.left(mug), street.inventory.left(bowl)]).toEqual([10, 8]);
		expect([...street.inventory.restocked.keys()]).toEqual([expect.stringMatching(/^restock:ref_/)]);
		expect(await street.read(order.id, ready)).toMatchObject({ status: "placed", payment: { refunded: { amount: 3690 + 650 } } });
		value(await shops.reject(STAFF, vendorB, partB, null));
		const ended = await street.read(order.id, ready);
		expect(ended).toMatchObject({ status: "canceled", paymentStatus: "refunded", payment: { refunded: order.totals.total } });
		expect(sum(await street.paidBack())).toBe(order.totals.total.amount);
		expect(await street.eventTypes(order.id, ready)).toEqual([
			"created",
			"reserved",
			"authorized",
			"paid",
			"placed",
			"rejected",
			"refunded",
			"rejected",
			"order_canceled",
			"refunded",
		]);
	});

	it("does not complete what it has not sent, but an order with a rejected part is completed by the others", async () => {
		const { street, shops, vendorA, vendorB, partA, partB, order, ready } = await anOrder();
		value(await shops.accept(STAFF, vendorB, partB));
		const parcel = value(await shops.fulfill(STAFF, vendorB, partB, {}, null)).value.fulfillments[0]?.id ?? "";
		value(await shops.deliver(STAFF, vendorB, partB, parcel));
		expect((await street.read(order.id, ready)).status).toBe("placed");
		value(await shops.reject(STAFF, vendorA, partA, null));
		expect((await street.read(order.id, ready)).status).toBe("completed");
	});

	it("sends one parcel per Idempotency-Key, also at the same time", async () => {
		const { shops, vendorA, partA, order } = await anOrder();
		const lineId = order.vendorOrders[0]?.lines[0]?.id ?? "";
		value(await shops.accept(STAFF, vendorA, partA));
		const scope = { caller: "user_staff", path: `POST ${partA}`, key: "k", bodyHash: "h" };
		const answers = await Promise.all(
			Array.from({ length: 4 }, () => shops.fulfill(STAFF, vendorA, partA, { lines: [{ lineId, quantity: 1 }] }, scope)),
		);
		expect(answers.map((answer) => value(answer).replayed).toSorted((a, b) => Number(a) - Number(b))).toEqual([false, true, true, true]);
		expect(value(await shops.find(vendorA, partA)).lines[0]?.fulfilledQuantity).toBe(1);
	});
});

describe("two at once", () => {
	it("accepting write one event, and the loser hears what is possible", async () => {
		const { street, shops, vendorA, partA, order, ready } = await anOrder();
		const answers = await Promise.all(Array.from({ length: 4 }, () => shops.accept(STAFF, vendorA, partA)));
		expect(codes(answers)).toEqual(["conflict", "conflict", "conflict", "ok"]);
		expect(answers.find((answer) => !answer.ok)).toMatchObject({ error: { allowedActions: ["reject", "fulfill"] } });
		expect((await street.eventTypes(order.id, ready)).filter((type) => type === "accepted")).toHaveLength(1);
		const told = await env.DB.prepare("SELECT count(*) AS n FROM outbox WHERE body LIKE ?").bind(`%"id":"${partA}"%`).first("n");
		expect(told).toBe(2);
	});

	it("moving different parts of an order both succeed", async () => {
		const { shops, vendorA, vendorB, partA, partB } = await anOrder();
		expect(codes(await Promise.all([shops.accept(STAFF, vendorA, partA), shops.accept(STAFF, vendorB, partB)]))).toEqual(["ok", "ok"]);
	});

	it("never send more of a line than there is", async () => {
		const { shops, vendorA, partA, order } = await anOrder();
		const lineId = order.vendorOrders[0]?.lines[0]?.id ?? "";
		value(await shops.accept(STAFF, vendorA, partA));
		const answers = await Promise.all(
			Array.from({ length: 5 }, () => shops.fulfill(STAFF, vendorA, partA, { lines: [{ lineId, quantity: 2 }] }, null)),
		);
		expect(codes(answers)).toEqual(["conflict", "conflict", "conflict", "conflict", "ok"]);
		expect(value(await shops.find(vendorA, partA)).lines[0]?.fulfilledQuantity).toBe(2);
		const twice = await shops.fulfill(
			STAFF,
			vendorA,
			partA,
			{
				lines: [
					{ lineId, quantity: 1 },
					{ lineId, quantity: 1 },
				],
			},
			null,
		);
		expect(codes([twice])).toEqual(["conflict"]);
	});

	it("canceling and accepting end in a canceled order with its stock and money back", async () => {
		const { street, shops, vendorA, partA, mug, bowl, order, ready, cancel } = await anOrder();
		const [canceled] = await Promise.all([cancel(), shops.accept(STAFF, vendorA, partA)]);
		expect(canceled.status).toBe(200);
		const now = await street.read(order.id, ready);
		expect(now).toMatchObject({ status: "canceled", paymentStatus: "refunded" });
		expect(now.vendorOrders.map((part) => part.status)).toEqual(["canceled", "canceled"]);
		expect([street.inventory.left(mug), street.inventory.left(bowl)]).toEqual([10, 10]);
	});

	it("canceling and sending end in one of both", async () => {
		const { street, shops, vendorA, partA, mug, order, ready, cancel } = await anOrder();
		value(await shops.accept(STAFF, vendorA, partA));
		const [canceled, sent] = await Promise.all([cancel(), shops.fulfill(STAFF, vendorA, partA, {}, null)]);
		expect([canceled.status === 200, sent.ok].filter(Boolean)).toHaveLength(1);
		const now = await street.read(order.id, ready);
		expect([now.status, street.inventory.left(mug), (await street.paidBack()).length]).toEqual(
			sent.ok ? ["placed", 7, 0] : ["canceled", 10, 2],
		);
	});

	it("canceling write one event and pay back once", async () => {
		const { street, order, ready, cancel } = await anOrder();
		const answers = await Promise.all([cancel(), cancel(), cancel()]);
		expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
		expect((await street.eventTypes(order.id, ready)).filter((type) => type === "canceled")).toHaveLength(1);
		expect(sum(await street.paidBack())).toBe(order.totals.total.amount);
	});
});

describe("canceling an order", () => {
	it("is for its buyer, with or without a reason, and for operators", async () => {
		const { street, as, order } = await anOrder();
		const path = `/orders/${order.id}`;
		const canceled = await street.call("POST", `${path}/cancel`, { as, body: { reason: "changed my mind" } });
		expect(canceled).toMatchObject({
			status: 200,
			body: { status: "canceled", paymentStatus: "refunded", allowedActions: [], payment: { refunded: order.totals.total } },
		});
		const events = (await street.call("GET", `${path}/events?limit=100`, { as })).body["items"];
		expect(events).toContainEqual(expect.objectContaining({ type: "canceled", actor: "shopper", data: { reason: "changed my mind" } }));
		expect(await street.call("POST", `${path}/cancel`, { as })).toMatchObject({
			status: 409,
			body: { code: "conflict", allowedActions: [] },
		});
		const other = await anOrder();
		const admin = await other.street.call("POST", `/orders/${other.order.id}/cancel`, { as: somebody({ role: "admin" }) });
		expect(admin.body["status"]).toBe("canceled");
	});

	it("is not possible once a parcel is on its way", async () => {
		const { street, shops, vendorA, partA, order, ready, cancel } = await anOrder();
		value(await shops.accept(STAFF, vendorA, partA));
		value(await shops.fulfill(STAFF, vendorA, partA, {}, null));
		expect(await cancel()).toMatchObject({ status: 409, body: { code: "conflict", allowedActions: [] } });
		expect(await street.read(order.id, ready)).toMatchObject({ status: "placed", paymentStatus: "paid" });
	});

	it("of one that waits for its payment lets go of the stock", async () => {
		const street = new Street();
		const variant = street.variant(await street.vendor());
		const ready = await street.cart({ [variant]: 2 });
		const order = (await street.checkOut(ready, { cardToken: "tok_stalls" })).body;
		const canceled = await street.call("POST", `/orders/${String(order["id"])}/cancel`, { token: ready.token });
		expect(canceled).toMatchObject({ status: 200, body: { status: "canceled", paymentStatus: "failed" } });
		expect([street.inventory.left(variant), street.inventory.heldOrders()]).toEqual([10, []]);
	});

	it("pays back and restocks in the end, though the provider and the inventory are down when it happens", async () => {
		let isDown = false;
		const failing =
			<Args extends unknown[], T>(call: (...args: Args) => Promise<T>) =>
			(...args: Args): Promise<T> =>
				isDown ? Promise.reject(new Error("down")) : call(...args);
		const street = new Street((ports) => {
			const provider = ports.providers["test"];
			if (!provider) throw new Error("no provider");
			const { inventory } = ports;
			return {
				providers: { test: { ...provider, refund: failing((request: RefundRequest) => provider.refund(request)) } },
				inventory: {
					quote: (ids) => inventory.quote(ids),
					reserve: (orderId, lines, expiresAt) => inventory.reserve(orderId, lines, expiresAt),
					commit: (orderId) => inventory.commit(orderId),
					holdNoMoreThan: (orderId, lines) => inventory.holdNoMoreThan(orderId, lines),
					release: (orderId) => inventory.release(orderId),
					restock: failing((reference: string, orderId: string, lines: readonly LineRequest[]) =>
						inventory.restock(reference, orderId, lines),
					),
				},
			};
		});
		const { order, ready, mug, bowl, cancel } = await anOrder(street);
		isDown = true;
		expect(await cancel()).toMatchObject({ status: 200, body: { status: "canceled", paymentStatus: "paid" } });
		expect(street.reports).toHaveLength(4);
		street.pass(1);
		await street.sweep();
		expect((await street.read(order.id, ready)).paymentStatus).toBe("paid");
		isDown = false;
		street.pass(2);
		await street.sweep();
		expect(await street.read(order.id, ready)).toMatchObject({ paymentStatus: "refunded", payment: { refunded: order.totals.total } });
		expect([street.inventory.left(mug), street.inventory.left(bowl)]).toEqual([10, 10]);
	});
});

it("the vendor service reaches its orders over RPC", async () => {
	const { vendorA, partA } = await anOrder();
	const shops = entrypoint<VendorOrdersApi>("VendorOrders");
	const accepted: Result<ShopOrder> = await shops.accept(STAFF, vendorA, partA);
	expect(value(accepted).status).toBe("accepted");
	expect(value(await shops.list(vendorA, { limit: 5, status: "accepted" })).items.map((part) => part.id)).toEqual([partA]);
});
