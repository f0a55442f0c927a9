import { money } from "#contracts/money";
import { newId } from "#contracts/ids";
import { READERS } from "#contracts/events";
import type { Import, OwnProduct, Product } from "#contracts/product";
import { drizzle } from "drizzle-orm/d1";
import { describe, expect, it, vi } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { importWindow } from "../src/imports/import-window.ts";
import { startForgottenImports } from "../src/imports/start-import.ts";
import { storeFile } from "../src/imports/store-file.ts";
import { beginImport, fileKey, insertImport, newImport } from "../src/store/import-store.ts";
import pottery from "./fixtures/pottery.csv?raw";
import { addProduct, catalog, env, inMinutes, inventory, openShop, read, shelf, sound } from "./street.ts";

const bytesOf = (file: string | Uint8Array): Uint8Array => (typeof file === "string" ? new TextEncoder().encode(file) : file);

/** A body as an upload is: in chunks, its length unknown. */
function upload(file: string | Uint8Array): ReadableStream<Uint8Array> {
	const bytes = bytesOf(file);
	let at = 0;
	return new ReadableStream({
		type: "bytes",
		pull(controller) {
			if (at >= bytes.length) return controller.close();
			controller.enqueue(bytes.slice(at, at + 60_000));
			at += 60_000;
		},
	});
}

/** Imports a file and waits for its end. */
async function importFile(vendorId: string, file: string | Uint8Array): Promise<Import> {
	const { value } = sound(await catalog.startImport(vendorId, "products.csv", upload(file), null));
	return untilEnded(vendorId, value.id);
}

async function untilEnded(vendorId: string, importId: string): Promise<Import> {
	for (let n = 0; n < 600; n += 1) {
		const found = sound(await catalog.findImport(vendorId, importId));
		if (found.finishedAt !== null) return found;
		await scheduler.wait(50);
	}
	throw new Error("the import does not end");
}

const productsOf = async (vendorId: string): Promise<OwnProduct[]> =>
	sound(await catalog.listProducts(vendorId, { limit: 100 })).items.sort((a, b) => a.slug.localeCompare(b.slug));

const reasons = (done: Import): [number, string | null, string, string][] =>
	done.problems.items.map(({ row, handle, severity, reason }) => [row, handle, severity, reason]);

const HEADER = "Handle,Title,Option1 Name,Option1 Value,Variant Price,Variant Inventory Tracker,Variant Inventory Qty\n";
const simple = (handle: string, price = "10.00", quantity = "5"): string =>
	`${handle},Title of ${handle},Title,Default Title,${price},shopify,${quantity}\n`;

