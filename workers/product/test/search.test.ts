import { newId } from "#contracts/ids";
import { money } from "#contracts/money";
import type { Facets, Suggestions } from "#contracts/product-search";
import type { ProductListItem } from "#contracts/product";
import { beforeAll, describe, expect, it } from "vitest";
import { drizzle } from "drizzle-orm/d1";
import { tendSearch } from "../src/store/search/tend-search.ts";
import { addProduct, catalog, deliver, env, inMinutes, inventory, openShop, read, sound, variantInput, vendorChanged } from "./street.ts";
import { call, somebody } from "../../../tests/support/service-under-test.ts";

interface Page {
	items: ProductListItem[];
	total: number;
	totalIsExact: boolean;
	facets: Facets;
	correctedTo: string | null;
}

const search = (query: string) => read<Page>(`/products?limit=100&${query}`);
async function addCategory(name: string, parentId: string | null = null): Promise<string> {
	const response = await call("POST", "/admin/categories", { as: somebody({ role: "admin" }), body: { name, parentId } });
	return (await response.json<{ id: string }>()).id;
}
const titles = async (q: string) => (await search(`q=${encodeURIComponent(q)}`)).items.map(({ title }) => title);

describe("search", () => {
	let bakery = "";
	beforeAll(async () => {
		const food = await addCategory("Groceries");
		const loaves = await addCategory("Loaves", food);
		bakery = await openShop({ name: "Quayside Crumb", slug: "quayside-crumb" });
		const pottery = await openShop({ name: "Salthill Kiln", slug: "salthill-kiln" });
		await addProduct(bakery, {
			title: "Sourdough batard",
			categoryIds: [loaves],
			tags: ["vegan"],
			descriptionHtml: "<p>Proofed overnight in <b>banneton</b> baskets.</p>",
		});
		await addProduct(bakery, { title: "Müsli with cranberries", categoryIds: [food] });
		await addProduct(pottery, {
			title: "Ceramic mug",
			options: ["Glaze"],
			variants: [
				variantInput({ options: { Glaze: "Celadon" }, price: money(2_000) }),
				variantInput({ options: { Glaze: "Tenmoku" }, price: money(2_500), stockQuantity: 0 }),
			],
		});
		await addProduct(pottery, { title: "Plate for a sourdough batard", tags: ["ceramics"] });
		await tendSearch(drizzle(env.DB));
	});

	it.each([
		["batard sourdough", ["Sourdough batard", "Plate for a sourdough batard"]],
		["SOURD", ["Sourdough batard", "Plate for a sourdough batard"]],
		["quayside sourdough", ["Sourdough batard"]],
		["groceries batard", ["Sourdough batard"]],
		["loaf batard", ["Sourdough batard"]],
		["oven batard", []],
		["banneton", ["Sourdough batard"]],
		["vegan", ["Sourdough batard"]],
		["muesli", ["Müsli with cranberries"]],
		["musli cranberry", ["Müsli with cranberries"]],
		["mugs", ["Ceramic mug"]],
		["mug tenmoku", ["Ceramic mug"]],
	])("finds by %j %j, the best first", async (q, expected) => expect(await titles(q)).toEqual(expected));

	it.each([
		["sourdoh batrad", "sourdough batard"],
		["sour dough batard", "sourdough batard"],
		["cermaic mug", "ceramic mug"],
		["quaisyde", "quayside"],
	])("understands %j and says so", async (q, correctedTo) => {
		const page = await search(`q=${encodeURIComponent(q)}`);
		expect(page).toMatchObject({ correctedTo });
		expect(page.items.length).toBeGreaterThan(0);
		expect(page.total).toBe(page.items.length);
	});

	it("corrects nothing where something is found, and nothing that is like nothing", async () => {
		expect(await search("q=mug")).toMatchObject({ correctedTo: null });
		expect(await search("q=xyzzyqwrt")).toMatchObject({ correctedTo: null, total: 0, items: [] });
	});

	it("suggests products, categories and shops while somebody types", async () => {
		const suggested = (q: string) => read<Suggestions>(`/search/suggestions?q=${encodeURIComponent(q)}`);
		const { products, categories, vendors } = await suggested("quay");
		expect(products.map(({ title }) => title)).toContain("Sourdough batard");
		expect({ categories, vendors: vendors.map(({ name }) => name) }).toEqual({ categories: [], vendors: ["Quayside Crumb"] });
		expect((await suggested("groc")).categories.map(({ name }) => name)).toEqual(["Groceries"]);
		expect((await suggested("cermaic")).products.map(({ title }) => title)).toContain("Ceramic mug");
		expect(await suggested(" ! ")).toEqual({ products: [], categories: [], vendors: [] });
	});

	it("finds by what a shop and a category are called now", async () => {
		const shop = await openShop({ name: "Oldname Books", slug: "oldname-books" });
		const category = await addCategory("Almanacs");
		await addProduct(shop, { title: "Tide tables", categoryIds: [category] });
		expect(await titles("oldname tide")).toEqual(["Tide tables"]);
		await deliver(vendorChanged(shop, { version: 2, name: "Newname Books", slug: "oldname-books" }));
		expect(await titles("oldname tide")).toEqual([]);
		expect(await titles("newname almanac tide")).toEqual(["Tide tables"]);
	});

	it("shows a shop's products while it is open, and not a moment longer", async () => {
		const shop = await openShop({ name: "Flotsam", slug: "flotsam" });
		await addProduct(shop, { title: "Driftwood lamp" });
		expect(await titles("driftwood")).toEqual(["Driftwood lamp"]);
		await deliver(vendorChanged(shop, { version: 2, status: "suspended", name: "Flotsam", slug: "flotsam" }));
		expect(await search("q=driftwood")).toMatchObject({ items: [], total: 0 });
		await deliver(vendorChanged(shop, { version: 3, name: "Flotsam", slug: "flotsam" }));
		expect(await titles("driftwood")).toEqual(["Driftwood lamp"]);
	});

	it("is written anew by the sweep where a release reads texts in another way", async () => {
		const shop = await openShop();
		await addProduct(shop, { title: "Gooseberry jam" });
		await env.DB.batch([
			env.DB.prepare(
				"UPDATE products_fts SET title = 'nothing' WHERE rowid IN (SELECT number FROM products WHERE title = 'Gooseberry jam')",
			),
			env.DB.prepare("UPDATE products SET search_version = 0"),
		]);
		expect(await titles("gooseberries")).toEqual([]);
		await tendSearch(drizzle(env.DB));
		expect(await titles("gooseberries jam")).toEqual(["Gooseberry jam"]); // other words: the first answer may be kept
	});
});

