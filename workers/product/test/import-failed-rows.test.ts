import { drizzle } from "drizzle-orm/d1";
import { describe, expect, it } from "vitest";
import { forgetOldFailedRows } from "../src/imports/failed-rows.ts";
import { HEADER, importFile, productsOf, simple, untilEnded, upload } from "./imported-files.ts";
import { catalog, env, openShop, sound } from "./street.ts";

const failedRows = async (shop: string, importId: string): Promise<string> =>
	new Response(sound(await catalog.readFailedRows(shop, importId))).text();

describe("the rows that an import skipped", () => {
	const COLUMNS = "Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant Price,Image Src,Cost per item\n";

	it("are a file with what was wrong, which mended touches nothing but them", async () => {
		const shop = await openShop();
		const file = `${COLUMNS}mug,Mug,<p>First</p>,Size,S,on request,https://x.example/1.jpg,3\nmug,,,,M,2.00,https://x.example/2.jpg,3\nbowl,Bowl,<p>Bowl</p>,Size,S,3.00,,1\n`;
		const done = await importFile(shop, file);
		expect(done).toMatchObject({ failedRows: 1, products: { created: 2 }, variants: { created: 2, skipped: 1 } });
		const failed = await failedRows(shop, done.id);
		expect(failed).toBe(
			`${COLUMNS.trimEnd()},Import Problem\nmug,,,Size,S,on request,,3,"Row 2: has a price that is none: ""on request"""\n`,
		);
		const [bowl, mug] = await productsOf(shop);
		sound(await catalog.updateProduct(shop, mug?.id ?? "", { title: "A better name" }));
		const again = await importFile(shop, failed.replace("on request,", "1.00,"));
		expect(again).toMatchObject({ failedRows: 0, products: { updated: 1, created: 0 }, variants: { created: 1 }, problems: { count: 0 } });
		const [bowlNow, mugNow] = await productsOf(shop);
		expect(bowlNow).toEqual(bowl);
		expect(mugNow).toMatchObject({ title: "A better name", descriptionHtml: "<p>First</p>", media: mug?.media });
		expect(mugNow?.variants.map(({ options, price }) => [options["Size"], price.amount])).toEqual([
			["M", 200],
			["S", 100],
		]);
	});

	it("have all that the file said of a product of which nothing could be used", async () => {
		const shop = await openShop();
		const done = await importFile(
			shop,
			`${COLUMNS}pot,Pot,<p>Pot</p>,Size,S,?,https://x.example/1.jpg,1\npot,,,,M,?,,1\nlid,,,,L,1.00,,\n`,
		);
		const failed = await failedRows(shop, done.id);
		expect(failed.split("\n").slice(1)).toEqual([
			'pot,Pot,<p>Pot</p>,Size,S,?,https://x.example/1.jpg,1,"Row 2: has a price that is none: ""?""; the product has no variant that can be used"',
			'pot,,,,M,?,,1,"Row 3: has a price that is none: ""?"""',
			'lid,,,,L,1.00,,,"Row 4: has a value for an option that has no name; has no title, and there is no product with this handle"',
			"",
		]);
		const again = await importFile(shop, failed.replaceAll(",?,", ",5.00,").replace("lid,,", "lid,Lid,").replace(",,L,", ",Size,L,"));
		expect(again).toMatchObject({ products: { created: 2 }, variants: { created: 3 }, failedRows: 0 });
		expect(await productsOf(shop)).toMatchObject([{ title: "Lid" }, { title: "Pot", media: [{ url: "https://x.example/1.jpg" }] }]);
	});

	it("that could not be taken apart stand as what was wrong alone", async () => {
		const shop = await openShop();
		const done = await importFile(shop, `${HEADER}${simple("a")}b,too,few\n${simple("", "1.00")}`);
		expect((await failedRows(shop, done.id)).split("\n").slice(1)).toEqual([
			",,,,,,,Row 3: has 3 columns where the header has 7",
			",Title of,Title,Default Title,1.00,shopify,5,Row 4: has no handle",
			"",
		]);
	});

	it("have nothing that a spreadsheet would calculate, and are the same words when they are imported", async () => {
		const shop = await openShop();
		const done = await importFile(shop, `Handle,Title,Variant Price,=Note\nevil,=1+1,?,"=CMD|"" /C calc"""\n`);
		const failed = await failedRows(shop, done.id);
		expect(failed).not.toMatch(/(^|,)"?[=+@-]/m);
		await importFile(shop, failed.replace(",?,", ",1.00,"));
		expect(await productsOf(shop)).toMatchObject([{ title: "=1+1" }]);
	});

	it("of a file with columns of its own can be imported as they are", async () => {
		const shop = await openShop();
		const sent = sound(
			await catalog.startImport(shop, "a.csv", upload("Preis;Name;Handle\nviel;Löffel;intern\n"), null, { waits: true }),
		).value;
		sound(await catalog.startWaitingImport(shop, sent.id, { fields: ["price", "title", null] }));
		await untilEnded(shop, sent.id);
		const failed = await failedRows(shop, sent.id);
		expect(failed.split("\n")[0]).toBe("Handle,Variant Price,Title,Import Problem");
		await importFile(shop, failed.replace(",viel,", ',"2,50",'));
		expect(await productsOf(shop)).toMatchObject([{ title: "Löffel", variants: [{ price: { amount: 250 } }] }]);
	});

	it("are all there, however many they are", async () => {
		const shop = await openShop();
		const rows = Array.from({ length: 2_100 }, (_, n) => simple(`bad-${n}`, n % 3 === 0 ? "?" : "1.00"));
		const done = await importFile(shop, HEADER + rows.join(""));
		expect(done).toMatchObject({ failedRows: 700, products: { created: 1_400 } });
		const failed = await failedRows(shop, done.id);
		expect(
			failed
				.trimEnd()
				.split("\n")
				.slice(1)
				.map((line) => line.split(",")[0]),
		).toEqual(Array.from({ length: 700 }, (_, n) => `bad-${n * 3}`));
		expect(await importFile(shop, failed.replaceAll(",?,", ",1.00,"))).toMatchObject({ products: { created: 700, unchanged: 0 } });
	}, 60_000);

	it("are the shop's own, kept for 30 days, and not there where none was skipped", async () => {
		const shop = await openShop();
		const fine = await importFile(shop, HEADER + simple("fine"));
		const bad = await importFile(shop, HEADER + simple("bad", "?"));
		const refused = { ok: false, error: { code: "not_found" } };
		expect(await catalog.readFailedRows(shop, fine.id)).toMatchObject(refused);
		expect(await catalog.readFailedRows(await openShop(), bad.id)).toMatchObject(refused);
		const sweepIn = (days: number) => forgetOldFailedRows(drizzle(env.DB), env.IMPORTS, new Date(Date.now() + days * 86_400_000));
		await sweepIn(29.9);
		expect(await failedRows(shop, bad.id)).toContain("bad");
		await sweepIn(30.1);
		expect(await catalog.readFailedRows(shop, bad.id)).toMatchObject(refused);
		expect((await env.IMPORTS.list({ prefix: `failed/${bad.id}` })).objects).toEqual([]);
	});
});