async function countOutbox(vendorId: string): Promise<number> {
	return (
		(await env.DB.prepare("SELECT COUNT(*) AS n FROM outbox WHERE body ->> '$.product.vendorId' = ?").bind(vendorId).first<number>("n")) ??
		0
	);
}

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
		expect(await env.IMPORTS.list()).toMatchObject({ objects: [] });
	});

	it("imported again changes nothing and tells nobody", async () => {
		const shop = await openShop();
		await importFile(shop, pottery);
		const before = await productsOf(shop);
		const told = await countOutbox(shop);
		const again = await importFile(shop, pottery);
		expect(again).toMatchObject({
			products: { created: 0, updated: 0, unchanged: 4, skipped: 1 },
			variants: { created: 0, updated: 0, unchanged: 7, skipped: 3 },
		});
		expect(await productsOf(shop)).toEqual(before);
		expect(await countOutbox(shop)).toBe(told);
	});

	it("tells of what it sells out or brings back, and not of every piece", async () => {
		const shop = await openShop();
		const told: number[] = [];
		for (const quantity of ["5", "4", "0", "0", "3"]) {
			await importFile(shop, HEADER + simple("counted-mug", "10.00", quantity));
			told.push(await countOutbox(shop));
		}
		const readers = READERS["product.changed"].length;
		expect(told).toEqual([1, 1, 2, 2, 3].map((events) => events * readers));
	});

	it("imported again with other prices updates those, and the variants stay the same ones", async () => {
		const shop = await openShop();
		await importFile(shop, HEADER + simple("one") + simple("two"));
		const before = await productsOf(shop);
		const again = await importFile(shop, HEADER + simple("one") + simple("two", "12.50"));
		expect(again).toMatchObject({
			products: { created: 0, updated: 1, unchanged: 1, skipped: 0 },
			variants: { created: 0, updated: 1, unchanged: 1, skipped: 0 },
		});
		const after = await productsOf(shop);
		expect(after[0]).toEqual(before[0]);
		expect(after[1]?.variants).toMatchObject([{ id: before[1]?.variants[0]?.id, price: money(1_250) }]);
		expect(after[1]?.updatedAt).not.toBe(before[1]?.updatedAt);
	});

	it("leaves the shelf alone where it says what it said before", async () => {
		const shop = await openShop();
		await importFile(shop, HEADER + simple("one"));
		const variantId = (await productsOf(shop))[0]?.variants[0]?.id ?? "";
		const order = newId("order");
		await inventory.reserve(order, [{ variantId, quantity: 2 }], inMinutes(5));
		await inventory.commit(order);
		await importFile(shop, HEADER + simple("one", "11.00"));
		expect(await shelf(variantId)).toEqual({ stock: 3, reserved: 0 });
		await importFile(shop, HEADER + simple("one", "11.00", "20"));
		expect(await shelf(variantId)).toEqual({ stock: 20, reserved: 0 });
	});

	it("never takes what is reserved off the shelf", async () => {
		const shop = await openShop();
		await importFile(shop, HEADER + simple("one"));
		const variantId = (await productsOf(shop))[0]?.variants[0]?.id ?? "";
		await inventory.reserve(newId("order"), [{ variantId, quantity: 3 }], inMinutes(5));
		const done = await importFile(shop, HEADER + simple("one", "10.00", "1"));
		expect(reasons(done)).toEqual([[2, "one", "warning", "quantity 1 raised to 3: as many are reserved for orders"]]);
		expect(await shelf(variantId)).toEqual({ stock: 3, reserved: 3 });
	});

	it("keeps what it does not say: variants and pictures that are gone, columns that it does not have", async () => {
		const shop = await openShop();
		await importFile(shop, pottery);
		const mug = async () => (await productsOf(shop)).find((product) => product.title === "Tidal mug");
		const before = await mug();
		await importFile(shop, "Title,HANDLE,Option1 Value,Option2 Value,variant price\nTidal mug,tidal-mug,Kelp,Large,31.00\n");
		const after = await mug();
		expect(after?.variants.map((variant) => variant.price.amount)).toEqual([2_400, 3_100, 2_400, 2_950]);
		expect({ ...after, variants: [], updatedAt: "", priceRange: null }).toEqual({
			...before,
			variants: [],
			updatedAt: "",
			priceRange: null,
		});
	});

	it("adds to a product whose handle comes again later, and stays the same when imported again", async () => {
		const shop = await openShop();
		const header = "Handle,Title,Option1 Name,Option1 Value,Variant Price,Image Src\n";
		const file = `${header}a,A,Size,S,1.00,https://x.example/1.jpg\nb,B,Size,S,1.00,\na,Another name,Size,M,2.00,https://x.example/2.jpg\na,,,S,9.00,\n`;
		const done = await importFile(shop, file);
		expect(done).toMatchObject({ products: { created: 2, skipped: 0 }, variants: { created: 3, skipped: 1 } });
		const before = await productsOf(shop);
		expect(before[0]).toMatchObject({
			title: "A",
			options: [{ name: "Size", values: ["S", "M"] }],
			media: [{ url: "https://x.example/1.jpg" }, { url: "https://x.example/2.jpg" }],
		});
		expect(await importFile(shop, file)).toMatchObject({ products: { unchanged: 2, updated: 0 } });
		expect(await productsOf(shop)).toEqual(before);
	});

	it("replaces the pictures of a product by new ones", async () => {
		const shop = await openShop();
		const file = (picture: string) => `Handle,Title,Variant Price,Image Src\na,A,1.00,https://x.example/${picture}.jpg\n`;
		await importFile(shop, file("old"));
		await importFile(shop, file("new"));
		expect((await productsOf(shop))[0]?.media.map((media) => media.url)).toEqual(["https://x.example/new.jpg"]);
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

	it("knows its variants again when the options come in another order", async () => {
		const shop = await openShop();
		const file = (first: string, second: string, rows: [string, string][]) =>
			`Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant Price,Variant Inventory Tracker,Variant Inventory Qty\n${rows
				.map(
					([one, two], index) =>
						`shirt,${index === 0 ? "Shirt" : ""},${index === 0 ? first : ""},${one},${index === 0 ? second : ""},${two},10.00,shopify,5\n`,
				)
				.join("")}`;
		await importFile(
			shop,
			file("Size", "Color", [
				["S", "Red"],
				["S", "Blue"],
				["M", "Red"],
			]),
		);
		const [before] = await productsOf(shop);
		const again = await importFile(
			shop,
			file("Color", "Size", [
				["Red", "S"],
				["Blue", "S"],
				["Red", "M"],
			]),
		);
		const [after] = await productsOf(shop);
		expect(again.variants).toMatchObject({ created: 0, skipped: 0 });
		expect(after?.variants.map(({ id, options }) => [id, options])).toEqual(
			before?.variants.map(({ id, options }) => [id, { Color: options["Color"], Size: options["Size"] }]),
		);
	});
});

