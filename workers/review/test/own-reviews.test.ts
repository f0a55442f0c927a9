import { expect, it } from "vitest";
import type { OwnReview } from "#contracts/review";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { ADMIN, callWith, everythingOf, input, logOf, pageOf, product, received, reject, toldOf, written } from "./reviews.ts";

it("lets an author change stars and words, and counts anew", async () => {
	const mug = await product();
	const { author, review } = await written(mug, { rating: 5 });
	const answer = await call("PATCH", `/reviews/${review.id}`, { as: author, body: { rating: 2, text: "It broke." } });
	expect(await answer.json()).toEqual({ ...review, rating: 2, text: "It broke." });
	expect((await pageOf(mug.id)).summary).toEqual({ average: 2, count: 1, histogram: { "1": 0, "2": 1, "3": 0, "4": 0, "5": 0 } });
	expect((await toldOf(mug.id)).map((event) => [event.version, event.rating.average])).toEqual([
		[1, 5],
		[2, 2],
	]);
	expect(await logOf(review.id)).toEqual(["write", "edit"]);
});

it("tells of new words as of new stars, and does nothing where nothing changes", async () => {
	const mug = await product();
	const { author, review } = await written(mug);
	expect((await call("PATCH", `/reviews/${review.id}`, { as: author, body: { title: "Still lovely" } })).status).toBe(200);
	for (const id of [mug.id, mug.vendorId])
		expect((await toldOf(id)).map((event) => [event.version, event.rating.count])).toEqual([
			[1, 1],
			[2, 1],
		]);
	const before = await everythingOf(review.id);
	expect((await call("PATCH", `/reviews/${review.id}`, { as: author, body: {} })).status).toBe(200);
	expect(await everythingOf(review.id)).toEqual(before);
	expect(await toldOf(mug.id)).toHaveLength(2);
});

it("deletes a review with its words, counts anew, and lets its author write another", async () => {
	const mug = await product();
	const { author, review } = await written(mug, { rating: 1 });
	expect((await call("DELETE", `/reviews/${review.id}`, { as: author })).status).toBe(204);
	expect((await call("DELETE", `/reviews/${review.id}`, { as: author })).status).toBe(404);
	expect(await pageOf(mug.id)).toEqual({
		items: [],
		nextCursor: null,
		summary: { average: null, count: 0, histogram: { "1": 0, "2": 0, "3": 0, "4": 0, "5": 0 } },
	});
	expect((await toldOf(mug.id)).at(-1)).toMatchObject({ version: 2, rating: { average: null, count: 0 } });
	expect(JSON.stringify(await everythingOf(review.id))).not.toContain("Keeps tea warm");
	expect((await written(mug, {}, author)).review.id).not.toBe(review.id);
});

it("does not let an author delete what was rejected and write it again", async () => {
	const mug = await product();
	const { author, review } = await written(mug);
	await reject(review.id);
	expect((await call("DELETE", `/reviews/${review.id}`, { as: author })).status).toBe(204);
	const again = await callWith(received(mug.vendorId), "POST", `/products/${mug.id}/reviews`, { as: author, body: input() });
	expect(again.status).toBe(409);
	expect((await pageOf(mug.id)).summary.count).toBe(0);
});

it("keeps a rejected review rejected, however it is changed", async () => {
	const mug = await product();
	const { author, review } = await written(mug);
	await reject(review.id);
	const changed = await (await call("PATCH", `/reviews/${review.id}`, { as: author, body: { rating: 3 } })).json<OwnReview>();
	expect([changed.status, changed.rating]).toEqual(["rejected", 3]);
	expect((await pageOf(mug.id)).summary.count).toBe(0);
});

it("shows an author one review, and nobody else", async () => {
	const { author, review } = await written(await product());
	const path = `/me/reviews/${review.id}`;
	expect(await (await call("GET", path, { as: author })).json()).toEqual(review);
	expect((await call("GET", path, { as: somebody() })).status).toBe(404);
	expect((await call("GET", path)).status).toBe(401);
});

it.each(["PATCH", "DELETE"])("answers %s of somebody else's review exactly as of none, and changes nothing", async (method) => {
	const { review } = await written(await product());
	const before = await everythingOf(review.id);
	const body = method === "PATCH" ? { body: { rating: 1 } } : {};
	expect((await call(method, `/reviews/${review.id}`, body)).status).toBe(401);
	for (const as of [somebody(), ADMIN]) {
		const foreign = await (await call(method, `/reviews/${review.id}`, { as, ...body })).json<{ status: number; instance: string }>();
		const missing = await (await call(method, "/reviews/rev_missing", { as, ...body })).json<{ status: number; instance: string }>();
		expect(foreign.status).toBe(404);
		expect({ ...foreign, instance: "" }).toEqual({ ...missing, instance: "" });
	}
	expect(await everythingOf(review.id)).toEqual(before);
});

it.each([{ rating: 0 }, { status: "published" }, { helpful: 99 }, "{", []])("refuses the change %j and changes nothing", async (body) => {
	const { author, review } = await written(await product());
	const before = await everythingOf(review.id);
	expect((await call("PATCH", `/reviews/${review.id}`, { as: author, body })).status).toBe(400);
	expect(await everythingOf(review.id)).toEqual(before);
});

it("lists one's own reviews in every status, and nobody else's", async () => {
	const author = somebody();
	const first = await written(await product(), {}, author);
	const second = await written(await product(), {}, author);
	await written(await product());
	await reject(first.review.id);
	const mine = await (await call("GET", "/me/reviews", { as: author })).json<{ items: OwnReview[] }>();
	expect(mine.items.map((item) => [item.id, item.status, item.statusReason])).toEqual([
		[second.review.id, "published", null],
		[first.review.id, "rejected", "Not about the product."],
	]);
	expect((await call("GET", "/me/reviews")).status).toBe(401);
});
