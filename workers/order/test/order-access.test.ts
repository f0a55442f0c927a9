import { describe, expect, it } from "vitest";
import { newId } from "#contracts/ids";
import type { Order } from "#contracts/order";
import { somebody } from "../../../tests/support/service-under-test.ts";
import { dbOf } from "#kit/db";
import { orderStore } from "../src/store/order-store.ts";
import { STAFF, threeMugs, value } from "./after-sale.ts";
import { env, Street } from "./street.ts";

async function lookedUp() {
	const street = new Street();
	const mug = street.variant(await street.vendor());
	const { order, ready } = await street.order({ [mug]: 1 });
	const lookup = () => street.call("POST", "/orders/lookup", { body: { number: order.number, email: "ada@example.com" } });
	const { body, status } = await lookup();
	expect(status).toBe(200);
	return { street, order, ready, mug, lookup, found: body as unknown as Order & { accessToken: string } };
}

it("answers the order with a token that reads it, and changes nothing of it", async () => {
	const { street, order, found, ready } = await lookedUp();
	const { accessToken: orderToken, ...shown } = found;
	expect(shown).toEqual({ ...order, changesNeedLink: true });
	expect(orderToken).toMatch(/^[0-9a-f]{64}$/);
	const path = `/orders/${order.id}`;
	expect((await street.call("GET", path, { orderToken })).body).toEqual({ ...order, changesNeedLink: true });
	for (const more of ["events", "explain", "returns", "invoices"])
		expect((await street.call("GET", `${path}/${more}`, { orderToken })).status).toBe(200);
	const part = order.vendorOrders[0];
	const lines = [{ lineId: part?.lines[0]?.id, quantity: 1 }];
	const returnId = newId("return");
	const refused = [
		await street.call("POST", `${path}/cancel`, { orderToken }),
		await street.call("POST", `${path}/cancel`, { orderToken, body: { lines } }),
		await street.call("POST", `${path}/cancel`, { orderToken, body: { vendorOrderId: part?.id } }),
		await street.call("POST", `${path}/returns`, { orderToken, body: { lines, withdrawal: true } }),
		await street.call("POST", `${path}/returns/${returnId}/cancel`, { orderToken }),
	];
	expect(refused.map(({ status, body }) => [status, body["code"]])).toEqual(refused.map(() => [403, "forbidden"]));
	expect(await street.read(order.id, ready)).toEqual(order);
});

it("leaves the buyer's own right as it is, whatever token comes along", async () => {
	const { street, order, found, ready } = await lookedUp();
	const { accessToken: orderToken } = found;
	expect((await street.call("GET", `/orders/${order.id}`, { orderToken, token: ready.token })).body).toEqual(order);
	const canceled = await street.call("POST", `/orders/${order.id}/cancel`, { orderToken, token: ready.token });
	expect(canceled).toMatchObject({ status: 200, body: { status: "canceled" } });
});

/** The tokens of the links that were mailed for an order, which are waiting to be sent. */
async function mailedTokens(orderId: string): Promise<string[]> {
	const { results } = await env.DB.prepare(
		"SELECT body FROM outbox WHERE destination = 'user' AND body ->> '$.news.kind' = 'change_link' AND body ->> '$.news.orderId' = ? ORDER BY created_at",
	)
		.bind(orderId)
		.all<{ body: string }>();
	return results.map(({ body }) => (JSON.parse(body) as { news: { accessToken: string } }).news.accessToken);
}

