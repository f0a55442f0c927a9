import type { Category } from "#contracts/category";
import type { ProductListItem } from "#contracts/product";
import { describe, expect, it } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { addProduct, catalog, deliver, openShop, productInput, read, sound, vendorChanged } from "./street.ts";

const admin = somebody({ role: "admin" });
const rename = (shop: string, id: string, slug: string) => catalog.updateProduct(shop, id, { slug });
const slugsOf = async (query: string) => (await read<{ items: ProductListItem[] }>(`/products?${query}`)).items.map(({ slug }) => slug);

/** Where a path answers that something has gone, or the status of any other answer. */
async function movedTo(path: string): Promise<string | number | null> {
	const response = await call("GET", path);
	return response.status === 301 ? response.headers.get("Location") : response.status;
}

describe("the old slug of a product", () => {
	it("answers 301 with the slug of now and the query, whatever it was called in between", async () => {
		const shop = await openShop();
		const { id } = await addProduct(shop, { slug: "chain-one" });
		for (const slug of ["chain-two", "chain-three", "chain-four"]) sound(await rename(shop, id, slug));
		for (const old of ["chain-one", "chain-two", "chain-three"])
			expect(await movedTo(`/products/${old}?locale=de&country=IE`)).toBe("/api/v1/products/chain-four?locale=de&country=IE");
		expect(await movedTo("/products/chain-four")).toBe(200);
	});

	it("is asked for again each time, and has no body", async () => {
		const shop = await openShop();
		const { id } = await addProduct(shop, { slug: "asked-again" });
		sound(await rename(shop, id, "asked-once-more"));
		const response = await call("GET", "/products/asked-again");
		expect([response.status, response.headers.get("Cache-Control"), await response.text()]).toEqual([
			301,
			"public, max-age=0, must-revalidate",
			"",
		]);
	});

	it("is the product's own again when it takes it back, and the one it had leads there", async () => {
		const shop = await openShop();
		const { id } = await addProduct(shop, { slug: "there" });
		sound(await rename(shop, id, "and-back"));
		sound(await rename(shop, id, "there"));
		expect(await movedTo("/products/there")).toBe(200);
		expect(await movedTo("/products/and-back")).toBe("/api/v1/products/there");
	});

	it("belongs to something new that takes it, also when that is renamed or not on the street", async () => {
		const shop = await openShop();
		const old = await addProduct(shop, { slug: "freed" });
		sound(await rename(shop, old.id, "first-owner"));
		const { id } = await addProduct(await openShop(), { slug: "freed", title: "The new one" });
		expect(await read("/products/freed")).toMatchObject({ id });
		const other = await addProduct(shop, { slug: "freed-too" });
		sound(await rename(shop, other.id, "second-owner"));
		await addProduct(shop, { slug: "freed-too", status: "draft" });
		expect(await movedTo("/products/freed-too")).toBe(404);
	});

	it("leads to what had it last", async () => {
		const shop = await openShop();
		const [first, second] = [await addProduct(shop, { slug: "handed-on" }), await addProduct(shop, { slug: "waiting" })];
		sound(await rename(shop, first.id, "first-of-two"));
		sound(await rename(shop, second.id, "handed-on"));
		sound(await rename(shop, second.id, "second-of-two"));
		expect(await movedTo("/products/handed-on")).toBe("/api/v1/products/second-of-two");
		expect(await movedTo("/products/waiting")).toBe("/api/v1/products/second-of-two");
	});

	it("leads nowhere where the product is not on the street", async () => {
		const shop = await openShop({ slug: "leaves-street" });
		const { id } = await addProduct(shop, { slug: "unpublished" });
		sound(await rename(shop, id, "still-unpublished"));
		sound(await catalog.updateProduct(shop, id, { status: "draft" }));
		expect(await movedTo("/products/unpublished")).toBe(404);
		sound(await catalog.updateProduct(shop, id, { status: "published" }));
		expect(await movedTo("/products/unpublished")).toBe("/api/v1/products/still-unpublished");
		await deliver(vendorChanged(shop, { slug: "leaves-street", status: "suspended", version: 2 }));
		expect(await movedTo("/products/unpublished")).toBe(404);
	});

	it("is not given to another product by itself", async () => {
		const shop = await openShop();
		const { id } = await addProduct(shop, { slug: "plain-bowl" });
		sound(await rename(shop, id, "fancy-bowl"));
		expect((await addProduct(shop, { title: "Plain bowl" })).slug).toBe("plain-bowl-2");
		expect(await movedTo("/products/plain-bowl")).toBe("/api/v1/products/fancy-bowl");
	});

	it("goes to one of two that want it at once, and the other is refused", async () => {
		const shop = await openShop();
		for (let n = 0; n < 5; n += 1) {
			const [first, second] = [await addProduct(shop, { slug: `racer-a-${n}` }), await addProduct(shop, { slug: `racer-b-${n}` })];
			const results = await Promise.all([rename(shop, first.id, `wanted-${n}`), rename(shop, second.id, `wanted-${n}`)]);
			expect(results.map((result) => (result.ok ? "ok" : result.error.code)).sort()).toEqual(["conflict", "ok"]);
			const [winner, loser] = results[0]?.ok ? ["a", "b"] : ["b", "a"];
			expect(await movedTo(`/products/racer-${winner}-${n}`)).toBe(`/api/v1/products/wanted-${n}`);
			expect(await movedTo(`/products/racer-${loser}-${n}`)).toBe(200);
		}
	});

	it("stays free or leads on, whatever race of renaming and taking it there was", async () => {
		const shop = await openShop();
		for (let n = 0; n < 5; n += 1) {
			const { id } = await addProduct(shop, { slug: `given-up-${n}` });
			const [, taken] = await Promise.all([
				rename(shop, id, `kept-${n}`),
				catalog.createProduct(shop, productInput({ slug: `given-up-${n}` }), null),
			]);
			expect(await movedTo(`/products/given-up-${n}`)).toBe(taken.ok ? 200 : `/api/v1/products/kept-${n}`);
		}
	});
});

