import { money } from "#contracts/money";
import { OWN_PRODUCT_SORTS, type OwnProductSort } from "#contracts/own-product";
import type { OwnProductFilter } from "#contracts/vendor-catalog";
import { beforeAll, describe, expect, it } from "vitest";
import { addProduct, catalog, env, openShop, sound, variantInput } from "./street.ts";

let shop: string;

beforeAll(async () => {
	shop = await openShop({ name: "Odd Shop" });
	const two = (sku: string, ...stock: [number, number]) => ({
		options: ["Size"],
		variants: stock.map((stockQuantity, n) => variantInput({ sku: `${sku}-${n}`, stockQuantity, options: { Size: String(n) } })),
	});
	await addProduct(shop, { title: "banana bowl", ...two("BB", 2, 3) });
	await addProduct(shop, { title: "Apple mug", variants: [variantInput({ sku: "AM_100%", price: money(500), stockQuantity: 0 })] });
	await addProduct(shop, { title: "Cherry mug", status: "draft", variants: [variantInput({ price: money(3_000), stockQuantity: 40 })] });
	await addProduct(shop, { title: "Date dish", tags: ["mug"], variants: [variantInput({ price: money(2_000), stockQuantity: 5 })] });
	await addProduct(await openShop({ name: "Odd Shop" }), { title: "Another's mug", variants: [variantInput({ sku: "AM_100%" })] });
});

const titles = async (filter: Omit<OwnProductFilter, "limit">): Promise<string[]> =>
	sound(await catalog.listProducts(shop, { limit: 20, ...filter })).items.map((item) => item.title);

describe("a shop's list of products", () => {
	it.each<[OwnProductSort, string[]]>([
		["newest", ["Date dish", "Cherry mug", "Apple mug", "banana bowl"]],
		["title", ["Apple mug", "banana bowl", "Cherry mug", "Date dish"]],
		["-title", ["Date dish", "Cherry mug", "banana bowl", "Apple mug"]],
		["updated", ["banana bowl", "Apple mug", "Cherry mug", "Date dish"]],
		["-updated", ["Date dish", "Cherry mug", "Apple mug", "banana bowl"]],
		["price", ["Apple mug", "banana bowl", "Date dish", "Cherry mug"]],
		["-price", ["Cherry mug", "Date dish", "banana bowl", "Apple mug"]],
		["stock", ["Apple mug", "banana bowl", "Date dish", "Cherry mug"]],
		["-stock", ["Cherry mug", "Date dish", "banana bowl", "Apple mug"]],
	])("sorted by %s is the same in one page and in many", async (sort, expected) => {
		expect(await titles({ sort })).toEqual(expected);
		const paged: string[] = [];
		let cursor: string | undefined;
		do {
			const page = sound(await catalog.listProducts(shop, { limit: 1, sort, cursor }));
			paged.push(...page.items.map((item) => item.title));
			cursor = page.nextCursor ?? undefined;
		} while (cursor !== undefined);
		expect(paged).toEqual(expected);
	});

	it("goes on after titles of two hundred letters of any script", async () => {
		const other = await openShop();
		for (const end of ["一", "二"]) await addProduct(other, { title: `${"漢".repeat(199)}${end}` });
		const first = sound(await catalog.listProducts(other, { limit: 1, sort: "title" }));
		expect(first.nextCursor?.length).toBeLessThanOrEqual(1_000);
		const second = sound(await catalog.listProducts(other, { limit: 1, sort: "title", cursor: first.nextCursor ?? "" }));
		expect(second.items.map((item) => item.title.at(-1))).toEqual(["二"]);
	});

	it("does not take the cursor of another sort", async () => {
		const { nextCursor } = sound(await catalog.listProducts(shop, { limit: 1, sort: "title" }));
		expect(await catalog.listProducts(shop, { limit: 1, sort: "-title", cursor: nextCursor ?? "" })).toMatchObject({
			ok: false,
			error: { code: "invalid_input", errors: [{ path: "cursor" }] },
		});
	});

	it.each<[string, string[]]>([
		["MUG", ["Date dish", "Cherry mug", "Apple mug"]],
		["app mu", ["Apple mug"]],
		["bb-1", ["banana bowl"]],
		["m_100%", ["Apple mug"]],
		["%", ["Apple mug"]],
		["_", ["Apple mug"]],
		["B%", ["banana bowl"]],
		["mug%bowl", []],
		["odd shop", []],
		['"', []],
		["' OR 1=1 --", []],
		["nothing like it", []],
	])("finds by %s in titles, tags and SKUs, whatever is typed", async (q, expected) => {
		expect(await titles({ q })).toEqual(expected);
	});

	it("is filtered by status and by what can be bought, all at once", async () => {
		expect(await titles({ status: "draft" })).toEqual(["Cherry mug"]);
		expect(await titles({ inStock: false })).toEqual(["Apple mug"]);
		expect(await titles({ inStock: true, sort: "title" })).toEqual(["banana bowl", "Cherry mug", "Date dish"]);
		expect(await titles({ q: "mug", status: "published", inStock: true, sort: "-price" })).toEqual(["Date dish"]);
	});

	it("comes to figures of what is on sale and of what runs low", async () => {
		expect(await catalog.figures(shop)).toEqual({ productsOnSale: 3, runningLow: 4 });
		expect(await catalog.figures(await openShop())).toEqual({ productsOnSale: 0, runningLow: 0 });
	});

	it.each(OWN_PRODUCT_SORTS.filter((sort) => !sort.endsWith("stock")))("reads an index in the order of %s", async (sort) => {
		const column = { newest: "created_at", title: "title COLLATE NOCASE", updated: "updated_at", price: "price_min_minor" }[
			sort.replace("-", "") as "newest"
		];
		const direction = sort === "newest" || sort.startsWith("-") ? "DESC" : "ASC";
		const sign = direction === "ASC" ? ">" : "<";
		const { results } = await env.DB.prepare(
			`EXPLAIN QUERY PLAN SELECT * FROM products p LEFT JOIN vendors v ON v.id = p.vendor_id WHERE p.vendor_id = ?
				AND (p.${column}, p.id) ${sign} (?, ?) ORDER BY p.${column} ${direction}, p.id ${direction} LIMIT 20`,
		)
			.bind("vend_x", "a", "b")
			.all<{ detail: string }>();
		const plan = results.map((row) => row.detail).join("\n");
		expect(plan).toMatch(/SEARCH p USING INDEX products_vendor/);
		expect(plan).not.toContain("TEMP B-TREE");
	});
});
