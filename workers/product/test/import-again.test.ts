import { money } from "#contracts/money";
import { newId } from "#contracts/ids";
import { READERS } from "#contracts/events";
import { describe, expect, it } from "vitest";
import pottery from "./fixtures/pottery.csv?raw";
import { HEADER, importFile, productsOf, reasons, simple } from "./imported-files.ts";
import { env, inMinutes, inventory, openShop, shelf } from "./street.ts";

async function countOutbox(vendorId: string): Promise<number> {
	return (
		(await env.DB.prepare("SELECT COUNT(*) AS n FROM outbox WHERE body ->> '$.product.vendorId' = ?").bind(vendorId).first<number>("n")) ??
		0
	);
}

describe("a product file of Shopify", () => {
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
