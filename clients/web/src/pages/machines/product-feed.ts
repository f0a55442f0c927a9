import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { ownPicture } from "../../core/own-content.ts";
import { MARKETPLACE } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { errorPage } from "../../layout/errors.tsx";
import { productPath } from "../street/cards.ts";
import { decimal } from "../street/json-ld.ts";
import { beginning, textLines } from "../street/plain-text.ts";
import { findParts, numberIn, productsFrom } from "./parts.ts";
import { xmlStream, xmlText } from "./xml.ts";

type Product = Schemas["Product"];
type Variant = Product["variants"][number];

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
`;
const LONGEST_TITLE = 150;
const LONGEST_DESCRIPTION = 5_000;
const MOST_TYPES = 5;
/** The options that the format has attributes for; what a shop calls them in our languages. */
const ATTRIBUTES: Record<string, string> = {
	color: "color",
	colour: "color",
	farbe: "color",
	size: "size",
	größe: "size",
	material: "material",
};

/** `GET /feeds/products.xml`: the first part of all products. */
export const firstProductFeed = (c: Context<Web>): Promise<Response> => productFeed(c, 1);

/** `GET /feeds/products/{number}.xml`: a further part, from 2 on. */
export async function furtherProductFeed(c: Context<Web>): Promise<Response> {
	const number = numberIn(c.req.param("part") ?? "");
	return number === 1 ? c.redirect(addressOf(1), 301) : productFeed(c, number);
}

const addressOf = (number: number): string => (number === 1 ? "/feeds/products.xml" : `/feeds/products/${number}.xml`);

/**
 * Products as RSS 2.0 in the format of Google Merchant Center's product data specification, one item a variant. Each part is a
 * file of its own to Merchant Center, which takes several; it names the part before and after it (RFC 5005).
 */
async function productFeed(c: Context<Web>, number: number): Promise<Response> {
	const { origin, t } = c.get("page");
	const parts = await findParts(c);
	const start = parts[number - 1];
	if (start === undefined) return errorPage(c, 404);
	const link = (relation: string, part: number) =>
		part < 1 || part > parts.length ? "" : `<atom:link rel="${relation}" type="application/rss+xml" href="${origin}${addressOf(part)}"/>`;
	async function* pieces() {
		yield (
			HEAD +
			`<title>${xmlText(MARKETPLACE.name)}</title><link>${origin}/</link><description>${xmlText(t.site.description)}</description>\n` +
			`${link("self", number)}${link("previous", number - 1)}${link("next", number + 1)}\n`
		);
		for await (const product of productsFrom(c, start ?? null))
			for (const variant of product.variants) yield itemOf(origin, product, variant);
		yield "</channel></rss>\n";
	}
	return xmlStream(c, pieces());
}

/** One variant as an item of the feed. */
export function itemOf(origin: string, product: Product, variant: Variant): string {
	const [picture, ...more] = product.media.flatMap(({ url }) => ownPicture(url) ?? []);
	const single = product.variants.length === 1;
	const path = productPath(product);
	const onSale = variant.compareAtPrice && variant.compareAtPrice.amount > variant.price.amount;
	const facts: [string, string | undefined][] = [
		["g:id", variant.id],
		["g:item_group_id", single ? undefined : product.id],
		["g:title", beginning(single ? product.title : `${product.title}, ${variant.title}`, LONGEST_TITLE - 1)],
		["g:description", beginning(textLines(product.descriptionHtml), LONGEST_DESCRIPTION - 1) || product.title],
		["g:link", `${origin}${path}${single ? "" : `?variant=${variant.id}`}`],
		["g:canonical_link", origin + path],
		["g:image_link", picture && origin + picture],
		...more.slice(0, 10).map((url): [string, string] => ["g:additional_image_link", origin + url]),
		["g:availability", variant.available ? "in_stock" : "out_of_stock"],
		["g:price", priceOf(onSale && variant.compareAtPrice ? variant.compareAtPrice : variant.price)],
		["g:sale_price", onSale ? priceOf(variant.price) : undefined],
		["g:condition", "new"],
		["g:brand", product.brand ?? product.vendor.name],
		// What a shop makes itself has no number of a manufacturer; its own number (SKU) is none.
		["g:identifier_exists", product.brand === null ? "no" : undefined],
		...product.categories.slice(0, MOST_TYPES).map(({ name }): [string, string] => ["g:product_type", name]),
		["g:external_seller_id", product.vendor.id],
		...Object.entries(variant.options).flatMap(([name, value]): [string, string][] => {
			const attribute = ATTRIBUTES[name.toLowerCase()];
			return attribute ? [[`g:${attribute}`, value]] : [];
		}),
	];
	return `<item>${facts.map(([name, value]) => (value === undefined ? "" : `<${name}>${xmlText(value)}</${name}>`)).join("")}</item>\n`;
}

/** `12.50 EUR`, with the ISO 4217 code. */
const priceOf = (price: Schemas["Variant"]["price"]): string => `${decimal(price)} ${price.currency}`;
