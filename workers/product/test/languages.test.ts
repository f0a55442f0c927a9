import type { Category, CategoryDetail } from "#contracts/category";
import type { OwnProduct } from "#contracts/own-product";
import type { Product, ProductListItem, RelatedProducts } from "#contracts/product";
import type { Suggestions } from "#contracts/product-search";
import { drizzle } from "drizzle-orm/d1";
import { beforeAll, describe, expect, it } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { tendSearch } from "../src/store/search/tend-search.ts";
import { addProduct, catalog, env, openShop, productInput, read, sound } from "./street.ts";

const admin = somebody({ role: "admin" });
const GERMAN = { title: "Steinguttasse", descriptionHtml: "<p>Von Hand getöpfert</p>" };

let shop: string;
let cups: Category;
let mug: OwnProduct;

const send = (method: string, path: string, body: object) => call(method, path, { as: admin, body });
const list = async (query: string) => (await read<{ items: ProductListItem[] }>(`/products?${query}`)).items;
const titles = async (query: string) => (await list(query)).map(({ title }) => title);

beforeAll(async () => {
	shop = await openShop();
	const body = { name: "Cups", translations: { de: { name: "Tassen" }, "pt-br": { name: "Xícaras" } } };
	cups = await (await send("POST", "/admin/categories", body)).json();
	mug = await addProduct(shop, {
		title: "Stoneware mug",
		descriptionHtml: "<p>Thrown by hand</p>",
		categoryIds: [cups.id],
		translations: { de: GERMAN, "de-at": { title: "Steinguthäferl" }, "pt-br": { title: "Caneca" } },
	});
});

describe("a product in a language", () => {
	it.each([
		["", "Stoneware mug", "<p>Thrown by hand</p>", "en"],
		["?locale=de", GERMAN.title, GERMAN.descriptionHtml, "de"],
		["?locale=DE-ch", GERMAN.title, GERMAN.descriptionHtml, "de"],
		["?locale=de-AT", "Steinguthäferl", GERMAN.descriptionHtml, "de-AT"],
		["?locale=pt-BR", "Caneca", "<p>Thrown by hand</p>", "pt-BR"],
		["?locale=pt", "Stoneware mug", "<p>Thrown by hand</p>", "en"],
		["?locale=fr-CA", "Stoneware mug", "<p>Thrown by hand</p>", "en"],
	])("%s is the best that there is, and says which", async (query, title, descriptionHtml, language) => {
		const response = await call("GET", `/products/${mug.slug}${query}`);
		expect(await response.json()).toMatchObject({ title, descriptionHtml });
		expect(response.headers.get("Content-Language")).toBe(language);
	});

	it("has the names of its categories and the way to it in that language too, and its own options", async () => {
		const product = await read<Product>(`/products/${mug.id}?locale=de`);
		expect([product.categories, product.breadcrumbs].map(([category]) => category?.name)).toEqual(["Tassen", "Tassen"]);
		expect(product.slug).toBe(mug.slug);
	});

	it.each([
		["q=stoneware", "en"],
		["q=stoneware&locale=de", "de"],
		["q=stoneware&locale=de-AT", "de-AT"],
		["q=stoneware&locale=fr", "en"],
		["q=nothing-of-this-name&locale=de", null],
	])("is told in what language it is listed, by ?%s: %s", async (query, language) => {
		const response = await call("GET", `/products?${query}`);
		expect([response.status, response.headers.get("Content-Language")]).toEqual([200, language]);
	});

	it("is told beside others in all the languages that a list is in, also beside a product, in a collection and in the feed", async () => {
		const other = await openShop();
		const [cup, saucer, spoon] = [
			await addProduct(other, { title: "Cup", translations: { de: { title: "Tasse" } } }),
			await addProduct(other, { title: "Saucer" }),
			await addProduct(other, { title: "Spoon", translations: { de: { title: "Löffel" } } }),
		];
		const made = await send("POST", "/admin/collections", { title: "Tea", productIds: [cup.id, spoon.id], status: "published" });
		const { slug } = await made.json<{ slug: string }>();
		const told = async (path: string) => (await call("GET", path)).headers.get("Content-Language");
		expect(await told(`/products?vendor=${other}&locale=de`)).toBe("de, en");
		expect(await told(`/products/${saucer.id}/related?locale=de`)).toBe("de");
		expect(await told(`/products/${spoon.id}/related?locale=de`)).toBe("de, en");
		expect(await told(`/collections/${slug}?locale=de`)).toBe("de");
		expect(await told(`/feed/products?vendor=${other}&locale=de`)).toBe("de, en");
		expect(await told(`/feed/products?vendor=${other}&locale=de&limit=1`)).toBe("de");
	});

	it("is in lists, facets, suggestions, feeds and beside others as in its own page", async () => {
		const other = await addProduct(shop, { title: "Saucer", categoryIds: [cups.id] });
		const [item] = await list("q=stoneware&locale=de");
		expect([item?.title, item?.categories[0]?.name]).toEqual([GERMAN.title, "Tassen"]);
		const { facets } = await read<{ facets: { categories: { name: string }[] } }>("/products?locale=de&q=stoneware");
		expect(facets.categories.map(({ name }) => name)).toEqual(["Tassen"]);
		const suggested = await read<Suggestions>("/search/suggestions?q=tass&locale=de");
		expect([suggested.categories[0]?.name, suggested.products[0]?.title]).toEqual(["Tassen", expect.any(String)]);
		const { fromSameShop } = await read<RelatedProducts>(`/products/${other.slug}/related?locale=de`);
		expect(fromSameShop.map(({ title }) => title)).toEqual([GERMAN.title]);
		const feed = await read<{ items: Product[] }>(`/feed/products?vendor=${shop}&locale=de`);
		expect(feed.items.map(({ title }) => title)).toEqual([GERMAN.title, "Saucer"]);
	});
});

