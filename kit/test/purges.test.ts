import { drizzle } from "drizzle-orm/d1";
import { beforeEach, expect, it } from "vitest";
import { bindings } from "../../tests/support/service-under-test.ts";
import { purgeChanged } from "../purges.ts";

const { DB } = bindings<{ DB: D1Database }>();
const db = drizzle(DB);

/** As the triggers of a service's tables do. */
async function note(...tags: string[]): Promise<void> {
	for (const tag of tags)
		await DB.prepare("INSERT INTO purges (tag) VALUES (?) ON CONFLICT (tag) DO UPDATE SET taker = '' WHERE taker <> ''").bind(tag).run();
}

/** A cache that remembers what it was asked to purge. */
function cache() {
	const purged: string[][] = [];
	return { purged, purge: async (tags: string[]) => void purged.push(tags.sort()) };
}

const left = async () => (await DB.prepare("SELECT tag FROM purges ORDER BY tag").all<{ tag: string }>()).results.map(({ tag }) => tag);

beforeEach(() => DB.exec("DELETE FROM purges"));

it("what has changed is purged once, in one call", async () => {
	const { purged, purge } = cache();
	await note("products", "product:1", "products");
	expect(await purgeChanged(db, purge)).toBe(2);
	expect(await purgeChanged(db, purge)).toBe(0);
	expect(purged).toEqual([["any-change", "product:1", "products"]]);
	expect(await left()).toEqual([]);
});

it("a purge that fails is done with the next one", async () => {
	const { purged, purge } = cache();
	await note("product:1");
	await expect(purgeChanged(db, () => Promise.reject(new Error("too many")))).rejects.toThrow("too many");
	await note("product:2");
	await purgeChanged(db, purge);
	expect(purged).toEqual([["any-change", "product:1", "product:2"]]);
	expect(await left()).toEqual([]);
});

it("more than a call can name is purged as everything", async () => {
	const { purged, purge } = cache();
	await note(...Array.from({ length: 99 }, (_, n) => `product:${n}`));
	await purgeChanged(db, purge);
	await note(...Array.from({ length: 100 }, (_, n) => `product:${n}`));
	await purgeChanged(db, purge);
	expect(purged.map((tags) => tags.length)).toEqual([100, 1]);
	expect(purged[1]).toEqual(["everything"]);
});

it("what changes again while it is purged is purged again", async () => {
	const { purged, purge } = cache();
	await note("product:1", "product:2");
	await purgeChanged(db, () => note("product:1"));
	expect(await left()).toEqual(["product:1"]);
	await purgeChanged(db, purge);
	expect(purged).toEqual([["any-change", "product:1"]]);
});

it("who comes while another one purges does it too, rather than believing that it is done", async () => {
	const { purged, purge } = cache();
	await note("product:1");
	await purgeChanged(db, async () => void (await purgeChanged(db, purge)));
	expect(purged).toEqual([["any-change", "product:1"]]);
	expect(await left()).toEqual([]);
});
