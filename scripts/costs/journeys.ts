import { setTimeout as pause } from "node:timers/promises";
import { fillCarts, fillShelves } from "../../bench/subjects/carts.ts";
import { fillCart, findSampleProduct, SAMPLE } from "../browser/sample-pages.ts";
import { DEMO } from "../street/people.ts";

/** Something that people do, as often as is asked; each time costs about the same. */
export interface Journey {
	name: string;
	/** Does it once; gives the HTML of the page where there is one. */
	run: (time: number) => Promise<string>;
}

/** What people do on the street, prepared on one that was just seeded. `times` is how often purchases will be made. */
export async function prepareJourneys(origin: URL, times: number): Promise<Journey[]> {
	const site = origin.origin;
	const product = await findSampleProduct(site);
	const slug = product.path.split("/").at(-1) ?? "";
	const cart = await fillCart(site, product.variantId);
	const shopper = await signIn(site, DEMO.shopper);
	const owner = await signIn(site, DEMO.vendors[0]);
	const order = linkIn(await sound(await get(site, "/orders", shopper)), /href="(\/orders\/ord_[^"/?]+)"/);
	const vendorOrders = `/sell/${(await shopOf(origin, DEMO.vendors[0].shop)).id}/orders`;
	const checkouts = await fillCarts(origin, await fillShelves(origin), times, () => {});
	const page = (name: string, path: string, cookie = ""): Journey => ({ name, run: async () => sound(await get(site, path, cookie)) });
	return [
		page("home", "/"),
		page("category", SAMPLE.category),
		page("search", "/search?q=bread"),
		page("product", product.path),
		page("shop", SAMPLE.shop),
		page("cart", "/cart", cart),
		page("checkout", "/checkout", cart),
		page("order", order, shopper),
		page("vendor orders", vendorOrders, owner),
		page("who is here", "/me.json", cart),
		page("price and stock", `/api/v1/products/${slug}`),
		{
			name: "into the cart",
			run: async () => {
				await fillCart(site, product.variantId);
				return "";
			},
		},
		{
			name: "purchase",
			run: async (time) => {
				const checkout = checkouts[time];
				if (!checkout) throw new Error("there are not as many carts");
				return sound(await fetch(new URL(checkout.path, origin), { method: "POST", headers: checkout.headers, body: checkout.body }));
			},
		},
	];
}

const get = (site: string, path: string, cookie: string): Promise<Response> =>
	fetch(`${site}${path}`, { headers: { ...(cookie && { cookie }), accept: "text/html" }, redirect: "manual" });

async function sound(response: Response): Promise<string> {
	const text = await response.text();
	if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${text.slice(0, 300)}`);
	return text;
}

async function signIn(site: string, { email, password }: { email: string; password: string }): Promise<string> {
	const response = await fetch(`${site}/sign-in`, {
		method: "POST",
		redirect: "manual",
		headers: { Origin: site },
		body: new URLSearchParams({ email, password }),
	});
	if (response.status !== 303) throw new Error(`signing in answered ${response.status}`);
	return response.headers
		.getSetCookie()
		.map((line) => line.split(";", 1)[0])
		.join("; ");
}

/** Messages arrive within a second or two, and cause others. */
export const settle = (): Promise<void> => pause(4_000);

function linkIn(html: string, pattern: RegExp): string {
	const link = pattern.exec(html)?.[1];
	if (!link) throw new Error(`the page has no link like ${pattern}`);
	return link;
}

const shopOf = async (origin: URL, slug: string): Promise<{ id: string }> =>
	(await fetch(new URL(`/api/v1/vendors/${slug}`, origin))).json() as Promise<{ id: string }>;
