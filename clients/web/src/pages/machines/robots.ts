import type { Context } from "hono";
import { LOCALES, localPath } from "../../core/locale.ts";
import type { Web } from "../../env.ts";

/** People's own pages; they say noindex too, this saves the visit. */
const PRIVATE = ["/cart/", "/checkout", "/orders", "/account", "/sign-in", "/sign-up", "/sell/", "/admin"];

/** Who may read what (RFC 9309). Only production is for search engines. */
export function robots(c: Context<Web>): Response {
	const { environment, origin } = c.get("page");
	const hidden = LOCALES.flatMap((locale) => PRIVATE.map((path) => `Disallow: ${localPath(locale, path)}`));
	const rules = environment === "staging" ? ["Disallow: /"] : ["Allow: /", ...hidden, "Disallow: /api/"];
	return c.text(["User-agent: *", ...rules, "", `Sitemap: ${origin}/sitemap.xml`, ""].join("\n"), 200, {
		"Cache-Control": "public, max-age=3600",
	});
}
