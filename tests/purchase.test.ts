import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Cart } from "../contracts/cart.ts";
import type { Order, OrderEvent, ShopOrder } from "../contracts/order.ts";
import type { OwnProduct } from "../contracts/own-product.ts";
import type { Import } from "../contracts/product-import.ts";
import type { Product } from "../contracts/product.ts";
import { fillCart, openShop, PASSWORD, type Shop, signUp, signUpAdmin, stockProduct } from "./support/people.ts";
import { eventually, openStreet, type Street } from "./support/street.ts";
import { Visitor } from "./support/visitors.ts";

let street: Street;
let admin: string;
let bakery: Shop;
let pottery: Shop;

beforeAll(async () => {
	street = await openStreet();
	admin = await signUpAdmin(street);
	bakery = await openShop(street, admin, "Quay Bakery");
	pottery = await openShop(street, admin, "Salthill Pottery");
});
afterAll(() => street.close());

const OWN_EXPORT = fileURLToPath(new URL("support/shopify-export.csv", import.meta.url));
/** `SHOPIFY_EXPORT=<file> npm test -- purchase` walks the same way on any other export. */
const EXPORTS = [OWN_EXPORT, ...(process.env["SHOPIFY_EXPORT"] ? [process.env["SHOPIFY_EXPORT"]] : [])];

/** A new shop with the products of an export, once the import has ended. */
async function importInto(name: string, file: string) {
	const shop = await openShop(street, admin, name);
	const path = `/vendor/${shop.id}/imports`;
	const begun = await street.must<Import>("POST", `${path}?fileName=export.csv`, {
		as: admin,
		headers: { "Content-Type": "text/csv" },
		body: readFileSync(file, "utf8"),
	});
	const report = await eventually("the import's end", async () => {
		const now = await street.must<Import>("GET", `${path}/${begun.id}`, { as: shop.owner });
		return (now.status === "completed" || now.status === "failed") && now;
	});
	expect(report.status).toBe("completed");
	return { shop, report };
}

/** A shop's part of an order, accepted, sent with tracking and delivered. */
async function serveOrder(shop: Shop, order: Order, { deliver = true } = {}): Promise<void> {
	const part = order.vendorOrders.find(({ vendor }) => vendor.id === shop.id);
	const path = `/vendor/${shop.id}/orders/${part?.id}`;
	await street.must("POST", `${path}/accept`, { as: shop.owner });
	const sent = await street.must<ShopOrder>("POST", `${path}/fulfillments`, {
		as: shop.owner,
		body: { tracking: { carrier: "An Post", number: "LX123456789IE" } },
	});
	if (deliver) await street.must("POST", `${path}/fulfillments/${sent.fulfillments[0]?.id}/delivered`, { as: shop.owner });
}

const checkout = (id: string, cartToken: string, cart: Cart, as?: string) =>
	street.must<Order>("POST", `/carts/${id}/checkout`, {
		cartToken,
		as,
		key: crypto.randomUUID(),
		body: { expectedTotal: cart.totals.total, payment: { provider: "test", token: "tok_approved" } },
	});

