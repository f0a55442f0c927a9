import { describe, expect, it } from "vitest";
import { bytesOf, HEADER, importFile, productsOf, simple } from "./imported-files.ts";
import { openShop } from "./street.ts";

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
			[[3, "is longer than 512 KiB; is a quote left open?"]],
		],
		[
			"with a line of 5 MB",
			`${HEADER}${good("a")}b,${"x".repeat(5_000_000)},Title,Default Title,1,shopify,5\n${good("c")}`,
			2,
			[[3, "is longer than 512 KiB; is a quote left open?"]],
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
			"without the columns that it needs",
			"Name,Price\nx,1\n",
			'The file has no column "Handle" and no column "Title". Is it a product export of Shopify? If not, say which of its columns is what.',
		],
		[
			"with separators of its own",
			"Handle|Title\na|b\n",
			'The file has no column "Handle" and no column "Title". Is it a product export of Shopify? If not, say which of its columns is what.',
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
