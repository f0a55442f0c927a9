import { describe, expect, it } from "vitest";
import type { Identity } from "#contracts/identity";
import type { PurchasesApi, ReceivedProduct } from "#contracts/purchases";
import { entrypoint, somebody } from "../../../tests/support/service-under-test.ts";
import { env, Street } from "./street.ts";

const purchases = entrypoint<PurchasesApi>("Purchases");
const STAFF = { kind: "vendor", id: "user_staff" } as const;

/** Orders variants of one shop, sends them and has them delivered at a time of the test's own. */
async function deliver(street: Street, as: Identity, vendorId: string, variantIds: string[], deliveredAt: string | null) {
	const { order } = await street.order(Object.fromEntries(variantIds.map((id) => [id, 1])), as);
	const part = order.vendorOrders[0];
	await street.vendorOrders.accept(STAFF, vendorId, part?.id ?? "");
	await street.vendorOrders.fulfill(STAFF, vendorId, part?.id ?? "", {}, null);
	await env.DB.prepare("UPDATE fulfillments SET delivered_at = ? WHERE vendor_order_id = ?").bind(deliveredAt, part?.id).run();
	return part?.lines ?? [];
}

const at = (day: number): string => `2026-11-0${day}T10:00:00.000Z`;

describe("what a shopper received", () => {
	it("is each product once, with its latest delivery, the latest first, and nothing that is on its way", async () => {
		const [street, as] = [new Street(), somebody()];
		const vendorId = await street.vendor();
		const [mug, bowl, cup] = [street.variant(vendorId), street.variant(vendorId), street.variant(vendorId)];
		const [first] = await deliver(street, as, vendorId, [mug], at(1));
		const [second] = await deliver(street, as, vendorId, [bowl], at(2));
		await deliver(street, as, vendorId, [mug], at(3));
		await deliver(street, as, vendorId, [cup], null);
		await deliver(street, somebody(), vendorId, [cup], at(4));
		const received = await purchases.receivedLines(as.userId, null, 10);
		expect(received.map((product) => [product.productId, product.deliveredAt])).toEqual([
			[first?.product.id, at(3)],
			[second?.product.id, at(2)],
		]);
		expect(received[0]?.product).toEqual({
			slug: first?.product.slug,
			title: first?.product.title,
			imageUrl: first?.product.imageUrl ?? null,
		});
		expect(received[0]?.vendor.id).toBe(vendorId);
		expect(Object.keys(received[0]?.vendor ?? {}).sort()).toEqual(["id", "name", "slug"]);
		expect(await purchases.receivedLines(somebody().userId, null, 10)).toEqual([]);
	});

	it("comes in pages that go on where the last one ended, even within one delivery", async () => {
		const [street, as] = [new Street(), somebody()];
		const vendorId = await street.vendor();
		const variants = Array.from({ length: 5 }, () => street.variant(vendorId));
		await deliver(street, as, vendorId, variants, at(5));
		const all = await purchases.receivedLines(as.userId, null, 10);
		expect(new Set(all.map((product) => product.productId)).size).toBe(5);
		const paged: ReceivedProduct[] = [];
		for (let page = await purchases.receivedLines(as.userId, null, 2); page.length > 0;) {
			paged.push(...page);
			page = await purchases.receivedLines(as.userId, page.at(-1) ?? null, 2);
		}
		expect(paged).toEqual(all);
	});
});
