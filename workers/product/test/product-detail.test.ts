import { money } from "#contracts/money";
import { newId } from "#contracts/ids";
import type { Category } from "#contracts/category";
import { describe, expect, it } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { addProduct, catalog, env, openShop, read, sound, variantInput } from "./street.ts";

const admin = somebody({ role: "admin" });

describe("a product's page", () => {
	it("shows the whole product by id and by slug", async () => {
		const shop = await openShop({ slug: "the-shop", name: "The Shop" });
		const own = await addProduct(shop, {
			title: "Linen towel",
			descriptionHtml:
				'<p onclick="x()">Soft.</p><script>alert(1)</script><a href="javascript:x()">no</a> <a href="https://example.com" target="_blank">yes</a>',
			tags: ["linen", "Linen"],
			options: ["Size"],
			media: [{ url: "https://example.com/a.jpg", alt: "A towel" }],
			variants: [
				variantInput({ options: { Size: "S" }, sku: "T-S", stockQuantity: 50 }),
				variantInput({ options: { Size: "M" }, stockQuantity: 51, compareAtPrice: money(1_500) }),
				variantInput({ options: { Size: "L" }, tracked: false, stockQuantity: 0 }),
				variantInput({ options: { Size: "XL" }, stockQuantity: 0, allowBackorder: true }),
				variantInput({ options: { Size: "XXL" }, stockQuantity: 0 }),
			],
		});
		const product = await read(`/products/${own.id}`);
		const ids = own.variants.map((variant) => variant.id);
		const price = money(1_000);
		const plain = {
			sku: null,
			price,
			compareAtPrice: null,
			saleEndsAt: null,
			lowestPrice30Days: null,
			volumePrices: [],
			availability: "in_stock",
			availableFrom: null,
			available: true,
			availableQuantity: null,
		};
		expect(product).toEqual({
			id: own.id,
			slug: "linen-towel",
			title: "Linen towel",
			brand: null,
			vendor: { id: shop, slug: "the-shop", name: "The Shop" },
			categories: [],
			tags: ["Linen"],
			options: [{ name: "Size", values: ["S", "M", "L", "XL", "XXL"] }],
			priceRange: { min: price, max: price },
			taxIncluded: true,
			breadcrumbs: [],
			rating: { average: null, count: 0 },
			available: true,
			withdrawal: "allowed",
			createdAt: own.createdAt,
			updatedAt: own.updatedAt,
			descriptionHtml:
				'<p>Soft.</p><a rel="nofollow noopener noreferrer">no</a> <a href="https://example.com" rel="nofollow noopener noreferrer">yes</a>',
			variants: [
				{ ...plain, id: ids[0], sku: "T-S", title: "S", options: { Size: "S" }, availableQuantity: 50 },
				{ ...plain, id: ids[1], title: "M", options: { Size: "M" }, compareAtPrice: money(1_500) },
				{ ...plain, id: ids[2], title: "L", options: { Size: "L" } },
				{ ...plain, id: ids[3], title: "XL", options: { Size: "XL" }, availability: "backorder", availableQuantity: 0 },
				{ ...plain, id: ids[4], title: "XXL", options: { Size: "XXL" }, availability: "sold_out", available: false, availableQuantity: 0 },
			],
			media: [{ id: expect.stringMatching(/^med_/), url: "https://example.com/a.jpg", alt: "A towel" }],
		});
		expect(await read("/products/linen-towel?locale=en&currency=EUR&country=IE")).toEqual(product);
	});

	it("answers drafts, archived products and those of hidden shops like missing ones", async () => {
		const shop = await openShop();
		const draft = await addProduct(shop, { status: "draft" });
		const archived = await addProduct(shop);
		sound(await catalog.archiveProduct(shop, archived.id));
		const hidden = await addProduct(await openShop({ status: "applied" }));
		for (const id of [draft.id, draft.slug, archived.id, hidden.id, newId("product"), "no-such"]) {
			const response = await call("GET", `/products/${id}`);
			expect(response.status).toBe(404);
			expect(await response.json()).toMatchObject({ code: "not_found", detail: "There is no such product." });
		}
	});

	it("refuses what is no id and parameters that it does not know", async () => {
		expect((await call("GET", "/products/a%20b")).status).toBe(400);
		expect((await call("GET", "/products/a?x=1")).status).toBe(400);
	});
});

