import { describe, expect, it } from "vitest";
import type { Order, ShopOrder } from "#contracts/order";
import type { OrdersOverview } from "#contracts/overview";
import type { SearchItem } from "#contracts/search";
import { newId } from "#contracts/ids";
import { money } from "#contracts/money";
import { somebody } from "../../../tests/support/service-under-test.ts";
import { promotion } from "./discounts.ts";
import { env, Street } from "./street.ts";

const admin = somebody({ role: "admin" });

async function anOrder(street = new Street(), as = somebody()) {
	const vendorId = await street.vendor();
	const mug = street.variant(vendorId);
	const { order, ready } = await street.order({ [mug]: 2 }, as);
	return { street, as, vendorId, mug, order, ready, partId: order.vendorOrders[0]?.id ?? "" };
}

const listed = async (street: Street, query: string) =>
	((await street.call("GET", `/admin/orders?${query}`, { as: admin })).body["items"] as Order[]).map(({ id }) => id);

describe("operators find orders", () => {
	it("by the beginning of the number or email, ids of theirs, and a part of the name", async () => {
		const { street, as, order, ready, partId } = await anOrder();
		await env.DB.prepare("UPDATE orders SET contact = ?, delivery_address = json_set(delivery_address, '$.name', ?) WHERE id = ?")
			.bind(JSON.stringify({ email: "Grace@Navy.example" }), "Rear Admiral 100%_Hopper", order.id)
			.run();
		const found = [order.number, order.number.slice(0, 9).toLowerCase(), "grace@navy.example", "GRACE@na", order.id, partId, as.userId];
		for (const q of [...found, "hopper", "100%_h", "Admiral 100%_Hopper"])
			expect(await listed(street, `q=${encodeURIComponent(q)}`)).toContain(order.id);
		for (const q of ["navy.example", "hoppers", "hop%er", "race@", ready.token, "x".repeat(254)])
			expect(await listed(street, `q=${encodeURIComponent(q)}&limit=100`)).not.toContain(order.id);
		expect((await street.call("GET", `/admin/orders?q=${"x".repeat(255)}`, { as: admin })).status).toBe(400);
	});

	it("by status and by what was paid, page by page", async () => {
		const { street, order, as, mug } = await anOrder();
		const second = await street.order({ [mug]: 1 }, as);
		const waiting = await street.cart({ [mug]: 1 }, { as });
		const pending = (await street.checkOut(waiting, { cardToken: "tok_requires_action" })).body as unknown as Order;
		await street.call("POST", `/orders/${order.id}/cancel`, { as });
		const mine = `q=${as.userId}`;
		expect(await listed(street, mine)).toEqual([pending.id, second.order.id, order.id]);
		expect(await listed(street, `${mine}&status=canceled`)).toEqual([order.id]);
		expect(await listed(street, `${mine}&paymentStatus=refunded`)).toEqual([order.id]);
		expect(await listed(street, `${mine}&paymentStatus=paid`)).toEqual([second.order.id]);
		expect(await listed(street, `${mine}&paymentStatus=requires_action`)).toEqual([pending.id]);
		for (const status of ["pending", "failed", "partially_refunded"])
			expect(await listed(street, `${mine}&paymentStatus=${status}`)).toEqual([]);
		const first = await street.call("GET", `/admin/orders?${mine}&limit=2`, { as: admin });
		expect(await listed(street, `${mine}&limit=2&cursor=${String(first.body["nextCursor"])}`)).toEqual([order.id]);
	});

	it("that cost nothing and are canceled among those that are refunded", async () => {
		const { street, as, mug } = await anOrder();
		const { code } = await promotion({ percentBps: 10_000 });
		const ready = await street.cart({ [mug]: 1 }, { as, deliver: "pickup" });
		await street.call("POST", `/carts/${ready.id}/discount-codes`, { as, body: { code } });
		const free = (await street.checkOut(ready, { amount: 0 })).body as unknown as Order;
		expect(free).toMatchObject({ status: "placed", paymentStatus: "paid", totals: { total: money(0) } });
		expect(await listed(street, `q=${free.id}&paymentStatus=paid`)).toEqual([free.id]);
		const canceled = (await street.call("POST", `/orders/${free.id}/cancel`, { as })).body;
		expect(canceled).toMatchObject({ status: "canceled", paymentStatus: "refunded", payment: { refunded: money(0) } });
		expect(await listed(street, `q=${free.id}&paymentStatus=refunded`)).toEqual([free.id]);
		expect(await listed(street, `q=${free.id}&paymentStatus=paid`)).toEqual([]);
	});

	it("in either direction", async () => {
		const { street, order, as, mug } = await anOrder();
		const second = await street.order({ [mug]: 1 }, as);
		expect(await listed(street, `q=${as.userId}&sort=oldest`)).toEqual([order.id, second.order.id]);
		const first = await street.call("GET", `/admin/orders?q=${as.userId}&sort=oldest&limit=1`, { as: admin });
		expect(await listed(street, `q=${as.userId}&sort=oldest&limit=1&cursor=${String(first.body["nextCursor"])}`)).toEqual([
			second.order.id,
		]);
	});

	it("of today in the overview, but those that are canceled or wait for their payment", async () => {
		const { street, order, as, mug } = await anOrder();
		const today = async () => (await street.call("GET", "/admin/overview", { as: admin })).body as unknown as OrdersOverview;
		const before = await today();
		const second = await street.order({ [mug]: 1 }, as);
		await street.checkOut(await street.cart({ [mug]: 1 }, { as }), { cardToken: "tok_requires_action" });
		const after = await today();
		expect([after.today, after.revenueToday.amount]).toEqual([
			before.today + 1,
			before.revenueToday.amount + second.order.totals.total.amount,
		]);
		await street.call("POST", `/orders/${order.id}/cancel`, { as });
		expect((await today()).today).toBe(before.today);
		await env.DB.prepare("UPDATE orders SET created_at = '2020-01-01T00:00:00.000Z' WHERE id = ?").bind(second.order.id).run();
		expect((await today()).today).toBe(before.today - 1);
	});

	it("with who placed them, all their parts and what has happened", async () => {
		const { street, as, order, partId } = await anOrder();
		const shown = await street.call("GET", `/admin/orders/${order.id}`, { as: admin });
		const parts = order.vendorOrders.map((part) => ({ ...part, allowedActions: ["cancel", "refund"] }));
		expect(shown.body).toEqual({ ...order, vendorOrders: parts, userId: as.userId });
		expect((shown.body["vendorOrders"] as { id: string }[]).map(({ id }) => id)).toEqual([partId]);
		const { body } = await street.call("GET", `/admin/orders/${order.id}/events?limit=100`, { as: admin });
		expect((body["items"] as { type: string }[]).map(({ type }) => type)).toEqual(expect.arrayContaining(["created", "placed"]));
		expect((await street.call("GET", `/admin/orders/${newId("order")}`, { as: admin })).status).toBe(404);
	});

	it("in the search of everything, ten at most", async () => {
		const { street, as, order, mug } = await anOrder();
		const search = async (q: string) =>
			(await street.call("GET", `/admin/search?q=${encodeURIComponent(q)}`, { as: admin })).body["items"] as SearchItem[];
		expect(await search(order.number)).toEqual([
			{
				kind: "order",
				id: order.id,
				title: order.number,
				detail: "Ada Byrne, Ada@example.com",
				status: "placed",
				createdAt: order.createdAt,
			},
		]);
		for (let count = 0; count < 10; count++) await street.order({ [street.variant(await street.vendor())]: 1 }, as);
		expect(await search(as.userId)).toHaveLength(10);
		expect(await search(mug)).toEqual([]);
		expect(await search("-")).toEqual([]);
		expect((await street.call("GET", "/admin/search", { as: admin })).status).toBe(400);
	});
});

