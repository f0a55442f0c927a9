import { money } from "#contracts/money";
import type { Product } from "#contracts/product";
import { describe, expect, it } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import pottery from "./fixtures/pottery.csv?raw";
import { bytesOf, HEADER, importFile, productsOf, reasons, simple } from "./imported-files.ts";
import { addProduct, env, openShop, read } from "./street.ts";

describe("a product file of Shopify", () => {
	it("becomes products that are public when the import ends", async () => {
		const shop = await openShop({ slug: "salt", name: "Salt" });
		const category = await call("POST", "/admin/categories", { as: somebody({ role: "admin" }), body: { name: "Mugs" } });
		const mugs = await category.json<{ id: string }>();
		const done = await importFile(shop, pottery);
		expect(done).toMatchObject({
			status: "completed",
			failure: null,
			fileName: "products.csv",
			bytesTotal: bytesOf(pottery).length,
			bytesRead: bytesOf(pottery).length,
			rowsRead: 11,
			products: { created: 4, updated: 0, unchanged: 0, skipped: 1 },
			variants: { created: 7, updated: 0, unchanged: 0, skipped: 3 },
		});
		expect(reasons(done)).toEqual([
			[4, "tidal-mug", "warning", 'quantity -4 taken as 0: fewer than none need the policy "continue"'],
			[5, "tidal-mug", "warning", 'compare-at price "20.00" left out: it is not above the price'],
			[9, "voucher", "error", "is a gift card; those are not sold here"],
			[10, "moon-jar", "error", 'has a price that is none: "on request"'],
			[11, "moon-jar", "warning", "picture left out: it is not an http or https address"],
			[12, "moon-jar", "error", "has the same option values as a row before it"],
		]);
		expect(done.problems.count).toBe(6);
		expect(done.problems.items.map(({ code, column, value }) => [code, column, value])).toEqual([
			["quantity_negative", "Variant Inventory Qty", "-4"],
			["compare_at_not_above_price", "Variant Compare At Price", "20.00"],
			["gift_card", "Gift Card", null],
			["price_invalid", "Variant Price", "on request"],
			["picture_not_an_address", "Image Src", expect.any(String)],
			["variant_twice", "Option1 Value", null],
		]);

		const mug = await read<Product>("/products/tidal-mug");
		expect(mug).toMatchObject({
			title: "Tidal mug",
			brand: "Salt & Stone",
			descriptionHtml: '<p>Thrown in Salthill, glazed in the colors of the bay.</p>\n<ul>\n<li>Holds "three" decilitres</li>\n</ul>',
			categories: [{ id: mugs.id, slug: "mugs", name: "Mugs" }],
			tags: ["stoneware", "Hand thrown", "Mugs"],
			options: [
				{ name: "Glaze", values: ["Kelp", "Foam"] },
				{ name: "Size", values: ["Small", "Large"] },
			],
			priceRange: { min: money(2_400), max: money(2_950) },
			media: [
				{ url: "https://pictures.example/tidal-kelp.jpg", alt: "Tidal mug in kelp" },
				{ url: "https://pictures.example/tidal-foam.jpg", alt: "Tidal mug in foam" },
				{ url: "https://pictures.example/tidal-shelf.jpg", alt: "On the shelf" },
			],
		});
		expect(mug.variants).toMatchObject([
			{
				sku: "TM-K-S",
				options: { Glaze: "Kelp", Size: "Small" },
				price: money(2_400),
				compareAtPrice: money(2_800),
				available: true,
				availableQuantity: 12,
			},
			{ sku: "TM-K-L", options: { Glaze: "Kelp", Size: "Large" }, price: money(2_950), compareAtPrice: null, availableQuantity: 3 },
			{
				sku: "TM-F-S",
				options: { Glaze: "Foam", Size: "Small" },
				price: money(2_400),
				compareAtPrice: null,
				available: false,
				availableQuantity: 0,
			},
			{ sku: "TM-F-L", options: { Glaze: "Foam", Size: "Large" }, compareAtPrice: null, available: true, availableQuantity: 0 },
		]);
		const own = await productsOf(shop);
		expect(own.map((product) => [product.slug, product.status])).toEqual([
			["dinner-plate", "published"],
			["moon-jar", "published"],
			["oil-bottle", "draft"],
			["tidal-mug", "published"],
		]);
		expect(own[0]).toMatchObject({
			options: [],
			tags: ["Plates"],
			variants: [{ tracked: false, weightGrams: 780, taxCategory: "zero", price: money(3_200), compareAtPrice: null }],
		});
		expect(own[2]).toMatchObject({ variants: [{ tracked: true, stockQuantity: 5, requiresShipping: false, taxCategory: "standard" }] });
		expect(own[3]?.variants[3]).toMatchObject({ stockQuantity: -2, allowBackorder: true });
		expect(await env.IMPORTS.list({ prefix: "imports/" })).toMatchObject({ objects: [] });
	});

	it("takes another slug where the handle is taken", async () => {
		const handle = `taken-${crypto.randomUUID()}`;
		await addProduct(await openShop(), { slug: handle });
		const shop = await openShop();
		await importFile(shop, HEADER + simple(handle));
		await importFile(shop, HEADER + simple(handle, "11.00"));
		expect((await productsOf(shop)).map((product) => product.slug)).toEqual([`${handle}-2`]);
	});

	it("publishes, hides and shelves as it says", async () => {
		const shop = await openShop();
		const rows = ["a,true,active", "b,false,active", "c,true,draft", "d,TRUE,archived", "e,,", "f,maybe,", "g,true,unlisted"];
		await importFile(shop, `Handle,Title,Variant Price,Published,Status\n${rows.map((row) => row.replace(",", ",T,1.00,")).join("\n")}`);
		expect((await productsOf(shop)).map((product) => product.status)).toEqual([
			"published",
			"draft",
			"draft",
			"archived",
			"published",
			"draft",
			"draft",
		]);
	});

	it("of the columns' present names is read too", async () => {
		const shop = await openShop();
		const done = await importFile(
			shop,
			"Title,URL handle,Description,Published on online store,SKU,Price,Compare-at price,Charge tax,Inventory tracker,Inventory quantity,Continue selling when out of stock,Weight value (grams),Product image URL\nLamp,lamp,<b>Bright</b>,TRUE,L1,49.00,60.00,FALSE,shopify,4,CONTINUE,1200,https://x.example/lamp.jpg\n",
		);
		expect(done).toMatchObject({ products: { created: 1 }, problems: { count: 0 } });
		expect((await productsOf(shop))[0]).toMatchObject({
			slug: expect.stringMatching(/^lamp/),
			descriptionHtml: "<b>Bright</b>",
			media: [{ url: "https://x.example/lamp.jpg" }],
			variants: [
				{
					sku: "L1",
					price: money(4_900),
					compareAtPrice: money(6_000),
					taxCategory: "zero",
					stockQuantity: 4,
					allowBackorder: true,
					weightGrams: 1_200,
				},
			],
		});
	});

	it("of a shop that is not approved stays hidden", async () => {
		const shop = await openShop({ status: "applied" });
		await importFile(shop, HEADER + simple("hidden-import"));
		expect((await call("GET", "/products/hidden-import")).status).toBe(404);
	});
});
