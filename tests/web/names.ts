import { HOSTILE, type SampleStreet } from "../support/sample-street.ts";
import type { Role } from "../support/visitors.ts";

/** What of {@link HOSTILE} a page may never hold as it is. */
export const MARKUP = "<img src=x";
export const ESCAPED = HOSTILE.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Pages that show the shop or the product with the hostile name, and who sees them. */
export const namedOn = ({ hostileShop, hostile, delivered, shopperId }: SampleStreet): [path: string, as: Role][] => [
	["/", "anyone"],
	["/shops", "anyone"],
	[`/shops/${hostileShop.slug}`, "anyone"],
	[`/shops/${hostileShop.slug}/${hostile.slug}`, "anyone"],
	[`/de/shops/${hostileShop.slug}/${hostile.slug}`, "anyone"],
	[`/search?q=${encodeURIComponent(HOSTILE)}`, "anyone"],
	[`/orders/${delivered.id}`, "shopper"],
	["/account/reviews", "shopper"],
	[`/admin/shops/${hostileShop.id}`, "admin"],
	["/admin/shops", "admin"],
	[`/admin/orders/${delivered.id}`, "admin"],
	["/admin/reviews?tab=published", "admin"],
	[`/admin/search?q=${encodeURIComponent(hostileShop.slug)}`, "admin"],
	[`/admin/users/${shopperId}`, "admin"],
];

/** The text of XML or HTML. */
export const unescaped = (text: string): string =>
	text
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll(/&#39;|&apos;/g, "'")
		.replaceAll("&amp;", "&");
