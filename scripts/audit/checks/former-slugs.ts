import type { ServiceName } from "../../street/local-state.ts";
import type { Check } from "../check.ts";

/** Whose slugs a service keeps: what is never removed. Categories and collections may be, and their old slugs stay. */
const KEPT: readonly { service: ServiceName; key: string; row: string; found: string }[] = [
	{ service: "vendor", key: "slug", row: "slug", found: "(SELECT 'there' FROM vendors WHERE id = f.vendor_id)" },
	...(["product", "review"] as const).map((service) => ({
		service,
		key: "rowid",
		row: "kind || ' ' || slug",
		found: `CASE kind WHEN 'product' THEN (SELECT 'there' FROM products WHERE id = f.ref)
			WHEN 'vendor' THEN (SELECT 'there' FROM vendors WHERE id = f.ref) ELSE 'there' END`,
	})),
];

/** Addresses of before, which lead to what had them last. */
export const FORMER_SLUG_CHECKS: Check[] = KEPT.map(({ service, key, row, found }) => ({
	name: `former-slugs-of-${service}`,
	holds: `An address that a shop or a product had before leads to one that the ${service} service knows.`,
	over: { in: service, table: "former_slugs", key },
	rows: `SELECT ${row} AS id, 'there' AS expected, ${found} AS found FROM former_slugs f WHERE f.${key} > ?1 AND f.${key} <= ?2`,
	otherwise: "It leads nowhere, and keeps the slug from nobody. Look where the shop or the product has gone.",
}));
