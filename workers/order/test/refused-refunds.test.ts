import { describe, expect, it, vi } from "vitest";
import type { Order } from "#contracts/order";
import type { OrdersOverview } from "#contracts/overview";
import { signWebhook } from "../../../tests/support/stripe/signature.ts";
import { somebody } from "../../../tests/support/service-under-test.ts";
import { STAFF, value } from "./after-sale.ts";
import { env, Street } from "./street.ts";
import { stripeAccount } from "./stripe/account.ts";

const admin = somebody({ role: "admin" });
const PRICE = 1230;

/** An order of two mugs at one shop, that has been paid by somebody of a provider. */
async function twoMugs(payment: { provider: string; token: string }, street = new Street()) {
	const vendorId = await street.vendor();
	const ready = await street.cart({ [street.variant(vendorId, { priceMinor: PRICE })]: 2 });
	const body = { expectedTotal: ready.cart.totals.total, payment };
	const placed = await street.call("POST", `/carts/${ready.id}/checkout`, { token: ready.token, key: crypto.randomUUID(), body });
	const order = placed.body as unknown as Order;
	const part = order.vendorOrders[0];
	const partId = part?.id ?? "";
	let keys = 0;
	const refundOf = async () => (await street.read(order.id, ready)).vendorOrders[0]?.refunds[0];
	const path = async (action: string) => `/admin/orders/${order.id}/refunds/${(await refundOf())?.id}/${action}`;
	return {
		street,
		ready,
		order,
		partId,
		read: () => street.read(order.id, ready),
		refundOf,
		payBack: async (amount: number) => {
			const scope = { caller: "user_staff", path: `POST ${partId}`, key: `key-${keys++}`, bodyHash: "h" };
			value(await street.vendorOrders.refund(STAFF, vendorId, partId, { amount: { amount, currency: "EUR" } }, scope));
		},
		retry: async (key: string = crypto.randomUUID()) => street.call("POST", await path("retry"), { as: admin, key }),
		payOtherwise: async (key: string = crypto.randomUUID(), note = "By bank transfer") =>
			street.call("POST", await path("paid-otherwise"), { as: admin, key, body: { note } }),
		/** The log's events about refunds. */
		log: async () => (await street.eventTypes(order.id, ready)).filter((type) => type.startsWith("refund")),
		/** What the ledger was told that the shopper gets back. */
		debits: async () => {
			const { results } = await env.DB.prepare(
				"SELECT body FROM outbox WHERE body LIKE ? AND body LIKE '%money_moved%' AND body LIKE '%\"refund\"%'",
			)
				.bind(`%${order.id}%`)
				.all<{ body: string }>();
			return results.map(({ body }) => (JSON.parse(body) as { movement: { paidMinor: number } }).movement.paidMinor);
		},
		waiting: async () => {
			const { refusedRefunds } = (await street.call("GET", "/admin/overview", { as: admin })).body as unknown as OrdersOverview;
			const { body } = await street.call("GET", "/admin/orders?refund=refused&limit=100", { as: admin });
			return { count: refusedRefunds, isListed: (body["items"] as { id: string }[]).some(({ id }) => id === order.id) };
		},
	};
}

const refusedByTest = async () => {
	const all = await twoMugs({ provider: "test", token: "tok_refund_refused" });
	await all.payBack(500);
	return all;
};

