import type { Collection, CollectionInput, OwnCollection, OwnCollectionDetail } from "#contracts/collection";
import { money } from "#contracts/money";
import type { Category } from "#contracts/category";
import type { Facets } from "#contracts/product-search";
import type { OwnProduct } from "#contracts/own-product";
import type { ProductListItem } from "#contracts/product";
import { beforeAll, describe, expect, it } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { addProduct, catalog, deliver, openShop, read, sound, variantInput, vendorChanged } from "./street.ts";

const admin = somebody({ role: "admin" });

interface ProductPage {
	items: ProductListItem[];
	nextCursor: string | null;
	total: number;
	facets: Facets;
}
type Detail = Collection & { products: ProductPage };

const send = (body: Partial<CollectionInput>) => call("POST", "/admin/collections", { as: admin, body });
const change = (id: string, body: object) => call("PATCH", `/admin/collections/${id}`, { as: admin, body });
const add = async (body: Partial<CollectionInput> = {}): Promise<OwnCollection> => {
	const response = await send({ title: "Favorites", status: "published", ...body });
	if (response.status !== 201) throw new Error(await response.text());
	return response.json();
};
const slugsIn = async (idOrSlug: string, query = ""): Promise<string[]> =>
	(await read<Detail>(`/collections/${idOrSlug}${query}`)).products.items.map(({ slug }) => slug);
const listed = async (query: string): Promise<string[]> => (await read<ProductPage>(`/products?${query}`)).items.map(({ slug }) => slug);

let shop: string;
let other: string;
let mugs: Category;
const things: Record<string, OwnProduct> = {};
const idsOf = (...slugs: string[]) => slugs.map((slug) => things[slug]?.id ?? "");

beforeAll(async () => {
	[shop, other] = [await openShop({ slug: "first-shop" }), await openShop({ slug: "second-shop" })];
	const home = await (await call("POST", "/admin/categories", { as: admin, body: { name: "Home" } })).json<Category>();
	mugs = await (await call("POST", "/admin/categories", { as: admin, body: { name: "Mugs", parentId: home.id } })).json<Category>();
	const put = async (vendor: string, slug: string, input: Parameters<typeof addProduct>[1]) => {
		things[slug] = await addProduct(vendor, { slug, title: slug, ...input });
	};
	await put(shop, "blue-mug", {
		categoryIds: [mugs.id],
		tags: ["Gift idea"],
		variants: [variantInput({ price: money(1_500), compareAtPrice: money(2_000) })],
	});
	await put(shop, "red-mug", { categoryIds: [mugs.id], variants: [variantInput({ price: money(2_500) })] });
	await put(other, "tea", { tags: ["gift IDEA", "organic"], variants: [variantInput({ price: money(700), stockQuantity: 0 })] });
	await put(other, "shirt", {
		options: ["Size", "Color"],
		variants: [
			variantInput({ options: { Size: "M", Color: "Red" }, price: money(3_000) }),
			variantInput({ options: { Size: "L", Color: "Blue" }, price: money(4_000), compareAtPrice: money(5_000) }),
		],
	});
	await put(other, "hidden", { status: "draft" });
});

