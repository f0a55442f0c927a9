import { expect, it } from "vitest";
import { type EventOf, eventSchema, vendorChanged } from "#contracts/events";
import { newId } from "#contracts/ids";
import { dbOf } from "#kit/db";
import { projectVendor } from "../src/store/effects.ts";
import { orderStore } from "../src/store/order-store.ts";
import { env } from "./street.ts";
import { anAuthorizedOrder, AT, place, refundOf, storeOrder } from "./stored-order.ts";

const db = dbOf(env);

async function aShop(country: string): Promise<string> {
	const id = newId("vendor");
	const shop = {
		id,
		slug: "quay-pottery",
		name: "Quay Pottery",
		status: "approved",
		openingHours: [],
		deliveryOptions: [],
		commissionBps: 0,
	};
	const event = vendorChanged.parse({
		id: newId("event"),
		type: "vendor.changed",
		version: 1,
		at: AT,
		vendor: {
			...shop,
			place: { line1: "2 Quay Street", city: "Galway", postalCode: "H91 A1B2", country, latitude: 53.27, longitude: -9.05 },
			email: "hello@pottery.example",
			trader: { traderName: "Nora Quinn Ltd", registrationNumber: "IE-1" },
		},
	});
	await projectVendor(db, event);
	return id;
}

/** What waits for the user service about an order, as it will read it. */
async function newsOf(orderId: string): Promise<EventOf<"order.news">["news"][]> {
	const { results } = await env.DB.prepare(
		"SELECT body FROM outbox WHERE destination = 'user' AND body ->> '$.news.orderId' = ? ORDER BY rowid",
	)
		.bind(orderId)
		.all<{ body: string }>();
	return results.map(({ body }) => (eventSchema.parse(JSON.parse(body)) as EventOf<"order.news">).news);
}

it("tells the shopper and each shop that an order is placed, in the batch that places it, and once however many do", async () => {
	const [irish, german, unknown] = [await aShop("IE"), await aShop("DE"), newId("vendor")];
	const order = await storeOrder(anAuthorizedOrder([irish, german, unknown], { locale: "de" }));
	await Promise.all([place(order), place(order), place(order)]);
	const news = await newsOf(order.id);
	expect(news.map(({ kind, email, locale }) => [kind, email, locale])).toEqual([
		["placed", order.contact.email, "de"],
		["shop_new_order", "hello@pottery.example", "en"],
		["shop_new_order", "hello@pottery.example", "de"],
	]);
	expect(new Map(news[0]?.sellers?.map(({ vendorId, trader }) => [vendorId, trader?.traderName]))).toEqual(
		new Map([irish, german].map((id) => [id, "Nora Quinn Ltd"])),
	);
});

it("tells that a refund has gone back once it has, and once", async () => {
	const order = await storeOrder(anAuthorizedOrder([await aShop("IE")]));
	await place(order);
	const placed = await orderStore(db).find(order.id);
	const part = placed?.vendorOrders[0];
	if (!placed || !part) throw new Error("no order");
	const refund = refundOf(placed, part, 500);
	const effect = { id: `refund:${refund.id}`, kind: "refund", vendorOrderId: part.id, refundId: refund.id } as const;
	await orderStore(db).apply(placed, { at: AT, resumeAt: null, refunds: [refund], effects: [effect], events: [] });
	const kinds = async () => (await newsOf(order.id)).map(({ kind }) => kind);
	expect(await kinds()).not.toContain("refunded");
	await orderStore(db).finishEffect(order.id, effect, AT);
	await orderStore(db).finishEffect(order.id, effect, AT);
	expect((await kinds()).filter((kind) => kind === "refunded")).toHaveLength(1);
	expect((await newsOf(order.id)).at(-1)?.refund).toEqual({ amountMinor: 500, creditMinor: 0 });
});
