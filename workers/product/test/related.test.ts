import type { Event } from "#contracts/events";
import { newId } from "#contracts/ids";
import type { Category } from "#contracts/category";
import type { RelatedProducts } from "#contracts/product";
import { describe, expect, it } from "vitest";
import { call, somebody } from "../../../tests/support/service-under-test.ts";
import { addProduct, catalog, deliver, env, openShop, read, sound, vendorChanged } from "./street.ts";

const admin = somebody({ role: "admin" });

interface Bought {
	order?: string;
	version?: number;
	products: readonly string[];
	at?: string;
}

const bought = ({ order = newId("order"), version = 2, products, at = new Date().toISOString() }: Bought): Event => ({
	id: newId("event"),
	type: "order.products_bought",
	version,
	at,
	order: { id: order, productIds: [...products] },
});

const related = (idOrSlug: string, query = "") => read<RelatedProducts>(`/products/${idOrSlug}/related${query}`);
const boughtWith = async (id: string) => (await related(id)).oftenBoughtTogether.map((item) => item.id);
const fromShop = async (id: string, query = "") => (await related(id, query)).fromSameShop.map((item) => item.id);

/** New products of a new shop each; their ids. */
const things = async (count: number): Promise<string[]> =>
	Promise.all(Array.from({ length: count }, async () => (await addProduct(await openShop())).id));

async function countOf(a: string, b: string): Promise<number | null> {
	const row = await env.DB.prepare("SELECT orders FROM bought_together WHERE product_id = ? AND other_id = ?")
		.bind(a, b)
		.first<{ orders: number }>();
	return row?.orders ?? null;
}

describe("products often bought together", () => {
	it("are those in the same orders, of whatever shop, the most often first, and both ways", async () => {
		const [mug = "", tea = "", honey = ""] = await things(3);
		await deliver(bought({ products: [mug, honey] }), bought({ products: [mug, tea] }), bought({ products: [tea, mug] }));
		expect(await boughtWith(mug)).toEqual([tea, honey]);
		expect(await boughtWith(tea)).toEqual([mug]);
		expect(await boughtWith(honey)).toEqual([mug]);
	});

	it("count an event once, however often it is delivered", async () => {
		const [a = "", b = ""] = await things(2);
		const event = bought({ products: [a, b] });
		await deliver(event, event);
		await deliver(event);
		await Promise.all([deliver(event), deliver(event)]);
		expect(await countOf(a, b)).toBe(1);
	});

	it("are taken back with what is canceled of an order", async () => {
		const [a = "", b = "", c = ""] = await things(3);
		const order = newId("order");
		await deliver(bought({ order, version: 2, products: [a, b, c] }), bought({ products: [a, b] }));
		expect([await countOf(a, b), await countOf(b, c)]).toEqual([2, 1]);
		await deliver(bought({ order, version: 3, products: [a, b] }));
		expect([await countOf(a, b), await countOf(b, c), await countOf(c, a)]).toEqual([2, null, null]);
		await deliver(bought({ order, version: 4, products: [] }));
		expect([await countOf(a, b), await countOf(b, a)]).toEqual([1, 1]);
		expect(await boughtWith(c)).toEqual([]);
	});

	it("are right in whatever order an order's events come, and however at once", async () => {
		const [a = "", b = ""] = await things(2);
		const order = newId("order");
		await deliver(bought({ order, version: 3, products: [] }), bought({ order, version: 2, products: [a, b] }));
		expect(await countOf(a, b)).toBe(null);
		const other = newId("order");
		await Promise.all(
			[2, 3, 4, 5].map((version) => deliver(bought({ order: other, version, products: version % 2 === 0 ? [a, b] : [a] }))),
		);
		expect(await countOf(a, b)).toBe(null);
	});

	it("are what counting the orders of now says, after any of their events", async () => {
		const products = await things(5);
		const orders = Array.from({ length: 6 }, () => newId("order"));
		const now = new Map<string, string[]>();
		for (let n = 0; n < 40; n += 1) {
			const order = orders[(n * 7) % 6] ?? "";
			const chosen = products.filter((_, index) => ((n * 2_654_435_761) >>> (index + 3)) % 2 === 0);
			now.set(order, chosen);
			await deliver(bought({ order, version: n + 2, products: chosen }));
		}
		for (const a of products) {
			for (const b of products) {
				const expected = a === b ? 0 : [...now.values()].filter((ids) => ids.includes(a) && ids.includes(b)).length;
				expect(await countOf(a, b)).toBe(expected === 0 ? null : expected);
			}
		}
	});

	it("are not those that are not on the street", async () => {
		const shop = await openShop();
		const [mug = ""] = await things(1);
		const hidden = await addProduct(shop);
		await deliver(bought({ products: [mug, hidden.id] }));
		expect(await boughtWith(mug)).toEqual([hidden.id]);
		sound(await catalog.updateProduct(shop, hidden.id, { status: "draft" }));
		expect(await boughtWith(mug)).toEqual([]);
		expect((await call("GET", `/products/${hidden.id}/related`)).status).toBe(404);
	});

	it("are kept for a hundred others of each product, the most frequent and newest", async () => {
		const [hub = "", often = ""] = await things(2);
		await deliver(
			bought({ products: [hub, often], at: "2026-01-01T00:00:00.000Z" }),
			bought({ products: [hub, often], at: "2026-01-01T00:00:00.000Z" }),
		);
		for (let n = 0; n < 110; n += 10) {
			const day = (index: number) => `2026-02-01T00:00:${String((n + index) % 60).padStart(2, "0")}.${String(n + index).padStart(3, "0")}Z`;
			await deliver(...Array.from({ length: 10 }, (_, index) => bought({ products: [hub, newId("product")], at: day(index) })));
		}
		const { kept } = (await env.DB.prepare("SELECT COUNT(*) AS kept FROM bought_together WHERE product_id = ?")
			.bind(hub)
			.first<{ kept: number }>()) ?? { kept: 0 };
		expect(kept).toBe(100);
		expect(await countOf(hub, often)).toBe(2);
	});

	it("of an order of very many are those of its first twenty", async () => {
		const ids = Array.from({ length: 40 }, () => newId("product"));
		await deliver(bought({ products: ids }));
		expect([await countOf(ids[0] ?? "", ids[19] ?? ""), await countOf(ids[0] ?? "", ids[20] ?? "")]).toEqual([1, null]);
	});
});

