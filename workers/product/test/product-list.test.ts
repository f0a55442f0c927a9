import { money } from "#contracts/money";
import type { Category } from "#contracts/category";
import type { ProductListItem } from "#contracts/product";
import { newId } from "#contracts/ids";
import { beforeAll, describe, expect, it } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { addProduct, catalog, deliver, openShop, read, variantInput, vendorChanged } from "./street.ts";

interface Page {
	items: ProductListItem[];
	nextCursor: string | null;
	total: number;
}

const admin = somebody({ role: "admin" });
let galway: string;
let cork: string;

const titles = async (query: string): Promise<string[]> => (await read<Page>(`/products?${query}`)).items.map((item) => item.title);

async function addCategory(name: string, parentId?: string): Promise<Category> {
	const response = await call("POST", "/admin/categories", { as: admin, body: { name, ...(parentId && { parentId }) } });
	return response.json();
}

/** Four products of two shops, and two that nobody may see. */
beforeAll(async () => {
	galway = await openShop({ slug: "salt-pottery", name: "Salt Pottery" });
	cork = await openShop({
		slug: "lee-knits",
		name: "Lee Knits",
		place: { line1: "1 Quay", city: "Cork", postalCode: "T12", country: "IE", latitude: 51.8985, longitude: -8.4756 },
	});
	const home = await addCategory("Home");
	const mugs = await addCategory("Mugs", home.id);
	const knitwear = await addCategory("Knitwear");
	await addProduct(galway, {
		title: "Café mug",
		categoryIds: [mugs.id],
		tags: ["stoneware"],
		variants: [variantInput({ price: money(2_000) })],
	});
	await addProduct(galway, {
		title: "Sold-out bowl",
		categoryIds: [home.id],
		variants: [variantInput({ price: money(3_000), stockQuantity: 0 })],
	});
	await addProduct(cork, {
		title: "Aran sweater",
		brand: "Inis",
		categoryIds: [knitwear.id],
		tags: ["wool"],
		options: ["Size", "Color"],
		variants: [
			variantInput({ options: { Size: "M", Color: "Oat" }, price: money(9_000), stockQuantity: 0 }),
			variantInput({ options: { Size: "L", Color: "Oat" }, price: money(9_500) }),
			variantInput({ options: { Size: "M", Color: "Navy" }, price: money(12_000), compareAtPrice: money(14_000) }),
		],
	});
	await addProduct(cork, {
		title: "Wool socks",
		tags: ["wool"],
		categoryIds: [knitwear.id],
		variants: [variantInput({ price: money(2_000) })],
	});
	await addProduct(cork, { title: "Secret draft", status: "draft" });
	const hidden = await openShop({ status: "suspended", slug: "hidden-shop" });
	await addProduct(hidden, { title: "Hidden mug" });
	const rated = (await read<Page>("/products?q=cafe")).items[0];
	await deliver(rating(rated?.id ?? "", 4.5, 2, 1));
});

const rating = (productId: string, average: number, count: number, version: number) => ({
	id: newId("event"),
	type: "review.product_rated" as const,
	version,
	at: new Date().toISOString(),
	rating: { productId, average, count, histogram: { "1": 0, "2": 0, "3": 0, "4": 1, "5": 1 } },
});

