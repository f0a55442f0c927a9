import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { expect, it } from "vitest";
import type { Event } from "#contracts/events";
import { newId } from "#contracts/ids";
import type { VendorStats } from "#contracts/vendor";
import { call } from "../../../tests/support/service-under-test.ts";
import worker from "../src/index.ts";
import { applied, env, opened } from "./shops.ts";

async function deliver(...events: Event[]): Promise<void> {
	const messages = events.map((body) => ({ id: crypto.randomUUID(), timestamp: new Date(), attempts: 1, body }));
	const batch = createMessageBatch("highstreet-to-vendor", messages);
	const ctx = createExecutionContext();
	await worker.queue?.(batch, env, ctx);
	expect((await getQueueResult(batch, ctx)).explicitAcks).toHaveLength(events.length);
}

const at = new Date().toISOString();

type SoldPart = Extract<Event, { type: "order.vendor_order_changed" }>;
const sold = (vendorId: string, version: number, change: Partial<SoldPart["vendorOrder"]> = {}): SoldPart => ({
	id: newId("event"),
	type: "order.vendor_order_changed",
	version,
	at,
	vendorOrder: {
		id: "vord_a",
		orderId: "ord_a",
		vendorId,
		status: "placed",
		totalMinor: 2_500,
		currency: "EUR",
		placedAt: at,
		completedAt: null,
		...change,
	},
});

const rated = (vendorId: string, version: number, average: number, count: number): Event => ({
	id: newId("event"),
	type: "review.vendor_rated",
	version,
	at,
	rating: { vendorId, average, count, histogram: { "1": 0, "2": 0, "3": 0, "4": 0, "5": count } },
});

it("makes a shop's figures from what the order service tells, and from the newest version only", async () => {
	const { owner, shop } = await applied({ name: "Figures" });
	const stats = async () => (await call("GET", `/vendor/${shop.id}/stats`, { as: owner })).json<VendorStats>();
	const id = newId("vendorOrder");
	const placed = sold(shop.id, 1, { id });
	await deliver(placed, placed, sold(shop.id, 2, { id, status: "accepted" }));
	await deliver(
		sold(shop.id, 1, {
			id: newId("vendorOrder"),
			placedAt: new Date(Date.now() - 5 * 86_400_000).toISOString(),
			status: "completed",
			totalMinor: 1_000,
		}),
	);
	expect(await stats()).toMatchObject({
		ordersToday: 1,
		ordersOpen: 1,
		revenueToday: { amount: 2_500 },
		revenueLast30Days: { amount: 3_500 },
		waiting: { ordersToAccept: 0 },
	});
	await deliver(sold(shop.id, 1, { id: newId("vendorOrder"), totalMinor: 0 }));
	expect(await stats()).toMatchObject({ ordersToday: 2, ordersOpen: 2, waiting: { ordersToAccept: 1 } });
	expect((await stats()).days).toHaveLength(30);

	await deliver(sold(shop.id, 4, { id, status: "rejected" }), sold(shop.id, 3, { id, status: "completed" }));
	expect(await stats()).toMatchObject({ ordersToday: 1, ordersOpen: 1, revenueToday: { amount: 0 }, revenueLast30Days: { amount: 1_000 } });
});

it("keeps the figures of two shops apart", async () => {
	const [one, other] = [await applied({ name: "One" }), await applied({ name: "Other" })];
	await deliver(sold(one.shop.id, 1, { id: newId("vendorOrder") }));
	const stats = await (await call("GET", `/vendor/${other.shop.id}/stats`, { as: other.owner })).json<VendorStats>();
	expect(stats.ordersToday).toBe(0);
});

it("shows the rating that reviews gave, ignoring older news and repeats", async () => {
	const { shop } = await opened({ name: "Rated" });
	const ratingNow = async () => (await (await call("GET", `/vendors/${shop.id}`)).json<{ rating: unknown }>()).rating;
	const newest = rated(shop.id, 3, 4.67, 3);
	await deliver(newest, rated(shop.id, 2, 1, 2), newest);
	expect(await ratingNow()).toEqual({ average: 4.67, count: 3 });
	await deliver(rated(shop.id, 4, 5, 1));
	expect(await ratingNow()).toEqual({ average: 5, count: 1 });
});

it("takes news of shops that it does not know, without effect", async () => {
	await deliver(rated("vend_unknown", 1, 5, 1), sold("vend_unknown", 1, { id: newId("vendorOrder") }));
	expect(await env.DB.prepare("SELECT 1 FROM vendors WHERE id = 'vend_unknown'").first()).toBeNull();
});
