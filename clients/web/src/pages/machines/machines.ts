import type { MiddlewareHandler } from "hono";
import { splitLocale } from "../../core/locale.ts";
import type { Web, WebApp } from "../../env.ts";
import { llms } from "./llms.ts";
import { manifest } from "./manifest.ts";
import { offline } from "./offline.tsx";
import { firstProductFeed, furtherProductFeed } from "./product-feed.ts";
import { robots } from "./robots.ts";
import { productSitemap, sitemapIndex, streetSitemap } from "./sitemaps.ts";

/** What is kept by its address has one, or anybody could have it made again and again. */
const withoutQuery: MiddlewareHandler<Web> = async (c, next) => {
	const { pathname, search } = new URL(c.req.url);
	return search === "" && pathname === c.req.path ? next() : c.redirect(c.req.path, 301);
};

/** One address for all languages, too. */
const once: MiddlewareHandler<Web> = async (c, next) => {
	const { pathname, search } = new URL(c.req.url);
	const { path } = splitLocale(c.req.path);
	return search === "" && pathname === path ? next() : c.redirect(path, 301);
};

/** What browsers, search engines and agents read rather than people. */
export function addMachinePages(app: WebApp): void {
	app.get("/manifest.webmanifest", withoutQuery, manifest);
	app.get("/offline", offline);
	app.get("/robots.txt", once, robots);
	app.get("/llms.txt", once, llms);
	app.get("/sitemap.xml", once, sitemapIndex);
	app.get("/sitemap-street.xml", once, streetSitemap);
	app.get("/:sitemap{sitemap-products-[1-9][0-9]{0,3}\\.xml}", once, productSitemap);
	app.get("/feeds/products.xml", once, firstProductFeed);
	app.get("/feeds/products/:part{[1-9][0-9]{0,3}\\.xml}", once, furtherProductFeed);
}