describe("a damaged file", () => {
	const good = (name: string) => simple(name);

	it.each<[string, string | Uint8Array, number, [number, string][]]>([
		[
			"cut off in a quoted field",
			`${HEADER}${good("a")}b,"Title of b\nthat goes on`,
			1,
			[[3, "has a quote that is left open, or text behind a closing quote"]],
		],
		["cut off between fields", `${HEADER}${good("a")}b,Title of b,Ti`, 1, [[3, "has 3 columns where the header has 7"]]],
		[
			"with a quote left open",
			`${HEADER}${good("a")}b,"Title of b,Title,Default Title,1,shopify,5\n${good("c")}d,"T",Title,Default Title,1.00,shopify,5\n`,
			3,
			[[3, "has a quote that is left open, or text behind a closing quote"]],
		],
		[
			"with a quote left open and no other in it",
			`${HEADER}${good("a")}b,"Title of b,Title,Default Title,1,shopify,5\n${good("c")}${good("d")}`,
			3,
			[[3, "has a quote that is left open, or text behind a closing quote"]],
		],
		[
			"with 50 columns too many in a row",
			`${HEADER}${good("a")}${good("b").trim()}${",x".repeat(50)}\n${good("c")}`,
			2,
			[[3, "has 57 columns where the header has 7"]],
		],
		["with NUL bytes", `${HEADER}${good("a")}b,Tit\0le,Title,Default Title,1,shopify,5\n${good("c")}`, 2, [[3, "has NUL bytes in it"]]],
		["with a row without a handle", `${HEADER}${good("a")}${good("")}${good("c")}`, 2, [[3, "has no handle"]]],
		[
			"with a product without a title",
			`${HEADER}${good("a")}b,,,,1.00,shopify,5\n${good("c")}`,
			2,
			[[3, "has no title, and there is no product with this handle"]],
		],
		[
			"with a price below nothing",
			`${HEADER}${simple("a", "-1")}${good("c")}`,
			1,
			[
				[2, 'has a price that is none: "-1"'],
				[2, "the product has no variant that can be used"],
			],
		],
		[
			"with no price",
			`${HEADER}${simple("a", "")}${good("c")}`,
			1,
			[
				[2, "has no price"],
				[2, "the product has no variant that can be used"],
			],
		],
		["with lines ended by CR alone", (HEADER + good("a") + good("b")).replaceAll("\n", "\r"), 2, []],
		[
			"with lines ended by CRLF, a byte order mark and blank lines",
			`\uFEFF${`${HEADER}${good("a")}\n,,,,,,\n${good("b")}\n\n`.replaceAll("\n", "\r\n")}`,
			2,
			[],
		],
		[
			"with a field of 5 MB",
			`${HEADER}${good("a")}b,"${"<p>long</p>\n".repeat(450_000)}",Title,Default Title,1,shopify,5\n${good("c")}`,
			2,
			[[3, "is longer than 256 KiB; is a quote left open?"]],
		],
		[
			"with a line of 5 MB",
			`${HEADER}${good("a")}b,${"x".repeat(5_000_000)},Title,Default Title,1,shopify,5\n${good("c")}`,
			2,
			[[3, "is longer than 256 KiB; is a quote left open?"]],
		],
		["with nothing but a header", HEADER, 0, []],
	])("%s: the rest is imported", async (_what, file, products, problems) => {
		const shop = await openShop();
		const done = await importFile(shop, file);
		expect(done).toMatchObject({
			status: "completed",
			failure: null,
			products: { created: products },
			problems: { count: problems.length },
			bytesRead: bytesOf(file).length,
		});
		expect(done.problems.items.map(({ row, reason }) => [row, reason])).toEqual(problems);
		expect(await productsOf(shop)).toHaveLength(products);
	});

	it("with rows in Windows-1252 loses those only", async () => {
		const shop = await openShop();
		const text = bytesOf(`${HEADER}${good("a")}b,Caf#,Title,Default Title,1,shopify,5\nb,,,,2.00,,\n${good("c")}`);
		text[text.indexOf(0x23)] = 0xe9;
		const done = await importFile(shop, text);
		expect(done.problems.items.map(({ row, reason }) => [row, reason])).toEqual([
			[3, "is not UTF-8; save the file with that encoding"],
			[4, "has no title, and there is no product with this handle"],
		]);
		expect((await productsOf(shop)).map((product) => product.title)).toEqual(["Title of a", "Title of c"]);
	});

	it.each<[string, string | Uint8Array, string]>([
		[
			"in UTF-16",
			new Uint8Array([0xff, 0xfe, ...[...bytesOf(HEADER)].flatMap((byte) => [byte, 0])]),
			"The file is in UTF-16. Please save it as CSV in UTF-8.",
		],
		[
			"in UTF-16 without a mark",
			new Uint8Array([...bytesOf(HEADER)].flatMap((byte) => [0, byte])),
			"The file is in UTF-16. Please save it as CSV in UTF-8.",
		],
		[
			"without the columns that it needs",
			"Name,Price\nx,1\n",
			'The file has no column "Handle" and no column "Title". Is it a product export of Shopify?',
		],
		[
			"with other separators",
			"Handle;Title\na;b\n",
			'The file has no column "Handle" and no column "Title". Its columns have to be separated by commas.',
		],
		[
			"with a quote left open in the header",
			'"Handle,Title\na,b\n',
			"The first line, which names the columns, cannot be read: a quote is left open, or it is not a CSV file.",
		],
	])("%s fails as a whole, in words", async (_what, file, failure) => {
		const shop = await openShop();
		expect(await importFile(shop, file)).toMatchObject({ status: "failed", failure, finishedAt: expect.any(String) });
		expect(await productsOf(shop)).toEqual([]);
	});

	it("reports the first thousand problems and counts them all", async () => {
		const shop = await openShop();
		const done = await importFile(shop, HEADER + "x,too,few\n".repeat(2_500) + good("a"));
		expect(done).toMatchObject({ rowsRead: 2_501, products: { created: 1 }, problems: { count: 2_500 } });
		expect(done.problems.items).toHaveLength(1_000);
		expect(done.problems.items.at(-1)?.row).toBe(1_001);
	});
});