describe("the list of products", () => {
	it("shows published products of approved shops, the newest first", async () => {
		const page = await read<Page>("/products");
		expect(page.items.map((item) => item.title)).toEqual(["Wool socks", "Aran sweater", "Sold-out bowl", "Café mug"]);
		expect(page).toMatchObject({ total: 4, nextCursor: null });
	});

	it("shows everything of an item but its description and variants", async () => {
		const { items } = await read<Page>("/products?q=sweater");
		expect(items).toEqual([
			{
				id: expect.stringMatching(/^prod_/),
				slug: "aran-sweater",
				title: "Aran sweater",
				brand: "Inis",
				vendor: { id: cork, slug: "lee-knits", name: "Lee Knits" },
				categories: [{ id: expect.any(String), slug: "knitwear", name: "Knitwear" }],
				tags: ["wool"],
				options: [
					{ name: "Size", values: ["M", "L"] },
					{ name: "Color", values: ["Oat", "Navy"] },
				],
				priceRange: { min: money(9_000), max: money(12_000) },
				rating: { average: null, count: 0 },
				available: true,
				createdAt: expect.any(String),
				updatedAt: expect.any(String),
				image: null,
				taxIncluded: true,
				compareAtPrice: null,
				lowestPrice30Days: null,
			},
		]);
	});

	it.each([
		["q=CAFE", ["Café mug"]],
		["q=caf%C3%A9+mu", ["Café mug"]],
		["q=pottery&sort=newest", ["Sold-out bowl", "Café mug"]],
		["q=stoneware", ["Café mug"]],
		["q=knitwear&sort=price", ["Wool socks", "Aran sweater"]],
		["q=inis", ["Aran sweater"]],
		["q=hidden", []],
		["category=home&sort=price", ["Café mug", "Sold-out bowl"]],
		["category=mugs", ["Café mug"]],
		["category=nowhere", []],
		["vendor=lee-knits&sort=price", ["Wool socks", "Aran sweater"]],
		["vendor=hidden-shop", []],
		["priceMin=2500&priceMax=9000&sort=price", ["Sold-out bowl", "Aran sweater"]],
		["priceMin=10000&priceMax=11000", []],
		["option.Size=M", ["Aran sweater"]],
		["option.size=m&option.COLOR=oat", ["Aran sweater"]],
		["option.Size=L&option.Color=Navy", []],
		["option.Size=L&option.Size=XL", ["Aran sweater"]],
		["option.Size=M&option.Color=Oat&inStock=true", []],
		["option.Size=M&priceMax=9500&inStock=true", []],
		["rating=4", ["Café mug"]],
		["rating=5", []],
		["inStock=true&sort=price&vendor=salt-pottery", ["Café mug"]],
		["inStock=false", ["Sold-out bowl"]],
		["near=53.27,-9.05&radiusKm=10&sort=price", ["Café mug", "Sold-out bowl"]],
		["locale=en-IE&currency=EUR&country=IE&q=socks", ["Wool socks"]],
	])("answers %s with %j", async (query, expected) => {
		expect(await titles(query)).toEqual(expected);
	});

	it.each(["newest", "price", "-price", "rating", "distance", "relevance"])(
		"turns the pages by %s without losing or repeating one",
		async (sort) => {
			const query = `sort=${sort}&near=53.27,-9.05${sort === "relevance" ? "&q=shop+w" : ""}`;
			const shop = await openShop({ name: "Shop Window", slug: `window-${sort.replace("-", "minus")}` });
			for (let n = 0; n < 7; n += 1)
				await addProduct(shop, { title: `Window ${n % 2}`, variants: [variantInput({ price: money(100 + (n % 3)) })] });
			const whole = await read<Page>(`/products?${query}&limit=100`);
			const turned: string[] = [];
			for (let cursor: string | null = ""; cursor !== null;) {
				const page: Page = await read(`/products?${query}&limit=2${cursor && `&cursor=${cursor}`}`);
				turned.push(...page.items.map((item) => item.id));
				expect(page.total).toBe(whole.total);
				cursor = page.nextCursor;
			}
			expect(turned).toEqual(whole.items.map((item) => item.id));
			expect(turned.length).toBeGreaterThanOrEqual(7);
			await deliver(vendorChanged(shop, { version: 2, status: "suspended" }));
		},
	);

	it("sorts as asked", async () => {
		expect(await titles("sort=price")).toEqual(["Café mug", "Wool socks", "Sold-out bowl", "Aran sweater"]);
		expect(await titles("sort=-price")).toEqual(["Aran sweater", "Sold-out bowl", "Wool socks", "Café mug"]);
		expect((await titles("sort=rating"))[0]).toBe("Café mug");
		expect((await titles("sort=distance&near=51.9,-8.5")).slice(0, 2).sort()).toEqual(["Aran sweater", "Wool socks"]);
		expect((await titles("q=wool"))[0]).toBe("Wool socks");
		expect((await titles("sort=relevance"))[0]).toBe("Wool socks");
	});

	it("tells the distance in meters where asked near a place", async () => {
		const { items } = await read<Page>("/products?near=53.2743,-9.0514&q=cafe");
		expect(items[0]?.distanceMeters).toBe(0);
		const far = await read<Page>("/products?near=53.2743,-9.0514&q=socks");
		expect(far.items[0]?.distanceMeters).toBe(157_849);
	});

	it.each(['"', "'", "*", "a AND", "NEAR(a b)", "title:", "-", "()", "\u0301", "💥", "%", "a OR b*", '"""'])(
		"takes %j as nothing but words",
		async (q) => {
			expect((await call("GET", `/products?q=${encodeURIComponent(q)}`)).status).toBe(200);
		},
	);

	it.each([
		"foo=1",
		"sort=cheap",
		"sort=distance",
		"radiusKm=5",
		"priceMin=-1",
		"priceMin=1.5",
		"priceMax=99999999999999999999",
		"rating=6",
		"inStock=yes",
		"near=91,0",
		"near=abc",
		"limit=0",
		"limit=101",
		"cursor=abc",
		"currency=XXX",
		"country=ie",
		"option.=1",
		"q=a&q=b",
		"locale=english!",
		`cursor=${btoa('["x"]')}`,
	])("refuses %s", async (query) => {
		const response = await call("GET", `/products?${query}`);
		expect(response.status).toBe(400);
		expect(await response.json()).toMatchObject({
			code: "invalid_input",
			errors: expect.arrayContaining([{ path: expect.any(String), message: expect.any(String) }]),
		});
	});

	it("answers 304 to who has the newest copy", async () => {
		const first = await call("GET", "/products?q=cafe");
		const etag = first.headers.get("ETag") ?? "";
		expect(first.headers.get("Cache-Control")).toBe("public, max-age=0, stale-while-revalidate=0, stale-if-error=86400");
		expect((await call("GET", "/products?q=cafe", { headers: { "If-None-Match": etag } })).status).toBe(304);
	});
});