describe("products from the same shop", () => {
	const addCategory = async (name: string): Promise<Category> =>
		(await call("POST", "/admin/categories", { as: admin, body: { name } })).json();

	it("are those most alike first, then the newest, without the product itself, and no others'", async () => {
		const [cups, jugs] = [await addCategory("Cups of one shop"), await addCategory("Jugs of one shop")];
		const shop = await openShop();
		const cup = await addProduct(shop, { categoryIds: [cups.id, jugs.id], slug: "cup-of-one-shop" });
		const both = await addProduct(shop, { categoryIds: [jugs.id, cups.id] });
		const jug = await addProduct(shop, { categoryIds: [jugs.id] });
		const bag = await addProduct(shop);
		await addProduct(shop, { status: "draft" });
		await addProduct(await openShop(), { categoryIds: [cups.id] });
		expect(await fromShop("cup-of-one-shop")).toEqual([both.id, jug.id, bag.id]);
		expect(await fromShop(cup.id, "?limit=2")).toEqual([both.id, jug.id]);
	});

	it("are asked for of a product on the street alone; an old slug leads on", async () => {
		const shop = await openShop({ slug: "related-shop" });
		const { id } = await addProduct(shop, { slug: "related-before" });
		sound(await catalog.updateProduct(shop, id, { slug: "related-after" }));
		const moved = await call("GET", "/products/related-before/related?limit=3");
		expect([moved.status, moved.headers.get("Location")]).toEqual([301, "/api/v1/products/related-after/related?limit=3"]);
		for (const query of ["limit=0", "limit=25", "limit=x", "color=red"])
			expect((await call("GET", `/products/related-after/related?${query}`)).status).toBe(400);
		await deliver(vendorChanged(shop, { slug: "related-shop", version: 2, status: "suspended" }));
		expect((await call("GET", "/products/related-after/related")).status).toBe(404);
	});
});
