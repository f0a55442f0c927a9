import type { Context } from "hono";
import { ifThere, publicApi } from "../../core/api.ts";
import type { FormValues } from "../../core/forms.ts";
import type { Web } from "../../env.ts";
import { type Found, typedProducts } from "./promotion-fields.ts";

/** More are not looked up; the API takes no more either. */
const MOST_PRODUCTS = 100;
const NAME = /^[\p{L}\p{N}_-]{1,200}$/u;

/** Looks up the shop and the products that a form names; those that it names already are taken as they are. */
export async function findNamed(c: Context<Web>, values: FormValues, known: readonly string[] = []): Promise<Found> {
	const slug = (values["shop"] ?? "").trim().replace(/^.*\//, "");
	const [vendorId, ...products] = await Promise.all([
		slug === "" ? null : shopId(c, slug),
		...typedProducts(values)
			.slice(0, MOST_PRODUCTS)
			.map(async (typed): Promise<[string, string | undefined]> => [typed, known.includes(typed) ? typed : await productId(c, typed)]),
	]);
	return { vendorId, products: new Map(products.filter((entry): entry is [string, string] => entry[1] !== undefined)) };
}

async function shopId(c: Context<Web>, idOrSlug: string): Promise<string | undefined> {
	if (!NAME.test(idOrSlug)) return undefined;
	return (await ifThere(publicApi(c).GET("/vendors/{idOrSlug}", { params: { path: { idOrSlug } } })))?.id;
}

async function productId(c: Context<Web>, idOrSlug: string): Promise<string | undefined> {
	if (!NAME.test(idOrSlug)) return undefined;
	return (await ifThere(publicApi(c).GET("/products/{idOrSlug}", { params: { path: { idOrSlug } } })))?.id;
}
