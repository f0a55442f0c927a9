import type { Category, CategoryDetail } from "#contracts/category";
import type { Product } from "#contracts/product";
import { describe, expect, it } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { addProduct, catalog, deliver, env, openShop, read, sound, vendorChanged } from "./street.ts";

const admin = somebody({ role: "admin" });
let made = 0;

async function addCategory(name = "", parentId?: string): Promise<Category> {
	made += 1;
	const body = { name: name || `Counted ${made}`, ...(parentId && { parentId }) };
	return (await call("POST", "/admin/categories", { as: admin, body })).json();
}

const change = (id: string, body: object) => call("PATCH", `/admin/categories/${id}`, { as: admin, body });

const flat = (categories: readonly Category[]): Category[] => categories.flatMap((category) => [category, ...flat(category.children)]);

/** What the API says of every category. */
async function counts(): Promise<Record<string, number>> {
	const { items } = await read<{ items: Category[] }>("/categories");
	return Object.fromEntries(flat(items).map(({ id, productCount }) => [id, productCount]));
}

/** The same, counted from scratch. */
async function recounted(): Promise<Record<string, number>> {
	const { results } = await env.DB.prepare(`
		WITH RECURSIVE below (root, id) AS (
			SELECT id, id FROM categories UNION SELECT below.root, c.id FROM below JOIN categories c ON c.parent_id = below.id
		)
		SELECT below.root, COUNT(DISTINCT p.id) AS products FROM below
		LEFT JOIN product_categories pc ON pc.category_id = below.id
		LEFT JOIN (
			SELECT p.id FROM products p JOIN vendors v ON v.id = p.vendor_id WHERE p.status = 'published' AND v.status = 'approved'
		) p ON p.id = pc.product_id
		GROUP BY below.root`).all<{ root: string; products: number }>();
	return Object.fromEntries(results.map(({ root, products }) => [root, products]));
}

/** Numbers that look random and are the same in every run (mulberry32). */
function dice(seed: number): (sides: number) => number {
	let state = seed;
	return (sides) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
	};
}

describe("the number of products in a category and below it", () => {
	it.each([1, 2, 3])("is what counting says, whatever happened before (%i)", { timeout: 60_000 }, async (seed) => {
		const roll = dice(seed);
		const categories = [await addCategory(), await addCategory(), await addCategory()];
		for (let n = 0; n < 4; n += 1) categories.push(await addCategory("", categories[roll(categories.length)]?.id));
		const shops = [await openShop(), await openShop()];
		const versions = new Map(shops.map((shop) => [shop, 1]));
		const products: { shop: string; id: string }[] = [];
		const some = () => [...new Set([categories[roll(7)]?.id ?? "", categories[roll(7)]?.id ?? ""])].slice(0, roll(3));
		const status = () => (["published", "published", "draft", "archived"] as const)[roll(4)] ?? "draft";
		const steps: Record<string, () => Promise<unknown>> = {
			add: async () => {
				const shop = shops[roll(2)] ?? "";
				products.push({ shop, id: (await addProduct(shop, { categoryIds: some(), status: status() })).id });
			},
			sort: async () => {
				const product = products[roll(products.length || 1)];
				if (product) sound(await catalog.updateProduct(product.shop, product.id, { categoryIds: some() }));
			},
			show: async () => {
				const product = products[roll(products.length || 1)];
				if (product) sound(await catalog.updateProduct(product.shop, product.id, { status: status(), title: `Title ${roll(9)}` }));
			},
			move: () => change(categories[roll(7)]?.id ?? "", { parentId: roll(3) === 0 ? null : (categories[roll(7)]?.id ?? null) }),
			rename: () => change(categories[roll(7)]?.id ?? "", { name: `Name ${roll(99)}` }),
			suspend: async () => {
				const shop = shops[roll(2)] ?? "";
				const version = (versions.get(shop) ?? 1) + 1;
				versions.set(shop, version);
				await deliver(vendorChanged(shop, { version, status: roll(2) === 0 ? "suspended" : "approved" }));
			},
		};
		const names = ["add", "add", ...Object.keys(steps)];
		for (let n = 0; n < 30; n += 1) {
			const name = names[roll(names.length)] ?? "add";
			await steps[name]?.();
			expect(await counts(), `after step ${n}, ${name}`).toEqual(await recounted());
		}
	});

	it("is right after changes at once", async () => {
		const category = await addCategory();
		const shop = await openShop();
		const products = await Promise.all(Array.from({ length: 8 }, () => addProduct(shop, { categoryIds: [category.id] })));
		await Promise.all(
			products.map(({ id }, n) =>
				catalog.updateProduct(shop, id, n % 2 === 0 ? { categoryIds: [] } : { title: "Other", status: "published" }),
			),
		);
		expect((await counts())[category.id]).toBe(4);
		expect(await counts()).toEqual(await recounted());
	});

	it("counts a product once that is in a category and below it", async () => {
		const top = await addCategory();
		const below = await addCategory("", top.id);
		await addProduct(await openShop(), { categoryIds: [top.id, below.id] });
		const { [top.id]: atTop, [below.id]: underneath } = await counts();
		expect([atTop, underneath]).toEqual([1, 1]);
	});
});

describe("a category by itself", () => {
	it("has what is below it, and the way to it from the top", async () => {
		const top = await addCategory("Food");
		const middle = await addCategory("Bakery", top.id);
		const leaf = await addCategory("Sourdough", middle.id);
		await addProduct(await openShop(), { categoryIds: [leaf.id] });
		const ref = ({ id, slug, name }: Category) => ({ id, slug, name });
		expect(await read<CategoryDetail>(`/categories/${middle.slug}`)).toEqual({
			...ref(middle),
			parentId: top.id,
			productCount: 1,
			children: [{ ...ref(leaf), parentId: middle.id, languages: [], productCount: 1, children: [] }],
			breadcrumbs: [ref(top), ref(middle)],
			translations: {},
		});
		expect((await read<CategoryDetail>(`/categories/${top.id}`)).breadcrumbs).toEqual([ref(top)]);
	});

	it("that is not there is missing, and unknown parameters are refused", async () => {
		expect((await call("GET", "/categories/no-such-category")).status).toBe(404);
		expect((await call("GET", "/categories/no-such-category?color=red")).status).toBe(400);
	});

	it("is on the way to the products whose first category it is, also after it has moved", async () => {
		const [top, other] = [await addCategory("Homeware"), await addCategory("Gifts")];
		const mugs = await addCategory("Beakers", top.id);
		const product = await addProduct(await openShop(), { categoryIds: [mugs.id, other.id] });
		const way = async () => (await read<Product>(`/products/${product.slug}`)).breadcrumbs.map(({ name }) => name);
		expect(await way()).toEqual(["Homeware", "Beakers"]);
		await change(mugs.id, { parentId: other.id });
		expect(await way()).toEqual(["Gifts", "Beakers"]);
		expect((await read<Product>(`/products/${(await addProduct(await openShop())).slug}`)).breadcrumbs).toEqual([]);
	});
});
