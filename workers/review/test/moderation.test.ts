import { expect, it, vi } from "vitest";
import type { ReviewsOverview } from "#contracts/overview";
import type { OwnReview } from "#contracts/review";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import type { ReportedReview } from "../src/store/review-values.ts";
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
		["GET", "/admin/overview"],
		["GET", `/admin/reviews/${review.id}`],
		["DELETE", `/admin/reviews/${review.id}/reports`],
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

it("lists reviews in either direction, page by page, and by what is typed", async () => {
	const mug = await product();
	const ids: string[] = [];
	for (let n = 0; n < 3; n += 1) ids.push((await written(mug, { title: `Zebra ${n}` })).review.id);
	const list = async (query: string) =>
		(await call("GET", `/admin/reviews?${query}`, { as: ADMIN })).json<{ items: OwnReview[]; nextCursor: string | null }>();
	const idsOf = async (query: string) => (await list(query)).items.map(({ id }) => id);
	expect(await idsOf(`q=${mug.id}`)).toEqual(ids.toReversed());
	const first = await list(`q=${mug.id}&sort=oldest&limit=2`);
	expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
	expect(await idsOf(`q=${mug.id}&sort=oldest&limit=2&cursor=${first.nextCursor}`)).toEqual(ids.slice(2));
	expect(await idsOf("q=zebra%202")).toEqual([ids[2]]);
	expect((await call("GET", "/admin/reviews?sort=best", { as: ADMIN })).status).toBe(400);
});

const report = (id: string, reason: string, as = somebody()) => call("POST", `/reviews/${id}/report`, { as, body: { reason } });
const shownToAdmin = async (id: string) => (await call("GET", `/admin/reviews/${id}`, { as: ADMIN })).json<ReportedReview>();

it("shows a review with why it was reported, until moderators put that aside", async () => {
	const { author, review } = await written(await product());
	const reporter = somebody();
	await report(review.id, "Spam.", reporter);
	await report(review.id, "About the courier.");
	const shown = await shownToAdmin(review.id);
	expect(shown).toMatchObject({ id: review.id, userId: author.userId, reports: 2, allowedActions: ["reject", "dismiss"] });
	expect(shown.reported.map(({ reason }) => reason)).toEqual(["Spam.", "About the courier."]);

	const dismissed = await call("DELETE", `/admin/reviews/${review.id}/reports`, { as: ADMIN });
	expect([dismissed.status, await dismissed.json()]).toMatchObject([200, { status: "published", reports: 0, allowedActions: ["reject"] }]);
	expect((await shownToAdmin(review.id)).reported).toEqual([]);
	const before = await everythingOf(review.id);
	expect((await call("DELETE", `/admin/reviews/${review.id}/reports`, { as: ADMIN })).status).toBe(200);
	expect(await everythingOf(review.id)).toEqual(before);
	expect(await logOf(review.id)).toEqual(["write", "dismiss"]);

	await report(review.id, "It is still spam.", reporter);
	const [first] = (await shownToAdmin(review.id)).reported;
	await vi.waitFor(() => expect(new Date().toISOString() > (first?.createdAt ?? "")).toBe(true));
	await report(review.id, "Nobody has read this one yet.");
	const seen = await call("DELETE", `/admin/reviews/${review.id}/reports?until=${first?.createdAt}`, { as: ADMIN });
	expect(await seen.json()).toMatchObject({ reports: 1, allowedActions: ["reject", "dismiss"] });
	expect((await shownToAdmin(review.id)).reported.map(({ reason }) => reason)).toEqual(["Nobody has read this one yet."]);
});

it("lets somebody report a review again after reports were put aside", async () => {
	const { review } = await written(await product());
	const reporter = somebody();
	await report(review.id, "Spam.", reporter);
	await call("DELETE", `/admin/reviews/${review.id}/reports`, { as: ADMIN });
	await report(review.id, "It is still spam.", reporter);
	expect((await shownToAdmin(review.id)).reported.map(({ reason }) => reason)).toEqual(["It is still spam."]);
});

it("tells the overview which published reviews were reported, the oldest first", async () => {
	const mug = await product();
	const [first, second, rejected] = [await written(mug), await written(mug), await written(mug)].map(({ review }) => review.id);
	const before = await (await call("GET", "/admin/overview", { as: ADMIN })).json<ReviewsOverview>();
	for (const id of [rejected, second, first]) await report(id ?? "", "Spam.");
	await reject(rejected ?? "");
	const { reported, items } = await (await call("GET", "/admin/overview", { as: ADMIN })).json<ReviewsOverview>();
	expect(reported).toBe(before.reported + 2);
	const mine = items.map(({ id }) => id).filter((id) => [first, second, rejected].includes(id));
	expect(mine).toEqual([first, second].slice(0, mine.length));
	expect(items.length).toBe(Math.min(5, reported));
});
