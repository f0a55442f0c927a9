import { expect, it } from "vitest";
import type { SearchItem } from "#contracts/search";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { addProduct, openShop } from "./street.ts";

const admin = somebody({ role: "admin" });
const search = async (q: string) =>
	(await (await call("GET", `/admin/search?q=${encodeURIComponent(q)}`, { as: admin })).json<{ items: SearchItem[] }>()).items;

it("finds products of any status by id, a variant's id, slug and words", async () => {
	const vendorId = await openShop({ name: "Corner Shop" });
	const { id, slug, variants, createdAt } = await addProduct(vendorId, { title: "Éclair zigzag 100%", status: "draft" });
	const item = { kind: "product", id, slug, title: "Éclair zigzag 100%", detail: "Corner Shop", status: "draft", createdAt };
	for (const q of [id, slug, variants[0]?.id ?? "", "eclair", "ZIGZ"]) expect(await search(q)).toEqual([item]);
	for (const q of ["zigzag nowhere", "%", '"*', "x".repeat(254)]) expect(await search(q)).toEqual([]);
});

it("shows ten at most, the newest first, to operators only", async () => {
	const vendorId = await openShop();
	const ids: string[] = [];
	for (let count = 0; count < 11; count++) ids.unshift((await addProduct(vendorId, { title: `Crowded ${count}` })).id);
	expect((await search("crowded")).map(({ id }) => id)).toEqual(ids.slice(0, 10));
	expect((await call("GET", "/admin/search?q=crowded", { as: somebody() })).status).toBe(403);
	expect((await call("GET", "/admin/search?q=crowded")).status).toBe(401);
});
