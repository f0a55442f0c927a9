import type { Context } from "hono";
import { LOCALES, localPath } from "../../core/locale.ts";
import type { Web } from "../../env.ts";

/** People's own pages; they say noindex too, this saves the visit. */
const PRIVATE = ["/cart/", "/checkout", "/orders", "/account", "/reviews/", "/sign-in", "/sign-up", "/sell/", "/admin"];
/** Of the API, what pages and the feed show, and what `llms.txt` tells agents of; the longer rule wins (RFC 9309, 2.2.2). */
const OPEN_API = ["media/", "docs", "openapi.json", "products", "vendors", "categories", "feed/"];

/** Who may read what (RFC 9309). Only production is for search engines. */
export function robots(c: Context<Web>): Response {
	const { environment, origin } = c.get("page");
	const hidden = LOCALES.flatMap((locale) => PRIVATE.map((path) => `Disallow: ${localPath(locale, path)}`));
	const api = ["Disallow: /api/", ...OPEN_API.map((path) => `Allow: /api/v1/${path}`)];
	const rules = environment === "staging" ? ["Disallow: /"] : ["Allow: /", ...hidden, "Disallow: /me.json", ...api];
	return c.text(["User-agent: *", ...rules, "", `Sitemap: ${origin}/sitemap.xml`, ""].join("\n"), 200, {
		"Cache-Control": "public, max-age=3600",
	});
}
