import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Import } from "../contracts/product-import.ts";
import type { OwnProduct } from "../contracts/own-product.ts";
import type { Product, ProductListItem } from "../contracts/product.ts";
import { fillCart, openShop, type Shop, signUpAdmin, stockProduct } from "./support/people.ts";
import { eventually, openStreet, type Street } from "./support/street.ts";

let street: Street;
let admin: string;
let shop: Shop;

beforeAll(async () => {
	street = await openStreet();
	admin = await signUpAdmin(street);
	shop = await openShop(street, admin, "Edge Street");
	await eventually("the shop in the catalog", async () => (await street.ask("GET", `/vendors/${shop.id}`)).status === 200);
});
afterAll(() => street.close());

/** Asks twice: the second time it comes from the cache. */
async function warm<T>(path: string): Promise<T> {
	// a late event may purge it once more
	return eventually(`a copy of ${path}`, async () => {
		const { body, headers } = await street.ask<T>("GET", path);
		return headers.get("Cf-Cache-Status") === "HIT" && body;
	});
}

describe("through all Workers, the next read shows", () => {
	it("a price that a shop changed, and the list with it", async () => {
		const product = await stockProduct(street, shop, { title: "Priced lamp" });
		const [page, list] = [`/products/${product.id}`, `/products?vendor=${shop.id}&q=priced`];
		await warm(page);
		await warm(list);
		const price = { amount: 4_321, currency: "EUR" };
		const variants = [{ id: product.variants[0]?.id, price }];
		await street.must("PATCH", `/vendor/${shop.id}/products/${product.id}`, { as: shop.owner, body: { variants } });
		expect((await street.must<Product>("GET", page)).variants[0]?.price).toEqual(price);
		expect((await street.must<{ items: ProductListItem[] }>("GET", list)).items[0]?.priceRange.min).toEqual(price);
	});

	it("stock that an order takes", async () => {
		const product = await stockProduct(street, shop, { title: "Last lamp", stock: 1 });
		await warm(`/products/${product.slug}`);
		const { id, cartToken, cart } = await fillCart(street, [product.variants[0]?.id ?? ""]);
		const body = { expectedTotal: cart.totals.total, payment: { provider: "test" } };
		await street.must("POST", `/carts/${id}/checkout`, { cartToken, key: crypto.randomUUID(), body });
		expect((await street.must<Product>("GET", `/products/${product.slug}`)).variants[0]?.available).toBe(false);
	});

	it("what an import's workflow wrote, when it has ended", async () => {
		const list = `/products?vendor=${shop.id}&q=imported`;
		await warm(list);
		const body =
			"Handle,Title,Option1 Name,Option1 Value,Variant Price,Status\nimported-lamp,Imported lamp,Title,Default Title,12.00,active\n";
		const headers = { "Content-Type": "text/csv" };
		const { id } = await street.must<Import>("POST", `/vendor/${shop.id}/imports`, { as: shop.owner, headers, body });
		await eventually(
			"the import's end",
			async () => (await street.must<Import>("GET", `/vendor/${shop.id}/imports/${id}`, { as: shop.owner })).finishedAt,
		);
		expect((await street.must<{ items: ProductListItem[] }>("GET", list)).items.map(({ title }) => title)).toEqual(["Imported lamp"]);
	});

	it("nothing of a shop that was suspended", async () => {
		const closing = await openShop(street, admin, "Closing Street");
		const product = await stockProduct(street, closing, { title: "Closing lamp" });
		await eventually("the product on the street", async () => (await street.ask("GET", `/products/${product.id}`)).status === 200);
		await warm(`/products/${product.id}`);
		await warm(`/vendors/${closing.id}`);
		await street.must("POST", `/admin/vendors/${closing.id}/suspend`, { as: admin, body: { reason: "Complaints." } });
		for (const path of [`/products/${product.id}`, `/vendors/${closing.id}`]) expect((await street.ask("GET", path)).status).toBe(404);
	});
});

it("one copy serves everybody, however they ask", async () => {
	const product = await stockProduct(street, shop, { title: "Shared lamp" });
	const asked = `/products?q=%20SHARED&limit=20&currency=EUR&sort=relevance&vendor=${shop.id}&vendor=${shop.id}`;
	const shared = await eventually("one copy for both", async () => {
		await warm(`/products?vendor=${shop.id}&q=shared`);
		const { headers, body } = await street.ask<{ items: ProductListItem[] }>("GET", asked, {
			as: shop.owner,
			headers: { Cookie: "theme=dark" },
		});
		return headers.get("Cf-Cache-Status") === "HIT" && body;
	});
	expect(shared.items.map(({ id }) => id)).toEqual([product.id]);
	const refused = await street.ask("GET", `/products?vendor=${shop.id}&q=shared&nonsense=1`);
	expect([refused.status, refused.headers.get("Cf-Cache-Status")]).toEqual([400, "BYPASS"]);
});

it("who has just written reads past the cache for as long as the bookmark counts", async () => {
	const product = await stockProduct(street, shop, { title: "Marked lamp" });
	await warm(`/products/${product.id}`);
	const stock = { as: shop.owner, body: { stockQuantity: 3 } };
	const written = await street.ask<OwnProduct>("PUT", `/vendor/${shop.id}/variants/${product.variants[0]?.id}/stock`, stock);
	const bookmark = written.headers.get("X-Bookmark") ?? "";
	expect(bookmark).toMatch(/^vendor\.[0-9a-z]+\.[0-9a-f-]+$/);
	const own = await street.ask<Product>("GET", `/products/${product.id}`, { headers: { "X-Bookmark": bookmark } });
	expect([own.headers.get("Cf-Cache-Status"), own.headers.get("Cache-Control")]).toEqual([null, "private, no-cache"]);
	expect(own.body.variants[0]?.availableQuantity).toBe(3);
	await warm(`/products/${product.id}`);
});
