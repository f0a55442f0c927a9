import type { Databases } from "../../databases/databases.ts";
import type { ServiceName } from "../../street/local-state.ts";
import type { Check } from "../check.ts";
import { differenceOf } from "../differences.ts";
import { retellPart, retellProduct, retellVendor } from "../retell.ts";

/** The version of a thing that another service knows; 0 where it knows nothing of it. */
export async function knownVersion(databases: Databases, service: ServiceName, table: string, id: string): Promise<number> {
	const [row] = await databases[service].query<{ version: number }>(`SELECT version FROM ${table} WHERE id = ?`, id);
	return row?.version ?? 0;
}

/** What each service keeps of a shop, by the names of its columns there and here. */
const SHOP: Partial<Record<ServiceName, readonly [name: string, theirs: string, ours: string][]>> = {
	product: [
		["latitude", "latitude", "latitude"],
		["longitude", "longitude", "longitude"],
	],
	review: [],
	order: [
		["commissionBps", "commission_bps", "commission_bps"],
		["latitude", "latitude", "latitude"],
		["longitude", "longitude", "longitude"],
		["country", "country", "place ->> '$.country'"],
		["email", "email", "email"],
		["openingHours", "json(opening_hours)", "json(opening_hours)"],
		["deliveryOptions", "json(delivery_options)", "json(delivery_options)"],
		["trader", "json(trader)", "json(trader)"],
		["place", "json(place)", "json(place)"],
	],
};

const BASICS = ["slug", "name", "status"].map((name) => [name, name, name] as const);

const shopsIn = (service: "product" | "order" | "review"): Check => {
	const fields = [...BASICS, ...(SHOP[service] ?? [])];
	const object = (column: 1 | 2) => `json_object(${fields.map((field) => `'${field[0]}', ${field[column]}`).join(", ")})`;
	return {
		name: `shops-in-${service}`,
		holds: `The ${service} service knows every shop as it is.`,
		over: { in: "vendor", table: "vendors", key: "id" },
		rows: `SELECT id, ${object(2)} AS expected FROM vendors WHERE id > ?1 AND id <= ?2 AND updated_at < ?3 AND status IN ('approved', 'suspended')`,
		beside: { in: service, rows: `SELECT id, ${object(1)} AS found FROM vendors WHERE id IN (SELECT value FROM json_each(?1))` },
		repair: async ({ id }, { databases, now }) => retellVendor(id, await knownVersion(databases, service, "vendors", id), now),
	};
};

/** What a service keeps of things that are another's is of things that there are. */
const known = (things: "shops" | "products", service: ServiceName, owner: ServiceName, table: string): Check => ({
	name: `known-${things}-of-${service}`,
	holds: `The ${service} service knows no ${things} that there are not.`,
	over: { in: service, table, key: "id" },
	rows: `SELECT id, 'there' AS expected FROM ${table} WHERE id > ?1 AND id <= ?2`,
	beside: { in: owner, rows: `SELECT id, 'there' AS found FROM ${table} WHERE id IN (SELECT value FROM json_each(?1))` },
});

/** What services keep of others' things, from their events. */
export const PROJECTION_CHECKS: Check[] = [
	shopsIn("product"),
	shopsIn("order"),
	shopsIn("review"),
	known("shops", "product", "vendor", "vendors"),
	known("shops", "order", "vendor", "vendors"),
	known("shops", "review", "vendor", "vendors"),
	known("products", "review", "product", "products"),
	{
		name: "products-in-review",
		holds: "The review service knows every product as it is called and whether it is to be seen.",
		over: { in: "product", table: "products", key: "number" },
		rows: `SELECT id, json_object('shop', vendor_id, 'slug', slug, 'title', title, 'status', status) AS expected
			FROM products WHERE number > ?1 AND number <= ?2 AND updated_at < ?3`,
		beside: {
			in: "review",
			rows: `SELECT id, json_object('shop', vendor_id, 'slug', slug, 'title', title, 'status', status) AS found
				FROM products WHERE id IN (SELECT value FROM json_each(?1))`,
		},
		repair: async ({ id }, { databases, now }) => retellProduct(id, await knownVersion(databases, "review", "products", id), now),
	},
	{
		name: "parts-in-vendor",
		holds: "The vendor service knows every shop's part that was placed as it is.",
		over: { in: "order", table: "vendor_orders", key: "id" },
		rows: `SELECT p.id, json_object('order', p.order_id, 'shop', p.vendor_id, 'status', p.status, 'total', p.total_minor,
					'currency', o.currency, 'placedAt', p.placed_at, 'completedAt', p.completed_at) AS expected
			FROM vendor_orders p JOIN orders o ON o.id = p.order_id WHERE p.id > ?1 AND p.id <= ?2 AND p.placed_at IS NOT NULL AND p.updated_at < ?3`,
		beside: {
			in: "vendor",
			rows: `SELECT id, json_object('order', order_id, 'shop', vendor_id, 'status', status, 'total', total_minor,
					'currency', currency, 'placedAt', placed_at, 'completedAt', completed_at) AS found
				FROM vendor_orders WHERE id IN (SELECT value FROM json_each(?1))`,
		},
		repair: async ({ id }, { databases, now }) => retellPart(id, await knownVersion(databases, "vendor", "vendor_orders", id), now),
	},
	{
		name: "parts-of-orders",
		holds: "The vendor service knows no part of an order that there is not.",
		over: { in: "vendor", table: "vendor_orders", key: "id" },
		rows: "SELECT id, 'placed' AS expected FROM vendor_orders WHERE id > ?1 AND id <= ?2",
		beside: {
			in: "order",
			rows: "SELECT id, iif(placed_at IS NULL, 'not placed', 'placed') AS found FROM vendor_orders WHERE id IN (SELECT value FROM json_each(?1))",
		},
		compare: (row, found) => differenceOf(row.expected, found),
	},
];
