import type { WebApp } from "../../env.ts";
import { llms } from "./llms.ts";
import { manifest } from "./manifest.ts";
import { offline } from "./offline.tsx";
import { productFeed } from "./product-feed.ts";
import { robots } from "./robots.ts";
import { shopSitemap, sitemapIndex, streetSitemap } from "./sitemaps.ts";

/** What browsers, search engines and agents read rather than people. */
export function addMachinePages(app: WebApp): void {
	app.get("/manifest.webmanifest", manifest);
	app.get("/offline", offline);
	app.get("/robots.txt", robots);
	app.get("/llms.txt", llms);
	app.get("/sitemap.xml", sitemapIndex);
	app.get("/sitemaps/street.xml", streetSitemap);
	app.get("/sitemaps/:shop{[a-z0-9-]+\\.xml}", shopSitemap);
	app.get("/feeds/products.xml", productFeed);
}
