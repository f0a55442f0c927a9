import { sql } from "drizzle-orm";
import { READERS } from "../../contracts/events.ts";
import { newId } from "../../contracts/ids.ts";
import { tellProducts } from "../../workers/product/src/store/tell-products.ts";
import { tellVendorChanged } from "../../workers/vendor/src/store/tell-vendor.ts";
import type { Statement } from "../databases/statements.ts";
import type { Repair } from "./check.ts";
import { builder, statementsOf } from "./statements.ts";

/*
 * What another service keeps of a thing is put right by telling of the thing once more. Its version goes up first, beyond the one that
 * is known over there, so that the event is news; whoever changes the thing at this moment is refused and looks again.
 */

/** Tells of a shop once more. `known` is the version that a reader has. */
export const retellVendor = (id: string, known: number, now: string): Repair => ({
	in: "vendor",
	does: "tells of the shop once more",
	isLater: true,
	statements: [
		{ sql: "UPDATE vendors SET version = max(version, ?2) + 1 WHERE id = ?1", params: [id, known] },
		...once(statementsOf(tellVendorChanged(builder, id, now))),
	],
});

/** Tells of a product once more. What lists know of it has its version too. */
export const retellProduct = (id: string, known: number, now: string): Repair => ({
	in: "product",
	does: "tells of the product once more",
	isLater: true,
	statements: [
		{ sql: "UPDATE products SET version = max(version, ?2) + 1 WHERE id = ?1", params: [id, known] },
		{
			sql: `UPDATE search_documents SET version = p.version FROM products p WHERE p.id = ? AND search_documents.number = p.number`,
			params: [id],
		},
		...once(statementsOf([tellProducts(sql`p.id = ${id}`, now)])),
	],
});

/** Tells of a shop's part of an order once more. The order's version goes up too: whoever changes it reads the part anew. */
export const retellPart = (id: string, known: number, now: string): Repair => ({
	in: "order",
	does: "tells of the part once more",
	isLater: true,
	statements: [
		{ sql: "UPDATE vendor_orders SET version = max(version, ?2) + 1 WHERE id = ?1", params: [id, known] },
		{ sql: "UPDATE orders SET version = version + 1 WHERE id = (SELECT order_id FROM vendor_orders WHERE id = ?)", params: [id] },
		...tellFrom(
			"order.vendor_order_changed",
			"p.version",
			`'vendorOrder', json_object('id', p.id, 'orderId', p.order_id, 'vendorId', p.vendor_id, 'status', p.status, 'totalMinor', p.total_minor,
				'currency', o.currency, 'placedAt', p.placed_at, 'completedAt', p.completed_at)`,
			`vendor_orders p JOIN orders o ON o.id = p.order_id WHERE p.id = ?1 AND p.placed_at IS NOT NULL`,
			id,
			now,
		),
	],
});

/** The columns of a rating with its counts. */
export const RATING = {
	product: { table: "product_ratings", column: "product_id", field: "productId", event: "review.product_rated" },
	vendor: { table: "vendor_ratings", column: "vendor_id", field: "vendorId", event: "review.vendor_rated" },
} as const;

/** Counts the published reviews of a product or a shop anew and tells of them. */
export function recount(of: keyof typeof RATING, id: string, known: number, now: string): Repair {
	const { table, column, field, event } = RATING[of];
	const stars = [1, 2, 3, 4, 5].map((n) => `count(*) FILTER (WHERE rating = ${n})`).join(", ");
	return {
		in: "review",
		does: "counts the reviews anew and tells of them",
		isLater: true,
		statements: [
			{
				sql: `INSERT INTO ${table} (${column}, count, sum, c1, c2, c3, c4, c5, version)
					SELECT ?1, count(*), coalesce(sum(rating), 0), ${stars}, ?2 + 1 FROM reviews
					WHERE ${column} = ?1 AND status = 'published' AND deleted_at IS NULL HAVING true
					ON CONFLICT (${column}) DO UPDATE SET count = excluded.count, sum = excluded.sum, c1 = excluded.c1, c2 = excluded.c2,
						c3 = excluded.c3, c4 = excluded.c4, c5 = excluded.c5, version = max(${table}.version, ?2) + 1`,
				params: [id, known],
			},
			...tellFrom(
				event,
				"r.version",
				`'rating', json_object('${field}', r.${column}, 'average', CASE WHEN count = 0 THEN NULL ELSE ((200 * sum + count) / (2 * count)) / 100.0 END,
					'count', count, 'histogram', json_object('1', c1, '2', c2, '3', c3, '4', c4, '5', c5))`,
				`${table} r WHERE r.${column} = ?1`,
				id,
				now,
			),
		],
	};
}

/** A batch whose answer is lost is sent again: an event that is there already stays. They all have a WHERE, as `ON CONFLICT` wants. */
const once = (statements: readonly Statement[]): Statement[] =>
	statements.map(({ sql: text, ...rest }) => ({ sql: `${text} ON CONFLICT DO NOTHING`, ...rest }));

/** Puts an event with the thing as it stands into the outbox, a row for each reader. `from` finds the thing by `?1`. */
function tellFrom(type: keyof typeof READERS, version: string, fields: string, from: string, id: string, now: string): Statement[] {
	const eventId = newId("event");
	return READERS[type].map((destination) => ({
		sql: `INSERT INTO outbox (id, destination, body, created_at)
			SELECT ?2, ?3, json_object('type', ?4, 'id', ?2, 'version', ${version}, 'at', ?5, ${fields}), ?5 FROM ${from} ON CONFLICT DO NOTHING`,
		params: [id, eventId, destination, type, now],
	}));
}

/** Tells of something that was told already and is not there: an event made by the service's own code. */
export const tellAgain = (does: string, type: keyof typeof READERS, event: object, now: string): Repair => ({
	in: "order",
	does,
	isLater: true,
	statements: READERS[type].map((destination) => {
		const id = newId("event");
		return {
			sql: "INSERT INTO outbox (id, destination, body, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
			params: [id, destination, JSON.stringify({ id, type, at: now, ...event }), now],
		};
	}),
});
