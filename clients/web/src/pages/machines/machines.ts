import type { MiddlewareHandler } from "hono";
import type { Web, WebApp } from "../../env.ts";
import { llms } from "./llms.ts";
import { manifest } from "./manifest.ts";
import { offline } from "./offline.tsx";
import { productFeed } from "./product-feed.ts";
import { robots } from "./robots.ts";
import { shopSitemap, sitemapIndex, streetSitemap } from "./sitemaps.ts";

/** Each of these is long and kept at the edge by its address: there is one address, or anybody could have them made again and again. */
const withoutQuery: MiddlewareHandler<Web> = async (c, next) => {
	const { pathname, search } = new URL(c.req.url);
	return search === "" ? next() : c.redirect(pathname, 301);
};

/** What browsers, search engines and agents read rather than people. */
export function addMachinePages(app: WebApp): void {
	app.get("/manifest.webmanifest", manifest);
	app.get("/offline", offline);
	app.get("/robots.txt", robots);
	app.get("/llms.txt", llms);
	app.get("/sitemap.xml", withoutQuery, sitemapIndex);
	app.get("/sitemaps/street.xml", withoutQuery, streetSitemap);
	app.get("/sitemaps/:shop{[a-z0-9-]+\\.xml}", withoutQuery, shopSitemap);
	app.get("/feeds/products.xml", withoutQuery, productFeed);
}
