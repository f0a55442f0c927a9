import type { Readiness } from "../../contracts/health.ts";
import type { Reporter } from "../release/reporter.ts";
import type { TestShelf } from "./test-shop.ts";
import { SmokeFault, type Visitor } from "./visitor.ts";

/** Is everybody there, with the databases that they need? */
export async function lookAtHealth(visitor: Visitor, { step }: Reporter): Promise<void> {
	await step("Health", async () => {
		await visitor.call("GET", "/health/live");
		await visitor.call("GET", "/health");
	});
	await step("Readiness", async (detail) => {
		const { status, services } = await visitor.call<Readiness>("GET", "/health/ready");
		if (status !== "ready") throw new SmokeFault(200, `It is ${status}`);
		const levels = Object.entries(services).map(([name, { schema }]) => `${name} ${schema?.level ?? "?"}`);
		detail(`schema: ${levels.join(", ")}`);
	});
}

/** Pages and lists that are well in any marketplace, also in one without a shop; no cache answers those of the cart and the sign-in. */
export async function lookAround(visitor: Visitor, { step }: Reporter): Promise<void> {
	await step("Home page", () => visitor.page("/"));
	await step("API", async (detail) => {
		const { paths } = await visitor.call<{ paths: object }>("GET", "/api/v1/openapi.json");
		await visitor.call("GET", "/api/v1/products?limit=1");
		await visitor.call("GET", "/api/v1/vendors?limit=1");
		detail(`${Object.keys(paths).length} paths`);
	});
	await step("Category page", async (detail) => {
		const { items } = await visitor.call<{ items: { slug: string }[] }>("GET", "/api/v1/categories");
		await visitor.page(items[0] ? `/categories/${items[0].slug}` : "/categories");
		detail(items[0]?.slug ?? "there are none yet");
	});
	await step("Cart page", () => visitor.page("/cart"));
	await step("Sign-in page", () => visitor.page("/sign-in"));
}

/** The test shop, as shoppers find it. */
export async function lookAtShelf(visitor: Visitor, { step }: Reporter, { vendor, product }: TestShelf): Promise<void> {
	await step("Shop and product page", async () => {
		await visitor.page(`/shops/${vendor.slug}`);
		await visitor.page(`/shops/${vendor.slug}/${product.slug}`);
	});
	await step("Search", async (detail) => {
		const words = encodeURIComponent(product.title);
		await visitor.page(`/search?q=${words}`);
		const found = await visitor.call<{ items: { id: string }[] }>("GET", `/api/v1/products?q=${words}&vendor=${vendor.id}&limit=100`);
		if (!found.items.some(({ id }) => id === product.id)) throw new SmokeFault(200, `A search for "${product.title}" does not find it`);
		detail(`"${product.title}" is found`);
	});
}
