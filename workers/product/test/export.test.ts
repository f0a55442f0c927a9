import { money } from "#contracts/money";
import { PRODUCT_STATUSES, TAX_CATEGORIES, WITHDRAWALS } from "#contracts/product";
import { type ProductInput, type VariantTermsPatch } from "#contracts/own-product";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { importFile, productsOf } from "./imported-files.ts";
import { addProduct, catalog, env, openShop, productInput, sound, variantInput } from "./street.ts";

const exported = async (shop: string): Promise<string> => new Response(sound(await catalog.exportProducts(shop))).text();

/** What a shop may call things: with all that means something in CSV, in HTML, in lists or to a spreadsheet. */
const words = (maxLength: number) =>
	fc
		.string({ unit: fc.constantFrom(..."abZ019é茶💥\"',;=+-@<>&%#\t\n|/".split(""), "💥", "\r\n", "  ", "Title", '""'), maxLength })
		.map((text) => text.trim().slice(0, maxLength * 2))
		.filter((text) => text.isWellFormed() && text.trim() === text);
const something = (maxLength: number) => words(maxLength).filter((text) => text !== "");

const variant = (names: readonly string[]) =>
	fc
		.record(
			{
				sku: fc.option(something(8)),
				barcode: fc.option(something(8)),
				values: fc.array(something(5), { minLength: names.length, maxLength: names.length }),
				price: fc.nat(1_000_000),
				above: fc.option(fc.integer({ min: 1, max: 5_000 })),
				stockQuantity: fc.nat(100),
				tracked: fc.boolean(),
				allowBackorder: fc.boolean(),
				weightGrams: fc.nat(10_000),
				requiresShipping: fc.boolean(),
				taxCategory: fc.constantFrom(...TAX_CATEGORIES),
				terms: fc.constantFrom<VariantTermsPatch[]>(
					{},
					{ preorder: true, availableFrom: "2027-01-01T10:00:00Z", backorderLimit: 7 },
					{ volumePrices: [10, 5].map((minQuantity) => ({ minQuantity, price: money(minQuantity) })) },
					{ sale: { price: money(1), startsAt: "2026-12-01T00:00:00Z", endsAt: "2026-12-24T00:00:00.000Z" } },
				),
			},
			{ noNullPrototype: true },
		)
		.map(({ values, price, above, terms, ...rest }) => ({
			...rest,
			...terms,
			options: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""])),
			price: money(price),
			compareAtPrice: above === null ? null : money(price + above),
		}));

const html = fc
	.array(fc.tuple(fc.constantFrom("p", "b", "ul", "script", "img", "", "a"), words(8)), { maxLength: 4 })
	.map((parts) =>
		parts.map(([tag, text]) => (tag ? `<${tag} src="https://x.example/&" href='javascript:1'>${text}</${tag}>\n` : text)).join(" "),
	);

const picture = fc.record(
	{
		url: fc.constantFrom(
			"https://pictures.example/a.jpg",
			"http://pictures.example/b c,'\".jpg?x=1&y=<2>",
			"https://pictures.example/ü.png",
			"/api/v1/media/samples/mug.svg",
		),
		alt: words(10),
	},
	{ noNullPrototype: true },
);

const product: fc.Arbitrary<ProductInput> = fc
	.uniqueArray(something(4), { maxLength: 3, selector: (name) => name.toLowerCase() })
	.chain((options) =>
		fc.record(
			{
				title: something(12),
				descriptionHtml: html,
				brand: fc.option(something(6), { nil: undefined }),
				tags: fc.array(something(6), { maxLength: 4 }),
				options: fc.constant(options),
				variants: fc.uniqueArray(variant(options), {
					minLength: 1,
					maxLength: options.length === 0 ? 1 : 4,
					selector: ({ options: values }) => JSON.stringify(Object.values(values)),
				}),
				media: fc.array(picture, { maxLength: 5 }),
				status: fc.constantFrom(...PRODUCT_STATUSES),
				withdrawal: fc.constantFrom(...WITHDRAWALS),
				translations: fc.constantFrom({}, { de: { title: '=Tasse, "blau"' }, "pt-BR": { title: "Caneca", descriptionHtml: "<b>x</b>\n" } }),
			},
			{ noNullPrototype: true },
		),
	)
	.map(({ brand, ...rest }) => ({ ...rest, categoryIds: [], ...(brand !== undefined && { brand }) }));