describe("a collection whose products are chosen", () => {
	it("has them in its own order, and in another when it is asked for", async () => {
		const { id, slug } = await add({ title: "Chosen things", productIds: idsOf("tea", "blue-mug", "shirt", "red-mug") });
		expect(slug).toBe("chosen-things");
		expect(await slugsIn(slug)).toEqual(["tea", "blue-mug", "shirt", "red-mug"]);
		expect(await slugsIn(id, "?sort=price")).toEqual(["tea", "blue-mug", "red-mug", "shirt"]);
		expect(await listed(`collection=${slug}`)).toEqual(["tea", "blue-mug", "shirt", "red-mug"]);
	});

	it("is read page by page in that order", async () => {
		const { slug } = await add({ title: "Paged things", productIds: idsOf("shirt", "red-mug", "tea") });
		const first = await read<Detail>(`/collections/${slug}?limit=2`);
		const rest = await read<Detail>(`/collections/${slug}?limit=2&cursor=${first.products.nextCursor}`);
		expect([first, rest].map(({ products }) => products.items.map((item) => item.slug))).toEqual([["shirt", "red-mug"], ["tea"]]);
		expect([first.products.total, rest.products.nextCursor]).toEqual([3, null]);
	});

	it("is put in another order, and gets and loses products", async () => {
		const { id } = await add({ title: "Changing", productIds: idsOf("tea", "shirt") });
		expect((await change(id, { productIds: idsOf("shirt", "blue-mug", "tea") })).status).toBe(200);
		expect(await slugsIn(id)).toEqual(["shirt", "blue-mug", "tea"]);
		await change(id, { productIds: idsOf("blue-mug") });
		expect(await slugsIn(id)).toEqual(["blue-mug"]);
		await change(id, { productIds: [] });
		expect(await slugsIn(id)).toEqual([]);
	});

	it("shows what is on the street alone, and keeps the place of what comes back", async () => {
		const { id } = await add({ title: "With a draft", productIds: idsOf("hidden", "tea") });
		expect(await slugsIn(id)).toEqual(["tea"]);
		sound(await catalog.updateProduct(other, things["hidden"]?.id ?? "", { status: "published" }));
		expect(await slugsIn(id)).toEqual(["hidden", "tea"]);
		sound(await catalog.updateProduct(other, things["hidden"]?.id ?? "", { status: "draft" }));
	});

	it("is a filter among others, with facets of what is in it", async () => {
		const { slug } = await add({ title: "Filtered", productIds: idsOf("tea", "blue-mug", "red-mug") });
		expect(await listed(`collection=${slug}&vendor=first-shop`)).toEqual(["blue-mug", "red-mug"]);
		expect(await listed(`collection=${slug}&q=mug&priceMax=2000`)).toEqual(["blue-mug"]);
		const { facets, total } = await read<ProductPage>(`/products?collection=${slug}&vendor=first-shop`);
		expect(total).toBe(2);
		expect(Object.fromEntries(facets.vendors.map((vendor) => [vendor.slug, vendor.count]))).toEqual({ "first-shop": 2, "second-shop": 1 });
		expect(facets.categories.map(({ slug: name, count }) => [name, count])).toContainEqual(["mugs", 2]);
	});

	it("refuses what is no product, and the same one twice, and changes nothing", async () => {
		const { id, productIds } = await add({ title: "Refusing", productIds: idsOf("tea") });
		const answer = await change(id, { title: "Other", productIds: [...idsOf("tea"), "prod_none"] });
		expect([answer.status, (await answer.json<{ errors: unknown }>()).errors]).toEqual([
			400,
			[{ path: "productIds.1", message: "is not a product" }],
		]);
		expect((await change(id, { productIds: idsOf("tea", "tea") })).status).toBe(400);
		expect(await (await call("GET", `/admin/collections/${id}`, { as: admin })).json()).toMatchObject({ title: "Refusing", productIds });
	});
});

