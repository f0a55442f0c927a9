import { expect, it } from "vitest";
import type { EventOf } from "#contracts/events";
import type { Actor } from "#contracts/identity";
import { aCartOfTwo } from "./cart-of-two.ts";
import { env, Street } from "./street.ts";

const STAFF: Actor = { kind: "vendor", id: "user_staff" };

/** What the product service was told of orders whose event says this, in order. */
async function toldOf(said: string): Promise<EventOf<"order.products_bought">[]> {
	const { results } = await env.DB.prepare("SELECT body FROM outbox WHERE destination = 'product' AND body LIKE ? ORDER BY rowid")
		.bind(`%${said}%`)
		.all<{ body: string }>();
	return results.map(({ body }) => JSON.parse(body) as EventOf<"order.products_bought">);
}

/** An order of two things of one shop and one of another; the ids of their products, by part. */
async function anOrderOfThree() {
	const street = new Street();
	const [vendorA, vendorB] = [await street.vendor(), await street.vendor()];
	const variants = [street.variant(vendorA), street.variant(vendorA), street.variant(vendorB)];
	const { order, ready } = await street.order(Object.fromEntries(variants.map((variant) => [variant, 1])));
	const { results } = await env.DB.prepare("SELECT product_id, vendor_order_id FROM order_lines WHERE order_id = ? ORDER BY position")
		.bind(order.id)
		.all<{ product_id: string; vendor_order_id: string }>();
	const partA = order.vendorOrders.find(({ vendor }) => vendor.id === vendorA)?.id ?? "";
	const productsOf = (part: (id: string) => boolean) => results.filter((line) => part(line.vendor_order_id)).map((line) => line.product_id);
	return { street, order, ready, vendorA, partA, all: productsOf(() => true), ofB: productsOf((id) => id !== partA) };
}

it("tells what was bought together, of all shops, and nothing of who bought it", async () => {
	const { order, all } = await anOrderOfThree();
	const [told, ...others] = await toldOf(order.id);
	expect(others).toEqual([]);
	expect(all).toHaveLength(3);
	expect(told?.order).toEqual({ id: order.id, productIds: all });
	expect(Object.keys(told ?? {}).sort()).toEqual(["at", "id", "order", "requestId", "type", "version"]);
});

it("tells it again, with a later version, where a shop rejects its part", async () => {
	const { street, order, vendorA, partA, ofB } = await anOrderOfThree();
	await street.vendorOrders.reject(STAFF, vendorA, partA, null);
	const told = await toldOf(order.id);
	expect(told.slice(1).map((event) => event.order.productIds)).toEqual([ofB]);
	expect(told[1]?.version).toBeGreaterThan(told[0]?.version ?? Infinity);
});

it("tells that nothing was bought where all is canceled, and says nothing of what leaves the products as they are", async () => {
	const { street, order, vendorA, partA } = await anOrderOfThree();
	await street.vendorOrders.accept(STAFF, vendorA, partA);
	expect(await toldOf(order.id)).toHaveLength(1);
	const other = await anOrderOfThree();
	await other.street.call("POST", `/orders/${other.order.id}/cancel`, { token: other.ready.token });
	expect((await toldOf(other.order.id)).slice(1).map((event) => event.order.productIds)).toEqual([[]]);
});

it("says nothing of a checkout that is not paid", async () => {
	const { street, ready } = await aCartOfTwo();
	expect((await street.checkOut(ready, { cardToken: "tok_declined" })).status).toBe(402);
	const { results } = await env.DB.prepare("SELECT id FROM orders WHERE cart_id = ?").bind(ready.id).all<{ id: string }>();
	expect(await toldOf(results[0]?.id ?? "no order")).toEqual([]);
});
