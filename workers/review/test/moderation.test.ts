import { expect, it } from "vitest";
import type { OwnReview } from "#contracts/review";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { ADMIN, everythingOf, logOf, pageOf, product, publish, reject, toldOf, written } from "./reviews.ts";

it("takes a review off the street and puts it back, with its stars", async () => {
	const mug = await product();
	await written(mug, { rating: 5 });
	const { review } = await written(mug, { rating: 1 });
	const rejected = await (await reject(review.id)).json<OwnReview & { allowedActions: string[] }>();
	expect([rejected.status, rejected.statusReason, rejected.allowedActions]).toEqual(["rejected", "Not about the product.", ["publish"]]);
	expect((await pageOf(mug.id)).summary).toMatchObject({ average: 5, count: 1 });
	const back = await (await publish(review.id)).json<OwnReview & { allowedActions: string[] }>();
	expect([back.status, back.statusReason, back.allowedActions]).toEqual(["published", null, ["reject"]]);
	expect((await pageOf(mug.id)).summary).toMatchObject({ average: 3, count: 2 });
	expect(await logOf(review.id)).toEqual(["write", "reject", "publish"]);
	expect((await toldOf(mug.id)).map((event) => [event.version, event.rating.count])).toEqual([
		[1, 1],
		[2, 2],
		[3, 1],
		[4, 2],
	]);
});

it("lets one of ten moderators reject, and counts and tells it once", async () => {
	const mug = await product();
	const { review } = await written(mug);
	const answers = await Promise.all(Array.from({ length: 10 }, () => reject(review.id)));
	expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, ...Array<number>(9).fill(409)]);
	expect(await logOf(review.id)).toEqual(["write", "reject"]);
	expect(await toldOf(mug.id)).toHaveLength(2);
	expect(await toldOf(mug.vendorId)).toHaveLength(2);
});

it("refuses what the status does not allow, names what it does, and changes nothing", async () => {
	const { review } = await written(await product());
	const before = await everythingOf(review.id);
	const refused = await publish(review.id);
	expect(refused.status).toBe(409);
	expect(await refused.json()).toMatchObject({ code: "conflict", allowedActions: ["reject"] });
	expect(await everythingOf(review.id)).toEqual(before);
	expect((await reject("rev_missing")).status).toBe(404);
});

it("is for the marketplace only", async () => {
	const { author, review } = await written(await product());
	const before = await everythingOf(review.id);
	const calls = [
		["GET", "/admin/reviews"],
		["POST", `/admin/reviews/${review.id}/reject`],
		["POST", `/admin/reviews/${review.id}/publish`],
	] as const;
	for (const [method, path] of calls) {
		expect((await call(method, path)).status).toBe(401);
		for (const as of [author, somebody()]) expect((await call(method, path, { as })).status).toBe(403);
	}
	expect(await everythingOf(review.id)).toEqual(before);
});

it.each([{}, { reason: " " }, { reason: 1 }, { reason: "x", notify: true }, "{"])("refuses to reject with %j", async (body) => {
	const { review } = await written(await product());
	const before = await everythingOf(review.id);
	expect((await call("POST", `/admin/reviews/${review.id}/reject`, { as: ADMIN, body })).status).toBe(400);
	expect(await everythingOf(review.id)).toEqual(before);
});

it("lists reviews by status, page by page", async () => {
	const mug = await product();
	const ids = [];
	for (let n = 0; n < 3; n += 1) ids.push((await written(mug)).review.id);
	for (const id of ids) await reject(id);
	const list = async (query: string) =>
		(await call("GET", `/admin/reviews?${query}`, { as: ADMIN })).json<{ items: OwnReview[]; nextCursor: string | null }>();
	const first = await list("status=rejected&limit=2");
	const rest = await list(`status=rejected&limit=100&cursor=${first.nextCursor}`);
	const listed = [...first.items, ...rest.items].map((item) => item.id);
	expect(listed.slice(0, 3)).toEqual(ids.toReversed());
	expect(new Set(listed).size).toBe(listed.length);
	expect((await list("status=published&limit=100")).items.every((item) => item.status === "published")).toBe(true);
});
