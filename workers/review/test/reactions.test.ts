import { expect, it } from "vitest";
import type { Review } from "#contracts/review";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { ADMIN, everythingOf, JSON_TYPE, product, reject, written } from "./reviews.ts";

const vote = async (id: string, method: "PUT" | "DELETE", as = somebody()) => call(method, `/reviews/${id}/vote`, { as });
const helpfulAfter = async (response: Response) => (await response.json<Review>()).helpful;

it("counts a reader once, however often they vote", async () => {
	const { review } = await written(await product());
	const reader = somebody();
	const answers = await Promise.all(Array.from({ length: 6 }, () => vote(review.id, "PUT", reader)));
	expect(answers.map((answer) => answer.status)).toEqual(Array(6).fill(200));
	expect(await helpfulAfter(await vote(review.id, "PUT", reader))).toBe(1);
	expect(await helpfulAfter(await vote(review.id, "PUT"))).toBe(2);
	expect(await helpfulAfter(await vote(review.id, "DELETE", reader))).toBe(1);
	expect(await helpfulAfter(await vote(review.id, "DELETE", reader))).toBe(1);
});

it("loses none of twenty votes at once", async () => {
	const { review } = await written(await product());
	await Promise.all(Array.from({ length: 20 }, () => vote(review.id, "PUT")));
	expect(await helpfulAfter(await vote(review.id, "PUT"))).toBe(21);
});

it("does not let authors vote for themselves", async () => {
	const { author, review } = await written(await product());
	const before = await everythingOf(review.id);
	expect((await vote(review.id, "PUT", author)).status).toBe(409);
	expect((await vote(review.id, "DELETE", author)).status).toBe(409);
	expect(await everythingOf(review.id)).toEqual(before);
});

it("takes votes and reports from those who are signed in, for reviews that are shown", async () => {
	const { review } = await written(await product());
	expect((await call("PUT", `/reviews/${review.id}/vote`)).status).toBe(401);
	expect((await call("POST", `/reviews/${review.id}/report`, { body: { reason: "x" } })).status).toBe(401);
	await reject(review.id);
	const before = await everythingOf(review.id);
	for (const id of [review.id, "rev_missing"]) {
		expect((await vote(id, "PUT")).status).toBe(404);
		expect((await call("POST", `/reviews/${id}/report`, { as: somebody(), body: { reason: "x" } })).status).toBe(404);
	}
	expect(await everythingOf(review.id)).toEqual(before);
});

it("notes a report once per person and shows moderators how many there are", async () => {
	const { review } = await written(await product());
	const { review: other } = await written(await product());
	const reporter = somebody();
	for (const as of [reporter, reporter, somebody()]) {
		expect((await call("POST", `/reviews/${review.id}/report`, { as, body: { reason: "Spam." } })).status).toBe(204);
	}
	const list = async (query: string) =>
		(await call("GET", `/admin/reviews?limit=100&${query}`, { as: ADMIN })).json<{ items: { id: string; reports: number }[] }>();
	expect((await list("reported=true")).items.map((item) => [item.id, item.reports])).toEqual([[review.id, 2]]);
	const quiet = (await list("reported=false")).items.map((item) => item.id);
	expect(quiet).toContain(other.id);
	expect(quiet).not.toContain(review.id);
});

it.each([{}, { reason: "" }, { reason: "x".repeat(501) }, { reason: "x", severity: 1 }, "{"])("refuses the report %j", async (body) => {
	const { review } = await written(await product());
	const before = await everythingOf(review.id);
	expect((await call("POST", `/reviews/${review.id}/report`, { as: somebody(), body, headers: JSON_TYPE })).status).toBe(400);
	expect(await everythingOf(review.id)).toEqual(before);
});
