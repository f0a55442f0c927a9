import { expect, it } from "vitest";
import type { VendorReviewsApi } from "#contracts/vendor-reviews";
import { entrypoint } from "../../../tests/support/service-under-test.ts";
import { everythingOf, logOf, pageOf, product, reject, toldOf, written } from "./reviews.ts";

const api = entrypoint<VendorReviewsApi>("VendorReviews");

it("lists what is said of a shop's products in every status, page by page, and nothing of other shops", async () => {
	const mug = await product();
	const ids = [];
	for (let n = 0; n < 3; n += 1) ids.push((await written(mug)).review.id);
	await written(await product());
	await reject(ids[0] ?? "");
	const first = await api.list(mug.vendorId, { limit: 2 });
	if (!first.ok) throw new Error(first.error.detail);
	const rest = await api.list(mug.vendorId, { limit: 2, cursor: first.value.nextCursor ?? "" });
	if (!rest.ok) throw new Error(rest.error.detail);
	const items = [...first.value.items, ...rest.value.items];
	expect(items.map((item) => item.id)).toEqual(ids.toReversed());
	expect(items.map((item) => item.status)).toEqual(["published", "published", "rejected"]);
	expect(await api.list(mug.vendorId, { limit: 2, cursor: "nonsense" })).toMatchObject({ ok: false, error: { code: "invalid_input" } });
});

it("lists what has so many stars, what waits for an answer, and counts that", async () => {
	const mug = await product();
	const ids: string[] = [];
	for (const rating of [5, 4, 5]) ids.push((await written(mug, { rating })).review.id);
	const [answered = "", waits = "", rejected = ""] = ids;
	await api.reply(mug.vendorId, answered, "Thank you!", null);
	await reject(rejected);
	const found = async (filter: object) => {
		const page = await api.list(mug.vendorId, { limit: 20, ...filter });
		return page.ok ? page.value.items.map((item) => item.id) : page.error.code;
	};
	expect(await found({ rating: 5 })).toEqual([rejected, answered]);
	expect(await found({ replied: true })).toEqual([answered]);
	expect(await found({ replied: false })).toEqual([waits]);
	expect(await found({ replied: false, rating: 5 })).toEqual([]);
	expect(await api.countToAnswer(mug.vendorId)).toBe(1);
});

it("shows the shop's answer below the review, and a second one in place of the first", async () => {
	const mug = await product();
	const { review } = await written(mug);
	await api.reply(mug.vendorId, review.id, "Thank you!", null);
	const second = await api.reply(mug.vendorId, review.id, "Thank you, Ada!", null);
	expect(second).toMatchObject({ ok: true, value: { replayed: false, value: { id: review.id, reply: { text: "Thank you, Ada!" } } } });
	expect((await pageOf(mug.id)).items.map((item) => item.reply?.text)).toEqual(["Thank you, Ada!"]);
	expect(await logOf(review.id)).toEqual(["write", "reply", "reply"]);
	expect((await toldOf(mug.id)).map((event) => [event.version, event.rating.count])).toEqual([
		[1, 1],
		[2, 1],
		[3, 1],
	]);
});

it("answers a review once however often it is sent with one key", async () => {
	const mug = await product();
	const { review } = await written(mug);
	const scope = { caller: "user_1", path: "POST /reply", key: "k", bodyHash: "a" };
	const answers = await Promise.all([1, 2, 3].map(() => api.reply(mug.vendorId, review.id, "Thanks", scope)));
	expect(answers.filter((answer) => answer.ok && !answer.value.replayed)).toHaveLength(1);
	expect(await logOf(review.id)).toEqual(["write", "reply"]);
	expect(await api.reply(mug.vendorId, review.id, "Other", { ...scope, bodyHash: "b" })).toMatchObject({
		error: { code: "idempotency_key_reused" },
	});
});

it("does not know another shop's review, and answers none that is not shown", async () => {
	const mug = await product();
	const { review } = await written(mug);
	const before = await everythingOf(review.id);
	const foreign = await api.reply((await product()).vendorId, review.id, "Buy ours!", null);
	expect(foreign).toEqual(await api.reply(mug.vendorId, "rev_missing", "Hello?", null));
	expect(foreign).toMatchObject({ ok: false, error: { code: "not_found" } });
	expect(await everythingOf(review.id)).toEqual(before);
	await reject(review.id);
	expect(await api.reply(mug.vendorId, review.id, "Hm.", null)).toMatchObject({ ok: false, error: { code: "conflict" } });
});
