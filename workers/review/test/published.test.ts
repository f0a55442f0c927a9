import { expect, it } from "vitest";
import type { Review } from "#contracts/review";
import { call } from "../../../tests/support/service-under-test.ts";
import { deliver, env, pageOf, product, productChanged, reject, vendorChanged, written } from "./reviews.ts";

it("pages through reviews, the newest first, without gaps or repeats, even where times are equal", async () => {
	const mug = await product();
	const ids: string[] = [];
	for (let n = 0; n < 11; n += 1) ids.push((await written(mug, { rating: (n % 5) + 1 })).review.id);
	await env.DB.prepare("UPDATE reviews SET created_at = '2026-01-01T00:00:00.000Z' WHERE product_id = ? AND rating < 4").bind(mug.id).run();
	const all = (await pageOf(mug.id, "?limit=100")).items;
	expect(new Set(all.map((item) => item.id))).toEqual(new Set(ids));
	for (const limit of [1, 3, 4, 11]) {
		const items: Review[] = [];
		for (let cursor: string | null = ""; cursor !== null;) {
			const page = await pageOf(mug.slug, `?limit=${limit}${cursor && `&cursor=${cursor}`}`);
			expect(page.summary.count).toBe(11);
			items.push(...page.items);
			cursor = page.nextCursor;
		}
		expect(items.map((item) => item.id)).toEqual(all.map((item) => item.id));
	}
});

it("shows a new review while somebody pages, without moving the others", async () => {
	const mug = await product();
	for (let n = 0; n < 4; n += 1) await written(mug);
	const first = await pageOf(mug.id, "?limit=2");
	await written(mug);
	const rest = await pageOf(mug.id, `?limit=2&cursor=${first.nextCursor}`);
	expect(new Set([...first.items, ...rest.items].map((item) => item.id)).size).toBe(4);
});

it("summarizes all published reviews whatever the page, and no rejected ones", async () => {
	const mug = await product();
	for (const rating of [5, 5, 4, 1]) await written(mug, { rating });
	const { review } = await written(mug, { rating: 1 });
	await reject(review.id);
	const page = await pageOf(mug.id, "?limit=1&sort=newest&locale=en-IE");
	expect(page.summary).toEqual({ average: 3.75, count: 4, histogram: { "1": 1, "2": 0, "3": 0, "4": 1, "5": 2 } });
	expect(page.items).toHaveLength(1);
});

it("does not know products and shops that are not on the street", async () => {
	const mug = await product();
	const statusOf = async (path: string) => (await call("GET", path)).status;
	expect(await statusOf("/products/prod_missing/reviews")).toBe(404);
	expect(await statusOf("/vendors/vend_missing/reviews")).toBe(404);
	await deliver(vendorChanged({ id: mug.vendorId, status: "suspended" }, 2));
	expect(await statusOf(`/products/${mug.id}/reviews`)).toBe(404);
	expect(await statusOf(`/vendors/${mug.vendorSlug}/reviews`)).toBe(404);
	await deliver(vendorChanged({ id: mug.vendorId }, 3));
	expect(await statusOf(`/products/${mug.id}/reviews`)).toBe(200);
	await deliver(productChanged({ id: mug.id, vendorId: mug.vendorId, status: "draft" }, 2));
	expect(await statusOf(`/products/${mug.id}/reviews`)).toBe(404);
});

it("follows a product to its new slug, and ignores older news and repeats", async () => {
	const mug = await product();
	const renamed = productChanged({ id: mug.id, vendorId: mug.vendorId, slug: `new-${mug.slug}`, title: "Cup" }, 3);
	await deliver(renamed, productChanged({ id: mug.id, vendorId: mug.vendorId, slug: `old-${mug.slug}` }, 2), renamed);
	expect((await call("GET", `/products/new-${mug.slug}/reviews`)).status).toBe(200);
	expect((await call("GET", `/products/old-${mug.slug}/reviews`)).status).toBe(404);
	expect((await call("GET", `/products/${mug.slug}/reviews`)).status).toBe(301);
	expect(await env.DB.prepare("SELECT title, version FROM products WHERE id = ?").bind(mug.id).first()).toEqual({
		title: "Cup",
		version: 3,
	});

	await deliver(
		vendorChanged({ id: mug.vendorId, slug: `new-${mug.vendorSlug}` }, 3),
		vendorChanged({ id: mug.vendorId, slug: `old-${mug.vendorSlug}`, status: "rejected" }, 2),
	);
	expect((await call("GET", `/vendors/new-${mug.vendorSlug}/reviews`)).status).toBe(200);
});

it("answers 304 to whoever knows the answer already", async () => {
	const mug = await product();
	const path = `/products/${mug.id}/reviews`;
	const etag = (await call("GET", path)).headers.get("etag") ?? "";
	expect((await call("GET", path, { headers: { "If-None-Match": etag } })).status).toBe(304);
	await written(mug);
	expect((await call("GET", path, { headers: { "If-None-Match": etag } })).status).toBe(200);
});

it.each(["limit=0", "limit=1e9", "cursor=nonsense", "cursor=WzFd", "sort=oldest", "rating=5", "country=ireland"])(
	"refuses ?%s",
	async (query) => {
		const mug = await product();
		const response = await call("GET", `/products/${mug.id}/reviews?${query}`);
		expect([response.status, (await response.json<{ code: string }>()).code]).toEqual([400, "invalid_input"]);
	},
);
