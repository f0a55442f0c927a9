import { createExecutionContext, createScheduledController, introspectWorkflow, waitOnExecutionContext } from "cloudflare:test";
import { newId } from "#contracts/ids";
import { money } from "#contracts/money";
import type { Category } from "#contracts/category";
import type { OwnProduct } from "#contracts/own-product";
import { describe, expect, it, vi } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import worker from "../src/index.ts";
import { changedBy, look, readsOf, warm } from "./caching.ts";
import { addProduct, catalog, deliver, env, inMinutes, inventory, openShop, sound, variantInput, vendorChanged } from "./street.ts";

// each looks at every kind of read three times
vi.setConfig({ testTimeout: 30_000 });

const ADMIN = somebody({ role: "admin" });

let things = 0;
/** A product whose title no other has. */
async function mug(change: Parameters<typeof addProduct>[1] = {}): Promise<OwnProduct> {
	things += 1;
	return addProduct(await openShop(), { title: `Blatherskite${"abcdefghijklmnopqrstuvwxyz"[things] ?? things} mug`, ...change });
}

const variantOf = (product: OwnProduct): string => product.variants[0]?.id ?? "";

async function addCategory(name: string): Promise<Category> {
	const response = await call("POST", "/admin/categories", { as: ADMIN, body: { name } });
	if (response.status !== 201) throw new Error(await response.text());
	return response.json();
}

const SHOWN_WHOLE = ["byId", "bySlug", "feed"];
const LISTED = ["byId", "bySlug", "list", "found", "feed"];

describe("the next read shows", () => {
	it("a product that is published, and one that leaves", async () => {
		const product = await mug({ status: "draft" });
		const { vendor, id } = product;
		const publish = () => catalog.changeStatuses(vendor.id, { items: [{ id, status: "published" }] });
		expect(await changedBy(readsOf(product), publish)).toEqual(expect.arrayContaining([...LISTED, "suggestions"]));
		const archive = () => catalog.archiveProduct(vendor.id, id);
		expect(await changedBy(readsOf(product), archive)).toEqual(expect.arrayContaining([...LISTED, "suggestions"]));
	});

	it("a product that is new", async () => {
		const shop = await openShop();
		expect(await changedBy({ list: `/products?vendor=${shop}` }, () => addProduct(shop))).toEqual(["list"]);
	});

	it.each<[string, string[], Parameters<typeof catalog.updateProduct>[2]]>([
		["a title", [...LISTED, "suggestions"], { title: "Flummery jug" }],
		["a description", SHOWN_WHOLE, { descriptionHtml: "<p>Holds a pint.</p>" }],
		["whether one may withdraw", SHOWN_WHOLE, { withdrawal: "perishable" }],
		["a picture", LISTED, { media: [{ url: "https://shop.example/mug.jpg", alt: "The mug" }] }],
	])("%s, by a shop", async (_what, reads, patch) => {
		const product = await mug();
		const update = async () => sound(await catalog.updateProduct(product.vendor.id, product.id, patch));
		const { categories: _, ...paths } = readsOf(product);
		expect(await changedBy(paths, update)).toEqual(expect.arrayContaining(reads));
	});

	it("a price, by the table of a shop's variants", async () => {
		const product = await mug();
		const change = async () =>
			sound(await catalog.changeVariants(product.vendor.id, { items: [{ id: variantOf(product), price: money(1_234) }] }));
		expect(await changedBy(readsOf(product), change)).toEqual(expect.arrayContaining(LISTED));
	});

	it("the category that a product is put into, with its count", async () => {
		const [product, category] = [await mug(), await addCategory(`Pottery ${crypto.randomUUID().slice(0, 8)}`)];
		const put = async () => sound(await catalog.updateProduct(product.vendor.id, product.id, { categoryIds: [category.id] }));
		const reads = { ...readsOf(product), inIt: `/products?category=${category.id}` };
		expect(await changedBy(reads, put)).toEqual(expect.arrayContaining([...SHOWN_WHOLE, "inIt", "categories"]));
	});

	it("a category that is new, renamed and removed", async () => {
		const name = `Crockery ${crypto.randomUUID().slice(0, 8)}`;
		let category: Category | undefined;
		expect(await changedBy({ tree: "/categories" }, async () => (category = await addCategory(name)))).toEqual(["tree"]);
		const id = category?.id ?? "";
		const product = await mug({ categoryIds: [id] });
		const rename = () => call("PATCH", `/admin/categories/${id}`, { as: ADMIN, body: { name: `${name} and more` } });
		expect(await changedBy(readsOf(product), rename)).toEqual(expect.arrayContaining([...SHOWN_WHOLE, "categories"]));
		sound(await catalog.updateProduct(product.vendor.id, product.id, { categoryIds: [] }));
		expect(await changedBy({ tree: "/categories" }, () => call("DELETE", `/admin/categories/${id}`, { as: ADMIN }))).toEqual(["tree"]);
	});
});