describe("a purchase", () => {
	it("goes from signing up over two shops to a review that shows on the product", async () => {
		const loaf = await stockProduct(street, bakery, { title: "Sourdough", price: 650, stock: 10 });
		const mug = await stockProduct(street, pottery, { title: "Blue mug", price: 2400, stock: 3 });
		const shopper = await signUp(street, { name: "Ada Lovelace" });

		const found = await street.must<{ items: { id: string; title: string }[] }>("GET", "/products?q=sourdough");
		expect(found.items.map(({ title }) => title)).toEqual(["Sourdough"]);

		const { id, cartToken, cart } = await fillCart(street, [loaf.variants[0]?.id ?? "", mug.variants[0]?.id ?? ""], shopper);
		expect(cart.requirements).toEqual([]);
		expect(cart.totals.items.amount).toBe(650 + 2400);
		expect(cart.totals.total.amount).toBe(cart.totals.items.amount + cart.totals.delivery.amount);

		const order = await checkout(id, cartToken, cart, shopper);
		expect(order).toMatchObject({ status: "placed", paymentStatus: "paid", totals: { total: cart.totals.total } });
		expect(order.vendorOrders.map(({ vendor }) => vendor.name).sort()).toEqual(["Quay Bakery", "Salthill Pottery"]);
		const after = await street.must<Product>("GET", `/products/${mug.slug}`);
		expect(after.variants[0]?.availableQuantity).toBe(2);

		await serveOrder(bakery, order);
		await serveOrder(pottery, order);
		const seen = await street.must<Order>("GET", `/orders/${order.id}`, { as: shopper });
		expect(seen.status).toBe("completed");
		for (const part of seen.vendorOrders) {
			expect(part).toMatchObject({
				status: "completed",
				fulfillmentStatus: "delivered",
				fulfillments: [{ tracking: { number: "LX123456789IE" } }],
			});
		}
		const history = await street.must<{ items: OrderEvent[] }>("GET", `/orders/${order.id}/events?limit=100`, { as: shopper });
		expect(history.items.filter(({ actor }) => actor === "vendor").length).toBeGreaterThanOrEqual(6);
		const mine = await street.must<{ items: Order[] }>("GET", "/orders", { as: shopper });
		expect(mine.items.map(({ number }) => number)).toEqual([order.number]);

		await street.must("POST", `/products/${mug.id}/reviews`, {
			as: shopper,
			body: { rating: 4, title: "A good mug", text: "It holds tea." },
		});
		const reviews = await eventually("the product among those with reviews", async () => {
			const answer = await street.ask("GET", `/products/${mug.slug}/reviews`); // its event may be younger than the review
			return answer.status === 200 && answer.body;
		});
		expect(reviews).toMatchObject({
			items: [{ author: "Ada L.", verified: true, rating: 4 }],
			summary: { average: 4, count: 1, histogram: { "1": 0, "2": 0, "3": 0, "4": 1, "5": 0 } },
		});
		const rated = await eventually("the rating on the product", async () => {
			const product = await street.must<Product>("GET", `/products/${mug.id}`);
			return product.rating.count === 1 && product;
		});
		expect(rated.rating).toEqual({ average: 4, count: 1 });
		await eventually(
			"the rating on the shop",
			async () => (await street.must<{ rating: { count: number } }>("GET", `/vendors/${pottery.slug}`)).rating.count === 1,
		);
		const stats = await eventually("the shop's figures", async () => {
			const figures = await street.must<{ ordersToday: number; revenueToday: { amount: number } }>("GET", `/vendor/${pottery.id}/stats`, {
				as: pottery.owner,
			});
			return figures.ordersToday === 1 && figures;
		});
		expect(stats.revenueToday.amount).toBe(order.vendorOrders.find(({ vendor }) => vendor.id === pottery.id)?.totals.total.amount);
	});

	it("is as good for a guest, who follows the parcel with the cart's token or by number and email", async () => {
		const scone = await stockProduct(street, bakery, { title: "Scone", price: 320 });
		const { id, cartToken, cart } = await fillCart(street, [scone.variants[0]?.id ?? ""]);
		const order = await checkout(id, cartToken, cart);
		await serveOrder(bakery, order, { deliver: false });

		const seen = await street.must<Order>("GET", `/orders/${order.id}`, { cartToken });
		expect(seen.vendorOrders[0]).toMatchObject({
			status: "accepted",
			fulfillmentStatus: "fulfilled",
			fulfillments: [{ tracking: { carrier: "An Post" } }],
		});
		const byNumber = await street.must<Order>("POST", "/orders/lookup", { body: { number: order.number, email: "ada@example.com" } });
		expect(byNumber.id).toBe(order.id);

		expect((await street.ask("GET", `/orders/${order.id}`)).status).toBe(404);
		expect((await street.ask("GET", `/orders/${order.id}`, { as: await signUp(street) })).status).toBe(404);
		expect((await street.ask("POST", "/orders/lookup", { body: { number: order.number, email: "eve@example.com" } })).status).toBe(404);
	});

	it("finds what a Shopify export says on the street, cleaned and priced", async () => {
		const { shop, report } = await importInto("Corrib Street Cycles", OWN_EXPORT);
		expect(report).toMatchObject({ products: { created: 3, skipped: 0 }, variants: { created: 6, skipped: 0 }, problems: { count: 0 } });
		const bell = await street.must<Product>("GET", "/products/brass-bell");
		expect(bell).toMatchObject({
			vendor: { id: shop.id },
			descriptionHtml: '<p>Rings "loud" and clear,\neven in rain.</p>',
			variants: [{ price: { amount: 1450 } }],
		});
		const bag = await street.must<Product>("GET", "/products/canvas-pannier");
		expect(bag.variants.map(({ title, price, available }) => [title, price.amount, available])).toEqual([
			["Olive / Small", 7900, true],
			["Olive / Large", 8900, true],
			["Rust / Small", 7900, false],
			["Rust / Large", 8900, true],
		]);
	});

	it.each(EXPORTS)("works on the catalog of the export %s", async (file) => {
		const { shop, report } = await importInto(`Shop of ${file.split("/").at(-1)}`, file);
		expect(report.products.created).toBeGreaterThan(0);
		const { items } = await street.must<{ items: { id: string }[] }>(
			"GET",
			`/products?vendor=${shop.slug}&inStock=true&priceMin=1&limit=2`,
		);
		const products = await Promise.all(items.map(({ id }) => street.must<Product>("GET", `/products/${id}`)));
		const shopper = await signUp(street, { name: "Grace Hopper" });
		const variants = products.map((product) => product.variants.find(({ available, price }) => available && price.amount > 0)?.id ?? "");

		const { id, cartToken, cart } = await fillCart(street, variants, shopper);
		const order = await checkout(id, cartToken, cart, shopper);
		await serveOrder(shop, order);
		expect(await street.must<Order>("GET", `/orders/${order.id}`, { as: shopper })).toMatchObject({
			status: "completed",
			paymentStatus: "paid",
		});
		await street.must("POST", `/products/${products[0]?.id}/reviews`, {
			as: shopper,
			body: { rating: 5, title: "As described", text: "It is what the export said." },
		});
		await eventually(
			"the rating on the product",
			async () => (await street.must<Product>("GET", `/products/${products[0]?.id}`)).rating.count === 1,
		);
	});
});