describe("a large file", () => {
	it("of thousands of rows is read window by window, whole products at a time", async () => {
		const shop = await openShop();
		const body = "<p>Some words about it.</p>".repeat(10);
		const header = "Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant Price\n";
		const rows = Array.from({ length: 1_300 }, (_, n) =>
			["S", "M", "L"]
				.map((size) => (size === "S" ? `bulk-${n},Bulk ${n},${body},Size,S,${n}.00\n` : `bulk-${n},,,,${size},${n}.50\n`))
				.join(""),
		);
		const file = header + rows.join("");
		expect(await importFile(shop, file)).toMatchObject({
			status: "completed",
			rowsRead: 3_900,
			products: { created: 1_300 },
			variants: { created: 3_900 },
			problems: { count: 0 },
		});
		expect(await read(`/products?vendor=${shop}&limit=1`)).toMatchObject({ total: 1_300 });
		expect(await importFile(shop, file)).toMatchObject({
			products: { created: 0, updated: 0, unchanged: 1_300 },
			variants: { unchanged: 3_900 },
		});
	}, 60_000);

	it("whose one product fills more than a window is read too", async () => {
		const shop = await openShop();
		const rows = Array.from({ length: 700 }, (_, n) => `big,${n === 0 ? "Big" : ""},${n === 0 ? "Size" : ""},${n},1.00,,\n`);
		const done = await importFile(shop, HEADER + rows.join("") + simple("small"));
		expect(done).toMatchObject({ rowsRead: 701, products: { created: 2 }, variants: { created: 251, skipped: 450 } });
		expect((await productsOf(shop))[0]?.variants).toHaveLength(250);
	});
});