describe("a refund that the provider refuses", () => {
	it("is not tried again by itself, is not back, and its shop is charged", async () => {
		const { street, read, refundOf, log, debits, order } = await refusedByTest();
		street.pass(10);
		await street.sweep();
		expect(await refundOf()).toMatchObject({ doneAt: null, refusedAt: expect.any(String) as string, paidOtherwise: null });
		expect(await read()).toMatchObject({ paymentStatus: "paid", payment: { refunded: { amount: 0 } } });
		const paid = (await street.call("GET", `/admin/orders?paymentStatus=paid&q=${order.number}`, { as: admin })).body["items"];
		expect(paid).toMatchObject([{ id: order.id }]);
		expect([await log(), await debits(), await street.paidBack()]).toEqual([["refund_issued", "refund_refused"], [500], []]);
		const left = await env.DB.prepare("SELECT count(*) AS n FROM pending_effects WHERE order_id = ?").bind(order.id).first<number>("n");
		expect([left, street.reports]).toEqual([0, []]);
	});

	it("is told to the shopper, once, however often it is tried again", async () => {
		const { street, order, retry } = await refusedByTest();
		await retry();
		await street.sweep();
		const { results } = await env.DB.prepare(
			"SELECT body ->> '$.news.refund.amountMinor' AS amount FROM outbox WHERE body ->> '$.news.orderId' = ? AND body ->> '$.news.kind' = 'refund_refused'",
		)
			.bind(order.id)
			.all();
		expect(results).toEqual([{ amount: 500 }]);
	});

	it("leaves a line in the log of the Worker, as does what is back at last", async () => {
		const lines = vi.spyOn(console, "log").mockReturnValue();
		const { order, payOtherwise } = await refusedByTest();
		const plain = await twoMugs({ provider: "test", token: "tok_approved" });
		await plain.payBack(100);
		await payOtherwise();
		const told = lines.mock.calls.map(([line]) => JSON.parse(String(line)) as { what: string; orderId?: string; type?: string });
		lines.mockRestore();
		const typesOf = ({ id }: Order) => told.filter(({ what, orderId }) => what === "order" && orderId === id).map(({ type }) => type);
		expect(typesOf(order).slice(-3)).toEqual(["refund_issued", "refund_refused", "refund_paid_otherwise"]);
		expect(typesOf(plain.order).slice(-2)).toEqual(["refund_issued", "refunded"]);
	});

	it("is refused once, however many ask at once", async () => {
		const { street, order, payBack, log, debits } = await twoMugs({ provider: "test", token: "tok_refund_refused" });
		await Promise.all([payBack(100), payBack(100), street.sweep(), street.sweep()]);
		await street.sweep();
		expect((await log()).filter((type) => type === "refund_refused")).toHaveLength(2);
		expect(await debits()).toEqual([100, 100]);
		const { n } =
			(await env.DB.prepare("SELECT count(*) AS n FROM refund_refusals WHERE order_id = ?").bind(order.id).first<{ n: number }>()) ?? {};
		expect(n).toBe(2);
	});

	it("is counted and listed for the operators until one of them has paid it another way, once", async () => {
		const { payOtherwise, waiting, refundOf, read, log, debits, retry } = await refusedByTest();
		const before = await waiting();
		expect(before.isListed).toBe(true);
		expect((await payOtherwise("k", "")).status).toBe(400);
		const [first, again] = [await payOtherwise("k"), await payOtherwise("k")];
		expect([first.status, again.status, again.headers.get("idempotent-replayed")]).toEqual([200, 200, "true"]);
		expect(await refundOf()).toMatchObject({ doneAt: expect.any(String) as string, refusedAt: null, paidOtherwise: "By bank transfer" });
		expect(await read()).toMatchObject({ paymentStatus: "partially_refunded", payment: { refunded: { amount: 500 } } });
		expect(await waiting()).toEqual({ count: before.count - 1, isListed: false });
		expect([await log(), await debits()]).toEqual([["refund_issued", "refund_refused", "refund_paid_otherwise"], [500]]);
		expect(await retry()).toMatchObject({ status: 409, body: { code: "conflict" } });
		expect(await payOtherwise()).toMatchObject({ status: 409 });
	});

	it("is decided on by operators with a key alone, and only where it is refused", async () => {
		const { street, order, refundOf } = await refusedByTest();
		const path = `/admin/orders/${order.id}/refunds/${(await refundOf())?.id}`;
		expect(await street.call("POST", `${path}/retry`, { as: admin })).toMatchObject({ status: 428 });
		expect(await street.call("POST", `${path}/retry`, { as: somebody(), key: "k" })).toMatchObject({ status: 403 });
		expect(await street.call("POST", `${path}x/retry`, { as: admin, key: "k" })).toMatchObject({ status: 404 });
		const other = await twoMugs({ provider: "test", token: "tok_approved" }, street);
		await other.payBack(100);
		expect(await other.retry()).toMatchObject({ status: 409 });
	});

	it("can be refused again, and waits again", async () => {
		const { retry, waiting, log } = await refusedByTest();
		expect(await retry("once")).toMatchObject({ status: 200 });
		expect((await retry("once")).headers.get("idempotent-replayed")).toBe("true");
		expect((await waiting()).isListed).toBe(true);
		expect(await log()).toEqual(["refund_issued", "refund_refused", "refund_retried", "refund_refused"]);
	});
});

describe("a refund by Stripe", () => {
	async function byStripe() {
		const { stripe, provider } = stripeAccount();
		const street = new Street((ports) => ({ providers: { ...ports.providers, stripe: provider }, offers: ["stripe"] }));
		const all = await twoMugs({ provider: "stripe", token: "pm_card_visa" }, street);
		/** Brings all that Stripe has told so far to our webhook. */
		const tell = async () => {
			for (const event of await stripe.events()) {
				const body = JSON.stringify(event);
				const headers = { "content-type": "application/json", "stripe-signature": await signWebhook(body, stripe.webhookSecret) };
				const request = new Request("http://street/payments/stripe/webhook", { method: "POST", headers, body });
				expect((await street.receive(request)).status).toBe(200);
			}
		};
		return { ...all, stripe, tell, sent: async () => (await stripe.books()).charges[0]?.amount_refunded };
	}

	it("of a disputed payment waits, and is made when it is tried again behind the dispute", async () => {
		const { stripe, payBack, retry, refundOf, sent, debits, log } = await byStripe();
		await stripe.dispute();
		await payBack(700);
		expect(await refundOf()).toMatchObject({ doneAt: null, refusedAt: expect.any(String) as string });
		await stripe.dispute(false);
		await retry();
		expect([await sent(), await debits()]).toEqual([700, [700]]);
		expect(await refundOf()).toMatchObject({ doneAt: expect.any(String) as string, refusedAt: null });
		expect(await log()).toEqual(["refund_issued", "refund_refused", "refund_retried", "refunded"]);
	});

	it("that fails days later waits too, whatever is told and however often, and can be made again", async () => {
		const { stripe, tell, payBack, retry, payOtherwise, read, refundOf, sent, debits, log } = await byStripe();
		await payBack(700);
		await tell();
		expect(await refundOf()).toMatchObject({ doneAt: expect.any(String) as string, refusedAt: null });
		await stripe.failRefunds();
		await tell();
		await tell();
		expect(await refundOf()).toMatchObject({ doneAt: null, refusedAt: expect.any(String) as string });
		expect(await read()).toMatchObject({ paymentStatus: "paid" });
		expect(await log()).toEqual(["refund_issued", "refunded", "refund_refused"]);
		await retry();
		await tell();
		expect([await sent(), await debits()]).toEqual([700, [700]]);
		expect(await read()).toMatchObject({ paymentStatus: "partially_refunded" });
		await stripe.failRefunds();
		await tell();
		expect((await payOtherwise()).status).toBe(200);
		await tell();
		expect(await refundOf()).toMatchObject({ refusedAt: null, paidOtherwise: "By bank transfer" });
		expect(await debits()).toEqual([700]);
	});
});
