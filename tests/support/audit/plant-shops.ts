import { SERVICES } from "../../../scripts/street/local-state.ts";
import type { Planter } from "./planter.ts";

const OLD = "'2020-01-01T00:00:00.000Z'";
const first = (table: string, key = "id") => `${key} = (SELECT min(${key}) FROM ${table})`;

/** Damage to reviews, to what services keep of others' things, to accounts and to messages. */
export const SHOP_PLANTERS: Record<string, Planter> = {
	"product-ratings": {
		plant: {
			review: [`UPDATE product_ratings SET count = count + 1, sum = sum + 1, c1 = c1 + 1 WHERE ${first("product_ratings", "product_id")}`],
		},
		also: ["ratings-in-product"],
		repair: "later",
	},
	"vendor-ratings": {
		plant: { review: [`DELETE FROM vendor_ratings WHERE ${first("vendor_ratings", "vendor_id")}`] },
		also: ["ratings-in-vendor"],
		repair: "later",
	},
	"products-of-ratings": {
		plant: { review: [`UPDATE product_ratings SET product_id = 'prod_gone' WHERE ${first("product_ratings", "product_id")}`] },
		also: ["product-ratings", "ratings-in-product"],
	},
	"vendors-of-ratings": {
		plant: { review: [`UPDATE vendor_ratings SET vendor_id = 'vend_gone' WHERE ${first("vendor_ratings", "vendor_id")}`] },
		also: ["vendor-ratings", "ratings-in-vendor"],
	},
	"ratings-in-product": {
		plant: {
			product: [
				"UPDATE products SET rating_count = rating_count + 1 WHERE number = (SELECT min(number) FROM products WHERE rating_count > 0)",
			],
		},
		also: ["search-documents"],
		repair: "later",
	},
	"ratings-in-vendor": {
		plant: { vendor: [`UPDATE vendors SET rating_count = rating_count + 1 WHERE ${first("vendors")}`] },
		repair: "later",
	},
	"review-votes": { plant: { review: [`UPDATE reviews SET helpful = helpful + 1 WHERE ${first("reviews")}`] }, repair: "now" },
	"reviews-of-buyers": { plant: { review: [`UPDATE reviews SET order_line_id = 'oline_gone' WHERE ${first("reviews")}`] } },
	"reviews-of-products": {
		plant: { review: [`UPDATE reviews SET product_id = 'prod_gone', verified = 0 WHERE ${first("reviews")}`] },
		also: ["product-ratings"],
	},
	"shops-in-product": { plant: { product: [`UPDATE vendors SET name = 'Another name' WHERE ${first("vendors")}`] }, repair: "later" },
	"known-shops-of-product": {
		plant: {
			product: [
				"INSERT INTO vendors (id, slug, name, latitude, longitude, status, version) VALUES ('vend_gone', 'gone', 'Gone', 0, 0, 'suspended', 1)",
			],
		},
	},
	"known-shops-of-order": {
		plant: { order: [`UPDATE vendors SET id = 'vend_gone' WHERE ${first("vendors")}`] },
		also: ["shops-in-order"],
	},
	"known-shops-of-review": {
		plant: { review: [`UPDATE vendors SET id = 'vend_gone' WHERE ${first("vendors")}`] },
		also: ["shops-in-review", "vendor-ratings", "vendors-of-ratings"],
	},
	"known-products-of-review": {
		plant: { review: [`UPDATE products SET id = 'prod_gone' WHERE ${first("products")}`] },
		also: ["products-in-review", "product-ratings", "products-of-ratings"],
	},
	"shops-in-order": {
		plant: { order: [`UPDATE vendors SET commission_bps = commission_bps + 1, version = version + 7 WHERE ${first("vendors")}`] },
		repair: "later",
	},
	"shops-in-review": {
		plant: { review: [`DELETE FROM vendors WHERE ${first("vendors")}`] },
		also: ["vendor-ratings", "vendors-of-ratings"],
		repair: "later",
	},
	"products-in-review": {
		plant: { review: [`UPDATE products SET title = 'Another title', version = version + 3 WHERE ${first("products")}`] },
		repair: "later",
	},
	"parts-in-vendor": {
		plant: { vendor: [`UPDATE vendor_orders SET total_minor = total_minor + 1 WHERE ${first("vendor_orders")}`] },
		repair: "later",
	},
	"parts-of-orders": {
		plant: {
			vendor: [
				`INSERT INTO vendor_orders (id, order_id, vendor_id, status, total_minor, currency, placed_at, version)
					SELECT 'vord_planted', order_id, vendor_id, status, total_minor, currency, placed_at, version FROM vendor_orders LIMIT 1`,
			],
		},
	},
	"former-slugs-of-vendor": {
		plant: { vendor: [`INSERT INTO former_slugs (slug, vendor_id, freed_at) VALUES ('before', 'vend_gone', ${OLD})`] },
	},
	"former-slugs-of-product": {
		plant: { product: [`INSERT INTO former_slugs (kind, slug, ref, freed_at) VALUES ('product', 'before', 'prod_gone', ${OLD})`] },
	},
	"former-slugs-of-review": { plant: { review: ["INSERT INTO former_slugs (kind, slug, ref) VALUES ('vendor', 'before', 'vend_gone')"] } },
	"people-of-vendor-staff": {
		plant: { vendor: [`UPDATE vendor_staff SET user_id = 'user_gone' WHERE ${first("vendor_staff", "user_id")}`] },
	},
	"people-of-orders": {
		plant: { order: ["UPDATE orders SET user_id = 'user_gone' WHERE id = (SELECT min(id) FROM orders WHERE user_id IS NOT NULL)"] },
		also: ["reviews-of-buyers"],
	},
	"people-of-credit-accounts": {
		plant: { order: ["UPDATE credit_accounts SET user_id = 'user_gone' WHERE user_id IS NOT NULL"] },
	},
	"people-of-reviews": {
		plant: { review: [`UPDATE reviews SET user_id = 'user_gone' WHERE ${first("reviews")}`] },
		also: ["reviews-of-buyers"],
	},
	...Object.fromEntries(
		(["product", "order", "vendor", "review"] as const).map((service): [string, Planter] => [
			`unsent-events-of-${service}`,
			{ plant: { [service]: [`INSERT INTO outbox (id, destination, body, created_at) VALUES ('evt_planted', 'web', '{}', ${OLD})`] } },
		]),
	),
	...Object.fromEntries(
		SERVICES.map((service): [string, Planter] => [
			`dead-letters-of-${service}`,
			{ plant: { [service]: [`INSERT INTO dead_letters (id, queue, body, received_at) VALUES ('planted', 'a-queue', '{}', ${OLD})`] } },
		]),
	),
};