describe("facets of a list", () => {
	let shop = "";
	let other = "";
	let sweater = "";
	beforeAll(async () => {
		shop = await openShop({ name: "Facet Wool", slug: "facet-wool" });
		other = await openShop({ name: "Facet Linen", slug: "facet-linen" });
		const garment = (Size: string, Color: string, price: number, stockQuantity = 5) =>
			variantInput({ options: { Size, Color }, price: money(price), stockQuantity });
		const first = await addProduct(shop, {
			title: "Facetgarment pullover",
			options: ["Size", "Color"],
			variants: [garment("M", "Red", 3_000), garment("L", "Blue", 3_500, 1)],
		});
		sweater = first.variants[1]?.id ?? "";
		await addProduct(other, {
			title: "Facetgarment shirt",
			options: ["Size", "Color"],
			variants: [garment("M", "Blue", 6_000), garment("S", "red", 6_000, 0)],
		});
	});

	const values = (facets: Facets, name: string) =>
		Object.fromEntries(
			facets.options.find((option) => option.name.toLowerCase() === name)?.values.map(({ value, count }) => [value, count]) ?? [],
		);

	it("count under all filters but their own, within one variant", async () => {
		const { facets, total } = await search("q=facetgarment&option.size=M");
		expect(total).toBe(2);
		expect(values(facets, "size")).toEqual({ M: 2, L: 1, S: 1 });
		expect(values(facets, "color")).toEqual({ Red: 1, Blue: 1 });
		expect(facets.vendors.map(({ name, count }) => [name, count])).toEqual(
			expect.arrayContaining([
				["Facet Wool", 1],
				["Facet Linen", 1],
			]),
		);
		const narrower = await search("q=facetgarment&option.size=M&option.color=blue&vendor=facet-linen");
		expect(narrower.items.map(({ title }) => title)).toEqual(["Facetgarment shirt"]);
		expect(values(narrower.facets, "size")).toEqual({ M: 1 });
		expect(narrower.facets.isExact).toBe(true);
	});

	it("take one or the other of values that are repeated, and all of the facets", async () => {
		expect(await search("q=facetgarment&vendor=facet-wool&vendor=facet-linen")).toMatchObject({ total: 2, totalIsExact: true });
		expect(await search("q=facetgarment&option.size=M&option.size=S&option.color=red&priceMin=5000")).toMatchObject({ total: 1 });
	});

	it("follow the shelf", async () => {
		const inStock = async () => (await search("q=facetgarment&option.size=L")).facets.availability;
		expect(await inStock()).toMatchObject({ inStock: 1 });
		const order = newId("order");
		expect((await inventory.reserve(order, [{ variantId: sweater, quantity: 1 }], inMinutes(5))).ok).toBe(true);
		expect(await inStock()).toMatchObject({ inStock: 0 });
		await inventory.release(order);
		expect(await inStock()).toMatchObject({ inStock: 1 });
	});

	it("follow prices and what is taken off the street", async () => {
		const product = (await search("q=facetgarment+shirt")).items[0];
		const range = async () => (await search("q=facetgarment&vendor=facet-linen")).facets.price;
		expect(await range()).toMatchObject({ min: 6_000, max: 6_000 });
		const own = sound(await catalog.findProduct(other, product?.id ?? ""));
		sound(await catalog.changeVariants(other, { items: own.variants.map(({ id }) => ({ id, price: money(7_000) })) }));
		expect(await range()).toMatchObject({ min: 7_000, max: 7_000 });
		sound(await catalog.archiveProduct(other, own.id));
		expect(await range()).toMatchObject({ min: null, max: null, ranges: [] });
	});
});
