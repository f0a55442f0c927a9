import type { Page } from "playwright-core";
import { SAMPLE, type SampleProduct } from "../browser/sample-pages.ts";

/** One picture: what is seen, by whom, and how one gets there. */
export interface Scene {
	/** Of the file. */
	name: string;
	/** One line for the tour. */
	says: string;
	on: "desktop" | "phone";
	dark?: true;
	/** Whose demo login; nobody's where it is not said. */
	as?: "shopper" | "vendor" | "admin";
	prepare?: (page: Page) => Promise<void>;
	/** Where to look, after what was prepared. */
	path?: string;
}

/** In the order of the tour: as a shopper comes to them, then the shop's side, then the operator's. */
export function scenesOf(product: SampleProduct, others: readonly SampleProduct[]): Scene[] {
	const putIntoCart = async (page: Page): Promise<void> => {
		for (const { path } of [product, ...others]) {
			await page.goto(path);
			await page.locator("main").getByRole("button", { name: "Add to cart" }).click();
			await page.getByRole("status").filter({ hasText: /cart/i }).first().waitFor();
		}
	};
	return [
		{ name: "home", says: "The street: shops near you, what is new, the categories.", on: "desktop", path: "/" },
		{ name: "home-phone", says: "The same on a phone.", on: "phone", path: "/" },
		{ name: "home-dark", says: "And for people who like it dark.", on: "desktop", dark: true, path: "/" },
		{
			name: "category",
			says: "A category: filters, order and pages are in the address, and it all works without JavaScript.",
			on: "desktop",
			path: SAMPLE.category,
		},
		{
			name: "product",
			says: "A product: options, price, what is on the shelf, delivery and pickup at this shop, reviews below.",
			on: "desktop",
			path: product.path,
		},
		{ name: "product-phone", says: "The same on a phone.", on: "phone", path: product.path },
		{ name: "shop", says: "A shop: its story, hours and place, and what it sells.", on: "desktop", path: SAMPLE.shop },
		{ name: "cart", says: "The cart: things of several shops, grouped by shop.", on: "desktop", prepare: putIntoCart, path: "/cart" },
		{ name: "cart-phone", says: "The same on a phone.", on: "phone", prepare: putIntoCart, path: "/cart" },
		{
			name: "checkout",
			says: "The checkout: one page, with delivery or pickup for each shop.",
			on: "desktop",
			as: "shopper",
			prepare: putIntoCart,
			path: "/checkout",
		},
		{ name: "orders", says: "A shopper's orders.", on: "desktop", as: "shopper", path: "/orders" },
		{
			name: "vendor-dashboard",
			says: "A shop's dashboard: the day's figures, and what waits to be done.",
			on: "desktop",
			as: "vendor",
			path: "/sell",
		},
		{ name: "vendor-orders", says: "The orders of a shop: accept, pack, send.", on: "desktop", as: "vendor", prepare: openOrders },
		{ name: "vendor-phone", says: "The dashboard on a phone, behind the counter.", on: "phone", as: "vendor", path: "/sell" },
		{
			name: "admin",
			says: "The operator's overview: what is to be decided, and how the services are.",
			on: "desktop",
			as: "admin",
			path: "/admin",
		},
	];
}

/** From the shop's front page on, by its own link. */
async function openOrders(page: Page): Promise<void> {
	await page.goto("/sell", { waitUntil: "networkidle" });
	await page
		.getByRole("link", { name: /^Orders/ })
		.first()
		.click();
	await page.waitForLoadState("networkidle");
}
