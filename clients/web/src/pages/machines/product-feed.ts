import { minorDigits } from "#contracts/money";
import type { Context } from "hono";
import type { Schemas } from "../../../../api/client.ts";
import { ownPicture } from "../../core/own-content.ts";
import { MARKETPLACE } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";
import { allProducts } from "./sitemaps.ts";
import { xmlStream, xmlText } from "./xml.ts";

type Product = Schemas["Product"];
type Variant = Product["variants"][number];

const LONGEST_TITLE = 150;
const LONGEST_DESCRIPTION = 5_000;
/** The options that the format has attributes for; what a shop calls them in our languages. */
const ATTRIBUTES: Record<string, string> = {
	color: "color",
	colour: "color",
	farbe: "color",
	size: "size",
	größe: "size",
	material: "material",
};

/** All products as RSS 2.0 in the format of Google Merchant Center's product data specification, one item a variant. */
export function productFeed(c: Context<Web>): Response {
	const { origin, t } = c.get("page");
	async function* pieces() {
		yield `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>\n<title>${MARKETPLACE.name}</title><link>${origin}/</link><description>${xmlText(t.site.description)}</description>\n`;
		for await (const product of allProducts(c)) for (const variant of product.variants) yield itemOf(origin, product, variant);
		yield "</channel></rss>\n";
	}
	return xmlStream(c, pieces());
}

/** One variant as an item of the feed. */
export function itemOf(origin: string, product: Product, variant: Variant): string {
	const [picture, ...more] = product.media.flatMap(({ url }) => ownPicture(url) ?? []);
	const single = product.variants.length === 1;
	const path = `/shops/${product.vendor.slug}/${product.slug}`;
	const onSale = variant.compareAtPrice && variant.compareAtPrice.amount > variant.price.amount;
	const facts: [string, string | undefined][] = [
		["g:id", variant.id],
		["g:item_group_id", single ? undefined : product.id],
		["g:title", (single ? product.title : `${product.title}, ${variant.title}`).slice(0, LONGEST_TITLE)],
		["g:description", plainText(product.descriptionHtml).slice(0, LONGEST_DESCRIPTION) || product.title],
		["g:link", `${origin}${path}${single ? "" : `?variant=${variant.id}`}`],
		["g:canonical_link", origin + path],
		["g:image_link", picture && origin + picture],
		...more.slice(0, 10).map((url): [string, string] => ["g:additional_image_link", origin + url]),
		["g:availability", variant.available ? "in_stock" : "out_of_stock"],
		["g:price", priceOf(onSale && variant.compareAtPrice ? variant.compareAtPrice : variant.price)],
		["g:sale_price", onSale ? priceOf(variant.price) : undefined],
		["g:condition", "new"],
		["g:brand", product.brand ?? product.vendor.name],
		["g:mpn", variant.sku ?? undefined],
		["g:identifier_exists", variant.sku ? undefined : "no"],
		["g:product_type", product.categories.map(({ name }) => name).join(" > ") || undefined],
		["g:external_seller_id", product.vendor.slug],
		...Object.entries(variant.options).flatMap(([name, value]): [string, string][] => {
			const attribute = ATTRIBUTES[name.toLowerCase()];
			return attribute ? [[`g:${attribute}`, value]] : [];
		}),
	];
	return `<item>${facts.map(([name, value]) => (value === undefined ? "" : `<${name}>${xmlText(value)}</${name}>`)).join("")}</item>\n`;
}

/** `12.50 EUR`, as the format wants it: a point and the ISO 4217 code. */
function priceOf({ amount, currency }: { amount: number; currency: string }): string {
	const digits = minorDigits(currency);
	return `${(amount / 10 ** digits).toFixed(digits)} ${currency}`;
}

/** The words of a description without its markup. */
export const plainText = (html: string): string =>
	html
		.replaceAll(/<(?:br|\/p|\/li|\/h\d|\/div)[^>]*>/gi, "\n")
		.replaceAll(/<[^>]*>/g, "")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&#39;", "'")
		.replaceAll("&nbsp;", " ")
		.replaceAll("&amp;", "&")
		.replaceAll(/[ \t]+/g, " ")
		.replaceAll(/\s*\n\s*/g, "\n")
		.trim();
