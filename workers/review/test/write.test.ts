import { expect, it, vi } from "vitest";
import type { PurchasesApi } from "#contracts/purchases";
import type { OwnReview } from "#contracts/review";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { callWith, env, input, logOf, pageOf, product, received, toldOf, written } from "./reviews.ts";

const countOf = async (productId: string) =>
	(await env.DB.prepare("SELECT count(*) AS n FROM reviews WHERE product_id = ?").bind(productId).first<{ n: number }>())?.n;

it("publishes the review of somebody who received the item at once, and tells product and vendor", async () => {
	const mug = await product();
	const { review } = await written(mug, { rating: 4 }, somebody({ name: "Ada Lovelace" }));
	expect(review).toMatchObject({
		productId: mug.id,
		vendorId: mug.vendorId,
		productTitle: "Mug, blue",
		rating: 4,
		title: "Lovely",
		author: "Ada L.",
		verified: true,
		helpful: 0,
		reply: null,
		status: "published",
		statusReason: null,
	});
	const { status: _s, statusReason: _r, vendorId: _v, productTitle: _t, ...shown } = review;
	const summary = { average: 4, count: 1, histogram: { "1": 0, "2": 0, "3": 0, "4": 1, "5": 0 } };
	expect(await pageOf(mug.id)).toEqual({ items: [shown], nextCursor: null, summary });
	expect(await pageOf(mug.vendorSlug, "", "vendors")).toEqual({ items: [shown], nextCursor: null, summary });
	expect(await toldOf(mug.id)).toMatchObject([{ type: "review.product_rated", version: 1, rating: { productId: mug.id, ...summary } }]);
	expect(await toldOf(mug.vendorId)).toMatchObject([
		{ type: "review.vendor_rated", version: 1, rating: { vendorId: mug.vendorId, ...summary } },
	]);
	expect(await logOf(review.id)).toEqual(["write"]);
});

it("takes the product's slug for its id, and asks for the purchase by id", async () => {
	const mug = await product();
	const author = somebody();
	const receivedLine = vi.fn<PurchasesApi["receivedLine"]>((userId, productId) => received(mug.vendorId).receivedLine(userId, productId));
	const answer = await callWith({ receivedLine }, "POST", `/products/${mug.slug}/reviews`, { as: author, body: input() });
	expect(answer.status).toBe(201);
	expect(receivedLine.mock.calls).toEqual([[author.userId, mug.id]]);
});

it("is for those who are signed in, with a verified email, and received the item", async () => {
	const mug = await product();
	const path = `/products/${mug.id}/reviews`;
	expect((await call("POST", path, { body: input() })).status).toBe(401);

	const unverified = await callWith(received(mug.vendorId), "POST", path, { as: somebody({ emailVerified: false }), body: input() });
	expect([unverified.status, (await unverified.json<{ code: string }>()).code]).toEqual([403, "email_not_verified"]);

	const stranger = await callWith({ receivedLine: async () => null }, "POST", path, { as: somebody(), body: input() });
	expect([stranger.status, (await stranger.json<{ code: string }>()).code]).toEqual([403, "forbidden"]);

	const missing = await callWith({ receivedLine: async () => null }, "POST", "/products/prod_missing/reviews", {
		as: somebody(),
		body: input(),
	});
	expect(missing.status).toBe(404);
	expect(await countOf(mug.id)).toBe(0);
	expect(await toldOf(mug.id)).toEqual([]);
});

it("is open to whoever received a product that this service has not heard of yet", async () => {
	const unheard = "prod_just_imported";
	const answer = await callWith(received("vend_1"), "POST", `/products/${unheard}/reviews`, { as: somebody(), body: input() });
	expect([answer.status, await countOf(unheard)]).toEqual([201, 1]);
});

it("lets ten requests of one shopper write one review", async () => {
	const mug = await product();
	const as = somebody();
	const answers = await Promise.all(
		Array.from({ length: 10 }, () => callWith(received(mug.vendorId), "POST", `/products/${mug.id}/reviews`, { as, body: input() })),
	);
	expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, ...Array<number>(9).fill(409)]);
	expect((await pageOf(mug.id)).summary.count).toBe(1);
	expect(await toldOf(mug.id)).toHaveLength(1);
});

it("answers the first review to every repeat with its Idempotency-Key, and refuses the key for another", async () => {
	const mug = await product();
	const as = somebody();
	const headers = { "Idempotency-Key": "same" };
	const send = (body: unknown) => callWith(received(mug.vendorId), "POST", `/products/${mug.id}/reviews`, { as, headers, body });
	const answers = await Promise.all(Array.from({ length: 5 }, () => send(input())));
	expect(answers.map((answer) => answer.status)).toEqual(Array(5).fill(201));
	const ids = await Promise.all(answers.map(async (answer) => (await answer.json<OwnReview>()).id));
	expect(new Set(ids).size).toBe(1);
	expect((await send(input({ rating: 1 }))).status).toBe(422);
	expect(await countOf(mug.id)).toBe(1);
});

it.each([
	["no stars", { rating: 0 }],
	["six stars", { rating: 6 }],
	["half a star", { rating: 4.5 }],
	["stars in words", { rating: "5" }],
	["no text", { text: "  " }],
	["a text without end", { text: "x".repeat(4_001) }],
	["a control character", { title: "a\u0000b" }],
	["an unknown field", { verified: true }],
	["an author of one's own", { author: "The Queen" }],
])("refuses %s and writes nothing", async (_what, change) => {
	const mug = await product();
	const response = await callWith(received(mug.vendorId), "POST", `/products/${mug.id}/reviews`, {
		as: somebody(),
		body: { ...input(), ...change },
	});
	expect([response.status, (await response.json<{ code: string }>()).code]).toEqual([400, "invalid_input"]);
	expect(await countOf(mug.id)).toBe(0);
});

it("keeps HTML and SQL as the text that they are", async () => {
	const mug = await product();
	const text = `<script>alert(1)</script>'); DROP TABLE reviews;--`;
	expect((await written(mug, { text })).review.text).toBe(text);
});