describe("a collection by a rule", () => {
	const rules: [string, object, string[]][] = [
		["a category with what is below it", { categoryIds: ["home"] }, ["red-mug", "blue-mug"]],
		["tags in any case", { tags: ["GIFT idea"] }, ["tea", "blue-mug"]],
		["one of several tags", { tags: ["organic", "none"] }, ["tea"]],
		["a price range", { priceMin: 1_000, priceMax: 2_500 }, ["red-mug", "blue-mug"]],
		["what can be bought", { inStock: true, priceMax: 2_000 }, ["blue-mug"]],
		["what costs less than before", { onSale: true }, ["shirt", "blue-mug"]],
		["shops", { vendorIds: ["second"] }, ["shirt", "tea"]],
		["an option", { options: [{ name: "color", values: ["red", "green"] }] }, ["shirt"]],
		["an option and a price of one variant", { options: [{ name: "Color", values: ["Red"] }], priceMin: 3_500 }, []],
		["an option and a sale of one variant", { options: [{ name: "Color", values: ["Red"] }], onSale: true }, []],
		["all of it at once", { categoryIds: ["home"], tags: ["gift idea"], onSale: true }, ["blue-mug"]],
	];

	it.each(rules)("has what passes: %s", async (name, given, expected) => {
		const ids: Record<string, string> = { home: mugs.parentId ?? "", second: other };
		const rule = JSON.parse(
			JSON.stringify(given).replace(/"(home|second)"/g, (_, key: string) => JSON.stringify(ids[key])),
		) as CollectionInput["rule"];
		const { slug } = await add({ title: `By ${name}`, rule });
		expect(await slugsIn(slug)).toEqual(expected);
		expect((await listed(`collection=${slug}&sort=price`)).sort()).toEqual([...expected].sort());
	});

	it("is live: what comes to pass is in it, what does not any more is not", async () => {
		const { slug } = await add({ title: "Live", rule: { tags: ["live"] } });
		const shopOfIt = await openShop({ slug: "live-shop" });
		const { id } = await addProduct(shopOfIt, { slug: "lively" });
		expect(await slugsIn(slug)).toEqual([]);
		sound(await catalog.updateProduct(shopOfIt, id, { tags: ["live"] }));
		expect(await slugsIn(slug)).toEqual(["lively"]);
		await deliver(vendorChanged(shopOfIt, { slug: "live-shop", status: "suspended", version: 2 }));
		expect(await slugsIn(slug)).toEqual([]);
	});

	it("holds for the variant that the shopper's own filters mean", async () => {
		const { slug } = await add({ title: "Reds", rule: { options: [{ name: "Color", values: ["Red"] }] } });
		expect(await listed(`collection=${slug}&option.Size=M`)).toEqual(["shirt"]);
		expect(await listed(`collection=${slug}&option.Size=L`)).toEqual([]);
		const { facets } = await read<ProductPage>(`/products?collection=${slug}`);
		expect(facets.options.find(({ name }) => name === "Size")?.values).toEqual([{ value: "M", count: 1 }]);
	});

	it.each([
		[{}, ""],
		[{ priceMin: 2, priceMax: 1 }, "rule.priceMax"],
		[{ categoryIds: ["cat_none"] }, "rule.categoryIds.0"],
		[{ vendorIds: ["vend_none"] }, "rule.vendorIds.0"],
		[{ color: "red" }, ""],
	])("that makes no sense is refused: %j", async (rule, path) => {
		const answer = await send({ title: "Senseless", rule: rule as CollectionInput["rule"] });
		expect(answer.status).toBe(400);
		if (path) expect((await answer.json<{ errors: { path: string }[] }>()).errors[0]?.path).toBe(path);
	});

	it("becomes one of chosen products, and back; both at once are refused", async () => {
		const { id, kind } = await add({ title: "Both ways", rule: { tags: ["organic"] } });
		expect(kind).toBe("rule");
		expect((await change(id, { productIds: idsOf("shirt") })).status).toBe(400);
		expect(await (await change(id, { rule: null, productIds: idsOf("shirt") })).json()).toMatchObject({ kind: "manual", rule: null });
		expect(await slugsIn(id)).toEqual(["shirt"]);
		expect(await (await change(id, { rule: { tags: ["organic"] } })).json()).toMatchObject({ kind: "rule", productIds: [] });
		expect(await slugsIn(id)).toEqual(["tea"]);
		expect((await send({ title: "Both", rule: { onSale: true }, productIds: idsOf("tea") })).status).toBe(400);
	});
});