describe("categories", () => {
	const add = async (name: string, parentId?: string): Promise<Category> =>
		(await call("POST", "/admin/categories", { as: admin, body: { name, ...(parentId !== undefined && { parentId }) } })).json();
	const tree = async () => (await read<{ items: Category[] }>("/categories")).items;

	it("are a tree that counts the public products in and below each", async () => {
		const food = await add("Food");
		const bread = await add("Bread", food.id);
		const rye = await add("Rye bread", bread.id);
		const shop = await openShop();
		await addProduct(shop, { categoryIds: [rye.id, bread.id] });
		await addProduct(shop, { categoryIds: [food.id] });
		await addProduct(shop, { categoryIds: [rye.id], status: "draft" });
		await addProduct(await openShop({ status: "suspended" }), { categoryIds: [rye.id] });
		expect((await tree()).find((category) => category.id === food.id)).toEqual({
			id: food.id,
			slug: "food",
			name: "Food",
			parentId: null,
			languages: [],
			productCount: 2,
			children: [
				{
					id: bread.id,
					slug: "bread",
					name: "Bread",
					parentId: food.id,
					languages: [],
					productCount: 1,
					children: [
						{ id: rye.id, slug: "rye-bread", name: "Rye bread", parentId: bread.id, languages: [], productCount: 1, children: [] },
					],
				},
			],
		});
	});

	it("are renamed and moved, in search too, but never below themselves", async () => {
		const top = await add("Top");
		const middle = await add("Middle", top.id);
		const low = await add("Low", middle.id);
		const product = await addProduct(await openShop(), { categoryIds: [low.id] });
		for (const parentId of [low.id, top.id]) {
			expect((await call("PATCH", `/admin/categories/${top.id}`, { as: admin, body: { parentId } })).status).toBe(409);
		}
		const moved = await call("PATCH", `/admin/categories/${low.id}`, {
			as: admin,
			body: { name: "Lowlands", slug: "lowlands", parentId: null },
		});
		expect(await moved.json()).toEqual({
			id: low.id,
			slug: "lowlands",
			name: "Lowlands",
			parentId: null,
			languages: [],
			productCount: 1,
			children: [],
		});
		expect(await read("/products?q=lowlands")).toMatchObject({ items: [{ id: product.id }] });
		expect((await tree()).find((category) => category.id === top.id)?.children).toMatchObject([{ id: middle.id, children: [] }]);
	});

	it("never form a ring, even when two moves race", async () => {
		const [a, b] = [await add("Ring a"), await add("Ring b")];
		const answers = await Promise.all([
			call("PATCH", `/admin/categories/${a.id}`, { as: admin, body: { parentId: b.id } }),
			call("PATCH", `/admin/categories/${b.id}`, { as: admin, body: { parentId: a.id } }),
		]);
		expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409]);
	});

	it("keep their slugs apart", async () => {
		await add("Twice");
		expect((await call("POST", "/admin/categories", { as: admin, body: { name: "Twice" } })).status).toBe(409);
		const other = await add("Other");
		expect((await call("PATCH", `/admin/categories/${other.id}`, { as: admin, body: { slug: "twice" } })).status).toBe(409);
	});

	it("are added once under one key", async () => {
		const body = { name: "Keyed" };
		const answers = await Promise.all(
			[1, 2, 3].map(() => call("POST", "/admin/categories", { as: admin, body, headers: { "idempotency-key": "k1" } })),
		);
		const ids = await Promise.all(answers.map(async (answer) => (await answer.json<Category>()).id));
		expect(new Set(ids).size).toBe(1);
		expect(
			(await call("POST", "/admin/categories", { as: admin, body: { name: "Else" }, headers: { "idempotency-key": "k1" } })).status,
		).toBe(422);
	});

	it.each([
		["nobody", undefined, { name: "X" }, 401],
		["a shopper", somebody(), { name: "X" }, 403],
		["an admin with a parent that is not there", admin, { name: "X", parentId: "cat_none" }, 400],
		["an admin with a field that is not known", admin, { name: "X", color: "red" }, 400],
	])("are not added by %s", async (_who, as, body, status) => {
		expect((await call("POST", "/admin/categories", { ...(as && { as }), body })).status).toBe(status);
		expect((await tree()).some((category) => category.name === "X")).toBe(false);
	});

	it("that are missing cannot be changed", async () => {
		expect((await call("PATCH", "/admin/categories/cat_none", { as: admin, body: { name: "X" } })).status).toBe(404);
	});
});

describe("pictures", () => {
	it("are served for ever, and an SVG can do nothing", async () => {
		await env.MEDIA.put("shops/a/sign.svg", "<svg/>", { httpMetadata: { contentType: "image/svg+xml" } });
		const response = await call("GET", "/media/shops/a/sign.svg");
		expect(await response.text()).toBe("<svg/>");
		expect(Object.fromEntries(response.headers)).toMatchObject({
			"content-type": "image/svg+xml",
			"cache-control": "public, max-age=31536000, immutable",
			"x-content-type-options": "nosniff",
			"content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
		});
		const again = await call("GET", "/media/shops/a/sign.svg", { headers: { "If-None-Match": response.headers.get("ETag") ?? "" } });
		expect(again.status).toBe(304);
	});

	it("that are no pictures are only downloaded", async () => {
		await env.MEDIA.put("page.html", "<script>", { httpMetadata: { contentType: "text/html" } });
		const response = await call("GET", "/media/page.html");
		expect(await response.text()).toBe("<script>");
		expect(Object.fromEntries(response.headers)).toMatchObject({
			"content-type": "application/octet-stream",
			"content-disposition": "attachment",
		});
	});

	it.each([
		["/media/none.png", 404],
		["/media/%20", 400],
		["/media/a.png?x=1", 400],
	])("answers %s with %i", async (path, status) => {
		expect((await call("GET", path)).status).toBe(status);
	});
});

it("describes itself with the option filters and the pictures", async () => {
	const document = await read<{ paths: Record<string, { get?: { parameters: { name: string }[] } }> }>("/openapi.json");
	expect(Object.keys(document.paths).sort()).toEqual([
		"/admin/categories",
		"/admin/categories/{id}",
		"/admin/collections",
		"/admin/collections/{id}",
		"/categories",
		"/categories/{idOrSlug}",
		"/collections",
		"/collections/{idOrSlug}",
		"/feed/products",
		"/feed/products/parts",
		"/media/{key}",
		"/products",
		"/products/{idOrSlug}",
		"/products/{idOrSlug}/back-in-stock",
		"/products/{idOrSlug}/back-in-stock/withdraw",
		"/products/{idOrSlug}/related",
		"/search/suggestions",
	]);
	const names = document.paths["/products"]?.get?.parameters.map((parameter) => parameter.name);
	expect(names?.sort()).toEqual(
		[
			"options",
			"limit",
			"cursor",
			"locale",
			"currency",
			"country",
			"q",
			"category",
			"vendor",
			"collection",
			"priceMin",
			"priceMax",
			"rating",
			"inStock",
			"near",
			"radiusKm",
			"sort",
		].sort(),
	);
});