describe("operators cancel orders", () => {
	it("as themselves, with a reason, once", async () => {
		const { street, order, ready } = await anOrder();
		const canceled = await street.call("POST", `/admin/orders/${order.id}/cancel`, { as: admin, body: { reason: "Fraud." } });
		expect([canceled.status, canceled.body["status"], canceled.body["paymentStatus"]]).toEqual([200, "canceled", "refunded"]);
		const { body } = await street.call("GET", `/orders/${order.id}/events?limit=100`, { token: ready.token });
		expect((body["items"] as object[]).filter((event) => "type" in event && event.type === "canceled")).toMatchObject([
			{ actor: "admin", data: { reason: "Fraud." } },
		]);
		expect((await street.call("POST", `/admin/orders/${order.id}/cancel`, { as: admin })).status).toBe(409);
	});

	it("and see before what would go back: for all of it, a part, or pieces; nothing changes by that", async () => {
		const { street, order, ready, partId } = await anOrder();
		const foresee = (query = "") => street.call("GET", `/admin/orders/${order.id}/cancel/preview${query}`, { as: admin });
		const [line] = order.vendorOrders[0]?.lines ?? [];
		const piece = Math.ceil((line?.total.amount ?? 0) / 2);
		const all = {
			amount: order.totals.total,
			credit: money(0),
			parts: [{ vendorOrderId: partId, amount: order.totals.total, ends: true }],
		};
		expect((await foresee()).body).toEqual(all);
		expect((await foresee(`?vendorOrderId=${partId}`)).body).toEqual(all);
		const lines = [{ lineId: line?.id, quantity: 1 }];
		const one = { amount: money(piece), credit: money(0), parts: [{ vendorOrderId: partId, amount: money(piece), ends: false }] };
		expect((await foresee(`?lines=${line?.id}:1`)).body).toEqual(one);
		expect((await foresee(`?lines=${line?.id}:3`)).status).toBe(409);
		expect((await foresee(`?lines=${newId("orderLine")}:1`)).status).toBe(404);
		for (const nonsense of ["", "oline_1", "oline_1:0", "oline_1:-1", "oline_1:1,", "oline_1:1.5"])
			expect((await foresee(`?lines=${nonsense}`)).status).toBe(400);
		const now = await street.read(order.id, ready);
		expect([now.status, now.paymentStatus]).toEqual(["placed", "paid"]);
		const done = await street.call("POST", `/admin/orders/${order.id}/cancel`, { as: admin, body: { lines } });
		expect(done.body).toMatchObject({ payment: { refunded: money(piece) } });
		expect((await foresee()).body).toMatchObject({ amount: money(order.totals.total.amount - piece) });
	});

	it("not once a parcel is on its way", async () => {
		const { street, order, ready, vendorId, partId } = await anOrder();
		const staff = { kind: "vendor", id: "user_staff" } as const;
		await street.vendorOrders.accept(staff, vendorId, partId);
		await street.vendorOrders.fulfill(staff, vendorId, partId, {}, null);
		expect((await street.call("POST", `/admin/orders/${order.id}/cancel`, { as: admin })).status).toBe(409);
		expect((await street.read(order.id, ready)).status).toBe("placed");
	});

	it("and nobody else does any of this", async () => {
		const { street, as, order, ready } = await anOrder();
		for (const [method, path] of [
			["GET", "/admin/orders"],
			["GET", "/admin/search?q=x"],
			["GET", "/admin/overview"],
			["GET", `/admin/orders/${order.id}`],
			["GET", `/admin/orders/${order.id}/events`],
			["POST", `/admin/orders/${order.id}/cancel`],
			["GET", `/admin/orders/${order.id}/cancel/preview`],
		] as const) {
			expect((await street.call(method, path, { token: ready.token })).status).toBe(401);
			expect((await street.call(method, path, { as, token: ready.token })).status).toBe(403);
		}
		expect((await street.read(order.id, ready)).status).toBe("placed");
	});
});

