import { money } from "#contracts/money";
import type { ImportField } from "#contracts/product-import";
import { describe, expect, it } from "vitest";
import { endWaitingImports } from "../src/imports/start-import.ts";
import { bytesOf, importFile, productsOf, reasons, untilEnded, upload } from "./imported-files.ts";
import { catalog, env, openShop, sound } from "./street.ts";

const EXCEL = "Artikelnummer;Bezeichnung;Preis;Bestand;Notiz\nT-1;Teekanne;1.024,50;7;intern\nT-2;Tasse;8,9;0;\n";

async function send(shop: string, file: string | Uint8Array) {
	return sound(await catalog.startImport(shop, "stock.csv", upload(file), null, { waits: true })).value;
}

async function importAs(file: string, fields: (ImportField | null)[]) {
	const shop = await openShop();
	const { id } = await send(shop, file);
	sound(await catalog.startWaitingImport(shop, id, { fields }));
	return { shop, done: await untilEnded(shop, id) };
}

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
	Uint8Array.from(
		Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
	);

describe("a file with columns of its own", () => {
	it("waits, and says what its columns seem to be and what stands in them", async () => {
		const shop = await openShop();
		const sent = await send(shop, EXCEL);
		expect(sent).toMatchObject({ status: "queued", waits: true, bytesRead: 0 });
		expect(sent.columns).toEqual([
			{ name: "Artikelnummer", field: "sku", samples: ["T-1", "T-2"] },
			{ name: "Bezeichnung", field: "title", samples: ["Teekanne", "Tasse"] },
			{ name: "Preis", field: "price", samples: ["1.024,50", "8,9"] },
			{ name: "Bestand", field: "quantity", samples: ["7", "0"] },
			{ name: "Notiz", field: null, samples: ["intern"] },
		]);
		expect(sound(await catalog.findImport(shop, sent.id))).toEqual(sent);
		expect(await productsOf(shop)).toEqual([]);
	});

	it("is read as it seems to be, products by their titles, when nothing else is said", async () => {
		const shop = await openShop();
		const { id } = await send(shop, EXCEL);
		expect(sound(await catalog.startWaitingImport(shop, id, {}))).toMatchObject({ waits: false, columns: null });
		expect(await untilEnded(shop, id)).toMatchObject({ status: "completed", products: { created: 2 }, problems: { count: 0 } });
		expect(
			(await productsOf(shop)).map(({ title, variants: [variant] }) => [title, variant?.sku, variant?.price, variant?.stockQuantity]),
		).toEqual([
			["Tasse", "T-2", money(890), 0],
			["Teekanne", "T-1", money(102_450), 7],
		]);
	});

	it("is read as its shop says, whatever the names are, and again without making anything twice", async () => {
		const file = "Title,Price,Handle\n9.50,x,Spoon\n12,y,Fork\n";
		const { shop, done } = await importAs(file, ["price", "sku", "title"]);
		expect(done).toMatchObject({ products: { created: 2 }, problems: { count: 0 } });
		const { id } = await send(shop, file);
		sound(await catalog.startWaitingImport(shop, id, { fields: ["price", null, "title"] }));
		expect((await untilEnded(shop, id)).products).toMatchObject({ created: 0, unchanged: 2 });
		expect((await productsOf(shop)).map(({ title, variants: [variant] }) => [title, variant?.sku, variant?.price.amount])).toEqual([
			["Fork", "y", 1_200],
			["Spoon", "x", 950],
		]);
	});

	it.each<[string, (ImportField | null)[]]>([
		["too few columns", ["title"]],
		["too many columns", ["title", null, null, null, null, null]],
		["no title", ["sku", "handle", "price", null, null]],
		["the same twice", ["title", "price", "price", null, null]],
	])("is not read with %s, and waits on", async (_what, fields) => {
		const shop = await openShop();
		const { id } = await send(shop, EXCEL);
		expect(await catalog.startWaitingImport(shop, id, { fields })).toMatchObject({
			ok: false,
			error: { code: "invalid_input", errors: [{}] },
		});
		expect(sound(await catalog.findImport(shop, id))).toMatchObject({ waits: true });
	});

	it("is started once, and by its own shop", async () => {
		const shop = await openShop();
		const { id } = await send(shop, EXCEL);
		expect(await catalog.startWaitingImport(await openShop(), id, {})).toMatchObject({ error: { code: "not_found" } });
		const started = await Promise.all([1, 2, 3].map(() => catalog.startWaitingImport(shop, id, {})));
		expect(started.filter(({ ok }) => ok)).toHaveLength(1);
		await untilEnded(shop, id);
		expect(await catalog.startWaitingImport(shop, id, {})).toMatchObject({ error: { code: "conflict" } });
	});

	it("that nobody starts within a day is given up, and forgotten", async () => {
		const shop = await openShop();
		const { id } = await send(shop, EXCEL);
		await endWaitingImports(env, new Date(Date.now() + 86_000_000));
		expect(sound(await catalog.findImport(shop, id))).toMatchObject({ waits: true });
		await endWaitingImports(env, new Date(Date.now() + 87_000_000));
		expect(sound(await catalog.findImport(shop, id))).toMatchObject({ status: "failed", failureCode: "not_started", waits: false });
		expect(await env.IMPORTS.head(`imports/${id}.csv`)).toBeNull();
	});

	it("that cannot be read at all says so when it is started", async () => {
		const shop = await openShop();
		const sent = await send(shop, '"Name,Price\nx,1\n');
		expect(sent.columns).toBeNull();
		sound(await catalog.startWaitingImport(shop, sent.id, {}));
		expect(await untilEnded(shop, sent.id)).toMatchObject({ status: "failed", failureCode: "header_unreadable" });
	});
});