describe("stock shows at the next read", () => {
	it("when it is counted, also where it does not cross zero", async () => {
		const product = await mug({ variants: [variantInput({ stockQuantity: 9 })] });
		const count = (stockQuantity: number) => async () =>
			sound(await catalog.setStock(product.vendor.id, variantOf(product), { stockQuantity }));
		expect(await changedBy(readsOf(product), count(8))).toEqual(SHOWN_WHOLE);
		expect(await changedBy(readsOf(product), count(0))).toEqual(expect.arrayContaining([...SHOWN_WHOLE, "list"]));
	});

	it("when it is held for an order, let go, and put back after a return", async () => {
		const product = await mug({ variants: [variantInput({ stockQuantity: 2 })] });
		const lines = [{ variantId: variantOf(product), quantity: 1 }];
		const [one, two, three] = [newId("order"), newId("order"), newId("order")];
		const reserve = (order: string) => async () => sound(await inventory.reserve(order, lines, inMinutes(15)));
		expect(await changedBy(readsOf(product), reserve(one))).toEqual(SHOWN_WHOLE);
		expect(await changedBy(readsOf(product), reserve(two))).toEqual(expect.arrayContaining([...SHOWN_WHOLE, "list"]));
		expect(await changedBy(readsOf(product), () => inventory.release(one))).toEqual(expect.arrayContaining([...SHOWN_WHOLE, "list"]));
		expect(await changedBy(readsOf(product), () => inventory.commit(two))).toEqual([]);
		expect(await changedBy(readsOf(product), reserve(three))).toEqual(expect.arrayContaining([...SHOWN_WHOLE, "list"]));
		expect(await changedBy(readsOf(product), () => inventory.restock("ret_1", two, lines))).toEqual(
			expect.arrayContaining([...SHOWN_WHOLE, "list"]),
		);
	});

	it("when a hold runs out and the sweep lets it go", async () => {
		const product = await mug({ variants: [variantInput({ stockQuantity: 1 })] });
		const runsOut = Date.now() + 50;
		sound(await inventory.reserve(newId("order"), [{ variantId: variantOf(product), quantity: 1 }], new Date(runsOut).toISOString()));
		const sweep = async () => {
			await vi.waitUntil(() => Date.now() > runsOut);
			const ctx = createExecutionContext();
			await worker.scheduled?.(createScheduledController(), env, ctx);
			await waitOnExecutionContext(ctx);
		};
		expect(await changedBy(readsOf(product), sweep)).toEqual(expect.arrayContaining([...SHOWN_WHOLE, "list"]));
	});
});

describe("what other services changed shows", () => {
	it("as soon as a shop's event is consumed", async () => {
		const product = await mug();
		const rename = () => deliver(vendorChanged(product.vendor.id, { name: "Another Shop", version: 2 }));
		expect(await changedBy(readsOf(product), rename)).toEqual(expect.arrayContaining(LISTED));
	});

	it("at once where a shop is suspended", async () => {
		const product = await mug();
		const { vendor } = vendorChanged(product.vendor.id, { status: "suspended" });
		const suspend = () => catalog.showVendor(vendor, 2);
		expect(await changedBy(readsOf(product), suspend)).toEqual(expect.arrayContaining([...LISTED, "suggestions"]));
		expect((await look(`/products/${product.id}`)).status).toBe(404);
	});

	it("as soon as a rating's event is consumed", async () => {
		const product = await mug();
		const rating = { productId: product.id, average: 4.5, count: 2, histogram: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 1 } };
		const rate = () => deliver({ type: "review.product_rated", id: newId("event"), version: 1, at: new Date().toISOString(), rating });
		expect(await changedBy(readsOf(product), rate)).toEqual(LISTED);
	});
});

it("an import shows its products when they are written", async () => {
	const shop = await openShop();
	const reads = { list: `/products?vendor=${shop}`, feed: `/feed/products?vendor=${shop}` };
	await warm(reads);
	const file =
		"Handle,Title,Option1 Name,Option1 Value,Variant Price,Variant Inventory Qty,Status\nteapot,Teapot,Title,Default Title,12.00,3,active\n";
	await using introspector = await introspectWorkflow(env.IMPORT_WORKFLOW);
	const imported = async () => {
		sound(await catalog.startImport(shop, "a.csv", new Blob([file]).stream(), null));
		const [instance] = await introspector.get();
		await instance?.waitForStatus("complete");
	};
	expect(await changedBy(reads, imported)).toEqual(["list", "feed"]);
});