describe("collections", () => {
	it("are seen when they are published, by their own slug or one they had", async () => {
		const draft = await add({ title: "Not yet", status: "draft" });
		for (const path of [`/collections/${draft.id}`, "/collections/not-yet"]) expect((await call("GET", path)).status).toBe(404);
		expect(await listed("collection=not-yet")).toEqual([]);
		expect((await change(draft.id, { status: "published", slug: "now" })).status).toBe(200);
		const moved = await call("GET", "/collections/not-yet?limit=5");
		expect([moved.status, moved.headers.get("Location")]).toEqual([301, "/api/v1/collections/now?limit=5"]);
	});

	it("are listed by their position, then by age, page by page; a shop's are among them, or alone", async () => {
		const shopsOwn = await openShop({ slug: "listing-shop" });
		const create = (title: string, position: number) =>
			catalog.createCollection(shopsOwn, { title, position, status: "published", descriptionHtml: "" }, null).then(sound);
		for (const [title, position] of [
			["Third", 900],
			["First", 800],
			["Second", 800],
		] as const)
			await create(title, position);
		const first = await read<{ items: Collection[]; nextCursor: string }>("/collections?vendor=listing-shop&limit=2");
		const rest = await read<{ items: Collection[]; nextCursor: null }>(
			`/collections?vendor=${shopsOwn}&limit=2&cursor=${first.nextCursor}`,
		);
		expect([...first.items, ...rest.items].map(({ title }) => title)).toEqual(["First", "Second", "Third"]);
		const all = await read<{ items: Collection[] }>("/collections?limit=100");
		expect(all.items.map(({ title }) => title)).toEqual(expect.arrayContaining(["First", "Second", "Third", "Chosen things"]));
		await deliver(vendorChanged(shopsOwn, { slug: "listing-shop", status: "suspended", version: 2 }));
		expect((await read<{ items: Collection[] }>("/collections?vendor=listing-shop")).items).toEqual([]);
		expect((await call("GET", "/collections/first")).status).toBe(404);
	});

	it("are made once per Idempotency-Key", async () => {
		const headers = { "idempotency-key": crypto.randomUUID() };
		const body = { title: "Only once" };
		const [first, again] = [
			await call("POST", "/admin/collections", { as: admin, body, headers }),
			await call("POST", "/admin/collections", { as: admin, body, headers }),
		];
		expect(await again.json()).toEqual(await first.json());
		expect(again.headers.get("Idempotent-Replayed")).toBe("true");
	});

	it("have slugs that are free: one that is chosen and taken is refused, one that is made is numbered", async () => {
		await add({ title: "Taken" });
		expect((await send({ title: "Else", slug: "taken" })).status).toBe(409);
		expect((await add({ title: "Taken" })).slug).toBe("taken-2");
	});

	it("go, and their products stay", async () => {
		const { id, slug } = await add({ title: "Going", productIds: idsOf("tea") });
		expect((await call("DELETE", `/admin/collections/${id}`, { as: admin })).status).toBe(204);
		expect((await call("DELETE", `/admin/collections/${id}`, { as: admin })).status).toBe(404);
		expect((await call("GET", `/collections/${slug}`)).status).toBe(404);
		expect(await listed("q=tea&vendor=second-shop")).toEqual(["tea"]);
	});

	it("of the marketplace are looked after by its operators alone", async () => {
		const { id } = await add({ title: "Guarded" });
		for (const [as, status] of [
			[undefined, 401],
			[somebody(), 403],
		] as const) {
			const options = as ? { as } : {};
			expect((await call("GET", "/admin/collections", options)).status).toBe(status);
			expect((await call("PATCH", `/admin/collections/${id}`, { ...options, body: { title: "Mine" } })).status).toBe(status);
			expect((await call("DELETE", `/admin/collections/${id}`, options)).status).toBe(status);
			expect((await call("POST", "/admin/collections", { ...options, body: { title: "Mine" } })).status).toBe(status);
		}
	});
});

describe("a collection as those see it who look after it", () => {
	const own = async (id: string) => (await call("GET", `/admin/collections/${id}`, { as: admin })).json<OwnCollectionDetail>();

	it("names the products that were chosen, in order and whatever their status, and counts those on the street", async () => {
		const { id } = await add({ title: "Looked after", status: "draft", productIds: idsOf("hidden", "tea", "blue-mug") });
		const { products, productCount, productCountIsExact } = await own(id);
		expect(products.map(({ title, status, vendor }) => [title, status, vendor.slug])).toEqual([
			["hidden", "draft", "second-shop"],
			["tea", "published", "second-shop"],
			["blue-mug", "published", "first-shop"],
		]);
		expect([productCount, productCountIsExact]).toEqual([2, true]);
	});

	it.each(["draft", "published"] as const)("counts what its rule finds now, as a %s", async (status) => {
		const { id } = await add({ title: `Counted ${status}`, status, rule: { tags: ["gift idea"] } });
		expect(await own(id)).toMatchObject({ products: [], productCount: 2 });
		await change(id, { rule: { tags: ["gift idea"], inStock: true } });
		expect(await own(id)).toMatchObject({ productCount: 1 });
	});

	it("names the shops of its rule, in its order", async () => {
		const { id } = await add({ title: "Of two shops", rule: { vendorIds: [other, shop] } });
		expect((await own(id)).vendors.map(({ slug }) => slug)).toEqual(["second-shop", "first-shop"]);
	});

	it("of a shop counts its own products alone", async () => {
		const input = { title: "Counted ours", status: "draft", position: 0, descriptionHtml: "", rule: { priceMin: 1 } } as const;
		const { id } = sound(await catalog.createCollection(other, input, null)).value;
		expect(sound(await catalog.findCollection(other, id)).productCount).toBe(2);
	});
});

