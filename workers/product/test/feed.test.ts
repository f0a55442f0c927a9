import { money } from "#contracts/money";
import type { Product } from "#contracts/product";
import { beforeAll, describe, expect, it } from "vitest";
import { call } from "../../../tests/support/service-under-test.ts";
import { addProduct, env, openShop, read, variantInput } from "./street.ts";

interface Page {
	items: Product[];
	nextCursor: string | null;
}

const made: Product[] = [];
let shop: string;

beforeAll(async () => {
	shop = await openShop({ slug: "feed-shop", name: "Feed Shop" });
	const other = await openShop({ slug: "other-shop" });
	for (const [title, of] of [
		["One", shop],
		["Two", other],
		["Three", shop],
	] as const) {
		const { id } = await addProduct(of, {
			title,
			descriptionHtml: `<p>${title}</p>`,
			media: [{ url: "https://example.com/1.jpg", alt: title }],
			variants: [variantInput({ sku: title, price: money(900), compareAtPrice: money(1_200) })],
		});
		made.push(await read<Product>(`/products/${id}`));
	}
	await addProduct(shop, { title: "Draft", status: "draft" });
	await addProduct(shop, { title: "Archived", status: "archived" });
	await addProduct(await openShop({ status: "suspended", slug: "closed-shop" }), { title: "Hidden" });
});

describe("the feed", () => {
	it("has every public product whole, by id, page by page", async () => {
		const first = await read<Page>("/feed/products?limit=2");
		const second = await read<Page>(`/feed/products?limit=2&cursor=${first.nextCursor}`);
		expect([...first.items, ...second.items]).toEqual(made);
		expect(second.nextCursor).toBeNull();
		expect(first.items[0]).toMatchObject({
			descriptionHtml: "<p>One</p>",
			vendor: { id: shop, slug: "feed-shop", name: "Feed Shop" },
			variants: [{ sku: "One", price: money(900), compareAtPrice: money(1_200), available: true }],
			media: [{ url: "https://example.com/1.jpg", alt: "One" }],
		});
	});

	it("can be of one shop", async () => {
		for (const vendor of ["feed-shop", shop])
			expect((await read<Page>(`/feed/products?vendor=${vendor}`)).items.map((item) => item.title)).toEqual(["One", "Three"]);
		for (const vendor of ["closed-shop", "no-such-shop"])
			expect(await read<Page>(`/feed/products?vendor=${vendor}`)).toEqual({ items: [], nextCursor: null });
	});

	it("may be cached by everybody, and is not sent twice", async () => {
		const response = await call("GET", "/feed/products");
		expect(response.headers.get("cache-control")).toMatch(/^public/);
		const again = await call("GET", "/feed/products", { headers: { "if-none-match": response.headers.get("etag") ?? "" } });
		expect([again.status, await again.text()]).toEqual([304, ""]);
	});

	it.each(["limit=0", "limit=101", "limit=0x10", "limit=", "cursor=nonsense", "cursor=", "vendor=%00", "sort=title", "q=x"])(
		"refuses %s",
		async (query) => {
			expect((await call("GET", `/feed/products?${query}`)).status).toBe(400);
		},
	);

	it("says where its parts begin", async () => {
		const { starts } = await read<{ starts: (string | null)[] }>("/feed/products/parts?size=2");
		expect(starts).toHaveLength(2);
		expect(starts[0]).toBeNull();
		expect((await read<Page>(`/feed/products?limit=2&cursor=${starts[1]}`)).items).toEqual(made.slice(2));
		for (const size of [3, 50_000]) expect(await read(`/feed/products/parts?size=${size}`)).toEqual({ starts: [null] });
		for (const query of ["size=0", "size=50001", "size=x", "vendor=feed-shop"])
			expect((await call("GET", `/feed/products/parts?${query}`)).status).toBe(400);
	});

	it.each([
		["", "products_feed"],
		["AND p.vendor_id = (SELECT id FROM vendors WHERE id = 'x' OR slug = 'x')", "products_vendor_feed"],
	])("reads an index in its order %s", async (condition, index) => {
		const { results } = await env.DB.prepare(
			`EXPLAIN QUERY PLAN SELECT * FROM products p LEFT JOIN vendors v ON v.id = p.vendor_id
				WHERE p.status = 'published' AND v.status = 'approved' ${condition} AND p.id > 'a' ORDER BY p.id LIMIT 20`,
		).all<{ detail: string }>();
		const plan = results.map((row) => row.detail).join("\n");
		expect(plan).toContain(index);
		expect(plan).not.toContain("TEMP B-TREE FOR ORDER BY");
	});
});
