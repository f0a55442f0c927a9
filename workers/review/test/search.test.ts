import { expect, it } from "vitest";
import type { SearchItem } from "#contracts/search";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { ADMIN, product, reject, written } from "./reviews.ts";

const search = async (q: string) =>
	(await (await call("GET", `/admin/search?q=${encodeURIComponent(q)}`, { as: ADMIN })).json<{ items: SearchItem[] }>()).items;

it("finds reviews by ids, and by author, product or title, whatever their status, until they are deleted", async () => {
	const mug = await product();
	const { review, author } = await written(mug, { title: "Zigzag 100%_done" });
	await reject(review.id);
	for (const q of [review.id, mug.id, author.userId, "ZIGZAG", "100%_d"]) {
		expect(await search(q)).toMatchObject([{ kind: "review", id: review.id, title: "Zigzag 100%_done", createdAt: review.createdAt }]);
	}
	expect(await search("zig%zag")).toEqual([]);
	expect((await search(review.id))[0]?.status).toBe("rejected");
	await call("DELETE", `/reviews/${review.id}`, { as: author });
	for (const q of [review.id, mug.id, author.userId]) expect(await search(q)).toEqual([]);
});

it("is for operators only", async () => {
	expect((await call("GET", "/admin/search?q=mug", { as: somebody() })).status).toBe(403);
	expect((await call("GET", "/admin/search?q=mug")).status).toBe(401);
	expect((await call("GET", "/admin/search?q=", { as: ADMIN })).status).toBe(400);
});
