import { expect, it, vi } from "vitest";
import { BOOKMARK_HEADER } from "#kit/bookmark";
import type { VendorReviewsApi } from "#contracts/vendor-reviews";
import { call, entrypoint, somebody } from "../../../tests/support/service-under-test.ts";
import { callWith, deliver, input, product, productChanged, publish, received, reject, vendorChanged, written } from "./reviews.ts";

// each looks at every kind of read three times
vi.setConfig({ testTimeout: 30_000 });

const vendorReviews = entrypoint<VendorReviewsApi>("VendorReviews");

type Subject = Awaited<ReturnType<typeof product>>;

/** Every kind of read that shows something of a product's reviews. */
const readsOf = ({ id, slug, vendorId, vendorSlug }: Subject): Record<string, string> => ({
	byId: `/products/${id}/reviews`,
	bySlug: `/products/${slug}/reviews`,
	ofShop: `/vendors/${vendorId}/reviews`,
	ofShopBySlug: `/vendors/${vendorSlug}/reviews?limit=5`,
});
const ALL = ["byId", "bySlug", "ofShop", "ofShopBySlug"];

async function look(path: string, headers: Record<string, string> = {}) {
	const response = await call("GET", path, { headers });
	return { status: response.status, body: await response.text(), cache: response.headers.get("Cf-Cache-Status") };
}

/** Which reads show something else right after a change; all of them show what is there. */
async function changedBy(subject: Subject, change: () => Promise<unknown>): Promise<string[]> {
	const reads = Object.entries(readsOf(subject));
	const before = new Map<string, string>();
	for (const [name, path] of reads) {
		const { body, status } = await look(path);
		before.set(name, body);
		if (status === 200) expect(await look(path)).toMatchObject({ cache: "HIT", body });
	}
	await change();
	const changed: string[] = [];
	for (const [name, path] of reads) {
		const [next, now] = [await look(path), await look(path, { [BOOKMARK_HEADER]: "first-primary" })];
		expect([name, next.status, next.status === 200 && next.body]).toEqual([name, now.status, now.status === 200 && now.body]);
		if (next.body !== before.get(name)) changed.push(name);
	}
	return changed;
}

/** A change over HTTP that has to be fine. */
const well = (change: () => Promise<Response>) => async () => expect((await change()).status).toBeLessThan(300);

it("a review shows at the next read: written, changed, rejected, published again and deleted", async () => {
	const mug = await product();
	const author = somebody();
	expect(await changedBy(mug, () => written(mug, {}, author))).toEqual(ALL);
	const { items } = JSON.parse((await look(`/products/${mug.id}/reviews`)).body) as { items: { id: string }[] };
	const id = items[0]?.id ?? "";
	const patch = () => call("PATCH", `/reviews/${id}`, { as: author, body: { title: "On second thought" } });
	expect(await changedBy(mug, well(patch))).toEqual(ALL);
	expect(
		await changedBy(
			mug,
			well(() => reject(id)),
		),
	).toEqual(ALL);
	expect(
		await changedBy(
			mug,
			well(() => publish(id)),
		),
	).toEqual(ALL);
	expect(
		await changedBy(
			mug,
			well(() => call("DELETE", `/reviews/${id}`, { as: author })),
		),
	).toEqual(ALL);
});

it("an answer of the shop shows, which comes through its entrypoint", async () => {
	const mug = await product();
	const { review } = await written(mug);
	expect(await changedBy(mug, () => vendorReviews.reply(mug.vendorId, review.id, "Thank you.", null))).toEqual(ALL);
});

it("votes show, and what is reported changes nothing", async () => {
	const mug = await product();
	const { review } = await written(mug);
	const reader = somebody();
	expect(
		await changedBy(
			mug,
			well(() => call("PUT", `/reviews/${review.id}/vote`, { as: reader })),
		),
	).toEqual(ALL);
	expect(
		await changedBy(
			mug,
			well(() => call("DELETE", `/reviews/${review.id}/vote`, { as: reader })),
		),
	).toEqual(ALL);
	const report = () => call("POST", `/reviews/${review.id}/report`, { as: reader, body: { reason: "Spam." } });
	expect(await changedBy(mug, well(report))).toEqual([]);
	expect((await look(`/products/${mug.id}/reviews`)).cache).toBe("HIT");
});

it("what other services changed shows as soon as its event is consumed", async () => {
	const mug = await product();
	await written(mug);
	const { id, vendorId } = mug;
	expect(await changedBy(mug, () => deliver(productChanged({ id, vendorId, status: "archived" }, 2)))).toEqual(
		expect.arrayContaining(["byId", "bySlug"]),
	);
	expect((await look(`/products/${id}/reviews`)).status).toBe(404);
	expect(await changedBy(mug, () => deliver(productChanged({ id, vendorId }, 3)))).toEqual(expect.arrayContaining(["byId", "bySlug"]));
	expect(await changedBy(mug, () => deliver(vendorChanged({ id: vendorId, status: "suspended" }, 2)))).toEqual(ALL);
	expect((await look(`/vendors/${vendorId}/reviews`)).status).toBe(404);
});

it("another product's reviews stay where they are", async () => {
	const [mug, jug] = [await product(), await product()];
	await look(`/products/${jug.id}/reviews`);
	await written(mug);
	expect((await look(`/products/${jug.id}/reviews`)).cache).toBe("HIT");
});

it("who has just written gets a bookmark", async () => {
	const mug = await product();
	const response = await call("PUT", `/reviews/${(await written(mug)).review.id}/vote`, { as: somebody() });
	expect(response.headers.get(BOOKMARK_HEADER)).toMatch(/^[0-9a-f]+(-[0-9a-f]+)+$/);
	expect((await callWith(received(mug.vendorId), "POST", `/products/${mug.id}/reviews`, { as: somebody(), body: input() })).status).toBe(
		201,
	);
});
