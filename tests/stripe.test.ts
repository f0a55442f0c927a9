import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Order } from "../contracts/order.ts";
import { fillCart, openShop, PASSWORD, type Shop, signUpAdmin, stockProduct } from "./support/people.ts";
import { openStripeStandIn, type StripeStandIn } from "./support/stripe/server.ts";
import { StandInAccount } from "./support/stripe/stand-in-client.ts";
import { openStreet, type Street } from "./support/street.ts";
import { Visitor } from "./support/visitors.ts";

const OWNER = "potter@example.com";

let server: StripeStandIn;
let stripe: StandInAccount;
let street: Street;
let shop: Shop;

beforeAll(async () => {
	server = await openStripeStandIn();
	stripe = new StandInAccount(server.url);
	const order = { STRIPE_SECRET_KEY: stripe.secretKey, STRIPE_WEBHOOK_SECRET: stripe.webhookSecret, STRIPE_API_BASE: server.url };
	street = await openStreet({ secrets: { order } });
	shop = await openShop(street, await signUpAdmin(street), "Quay Pottery", OWNER);
});
afterAll(async () => {
	await street.close();
	await server.close();
});

/** A guest's checkout of one mug. */
async function checkOut(token: string) {
	const mug = await stockProduct(street, shop, { title: "Blue mug", price: 2400, stock: 3 });
	const { id, cartToken, cart } = await fillCart(street, [mug.variants[0]?.id ?? ""]);
	const body = { expectedTotal: cart.totals.total, payment: { provider: "stripe", token } };
	const answer = await street.ask<Order>("POST", `/carts/${id}/checkout`, { cartToken, key: crypto.randomUUID(), body });
	return { ...answer, cartToken, total: cart.totals.total.amount };
}

const webhook = () => `${street.url.origin}/api/v1/payments/stripe/webhook`;

describe("on the whole street, Stripe", () => {
	it("is paid at checkout, and pays back what the shop rejects", async () => {
		const before = (await stripe.books()).balance;
		const { status, body: order, cartToken, total } = await checkOut("pm_card_visa");
		expect(status).toBe(201);
		expect(order).toMatchObject({ status: "placed", paymentStatus: "paid", payment: { provider: "stripe" } });
		expect((await stripe.books()).balance).toBe(before + total);
		await street.must("POST", `/vendor/${shop.id}/orders/${order.vendorOrders[0]?.id}/reject`, {
			as: shop.owner,
			body: { reason: "It broke." },
		});
		await street.sweep("order");
		expect((await stripe.books()).balance).toBe(before);
		expect(await street.must<Order>("GET", `/orders/${order.id}`, { cartToken })).toMatchObject({ paymentStatus: "refunded" });
	});

	it("has the shopper complete a second step, who comes back while it is told twice and in reverse", async () => {
		const { body: order, cartToken, total } = await checkOut("pm_card_authenticationRequired");
		expect(order).toMatchObject({ status: "pending_payment", paymentStatus: "requires_action" });
		const page = order.payment.nextAction?.url ?? "";
		const completed = await fetch(page, { method: "POST", body: new URLSearchParams({ outcome: "approve" }), redirect: "manual" });
		expect(completed.status).toBe(303);
		const back = new URL(completed.headers.get("location") ?? "");
		const [statuses, returned] = await Promise.all([
			stripe.deliver({ url: webhook(), times: 2, isReversed: true }),
			street.fetchDirectly(back.pathname, { redirect: "manual" }),
		]);
		expect([returned.status, returned.headers.get("location")]).toEqual([303, `/orders/${order.id}?paid=true`]);
		expect(new Set(statuses)).toEqual(new Set([200]));
		const placed = await street.must<Order>("GET", `/orders/${order.id}`, { cartToken });
		expect(placed).toMatchObject({ status: "placed", paymentStatus: "paid" });
		const { charges } = await stripe.books();
		const own = charges.filter(({ metadata }) => metadata["order"] === order.number);
		expect(own.map(({ amount_captured: taken, amount_refunded: paidBack }) => [taken, paidBack])).toEqual([[total, 0]]);
	});

	it("leads the owner of a shop back to the page in the language in which they left", async () => {
		const owner = new Visitor(street.url.origin);
		await owner.post("/sign-in", { email: OWNER, password: PASSWORD });
		const leaving = await (await owner.post(`/de/sell/${shop.id}/money/payee`, {})).text();
		const href = /href="([^"]+\/onboarding\/[^"]+)"/.exec(leaving)?.[1]?.replaceAll("&amp;", "&") ?? "";
		const completed = await fetch(href, { method: "POST", redirect: "manual" });
		const back = await owner.get(completed.headers.get("location") ?? "");
		expect([back.status, await back.text()]).toEqual([200, expect.stringContaining('<html lang="de-DE"')]);
	});

	it("is not believed where somebody else has signed", async () => {
		const liar = new StandInAccount(server.url);
		await fetch(`${server.url}/v1/payment_intents`, {
			method: "POST",
			headers: {
				authorization: `Bearer ${liar.secretKey}`,
				"stripe-version": "2026-10-28.endive",
				"idempotency-key": "lie",
				"content-type": "application/x-www-form-urlencoded",
			},
			body: "amount=2400&currency=eur&metadata[key]=pay_1",
		});
		expect(await liar.deliver({ url: webhook() })).toEqual([400]);
	});
});