describe("the link to change an order", () => {
	const askFor = (street: Street, order: Order, orderToken: string) =>
		street.call("POST", `/orders/${order.id}/change-link`, { orderToken });

	it("goes to the order's address, is stored as a hash, and lets its bearer change that order alone", async () => {
		const { street, order, found, mug } = await lookedUp();
		const other = await street.order({ [mug]: 1 });
		expect((await askFor(street, order, found.accessToken)).status).toBe(204);
		const { results } = await env.DB.prepare("SELECT body FROM outbox WHERE body ->> '$.news.kind' = 'change_link'").all<{
			body: string;
		}>();
		expect(results.map(({ body }) => (JSON.parse(body) as { news: object }).news)).toContainEqual(
			expect.objectContaining({ email: "Ada@example.com", orderId: order.id, parts: [] }),
		);
		const [orderToken = ""] = await mailedTokens(order.id);
		const stored = await env.DB.prepare("SELECT * FROM order_access_tokens WHERE order_id = ?").bind(order.id).all();
		expect(JSON.stringify(stored.results)).not.toContain(orderToken);
		expect((await street.call("GET", `/orders/${order.id}`, { orderToken })).body).toEqual(order);
		expect((await street.call("POST", `/orders/${other.order.id}/cancel`, { orderToken })).status).toBe(404);
		expect(await street.call("POST", `/orders/${order.id}/cancel`, { orderToken })).toMatchObject({
			status: 200,
			body: { status: "canceled" },
		});
	});

	it("is mailed once in five minutes, however often and by how many it is asked for, with the same answer", async () => {
		const { street, order, found } = await lookedUp();
		const answers = await Promise.all(Array.from({ length: 4 }, () => askFor(street, order, found.accessToken)));
		expect(answers.map(({ status, body }) => [status, body])).toEqual(answers.map(() => [204, {}]));
		expect(await mailedTokens(order.id)).toHaveLength(1);
		street.pass(5);
		await askFor(street, order, found.accessToken);
		expect(await mailedTokens(order.id)).toHaveLength(2);
	});

	it("is mailed for nobody who may not see the order: then there is none", async () => {
		const { street, order, found } = await lookedUp();
		const path = `/orders/${order.id}/change-link`;
		const answers = [
			await street.call("POST", path),
			await street.call("POST", path, { orderToken: "f".repeat(64) }),
			await street.call("POST", path, { as: somebody() }),
			await street.call("POST", `/orders/${newId("order")}/change-link`, { orderToken: found.accessToken }),
		];
		expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
		expect(new Set(answers.map(({ body }) => body["detail"])).size).toBe(1);
		expect(await mailedTokens(order.id)).toEqual([]);
	});

	it("ends after a day", async () => {
		const { street, order, found } = await lookedUp();
		await askFor(street, order, found.accessToken);
		const [orderToken = ""] = await mailedTokens(order.id);
		street.pass(24 * 60);
		expect((await street.call("POST", `/orders/${order.id}/cancel`, { orderToken })).status).toBe(404);
	});
});

it("answers an order that waits for its payment, so that it can be paid; canceling it or some of it takes the link", async () => {
	const street = new Street();
	const mug = street.variant(await street.vendor());
	const made = await street.checkOut(await street.cart({ [mug]: 3 }), { cardToken: "tok_requires_action" });
	const { number, id, vendorOrders } = made.body as unknown as Order;
	const found = await street.call("POST", "/orders/lookup", { body: { number, email: "ada@example.com" } });
	expect(found).toMatchObject({ status: 200, body: { id, status: "pending_payment", payment: { nextAction: { type: "redirect" } } } });
	const token = String(found.body["accessToken"]);
	expect((await street.call("POST", `/orders/${id}/cancel`, { orderToken: token })).status).toBe(403);
	await street.call("POST", `/orders/${id}/change-link`, { orderToken: token });
	const [orderToken = ""] = await mailedTokens(id);
	const cancel = (body: object) => street.call("POST", `/orders/${id}/cancel`, { orderToken, body });
	const less = await cancel({ lines: [{ lineId: vendorOrders[0]?.lines[0]?.id, quantity: 1 }] });
	expect(less).toMatchObject({ status: 200, body: { status: "pending_payment" } });
	expect(await cancel({})).toMatchObject({ status: 200, body: { status: "canceled" } });
	expect(street.inventory.left(mug)).toBe(10);
});

/** The database, and the statements that it is asked. */
function countingDatabase(): { db: D1Database; statements: string[] } {
	const statements: string[] = [];
	const db = new Proxy(env.DB, {
		get(database, name) {
			if (name === "prepare") return (statement: string) => (statements.push(statement), database.prepare(statement));
			const value: unknown = Reflect.get(database, name);
			return typeof value === "function" ? (value.bind(database) as unknown) : value;
		},
	});
	return { db, statements };
}

it("asks the same for an unknown number, a wrong email and a checkout that nobody was told of, and answers the same", async () => {
	const { db, statements } = countingDatabase();
	const street = new Street(() => ({ orders: orderStore(dbOf({ DB: db })) }));
	const mug = street.variant(await street.vendor());
	const { order } = await street.order({ [mug]: 1 });
	const declined = await street.cart({ [mug]: 1 });
	expect((await street.checkOut(declined, { cardToken: "tok_declined" })).status).toBe(402);
	const failed = await env.DB.prepare("SELECT number FROM orders WHERE cart_id = ?").bind(declined.id).first<string>("number");
	const tries = [
		{ number: "HS-0000-0000", email: "ada@example.com" },
		{ number: order.number, email: "eve@example.com" },
		{ number: order.number, email: `${"e".repeat(60)}@example.com` },
		{ number: failed, email: "ada@example.com" },
		{ number: "nonsense", email: "ada@example.com" },
	];
	const seen: object[] = [];
	for (const body of tries) {
		statements.length = 0;
		const { status, body: answer, headers } = await street.call("POST", "/orders/lookup", { body });
		seen.push({ status, answer: { ...answer, instance: "", requestId: "" }, names: [...headers.keys()], statements: [...statements] });
	}
	expect(seen[0]).toMatchObject({ status: 404, statements: [expect.stringContaining('from "orders"')] });
	expect(seen.every((each) => JSON.stringify(each) === JSON.stringify(seen[0]))).toBe(true);
});