describe("a cancellation", () => {
	it("returns the money and puts the pieces back on the shelf", async () => {
		const vase = await stockProduct(street, pottery, { title: "Vase", stock: 5 });
		const { id, cartToken, cart } = await fillCart(street, [vase.variants[0]?.id ?? ""]);
		const order = await checkout(id, cartToken, cart);
		expect((await street.must<Product>("GET", `/products/${vase.id}`)).variants[0]?.availableQuantity).toBe(4);

		const canceled = await street.must<Order>("POST", `/orders/${order.id}/cancel`, { cartToken });

		expect(canceled).toMatchObject({ status: "canceled", paymentStatus: "refunded", payment: { refunded: order.totals.total } });
		expect((await street.must<Product>("GET", `/products/${vase.id}`)).variants[0]?.availableQuantity).toBe(5);
		expect(
			(await street.ask("POST", `/vendor/${pottery.id}/orders/${order.vendorOrders[0]?.id}/accept`, { as: pottery.owner })).status,
		).toBe(409);
	});
});

describe("an order that is ordered again", () => {
	it("fills the cart with what is there, under its new name, and says what is sold out and what is not on sale any more", async () => {
		const closing = await openShop(street, admin, "Closing Books");
		const sizes = ["Small", "Large"].map((Size) => ({ options: { Size }, price: { amount: 900, currency: "EUR" }, stockQuantity: 9 }));
		const [renamed, soldOut, closed, sized] = await Promise.all([
			stockProduct(street, bakery, { title: "Old loaf" }),
			stockProduct(street, bakery, { title: "Last scone" }),
			stockProduct(street, closing, { title: "A closed book" }),
			street.must<OwnProduct>("POST", `/vendor/${bakery.id}/products`, {
				as: bakery.owner,
				body: { title: "Sized cake", status: "published", options: ["Size"], variants: sizes },
			}),
		]);
		const variantOf = ({ variants }: OwnProduct): string => variants[0]?.id ?? "";
		const email = "again@example.com";
		const shopper = await signUp(street, { email });
		const { id, cartToken, cart } = await fillCart(street, [renamed, soldOut, closed, sized].map(variantOf), shopper);
		const order = await checkout(id, cartToken, cart, shopper);

		const change = (product: OwnProduct, body: object) =>
			street.must("PATCH", `/vendor/${bakery.id}/products/${product.id}`, { as: bakery.owner, body });
		await change(renamed, { title: "New loaf" });
		await change(sized, { variants: [{ id: sized.variants[1]?.id }] });
		await street.must("PUT", `/vendor/${bakery.id}/variants/${variantOf(soldOut)}/stock`, { as: bakery.owner, body: { stockQuantity: 0 } });
		await street.must("POST", `/admin/vendors/${closing.id}/suspend`, { as: admin, body: { reason: "Closed" } });
		const visitor = new Visitor(street.url.origin);
		await visitor.post("/sign-in", { email, password: PASSWORD });
		const answer = await visitor.post(`/orders/${order.id}/again`, {});
		expect([answer.status, answer.headers.get("location")]).toEqual([303, "/cart"]);

		const page = await (await visitor.get("/cart")).text();
		expect(page).toContain("Not on sale any more, and so not in your cart: ");
		expect(
			/not in your cart: ([^<]+)</
				.exec(page)?.[1]
				?.match(/Sized cake|A closed book|Old loaf|New loaf|Last scone/g)
				?.toSorted(),
		).toEqual(["A closed book", "Sized cake"]);
		const lines = page.split('<li class="cart-line"').slice(1);
		expect(lines.map((line) => /Old loaf|New loaf|Last scone/.exec(line)?.[0] ?? "").toSorted()).toEqual(["Last scone", "New loaf"]);
		expect(lines.find((line) => line.includes("Last scone"))).toContain("Sold out");
	});
});