it("a shop lists its orders by how far they are, by what is typed, and in either direction", async () => {
	const street = new Street();
	const vendorId = await street.vendor();
	const mug = street.variant(vendorId);
	const other = street.variant(await street.vendor());
	const staff = { kind: "vendor", id: "user_staff" } as const;
	const made: { order: Order; part: string }[] = [];
	for (let count = 0; count < 4; count++) {
		const { order } = await street.order({ [mug]: 2, [other]: 1 });
		made.push({ order, part: order.vendorOrders.find(({ vendor }) => vendor.id === vendorId)?.id ?? "" });
	}
	const [open, partly, sent, arrived] = made.map(({ part }) => part);
	const lineOf = (part: string | undefined) =>
		made.flatMap(({ order }) => order.vendorOrders).find(({ id }) => id === part)?.lines[0]?.id ?? "";
	for (const part of [partly, sent, arrived]) await street.vendorOrders.accept(staff, vendorId, part ?? "");
	await street.vendorOrders.fulfill(staff, vendorId, partly ?? "", { lines: [{ lineId: lineOf(partly), quantity: 1 }] }, null);
	await street.vendorOrders.fulfill(staff, vendorId, sent ?? "", {}, null);
	const parcel = await street.vendorOrders.fulfill(staff, vendorId, arrived ?? "", {}, null);
	if (parcel.ok) await street.vendorOrders.deliver(staff, vendorId, arrived ?? "", parcel.value.value.fulfillments[0]?.id ?? "");

	const list = async (filter: object) => {
		const page = await street.vendorOrders.list(vendorId, { limit: 20, ...filter });
		if (!page.ok) throw new Error(page.error.detail);
		return page.value;
	};
	const ids = async (filter: object) => (await list(filter)).items.map(({ id }: ShopOrder) => id);
	expect(await ids({})).toEqual([arrived, sent, partly, open]);
	expect(await ids({ sort: "oldest" })).toEqual([open, partly, sent, arrived]);
	expect(await ids({ fulfillmentStatus: ["unfulfilled"] })).toEqual([open]);
	expect(await ids({ fulfillmentStatus: ["partially_fulfilled"] })).toEqual([partly]);
	expect(await ids({ fulfillmentStatus: ["fulfilled"] })).toEqual([sent]);
	expect(await ids({ fulfillmentStatus: ["delivered"] })).toEqual([arrived]);
	expect(await ids({ fulfillmentStatus: ["returned"] })).toEqual([]);
	expect(await ids({ status: "accepted", fulfillmentStatus: ["unfulfilled", "partially_fulfilled"] })).toEqual([partly]);
	expect(await ids({ ids: [open, arrived, "vord_missing"] })).toEqual([arrived, open]);
	for (const each of (await list({})).items) expect(await ids({ fulfillmentStatus: [each.fulfillmentStatus] })).toContain(each.id);
	expect(await ids({ q: made[1]?.order.number.toLowerCase() })).toEqual([partly]);
	expect(await ids({ q: "BYRNE", status: "placed" })).toEqual([open]);
	expect(await ids({ q: "ada@EXAMPLE" })).toEqual([]); // shops are not to find out who has which address
	expect(await ids({ q: "%" })).toEqual([]);
	const first = await list({ sort: "oldest", limit: 3 });
	expect(await ids({ sort: "oldest", limit: 3, cursor: first.nextCursor ?? "" })).toEqual([arrived]);
});