describe("the old slug of a category", () => {
	const change = (id: string, body: object) => call("PATCH", `/admin/categories/${id}`, { as: admin, body });
	const add = async (body: object): Promise<Category> => (await call("POST", "/admin/categories", { as: admin, body })).json();

	it("answers 301, and lists understand it", async () => {
		const { id } = await add({ name: "Crockery" });
		await addProduct(await openShop(), { slug: "in-crockery", categoryIds: [id] });
		expect((await change(id, { slug: "tableware" })).status).toBe(200);
		expect((await change(id, { slug: "for-the-table" })).status).toBe(200);
		for (const old of ["crockery", "tableware"]) {
			expect(await movedTo(`/categories/${old}`)).toBe("/api/v1/categories/for-the-table");
			expect(await slugsOf(`category=${old}`)).toEqual(["in-crockery"]);
		}
	});

	it("belongs to a new category that takes it", async () => {
		const { id } = await add({ name: "Outdoor" });
		await change(id, { slug: "garden-things" });
		const taker = await add({ name: "Outdoor" });
		expect(taker.slug).toBe("outdoor");
		expect(await read("/categories/outdoor")).toMatchObject({ id: taker.id });
	});
});

describe("the old slug of a shop", () => {
	it("is understood by lists and feeds, whether its event came or was passed by a later one", async () => {
		const shop = await openShop({ slug: "shop-one" });
		await addProduct(shop, { slug: "of-renamed-shop" });
		const formerSlugs = [
			{ slug: "shop-two", freedAt: "2026-02-01T00:00:00.000Z" },
			{ slug: "shop-one", freedAt: "2026-01-01T00:00:00.000Z" },
		];
		await deliver(vendorChanged(shop, { slug: "shop-three", version: 3, formerSlugs }));
		await deliver(vendorChanged(shop, { slug: "shop-two", version: 2, formerSlugs: formerSlugs.slice(1) }));
		for (const slug of ["shop-one", "shop-two", "shop-three"]) {
			expect(await slugsOf(`vendor=${slug}`)).toEqual(["of-renamed-shop"]);
			const feed = await read<{ items: { slug: string }[] }>(`/feed/products?vendor=${slug}`);
			expect(feed.items.map((item) => item.slug)).toEqual(["of-renamed-shop"]);
		}
	});

	it("belongs to the shop that takes it, and to the one that had it last", async () => {
		const [first, second] = [await openShop({ slug: "corner" }), await openShop({ slug: "other-corner" })];
		await addProduct(first, { slug: "of-the-first" });
		await addProduct(second, { slug: "of-the-second" });
		const freed = (slug: string, day: number) => ({ slug, freedAt: `2026-03-0${day}T00:00:00.000Z` });
		await deliver(vendorChanged(first, { slug: "corner-house", version: 2, formerSlugs: [freed("corner", 1)] }));
		expect(await slugsOf("vendor=corner")).toEqual(["of-the-first"]);
		await deliver(vendorChanged(second, { slug: "corner", version: 2, formerSlugs: [freed("other-corner", 2)] }));
		expect(await slugsOf("vendor=corner")).toEqual(["of-the-second"]);
		await deliver(vendorChanged(second, { slug: "end-house", version: 3, formerSlugs: [freed("corner", 3), freed("other-corner", 2)] }));
		await deliver(vendorChanged(first, { slug: "corner-house", version: 3, formerSlugs: [freed("corner", 1)] }));
		expect(await slugsOf("vendor=corner")).toEqual(["of-the-second"]);
	});
});