describe("how many collections a shop can have", () => {
	const input = { title: "One of many", status: "draft", position: 0, descriptionHtml: "" } as const;
	const most = 100;

	it("is a hundred: one more is a conflict that says so, until one is deleted", async () => {
		const full = await openShop({ slug: "full-shop" });
		for (let n = 0; n < most; n += 1) sound(await catalog.createCollection(full, { ...input, slug: `of-many-${n}` }, null));
		const tooMany = {
			ok: false,
			error: { code: "conflict", detail: "A shop can have at most 100 collections. Delete one to make room for another." },
		};
		expect(await catalog.createCollection(full, { ...input, slug: "of-many-100" }, null)).toMatchObject(tooMany);
		const { items } = sound(await catalog.listCollections(full, { limit: 100 }));
		sound(await catalog.deleteCollection(full, items[0]?.id ?? ""));
		const answers = await Promise.all(
			["a", "b", "c"].map((letter) => catalog.createCollection(full, { ...input, slug: `of-many-${letter}` }, null)),
		);
		expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
		expect(answers.filter((answer) => !answer.ok)).toMatchObject([tooMany, tooMany]);
	});

	it("is not limited for others by that", async () => {
		expect(await catalog.createCollection(shop, { ...input, title: "Elsewhere" }, null)).toMatchObject({ ok: true });
		await add({ title: "Of the marketplace" });
	});
});

describe("a shop's collections", () => {
	it("have its own products alone, chosen or by a rule", async () => {
		const input = { title: "Ours", status: "published", position: 0, descriptionHtml: "<p>Hi<script>x</script></p>" } as const;
		const ours = sound(await catalog.createCollection(other, { ...input, rule: { priceMin: 1 } }, null)).value;
		expect(ours).toMatchObject({ vendor: { id: other, slug: "second-shop" }, descriptionHtml: "<p>Hi</p>" });
		expect(await slugsIn(ours.slug)).toEqual(["shirt", "tea"]);
		const foreign = await catalog.createCollection(other, { ...input, productIds: idsOf("red-mug") }, null);
		expect(foreign).toMatchObject({ ok: false, error: { code: "invalid_input", errors: [{ path: "productIds.0" }] } });
		const named = await catalog.createCollection(other, { ...input, rule: { vendorIds: [shop] } }, null);
		expect(named).toMatchObject({ ok: false, error: { errors: [{ path: "rule.vendorIds.0" }] } });
	});

	it("are nothing to other shops, and the marketplace's are nothing to a shop", async () => {
		const input = { title: "Private", status: "draft", position: 0, descriptionHtml: "" } as const;
		const { id } = sound(await catalog.createCollection(other, input, null)).value;
		const marketplaces = await add({ title: "Public" });
		const missing = { ok: false, error: { code: "not_found" } };
		expect(await catalog.findCollection(shop, id)).toMatchObject(missing);
		expect(await catalog.changeCollection(shop, id, { title: "Mine" })).toMatchObject(missing);
		expect(await catalog.deleteCollection(shop, id)).toMatchObject(missing);
		expect(await catalog.findCollection(other, marketplaces.id)).toMatchObject(missing);
		expect((await call("GET", `/admin/collections/${id}`, { as: admin })).status).toBe(404);
		expect(sound(await catalog.listCollections(other, { limit: 100 })).items.map((item) => item.id)).toContain(id);
		expect(sound(await catalog.listCollections(shop, { limit: 100 })).items.map((item) => item.id)).not.toContain(id);
	});
});