describe("a product file", () => {
	const FILE = 'Handle,Title,Body (HTML),Variant Price\na,Café ☕,"one, two\nthree; ""four""",1.50\n';
	const separatedBy = (separator: string) => FILE.replaceAll(/,(?! )/g, separator);

	it.each<[string, string | Uint8Array]>([
		["semicolons", separatedBy(";")],
		["tabs", separatedBy("\t")],
		["semicolons, as a spreadsheet says", `sep=;\r\n${separatedBy(";")}`],
		["UTF-16 with its lower bytes first", utf16(`\uFEFF${FILE}`, true)],
		["UTF-16 with its upper bytes first", utf16(`\uFEFF${FILE}`, false)],
		["UTF-16 and tabs, without a mark", utf16(separatedBy("\t"), true)],
		["UTF-8 with a mark", `\uFEFF${FILE}`],
	])("in %s is read as any other", async (_what, file) => {
		const shop = await openShop();
		const done = await importFile(shop, file);
		expect([done.failure, reasons(done)]).toEqual([null, []]);
		expect(await productsOf(shop)).toMatchObject([
			{ title: "Café ☕", descriptionHtml: 'one, two\nthree; "four"', variants: [{ price: money(150) }] },
		]);
	});

	it("in UTF-16 of more than a part is written anew as it streams in", async () => {
		const shop = await openShop();
		const rows = Array.from({ length: 900 }, (_, n) => `u-${n},Größe ${n},${"ß".repeat(3_500)},1.00\n`);
		const file = `Handle,Title,Body (HTML),Variant Price\n${rows.join("")}`;
		const done = await importFile(shop, utf16(`\uFEFF${file}`, true));
		expect(done).toMatchObject({ bytesTotal: bytesOf(file).length, products: { created: 900 }, problems: { count: 0 } });
	}, 60_000);

	it("of others is read as it is, with the apostrophes that it has before what looks like a formula", async () => {
		const shop = await openShop();
		await importFile(shop, "Handle,Title,Option1 Name,Option1 Value,Variant Price\nstem,Stem,Angle,'-30°,1.00\nstem,,,'+20°,1.00\n");
		const options = async (id: string) => (await productsOf(id)).map((product) => product.options);
		expect(await options(shop)).toEqual([[{ name: "Angle", values: ["'-30°", "'+20°"] }]]);
		const there = await openShop();
		await importFile(there, await new Response(sound(await catalog.exportProducts(shop))).text());
		expect(await options(there)).toEqual(await options(shop));
	});

	it("says which products nobody may withdraw from buying; a word that is not known changes nothing", async () => {
		const shop = await openShop();
		const file = (word: string) => `Handle,Title,Variant Price,Highstreet / Withdrawal\na,A,1.00,Perishable\nb,B,1.00,${word}\nc,C,1.00,\n`;
		await importFile(shop, file("sealed"));
		expect(reasons(await importFile(shop, file("never")))).toEqual([[3, "b", "warning", 'withdrawal "never" is not known']]);
		const found = (await productsOf(shop)).map(({ title, withdrawal }) => [title, withdrawal]);
		expect(Object.fromEntries(found)).toEqual({ A: "perishable", B: "sealed", C: "allowed" });
	});

	it("puts its products into exactly the categories that it names, and reports those that there are not", async () => {
		const shop = await openShop();
		const done = await importFile(
			shop,
			"Handle,Title,Type,Variant Price,Highstreet / Categories,Highstreet / Tax Category,Variant Barcode\na,A,Mugs,1.00,nowhere,reduced,4006381333931\nb,B,,1.00,,luxury,\n",
		);
		expect(reasons(done)).toEqual([
			[2, "a", "warning", 'there is no category "nowhere"'],
			[3, "b", "warning", 'tax category "luxury" is not known'],
		]);
		expect(await productsOf(shop)).toMatchObject([
			{ tags: [], categories: [], variants: [{ taxCategory: "reduced", barcode: "4006381333931" }] },
			{ variants: [{ taxCategory: "standard", barcode: null }] },
		]);
	});
});