it("makes a new token with every lookup, and stores none of them", async () => {
	const { street, order, found, lookup } = await lookedUp();
	const second = (await lookup()).body["accessToken"] as string;
	expect(second).not.toBe(found.accessToken);
	for (const orderToken of [found.accessToken, second])
		expect((await street.call("GET", `/orders/${order.id}`, { orderToken })).status).toBe(200);
	const rows = await env.DB.prepare("SELECT * FROM order_access_tokens WHERE order_id = ?").bind(order.id).all();
	expect(rows.results).toHaveLength(2);
	for (const token of [found.accessToken, second]) expect(JSON.stringify(rows.results)).not.toContain(token);
});

it("opens that one order only, and is no cart token", async () => {
	const { street, order, found, ready, mug } = await lookedUp();
	const other = await street.order({ [mug]: 1 });
	const { accessToken: orderToken } = found;
	expect((await street.call("GET", `/orders/${other.order.id}`, { orderToken })).status).toBe(404);
	expect((await street.call("POST", `/orders/${other.order.id}/cancel`, { orderToken })).status).toBe(404);
	expect((await street.call("GET", `/orders/${order.id}`, { token: orderToken })).status).toBe(404);
	expect((await street.call("GET", `/carts/${ready.id}`, { token: orderToken })).status).toBe(404);
	expect((await street.call("GET", `/orders/${order.id}`, { orderToken: ready.token })).status).toBe(404);
	expect((await street.call("GET", `/orders/${order.id}`, { orderToken, as: somebody() })).status).toBe(200);
	expect((await street.read(other.order.id, other.ready)).status).toBe("placed");
});

it("ends after a day and is forgotten then", async () => {
	const { street, order, found } = await lookedUp();
	street.pass(24 * 60 - 1);
	expect((await street.call("GET", `/orders/${order.id}`, { orderToken: found.accessToken })).status).toBe(200);
	street.pass(1);
	expect((await street.call("GET", `/orders/${order.id}`, { orderToken: found.accessToken })).status).toBe(404);
	await street.sweep();
	expect((await env.DB.prepare("SELECT * FROM order_access_tokens WHERE order_id = ?").bind(order.id).all()).results).toEqual([]);
});

it("is given to nobody who knows only one of number and email", async () => {
	const { street, order } = await lookedUp();
	const count = async () => (await env.DB.prepare("SELECT count(*) AS n FROM order_access_tokens").first<{ n: number }>())?.n;
	const before = await count();
	const lookup = (number: string, email: string) => street.call("POST", "/orders/lookup", { body: { number, email } });
	const answers = [await lookup("HS-0000-0000", "ada@example.com"), await lookup(order.number, "eve@example.com")];
	expect(answers.map(({ status }) => status)).toEqual([404, 404]);
	expect({ ...answers[0]?.body, instance: "" }).toEqual({ ...answers[1]?.body, instance: "" });
	expect(await count()).toBe(before);
});

it("no shop is told the email that an order is found by, in whatever it reads, nor does it find the order by that", async () => {
	const { order, partId, vendorId, shop, accept, ask, cancelAsShop, refundAmount, street } = await threeMugs();
	await accept();
	value(await cancelAsShop(1));
	await street.vendorOrders.fulfill(STAFF, vendorId, partId, { handedOver: true }, null);
	value(await refundAmount(100));
	await ask(1);
	const documents = value(await shop.listInvoices(vendorId, partId));
	const read = [
		value(await shop.find(vendorId, partId)),
		value(await shop.list(vendorId, { limit: 5 })),
		value(await shop.listReturns(vendorId, { limit: 5 })),
		documents,
		value(await shop.findInvoice(vendorId, partId, documents.items[0]?.id ?? "")),
		value(await shop.explain(vendorId, partId)),
	];
	expect(documents.items.length).toBeGreaterThan(1);
	expect(JSON.stringify(read)).not.toMatch(/ada@example\.com/i);
	expect(read[0]).toMatchObject({ number: order.number, contact: { email: "" }, deliveryAddress: { name: "Ada Byrne" } });
	const found = async (q: string) => value(await shop.list(vendorId, { limit: 5, q })).items.length;
	expect([await found(order.number), await found("byrne"), await found("ada@"), await found("example.com")]).toEqual([1, 1, 0, 0]);
	const told = await env.DB.prepare("SELECT body FROM outbox WHERE destination = 'user' AND body ->> '$.news.vendorOrderId' = ?")
		.bind(partId)
		.all<{ body: string }>();
	expect(JSON.stringify(told.results)).not.toMatch(/ada@example\.com/i);
});
