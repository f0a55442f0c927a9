import { afterAll, beforeAll, expect, it } from "vitest";
import type { Order } from "../contracts/order.ts";
import { sign } from "../workers/order/src/domain/payment/signature.ts";
import { fillCart, openShop, signUpAdmin, stockProduct } from "./support/people.ts";
import { eventually, openStreet, type Street } from "./support/street.ts";

let street: Street;
let variant: string;

beforeAll(async () => {
	street = await openStreet();
	const shop = await openShop(street, await signUpAdmin(street), "Quay Bakery");
	variant = (await stockProduct(street, shop, { title: "Sourdough", price: 650, stock: 10 })).variants[0]?.id ?? "";
});
afterAll(() => street.close());

async function order(token: string) {
	const { id, cartToken, cart } = await fillCart(street, [variant]);
	const body = { expectedTotal: cart.totals.total, payment: { provider: "test", token } };
	const made = await street.must<Order>("POST", `/carts/${id}/checkout`, { cartToken, key: crypto.randomUUID(), body });
	return { made, read: () => street.must<Order>("GET", `/orders/${made.id}`, { cartToken }) };
}

it.each(["tok_webhook_late", "tok_webhook_twice", "tok_webhook_disordered"])(
	"a payment with %s is paid once its webhook has come",
	async (token) => {
		const { made, read } = await order(token);
		expect(made).toMatchObject({ status: "pending_payment", paymentStatus: "pending" });
		await eventually("the webhook", async () => (await read()).status === "placed");
		expect(await read()).toMatchObject({ status: "placed", paymentStatus: "paid" });
	},
);

it("a payment that nobody told of is noticed by the message that comes when its order is due", async () => {
	const { made } = await order("tok_webhook_late");
	const orders = street.database("order");
	const set = (column: string, moment: number) =>
		orders.prepare(`UPDATE orders SET ${column} = ? WHERE id = ?`).bind(new Date(moment).toISOString(), made.id).run();
	await street.remind("order", { type: "order.due", orderId: made.id, dueAt: new Date(Date.now() + 4_000).toISOString() });
	await set("resume_at", Date.now() + 4_000); // nobody asks the services from here on, so that none of them sweeps
	await eventually("the order", async () => {
		const status = await orders.prepare("SELECT status FROM orders WHERE id = ?").bind(made.id).first("status");
		return status === "placed";
	});
	const { results } = await orders
		.prepare("SELECT sent_at FROM outbox WHERE body LIKE ?")
		.bind(`%${made.id}%`)
		.all<{ sent_at: string | null }>();
	expect(results.length).toBeGreaterThan(0);
	await eventually("what it tells others", async () => {
		const waiting = await orders
			.prepare("SELECT count(*) AS n FROM outbox WHERE sent_at IS NULL AND body LIKE ?")
			.bind(`%${made.id}%`)
			.first("n");
		return waiting === 0;
	});
});

it("a payment that comes when its hold has run out, and others have bought meanwhile, still buys what is on the shelf", async () => {
	const { made, read } = await order("tok_requires_action");
	const [orders, products] = [street.database("order"), street.database("product")];
	await products.prepare("UPDATE reservations SET expires_at = '2020-01-01T00:00:00.000Z' WHERE order_id = ?").bind(made.id).run();
	await order("tok_approved"); // lets go of what has run out
	const paid = orders.prepare("UPDATE test_charges SET status = 'authorized' WHERE key = (SELECT id FROM payments WHERE order_id = ?)");
	await paid.bind(made.id).run();
	const token = await orders.prepare("SELECT action_token FROM payments WHERE order_id = ?").bind(made.id).first<string>("action_token");
	const back = await street.fetchDirectly(`/api/v1/payments/test/return/${token}`);
	expect(back.headers.get("location")).toBe(`/orders/${made.id}?paid=true`);
	expect(await read()).toMatchObject({ status: "placed", paymentStatus: "paid" });
});

it("a webhook passes the gateway as it was signed, and no other does", async () => {
	const body = `{ "id": "evt_1", "type": "charge.updated",  "charge": { "key": "pay_none", "reference": "none", "status": "authorized" } }`;
	const post = (signature: string) =>
		street.fetchDirectly("/api/v1/payments/test/webhook", {
			method: "POST",
			headers: { "Content-Type": "application/json", "X-Test-Signature": signature },
			body,
		});
	const signature = await sign(body, "test_webhook_secret", new Date());
	expect((await post(signature)).status).toBe(200);
	expect((await post(await sign(body, "another", new Date()))).status).toBe(400);
});
