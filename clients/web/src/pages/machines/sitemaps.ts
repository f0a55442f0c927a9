import type { Context } from "hono";
import { need, publicApi } from "../../core/api.ts";
import { DEFAULT_LOCALE, LOCALES, localPath } from "../../core/locale.ts";
import type { Web } from "../../env.ts";
import { errorPage } from "../../layout/errors.tsx";
import { productPath } from "../street/cards.ts";
import { type Category, filled, flatTree } from "../street/category-tree.ts";
import { findParts, numberIn, productsFrom } from "./parts.ts";
import { xmlStream, xmlText } from "./xml.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
const URLSET = `${HEAD}<urlset xmlns="${SITEMAPS}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
const LEGAL = ["imprint", "terms", "privacy", "withdrawal", "reviews", "ranking"];

/** One page in every language (sitemaps.org; hreflang as Google reads it). */
export function entries(origin: string, path: string, lastModified?: string): string {
	const link = (language: string, address: string) =>
		`<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(origin + address)}"/>`;
	const languages = LOCALES.map((locale) => link(locale, localPath(locale, path))).join("");
	const alternates = languages + link("x-default", localPath(DEFAULT_LOCALE, path));
	const modified = lastModified ? `<lastmod>${lastModified}</lastmod>` : "";
	return LOCALES.map((locale) => `<url><loc>${xmlText(origin + localPath(locale, path))}</loc>${modified}${alternates}</url>\n`).join("");
}

/**
 * One sitemap of the street itself and one for each ten thousand products, so that none outgrows the 50,000 addresses that the
 * protocol allows. All are at the root: a sitemap speaks only for what is in its own folder and below.
 */
export async function sitemapIndex(c: Context<Web>): Promise<Response> {
	const { origin } = c.get("page");
	const parts = await findParts(c);
	const names = ["street", ...parts.map((_, index) => `products-${index + 1}`)];
	async function* pieces() {
		yield `${HEAD}<sitemapindex xmlns="${SITEMAPS}">\n`;
		for (const name of names) yield `<sitemap><loc>${origin}/sitemap-${name}.xml</loc></sitemap>\n`;
		yield "</sitemapindex>\n";
	}
	return xmlStream(c, pieces());
}

/** The home page, the shops, the categories with something in them, and what the law asks for. */
export async function streetSitemap(c: Context<Web>): Promise<Response> {
	const { origin } = c.get("page");
	const { items } = await need(publicApi(c).GET("/categories"));
	const categories: Category[] = filled(items);
	async function* pieces() {
		yield URLSET;
		for (const path of ["/", "/search", "/shops", "/categories", ...LEGAL.map((name) => `/legal/${name}`)]) yield entries(origin, path);
		for (const { category } of flatTree(categories)) yield entries(origin, `/categories/${category.slug}`);
		for await (const { slug } of allShops(c)) yield entries(origin, `/shops/${slug}`);
		yield "</urlset>\n";
	}
	return xmlStream(c, pieces());
}

/** A part of all products. */
export async function productSitemap(c: Context<Web>): Promise<Response> {
	const { origin } = c.get("page");
	const start = (await findParts(c))[numberIn(c.req.param("sitemap") ?? "") - 1];
	if (start === undefined) return errorPage(c, 404);
	async function* pieces() {
		yield URLSET;
		for await (const product of productsFrom(c, start ?? null)) yield entries(origin, productPath(product), product.updatedAt);
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