describe("a crash", () => {
	async function queue(shop: string, queued: Import): Promise<void> {
		const db = drizzle(env.DB);
		await db.batch([insertImport(db, shop, queued)]);
	}

	it("between two windows, or right after one was written, changes nothing of the result", async () => {
		const shop = await openShop();
		const id = newId("import");
		const file = bytesOf(HEADER + Array.from({ length: 1_200 }, (_, n) => simple(`crash-${n}`)).join(""));
		await env.IMPORTS.put(fileKey(id), file);
		const db = drizzle(env.DB);
		await queue(shop, newImport(id, "a.csv", file.length, new Date().toISOString()));
		for (let before = await beginImport(db, id); before; before = await beginImport(db, id)) {
			expect(await importWindow(env, before, new Date())).toMatchObject({ ok: true });
			await expect(importWindow(env, before, new Date())).rejects.toThrow("imports_progress");
		}
		expect(sound(await catalog.findImport(shop, id))).toMatchObject({
			status: "completed",
			rowsRead: 1_200,
			products: { created: 1_200, unchanged: 0 },
		});
	});

	it("before anything began is mended by the sweep", async () => {
		const shop = await openShop();
		const id = newId("import");
		await env.IMPORTS.put(fileKey(id), HEADER + simple("swept"));
		await queue(shop, newImport(id, "a.csv", bytesOf(HEADER + simple("swept")).length, "2026-01-01T00:00:00.000Z"));
		await startForgottenImports(env, new Date());
		await vi.waitFor(
			async () => expect(sound(await catalog.findImport(shop, id))).toMatchObject({ status: "completed", products: { created: 1 } }),
			10_000,
		);
	});

	it("of whatever read an import is noticed, and the sweep has it read on, once", async () => {
		const shop = await openShop();
		const id = newId("import");
		const file = HEADER + simple("left-lying") + simple("left-lying-too");
		await env.IMPORTS.put(fileKey(id), file);
		const longAgo = new Date(Date.now() - 60_000).toISOString();
		await env.DB.prepare(
			"INSERT INTO imports (id, vendor_id, file_name, status, bytes_total, progress_at, created_at) VALUES (?, ?, 'a.csv', 'running', ?, ?, ?)",
		)
			.bind(id, shop, file.length, longAgo, longAgo)
			.run();
		await Promise.all([startForgottenImports(env, new Date()), startForgottenImports(env, new Date())]);
		const done = await untilEnded(shop, id);
		expect(done).toMatchObject({ status: "completed", products: { created: 2 } });
	});
});