describe("the search", () => {
	it.each([
		["steinguttasse", "a title"],
		["steinguthaferl", "a title in another language, without accents"],
		["getopfert", "a description"],
		["caneca", "a third language"],
		["tassen", "a category's name"],
		["xicaras", "a category's name in a third language"],
	])("finds %s, %s", async (q) => {
		expect(await titles(`q=${q}`)).toContain("Stoneware mug");
	});

	it("corrects typing errors in every language", async () => {
		await tendSearch(drizzle(env.DB));
		expect(await titles("q=steinguttase")).toEqual(["Stoneware mug"]);
	});

	it("finds what it is called now, and not what it was called", async () => {
		const { id } = await addProduct(shop, { title: "Kettle", translations: { de: { title: "Wasserkocher" } } });
		expect(await titles("q=wasserkocher")).toEqual(["Kettle"]);
		sound(await catalog.updateProduct(shop, id, { translations: { de: { title: "Teekessel" } } }));
		expect([await titles("q=wasserkocher"), await titles("q=teekessel")]).toEqual([[], ["Kettle"]]);
	});
});

describe("translations", () => {
	it("that a change does not name stay, null takes one away, and tags are written by convention", async () => {
		const { id, translations } = await addProduct(shop, {
			title: "Plate",
			translations: { "DE-at": { title: "Teller" }, fr: { title: "Assiette" } },
		});
		expect(translations).toEqual({ "de-AT": { title: "Teller" }, fr: { title: "Assiette" } });
		const changed = sound(await catalog.updateProduct(shop, id, { translations: { "de-at": null, nl: { title: "Bord" } } }));
		expect(changed.translations).toEqual({ fr: { title: "Assiette" }, nl: { title: "Bord" } });
		expect(sound(await catalog.updateProduct(shop, id, { title: "Dish" })).translations).toEqual(changed.translations);
		expect(sound(await catalog.findProduct(shop, id)).translations).toEqual(changed.translations);
	});

	it("lose what could act, as the description does", async () => {
		const { translations } = await addProduct(shop, {
			translations: { de: { title: "T", descriptionHtml: "<p onclick=x>Gut<script>x</script></p>" } },
		});
		expect(translations["de"]?.descriptionHtml).toBe("<p>Gut</p>");
	});

	it("are told of, and raise the version", async () => {
		const { id } = await addProduct(shop);
		const told = async () =>
			(await env.DB.prepare("SELECT COUNT(*) AS n FROM outbox WHERE body LIKE ?").bind(`%"${id}"%`).first<{ n: number }>())?.n ?? 0;
		const before = await told();
		sound(await catalog.updateProduct(shop, id, { translations: { de: { title: "Neu" } } }));
		expect(await told()).toBeGreaterThan(before);
	});

	it.each([
		[{ "x-private": { title: "A" } }, "is not a language"],
		[Object.fromEntries("de fr nl it es pt pl cs sv da fi".split(" ").map((tag) => [tag, { title: "A" }])), "at most 10 languages"],
	])("that are none or too many are refused: %j", async (translations, message) => {
		const refused = await catalog.createProduct(shop, productInput({ translations }), null);
		expect(refused).toMatchObject({ ok: false, error: { code: "invalid_input", errors: [{ message }] } });
	});
});

describe("a category in a language", () => {
	it("is read in the best that there is, in the tree and by itself", async () => {
		const { items } = await read<{ items: Category[] }>("/categories?locale=de-DE");
		expect(items.find(({ id }) => id === cups.id)).toEqual({
			id: cups.id,
			slug: "cups",
			name: "Tassen",
			languages: ["de", "pt-BR"],
			parentId: null,
			productCount: expect.any(Number),
			children: [],
		});
		const response = await call("GET", "/categories/cups?locale=pt-BR");
		const detail = await response.json<CategoryDetail>();
		expect([detail.name, detail.breadcrumbs[0]?.name, response.headers.get("Content-Language")]).toEqual(["Xícaras", "Xícaras", "pt-BR"]);
		expect(detail.translations).toEqual({ de: { name: "Tassen" }, "pt-BR": { name: "Xícaras" } });
	});

	it("is renamed in one language, and its products are found by it", async () => {
		const glasses = await (await send("POST", "/admin/categories", { name: "Glassware" })).json<Category>();
		await addProduct(shop, { title: "Tumbler", categoryIds: [glasses.id] });
		await send("PATCH", `/admin/categories/${glasses.id}`, { translations: { de: { name: "Trinkgefäße" } } });
		expect(await titles("q=trinkgefasse")).toEqual(["Tumbler"]);
		await send("PATCH", `/admin/categories/${glasses.id}`, { translations: { de: null } });
		expect(await titles("q=trinkgefasse")).toEqual([]);
		expect((await send("PATCH", `/admin/categories/${glasses.id}`, { translations: { "not a tag": { name: "A" } } })).status).toBe(400);
	});
});
