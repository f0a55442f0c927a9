import { expect, it } from "vitest";
import type { VendorsOverview } from "#contracts/overview";
import type { Page } from "#contracts/page";
import type { SearchItem } from "#contracts/search";
import type { AdminVendor } from "#contracts/vendor";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { ADMIN, application, applied, opened } from "./shops.ts";

const search = async (q: string) =>
	(await (await call("GET", `/admin/search?q=${encodeURIComponent(q)}`, { as: ADMIN })).json<{ items: SearchItem[] }>()).items;

it("finds shops and applications by id, slug, email, and words of the name or the town", async () => {
	const place = { ...application().place, city: "Dún Laoghaire" };
	const { shop } = await applied({ name: "Éire & Söhne", email: "owner@eire.example", place });
	const item = {
		kind: "vendor",
		id: shop.id,
		slug: shop.slug,
		title: "Éire & Söhne",
		detail: "Dún Laoghaire, owner@eire.example",
		status: "applied",
		createdAt: shop.createdAt,
	};
	for (const q of [shop.id, shop.slug, "OWNER@eire", "sohne", "dun laoghaire eire"]) expect(await search(q)).toEqual([item]);
	for (const q of ["%", "_", "sohne nowhere", "x".repeat(254)]) expect(await search(q)).toEqual([]);
});

it("shows ten at most, the newest first, to operators only", async () => {
	const ids: string[] = [];
	for (let count = 0; count < 11; count++) ids.unshift((await opened({ name: `Crowded ${count}` })).shop.id);
	expect((await search("crowded")).map(({ id }) => id)).toEqual(ids.slice(0, 10));
	expect((await call("GET", "/admin/search?q=crowded", { as: somebody() })).status).toBe(403);
	expect((await call("GET", "/admin/search?q=crowded")).status).toBe(401);
	expect((await call("GET", "/admin/search", { as: ADMIN })).status).toBe(400);
});

it("lists shops by what is typed and by status, in either direction, page by page, with who applied", async () => {
	const made = [
		await applied({ name: "Aardvark One", email: "one@aardvark.example" }),
		await opened({ name: "Aardvark Two" }),
		await applied({ name: "Aardvark Three" }),
	];
	const ids = made.map(({ shop }) => shop.id);
	const list = async (query: string) => (await call("GET", `/admin/vendors?${query}`, { as: ADMIN })).json<Page<AdminVendor>>();
	const idsOf = async (query: string) => (await list(query)).items.map(({ id }) => id);
	expect(await idsOf("q=aardvark")).toEqual(ids.toReversed());
	expect(await idsOf("q=aardvark&sort=oldest")).toEqual(ids);
	expect(await idsOf("q=aardvark&status=applied")).toEqual([ids[2], ids[0]]);
	const first = await list("q=aardvark&sort=oldest&limit=2");
	expect(await idsOf(`q=aardvark&sort=oldest&limit=2&cursor=${first.nextCursor}`)).toEqual([ids[2]]);
	for (const q of [ids[0], "one@aardvark"]) expect(await idsOf(`q=${q}`)).toEqual([ids[0]]);
	expect(first.items[0]?.applicantId).toBe(made[0]?.owner.userId);
	expect((await call("GET", "/admin/vendors?sort=name", { as: ADMIN })).status).toBe(400);
});

it("tells the overview which shops wait, the oldest first", async () => {
	const overview = async () => (await call("GET", "/admin/overview", { as: ADMIN })).json<VendorsOverview>();
	const before = await overview();
	const { shop } = await applied({ name: "Patient Shop" });
	await opened({ name: "Open Shop" });
	const after = await overview();
	expect(after.applied).toBe(before.applied + 1);
	expect(after.items).toHaveLength(Math.min(5, after.applied));
	expect(after.items.map(({ id }) => id)).toEqual([...before.items.map(({ id }) => id), shop.id].slice(0, 5));
});