describe("another tenant's thing", () => {
	it("answers exactly like a missing one", async () => {
		const jug = await stockProduct(street, pottery, { title: "Jug" });
		const problem = async (path: string) => {
			const { status, body } = await street.ask<Record<string, unknown>>("GET", path, { as: bakery.owner });
			return { status, ...body, instance: null };
		};
		expect(await problem(`/vendor/${bakery.id}/products/${jug.id}`)).toEqual(await problem(`/vendor/${bakery.id}/products/prod_missing`));
		expect(await problem(`/vendor/${pottery.id}/products`)).toEqual(await problem("/vendor/vend_missing/products"));
		expect((await problem(`/vendor/${pottery.id}/orders`)).status).toBe(404);
	});

	it("a suspended shop leaves the street at once and its cart lines say so", async () => {
		const shop = await openShop(street, admin, "Short Story");
		const book = await stockProduct(street, shop, { title: "A book" });
		const { id, cartToken } = await fillCart(street, [book.variants[0]?.id ?? ""]);

		await street.must("POST", `/admin/vendors/${shop.id}/suspend`, { as: admin, body: { reason: "Unpaid fees" } });

		expect((await street.ask("GET", `/products/${book.id}`)).status).toBe(404);
		expect((await street.ask("GET", `/vendors/${shop.slug}`)).status).toBe(404);
		const cart = await street.must<Cart>("GET", `/carts/${id}`, { cartToken });
		expect(cart.problems.length).toBe(1);
		await street.must("POST", `/admin/vendors/${shop.id}/reinstate`, { as: admin });
		expect((await street.ask("GET", `/products/${book.id}`)).status).toBe(200);
	});
});