describe("a shop's events", () => {
	it("take its products off the street and rename them in search", async () => {
		const shop = await openShop({ name: "Old Name" });
		await addProduct(shop, { title: "Thing of the shop" });
		await deliver(vendorChanged(shop, { name: "Brand New", version: 3 }));
		expect(await titles("q=brand+new")).toEqual(["Thing of the shop"]);
		await deliver(vendorChanged(shop, { name: "Old Name", version: 2 }));
		expect(await titles("q=brand+new")).toEqual(["Thing of the shop"]);
		await deliver(vendorChanged(shop, { name: "Brand New", version: 4, status: "suspended" }));
		expect(await titles("q=brand+new")).toEqual([]);
	});

	it("do not bring back a shop that was hidden meanwhile", async () => {
		const shop = newId("vendor");
		const { vendor } = vendorChanged(shop, { status: "suspended" });
		await catalog.showVendor(vendor, 5);
		await deliver(vendorChanged(shop, { version: 4 }));
		await addProduct(shop, { title: "Invisible ink" });
		expect(await titles("q=invisible")).toEqual([]);
		await deliver(vendorChanged(shop, { version: 6 }));
		expect(await titles("q=invisible")).toEqual(["Invisible ink"]);
		await catalog.showVendor(vendor, 5);
		expect(await titles("q=invisible")).toEqual(["Invisible ink"]);
	});

	it("change a rating once and never back", async () => {
		const product = await addProduct(await openShop(), { title: "Rated" });
		await deliver(rating(product.id, 4, 3, 2), rating(product.id, 1, 1, 1));
		expect(await read(`/products/${product.id}`)).toMatchObject({ rating: { average: 4, count: 3 } });
	});
});
