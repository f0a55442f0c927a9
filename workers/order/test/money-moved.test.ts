import { expect, it } from "vitest";
import type { EventOf } from "#contracts/events";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import { sum } from "#contracts/money";
import type { Movement } from "#contracts/movement";
import type { Order } from "#contracts/order";
import { dbOf } from "#kit/db";
import { orderStore } from "../src/store/order-store.ts";
import { aCartOfTwo } from "./cart-of-two.ts";
import { promotion } from "./discounts.ts";
import { env, Street } from "./street.ts";

const STAFF: Actor = { kind: "vendor", id: "user_staff" };

/** What the vendor service was told of an order's money, in order. */
async function movementsOf(orderId: string): Promise<Movement[]> {
	const { results } = await env.DB.prepare(
		"SELECT body FROM outbox WHERE destination = 'vendor' AND body ->> '$.type' = 'order.money_moved' AND body ->> '$.movement.orderId' = ? ORDER BY rowid",
	)
		.bind(orderId)
		.all<{ body: string }>();
	return results.map(({ body }) => (JSON.parse(body) as EventOf<"order.money_moved">).movement);
}

async function anOrderOfTwoShops() {
	const street = new Street();
	const [vendorA, vendorB] = [await street.vendor(), await street.vendor()];
	const { order, ready } = await street.order({ [street.variant(vendorA)]: 2, [street.variant(vendorB)]: 1 });
	const partOf = (vendorId: string) => order.vendorOrders.find(({ vendor }) => vendor.id === vendorId)?.id ?? "";
	return { street, order, ready, vendorA, vendorB, partA: partOf(vendorA), partB: partOf(vendorB) };
}

const AMOUNTS = ["paidMinor", "marketplaceDiscountMinor", "taxMinor", "commissionMinor", "commissionTaxMinor"] as const;

/** What is left of each amount of a part's sale behind its refunds: nothing of any, where all was paid back. */
function leftOf(movements: readonly Movement[], vendorOrderId: string): Record<string, number> {
	const own = movements.filter((movement) => movement.vendorOrderId === vendorOrderId);
	const left = (amount: (typeof AMOUNTS)[number]) => sum(own.map((movement) => (movement.kind === "sale" ? 1 : -1) * movement[amount]));
	return Object.fromEntries(AMOUNTS.map((amount) => [amount, left(amount)]));
}

const NOTHING = Object.fromEntries(AMOUNTS.map((amount) => [amount, 0]));

it("tells each part's sale as the order is placed", async () => {
	const { order, vendorA, vendorB, partA, partB } = await anOrderOfTwoShops();
	const movements = await movementsOf(order.id);
	const rows = await env.DB.prepare(
		"SELECT id, total_minor, tax_minor, commission_minor, commission_tax_minor FROM vendor_orders WHERE order_id = ?",
	)
		.bind(order.id)
		.all<{ id: string; total_minor: number; tax_minor: number; commission_minor: number; commission_tax_minor: number }>();
	const row = (id: string) => rows.results.find((part) => part.id === id);
	const told = (vendorId: string, id: string) => ({
		id: `sale:${id}`,
		kind: "sale",
		vendorId,
		vendorOrderId: id,
		number: order.number,
		paidMinor: row(id)?.total_minor,
		taxMinor: row(id)?.tax_minor,
		commissionMinor: row(id)?.commission_minor,
		commissionTaxMinor: row(id)?.commission_tax_minor,
	});
	expect(movements).toHaveLength(2);
	expect(movements).toEqual(
		expect.arrayContaining([expect.objectContaining(told(vendorA, partA)), expect.objectContaining(told(vendorB, partB))]),
	);
	expect(sum(movements.map(({ paidMinor }) => paidMinor))).toBe(order.totals.total.amount);
});

it("takes a rejected part's sale back, and nothing of the other", async () => {
	const { street, order, vendorA, partA, partB } = await anOrderOfTwoShops();
	await street.vendorOrders.reject(STAFF, vendorA, partA, null);
	const movements = await movementsOf(order.id);
	const told = movements.map(({ kind, vendorOrderId }) => `${kind} ${vendorOrderId}`);
	expect(new Set(told)).toEqual(new Set([`refund ${partA}`, `sale ${partA}`, `sale ${partB}`]));
	expect(told).toHaveLength(3);
	expect(leftOf(movements, partA)).toEqual(NOTHING);
});

it("gives all of it back, to the cent, by refunds that are done at the same time", async () => {
	const { order, partA } = await anOrderOfTwoShops();
	const part = await env.DB.prepare("SELECT total_minor AS total FROM vendor_orders WHERE id = ?").bind(partA).first<{ total: number }>();
	const payment = await env.DB.prepare("SELECT id FROM payments WHERE order_id = ?").bind(order.id).first<{ id: string }>();
	const total = part?.total ?? 0;
	const shares = [Math.floor(total / 3), Math.floor(total / 7), 1, total - Math.floor(total / 3) - Math.floor(total / 7) - 1];
	const refunds = shares.map((amountMinor) => ({ id: newId("refund"), amountMinor }));
	await env.DB.batch(
		refunds.flatMap(({ id, amountMinor }) => [
			env.DB.prepare(
				"INSERT INTO refunds (id, order_id, payment_id, vendor_order_id, reason, amount_minor, created_at) VALUES (?, ?, ?, ?, 'goodwill', ?, '2026-11-22T12:00:00.000Z')",
			).bind(id, order.id, payment?.id, partA, amountMinor),
			env.DB.prepare(
				"INSERT INTO pending_effects (id, order_id, vendor_order_id, refund_id, kind, due_at) VALUES (?, ?, ?, ?, 'refund', '2099-01-01T00:00:00.000Z')",
			).bind(`refund:${id}`, order.id, partA, id),
		]),
	);
	const store = orderStore(dbOf(env));
	const finish = ({ id }: { id: string }) =>
		store.finishEffect(
			order.id,
			{ id: `refund:${id}`, kind: "refund", vendorOrderId: partA, refundId: id, returnId: null },
			"2026-11-22T12:01:00.000Z",
		);
	await Promise.all([...refunds, ...refunds].map(finish));
	const movements = await movementsOf(order.id);
	expect(movements.filter(({ kind }) => kind === "refund")).toHaveLength(4);
	expect(leftOf(movements, partA)).toEqual(NOTHING);
});

it("takes back what the marketplace paid for a part that cost the shopper nothing and was rejected", async () => {
	const street = new Street();
	const vendorId = await street.vendor();
	const { id } = await promotion({ percentBps: 10_000, code: null, vendorId });
	const { body } = await street.checkOut(await street.cart({ [street.variant(vendorId)]: 2 }, { deliver: "pickup" }));
	const order = body as unknown as Order;
	await env.DB.prepare("UPDATE promotions SET is_active = 0 WHERE id = ?").bind(id).run();
	const partId = order.vendorOrders[0]?.id ?? "";
	const [sale] = await movementsOf(order.id);
	expect(sale).toMatchObject({ paidMinor: 0, marketplaceDiscountMinor: 2 * 1230 });
	await street.vendorOrders.reject(STAFF, vendorId, partId, null);
	expect(leftOf(await movementsOf(order.id), partId)).toEqual(NOTHING);
});

it("moves nothing for a checkout that was not paid", async () => {
	const { street, ready } = await aCartOfTwo();
	await street.checkOut(ready, { cardToken: "tok_declined" });
	const row = await env.DB.prepare("SELECT id FROM orders WHERE cart_id = ?").bind(ready.id).first<{ id: string }>();
	expect(await movementsOf(row?.id ?? "no order")).toEqual([]);
});
