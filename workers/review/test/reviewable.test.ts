import { expect, it } from "vitest";
import type { PurchasesApi, ReceivedProduct } from "#contracts/purchases";
import type { Reviewable } from "#contracts/review";
import type { Identity } from "#contracts/identity";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { callWith, deliver, product, productChanged, reject, written } from "./reviews.ts";

type Page = { items: Reviewable[]; nextCursor: string | null };

/** A product as somebody ordered it, delivered on a day. */
const delivered = (of: { id: string; vendorId: string }, day: number): ReceivedProduct => ({
	productId: of.id,
	deliveredAt: `2026-11-0${day}T10:00:00.000Z`,
	product: { slug: "as-ordered", title: "As ordered", imageUrl: "/api/v1/media/mug.png" },
	vendor: { id: of.vendorId, slug: "shop-as-ordered", name: "Shop as ordered" },
});

const purchasesOf = (all: readonly ReceivedProduct[]): Pick<PurchasesApi, "receivedLines"> => ({
	receivedLines: async (_userId, after, limit) => all.filter((one) => !after || one.deliveredAt < after.deliveredAt).slice(0, limit),
});

const read = (as: Identity, all: readonly ReceivedProduct[], query = "") =>
	callWith(purchasesOf(all), "GET", `/me/reviewable${query}`, { as });
const page = async (...args: Parameters<typeof read>): Promise<Page> => (await read(...args)).json();

it("lists what somebody received and has not reviewed, as it is called now", async () => {
	const [mug, bowl] = [await product(), await product()];
	await deliver(productChanged({ id: mug.id, vendorId: mug.vendorId, slug: "mug-now", title: "Mug now" }, 2));
	const as = somebody();
	await written(bowl, {}, as);
	await written(mug);
	expect(await page(as, [delivered(bowl, 3), delivered(mug, 2), delivered({ id: "prod_unheard", vendorId: "vend_unheard" }, 1)])).toEqual({
		items: [
			{
				product: { id: mug.id, slug: "mug-now", title: "Mug now", imageUrl: "/api/v1/media/mug.png" },
				vendor: { id: mug.vendorId, slug: mug.vendorSlug, name: "Shop" },
				deliveredAt: "2026-11-02T10:00:00.000Z",
			},
			{
				product: { id: "prod_unheard", slug: "as-ordered", title: "As ordered", imageUrl: "/api/v1/media/mug.png" },
				vendor: { id: "vend_unheard", slug: "shop-as-ordered", name: "Shop as ordered" },
				deliveredAt: "2026-11-01T10:00:00.000Z",
			},
		],
		nextCursor: null,
	});
});

it("comes in pages", async () => {
	const all = [delivered(await product(), 3), delivered(await product(), 2), delivered(await product(), 1)];
	const as = somebody();
	const first = await page(as, all, "?limit=2");
	const second = await page(as, all, `?limit=2&cursor=${first.nextCursor}`);
	expect([first, second].map(({ items }) => items.map((item) => item.product.id))).toEqual([
		[all[0]?.productId, all[1]?.productId],
		[all[2]?.productId],
	]);
	expect(second.nextCursor).toBeNull();
});

it("has a product again once its review is deleted, unless it had been rejected", async () => {
	const [mug, bowl] = [await product(), await product()];
	const as = somebody();
	const all = [delivered(mug, 2), delivered(bowl, 1)];
	const reviews = [await written(mug, {}, as), await written(bowl, {}, as)];
	expect((await page(as, all)).items).toEqual([]);
	await reject(reviews[1]?.review.id ?? "");
	for (const { review } of reviews) await call("DELETE", `/reviews/${review.id}`, { as });
	expect((await page(as, all)).items.map((item) => item.product.id)).toEqual([mug.id]);
});

it("is for who is signed in, and takes only its own cursors", async () => {
	expect((await call("GET", "/me/reviewable")).status).toBe(401);
	for (const query of ["?cursor=nonsense", "?cursor=e30", "?limit=0", "?page=2", "?limit=0x10"])
		expect((await read(somebody(), [], query)).status).toBe(400);
});
