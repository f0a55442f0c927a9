import type { Context } from "hono";
import { factsOf } from "../../core/locale.ts";
import { MARKETPLACE } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";

const icon = (size: number, purpose: "any" | "maskable") => ({
	src: `/icon-${size}${purpose === "maskable" ? "-maskable" : ""}.png`,
	sizes: `${size}x${size}`,
	type: "image/png",
	purpose,
});

/** The web app manifest (W3C Application Manifest), which makes the street installable. */
export function manifest(c: Context<Web>): Response {
	const page = c.get("page");
	const { tag, dir } = factsOf(page.locale);
	const body = {
		id: "/",
		name: MARKETPLACE.name,
		short_name: MARKETPLACE.name,
		description: page.t.site.description,
		lang: tag,
		dir,
		start_url: page.href("/"),
		scope: "/",
		display: "standalone",
		background_color: "#faf6ee",
		theme_color: "#faf6ee",
		categories: ["shopping"],
		icons: [
			{ src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
			icon(192, "any"),
			icon(512, "any"),
			icon(512, "maskable"),
		],
		shortcuts: [
			{ name: page.t.frame.cart, url: page.href("/cart") },
			{ name: page.t.frame.orders, url: page.href("/orders") },
		],
	};
	return c.body(JSON.stringify(body), 200, { "Content-Type": "application/manifest+json", "Cache-Control": "public, max-age=3600" });
}