describe("an upload", () => {
	it("that is too large is refused, and nothing of it is kept", async () => {
		for (const size of [4_000_000, 6_000_000, 11_000_000]) {
			const stored = await storeFile(env.IMPORTS, `large-${size}`, upload(new Uint8Array(size)), 3_999_999);
			expect(stored).toMatchObject({ ok: false, error: { code: "too_large" } });
			expect(await env.IMPORTS.head(`large-${size}`)).toBeNull();
		}
		expect(await storeFile(env.IMPORTS, "fits", upload(new Uint8Array(10_485_760)), 10_485_760)).toMatchObject({
			ok: true,
			value: { bytes: 10_485_760 },
		});
		await env.IMPORTS.delete("fits");
	});

	it("that breaks off is refused, and nothing of it is kept", async () => {
		let chunks = 0;
		const broken = new ReadableStream<Uint8Array>({
			pull(controller) {
				chunks += 1;
				if (chunks > 7) controller.error(new Error("gone"));
				else controller.enqueue(new Uint8Array(1_000_000));
			},
		});
		expect(await storeFile(env.IMPORTS, "broken", broken, 100_000_000)).toMatchObject({ ok: false, error: { code: "malformed" } });
		expect(await env.IMPORTS.head("broken")).toBeNull();
	});

	it("of more than a part is stored in parts and imported whole", async () => {
		const shop = await openShop();
		const filler = `,"${"x".repeat(50_000)}"\n`;
		const file = `Handle,Title,Variant Price,Body (HTML)\n${Array.from({ length: 230 }, (_, n) => `part-${n},Part ${n},1.00${filler}`).join("")}`;
		expect(bytesOf(file).length).toBeGreaterThan(11_000_000);
		expect(await importFile(shop, file)).toMatchObject({
			status: "completed",
			products: { created: 230 },
			bytesTotal: bytesOf(file).length,
		});
	}, 60_000);

	it("of nothing is refused", async () => {
		expect(await catalog.startImport(await openShop(), "a.csv", upload(""), null)).toMatchObject({
			ok: false,
			error: { code: "invalid_input", detail: "The file is empty." },
		});
	});

	it("sent again under its key is one import", async () => {
		const shop = await openShop();
		const scope = { caller: "user_1", path: "POST /vendor/v/imports", key: "same", bodyHash: "x" };
		const keys = async () => (await env.IMPORTS.list()).objects.map(({ key }) => key);
		const before = await keys();
		const first = sound(await catalog.startImport(shop, "a.csv", upload(HEADER), scope));
		const second = sound(await catalog.startImport(shop, "a.csv", upload(HEADER), scope));
		expect([second.replayed, second.value.id]).toEqual([true, first.value.id]);
		expect(await catalog.startImport(shop, "a.csv", upload(`${HEADER}\n`), scope)).toMatchObject({
			ok: false,
			error: { code: "idempotency_key_reused" },
		});
		const added = (await keys()).filter((key) => !before.includes(key) && !key.includes(first.value.id));
		expect(added).toEqual([]);
	});

	it("stands in the list of its shop, the newest first, without its report", async () => {
		const shop = await openShop();
		const [first, second] = [await importFile(shop, `${HEADER}x,,,,,,\n`), await importFile(shop, "no header")];
		const page = sound(await catalog.listImports(shop, { limit: 1 }));
		expect(page.items).toMatchObject([{ id: second.id, status: "failed", failureCode: "columns_missing", problems: { count: 0 } }]);
		const next = sound(await catalog.listImports(shop, { limit: 1, cursor: page.nextCursor ?? "" }));
		expect(next).toMatchObject({
			items: [{ id: first.id, status: "completed", failureCode: null, problems: { count: 1 } }],
			nextCursor: null,
		});
		expect(next.items[0]?.problems).toEqual({ count: 1 });
		expect(sound(await catalog.listImports(await openShop(), { limit: 10 })).items).toEqual([]);
	});

	it("is another shop's as if it were missing", async () => {
		const done = await importFile(await openShop(), HEADER);
		expect(await catalog.findImport(await openShop(), done.id)).toMatchObject({ ok: false, error: { code: "not_found" } });
		expect(await catalog.findImport(await openShop(), "imp_none")).toMatchObject({ ok: false, error: { code: "not_found" } });
	});
});
