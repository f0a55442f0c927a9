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
