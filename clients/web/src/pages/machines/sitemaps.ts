import type { Context } from "hono";
import { need, publicApi } from "../../core/api.ts";
import { LOCALES, localPath } from "../../core/locale.ts";
import type { Web } from "../../env.ts";
import { xmlStream, xmlText } from "./xml.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
const URLSET = `${HEAD}<urlset xmlns="${SITEMAPS}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
const LEGAL = ["imprint", "terms", "privacy", "withdrawal", "reviews", "ranking"];

/** One page in every language (sitemaps.org; hreflang as Google reads it). */
function entries(origin: string, path: string, lastModified?: string): string {
	const alternates = LOCALES.map(
		(locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${xmlText(origin + localPath(locale, path))}"/>`,
	).join("");
	const modified = lastModified ? `<lastmod>${lastModified}</lastmod>` : "";
	return LOCALES.map((locale) => `<url><loc>${xmlText(origin + localPath(locale, path))}</loc>${modified}${alternates}</url>\n`).join("");
}

/** One sitemap of the street itself and one for each shop, so that none outgrows the 50,000 addresses that the protocol allows. */
export function sitemapIndex(c: Context<Web>): Response {
	const { origin } = c.get("page");
	async function* pieces() {
		yield `${HEAD}<sitemapindex xmlns="${SITEMAPS}">\n<sitemap><loc>${origin}/sitemaps/street.xml</loc></sitemap>\n`;
		for await (const { slug } of allShops(c)) yield `<sitemap><loc>${origin}/sitemaps/${slug}.xml</loc></sitemap>\n`;
		yield "</sitemapindex>\n";
	}
	return xmlStream(c, pieces());
}

/** The home page, the shops, the categories and what the law asks for. */
export function streetSitemap(c: Context<Web>): Response {
	const { origin } = c.get("page");
	async function* pieces() {
		yield URLSET;
		for (const path of ["/", "/shops", "/categories", ...LEGAL.map((name) => `/legal/${name}`)]) yield entries(origin, path);
		for (const slug of await categorySlugs(c)) yield entries(origin, `/categories/${slug}`);
		for await (const { slug } of allShops(c)) yield entries(origin, `/shops/${slug}`);
		yield "</urlset>\n";
	}
	return xmlStream(c, pieces());
}

/** All products of one shop. */
export async function shopSitemap(c: Context<Web>): Promise<Response> {
	const { origin } = c.get("page");
	const shop = (c.req.param("shop") ?? "").replace(/\.xml$/, "");
	await need(publicApi(c).GET("/vendors/{idOrSlug}", { params: { path: { idOrSlug: shop } } }));
	async function* pieces() {
		yield URLSET;
		for await (const product of allProducts(c, shop)) yield entries(origin, `/shops/${shop}/${product.slug}`, product.updatedAt);
		yield "</urlset>\n";
	}
	return xmlStream(c, pieces());
}

async function* allShops(c: Context<Web>): AsyncGenerator<{ slug: string }> {
	let cursor: string | undefined;
	do {
		const found = await need(publicApi(c).GET("/vendors", { params: { query: { limit: 100, ...(cursor && { cursor }) } } }));
		yield* found.items;
		cursor = found.nextCursor ?? undefined;
	} while (cursor);
}

/** Every published product, or those of one shop, a hundred at a time. */
export async function* allProducts(c: Context<Web>, vendor?: string) {
	let cursor: string | undefined;
	do {
		const query = { limit: 100, ...(vendor && { vendor }), ...(cursor && { cursor }) };
		const found = await need(publicApi(c).GET("/feed/products", { params: { query } }));
		yield* found.items;
		cursor = found.nextCursor ?? undefined;
	} while (cursor);
}

interface Branch {
	slug: string;
	children: Branch[];
}

async function categorySlugs(c: Context<Web>): Promise<string[]> {
	const { items } = await need(publicApi(c).GET("/categories", { params: { query: {} } }));
	const slugs = (branches: Branch[]): string[] => branches.flatMap(({ slug, children }) => [slug, ...slugs(children)]);
	return slugs(items);
}