describe("an export", () => {
	it("of whatever products, imported into an empty shop, is exported from there byte by byte the same", async () => {
		const categories = await Promise.all(
			["Export mugs", "Export bowls"].map(async (name) => {
				const made = await call("POST", "/admin/categories", { as: somebody({ role: "admin" }), body: { name } });
				return (await made.json<{ id: string }>()).id;
			}),
		);
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(product, fc.subarray(categories)), { minLength: 1, maxLength: 12 }), async (inputs) => {
				const [here, there] = [await openShop(), await openShop()];
				for (const [input, categoryIds] of inputs) await addProduct(here, { ...input, categoryIds });
				const file = await exported(here);
				const done = await importFile(there, file);
				expect([done.failure, done.problems.items]).toEqual([null, []]);
				expect(done.products.created).toBe(inputs.length);
				expect(await exported(there)).toBe(file);
			}),
			{ numRuns: 12 },
		);
	}, 120_000);

	it("imported again where it came from changes nothing, whether its products were imported or made by hand", async () => {
		const shop = await openShop();
		await importFile(shop, "Handle,Title,Variant Price\nlamp,Lamp,10.00\n");
		await addProduct(shop, { title: "By hand", slug: `by-hand-${crypto.randomUUID()}` });
		const seen = async () => (await productsOf(shop)).map((product) => ({ ...product, updatedAt: "" }));
		const [before, file] = [await seen(), await exported(shop)];
		expect((await importFile(shop, file)).products).toMatchObject({ created: 0, skipped: 0 });
		expect([await seen(), await exported(shop)]).toEqual([before, file]);
		expect((await importFile(shop, file)).products).toEqual({ created: 0, updated: 0, unchanged: 2, skipped: 0 });
	});

	it("keeps apart a product and another one that was imported under its slug", async () => {
		const shop = await openShop();
		const slug = `twin-${crypto.randomUUID()}`;
		const made = await addProduct(shop, { title: "Made", slug });
		await env.DB.prepare("UPDATE products SET created_at = '2026-01-01T00:00:00.000Z' WHERE id = ?").bind(made.id).run();
		await importFile(shop, `Handle,Title,Variant Price\nother,Imported,10.00\n`);
		await env.DB.prepare("UPDATE products SET import_handle = ? WHERE vendor_id = ? AND import_handle = 'other'").bind(slug, shop).run();
		const file = await exported(shop);
		expect(file.split("\n").map((line) => line.split(",")[0])).toEqual(["Handle", made.id, slug, ""]);
		expect((await importFile(shop, file)).products).toMatchObject({ created: 0, updated: 2 });
		const empty = await openShop();
		await importFile(empty, file);
		expect(await exported(empty)).toBe(file);
	});

	it("is a file as Shopify writes it: names in the first row, a variant and a picture in each", async () => {
		const shop = await openShop();
		const slug = `mug-${crypto.randomUUID()}`;
		await addProduct(shop, {
			title: 'A "blue" mug',
			slug,
			brand: "Salt & Stone",
			tags: ["blue, light", "gift"],
			options: ["Size"],
			variants: [
				variantInput({ sku: "M-S", options: { Size: "Small" }, price: money(1_250), compareAtPrice: money(1_500), weightGrams: 300 }),
				variantInput({ options: { Size: "Large" }, price: money(2_000), tracked: false, stockQuantity: 0, taxCategory: "reduced" }),
			],
			media: [
				{ url: "https://x.example/1.jpg", alt: "From the front" },
				{ url: "/api/v1/media/samples/mug.svg", alt: "" },
				{ url: "https://x.example/3.jpg", alt: "" },
			],
		});
		const [, ...lines] = (await exported(shop)).trimEnd().split("\n");
		expect(lines).toEqual([
			`${slug},"A ""blue"" mug",,Salt & Stone,,"""blue, light"", gift",true,Size,Small,,,,,M-S,300,shopify,10,deny,manual,12.50,15.00,true,true,,https://x.example/1.jpg,1,From the front,false,,g,active,,standard,,,`,
			`${slug},,,,,,,,Large,,,,,,0,,0,deny,manual,20.00,,true,true,,http://localhost:8787/api/v1/media/samples/mug.svg,2,,,,g,,,reduced,,,`,
			`${slug},,,,,,,,,,,,,,,,,,,,,,,,https://x.example/3.jpg,3,,,,,,,,,,`,
		]);
	});

	it("has nothing that a spreadsheet would calculate, and the same words when it is imported", async () => {
		const shop = await openShop();
		const evil = ["=1+1", "+1", "-1", "@SUM(A1)", "'=1", "''+", '=HYPERLINK("https://x.example","x")'];
		for (const title of evil) await addProduct(shop, { title, brand: title, tags: [title] });
		const file = await exported(shop);
		expect(file).not.toMatch(/(^|,)"?[=+@-]/m);
		const there = await openShop();
		await importFile(there, file);
		expect((await productsOf(there)).map(({ title }) => title).sort()).toEqual([...evil].sort());
	});

	it("of a shop of many products is read page by page, each product once", async () => {
		const shop = await openShop();
		const rows = Array.from({ length: 700 }, (_, n) => `bulk-${n},Bulk ${n},${n}.00\n`);
		await importFile(shop, `Handle,Title,Variant Price\n${rows.join("")}`);
		const handles = (await exported(shop))
			.trimEnd()
			.split("\n")
			.slice(1)
			.map((line) => line.split(",")[0]);
		expect(handles).toEqual(Array.from({ length: 700 }, (_, n) => `bulk-${n}`));
	}, 60_000);

	it("of a shop without products is the names of the columns alone, and has nothing of another shop", async () => {
		await addProduct(await openShop(), productInput());
		expect((await exported(await openShop())).trimEnd().split("\n")).toHaveLength(1);
	});
});
