import { expect, it } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";
import { env, pageOf, product, publish, reject, toldOf, written } from "./reviews.ts";

/** What the reviews themselves say, counted apart from the product's code. */
async function counted(column: "product_id" | "vendor_id", id: string) {
	const { results } = await env.DB.prepare(`SELECT rating FROM reviews WHERE ${column} = ? AND status = 'published' AND deleted_at IS NULL`)
		.bind(id)
		.all<{ rating: number }>();
	const ratings = results.map((row) => row.rating);
	const histogram = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [n, ratings.filter((rating) => rating === n).length]));
	const sum = ratings.reduce((total, rating) => total + rating, 0);
	return { average: Math.round((sum / ratings.length) * 100) / 100, count: ratings.length, histogram };
}

it("counts thirty reviews written at once exactly, for the product and for the shop", async () => {
	const mug = await product();
	await Promise.all(Array.from({ length: 30 }, (_, n) => written(mug, { rating: (n % 5) + 1 })));
	expect((await pageOf(mug.id)).summary).toEqual({ average: 3, count: 30, histogram: { "1": 6, "2": 6, "3": 6, "4": 6, "5": 6 } });
	for (const id of [mug.id, mug.vendorId]) {
		const told = await toldOf(id);
		expect(told.map((event) => event.version)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
		expect(told.map((event) => event.rating.count)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
	}
});

it("stays exact when reviews are written, changed, rejected, published and deleted at once", async () => {
	const mug = await product();
	const cup = { ...(await product()), vendorId: mug.vendorId };
	const before = await Promise.all(Array.from({ length: 12 }, (_, n) => written(mug, { rating: (n % 5) + 1 })));
	const [toReject, toDelete, toChange] = [before.slice(0, 4), before.slice(4, 8), before.slice(8)];
	await Promise.all([
		...Array.from({ length: 10 }, (_, n) => written(mug, { rating: (n % 3) + 3 })),
		...Array.from({ length: 5 }, () => written(cup, { rating: 2 })),
		...toReject.flatMap(({ review }) => [reject(review.id), reject(review.id), publish(review.id)]),
		...toDelete.map(({ author, review }) => call("DELETE", `/reviews/${review.id}`, { as: author })),
		...toChange.map(({ author, review }) => call("PATCH", `/reviews/${review.id}`, { as: author, body: { rating: 1 } })),
	]);
	const ofMug = await counted("product_id", mug.id);
	const ofShop = await counted("vendor_id", mug.vendorId);
	expect((await pageOf(mug.id)).summary).toEqual(ofMug);
	expect((await pageOf(mug.vendorId, "", "vendors")).summary).toEqual(ofShop);
	expect((await toldOf(mug.id)).at(-1)?.rating).toEqual({ productId: mug.id, ...ofMug });
	const told = await toldOf(mug.vendorId);
	expect(told.at(-1)?.rating).toEqual({ vendorId: mug.vendorId, ...ofShop });
	expect(told.map((event) => event.version)).toEqual(told.map((_, n) => n + 1));
});

it("tells product of products, vendor of shops and the web client of both", async () => {
	const mug = await product();
	await written(mug);
	const { results } = await env.DB.prepare("SELECT destination FROM outbox WHERE body LIKE ? OR body LIKE ? ORDER BY rowid")
		.bind(`%${mug.id}%`, `%${mug.vendorId}%`)
		.all();
	expect(results.map((row) => row["destination"])).toEqual(["product", "web", "vendor", "web"]);
});
