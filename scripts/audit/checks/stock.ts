import type { Check } from "../check.ts";
import { differenceOf } from "../differences.ts";

/** Whether the pieces of a line (`l`) were counted when they were sold: they are now, and earlier sales were. */
const WAS_COUNTED = `(s.tracked = 1 AND EXISTS (SELECT 1 FROM stock_movements earlier
	WHERE earlier.variant_id = l.variant_id AND earlier.reason = 'sale' AND earlier.created_at <= r.created_at))`;

/** A sale of a variant (`?1`) that is not in its movements. */
const LOST_SALE = `SELECT 1 FROM reservation_lines l JOIN reservations r ON r.order_id = l.order_id JOIN variants s ON s.id = l.variant_id
	WHERE l.variant_id = ?1 AND r.status = 'committed' AND ${WAS_COUNTED}
		AND NOT EXISTS (SELECT 1 FROM stock_movements m WHERE m.reference = 'commit:' || r.order_id AND m.variant_id = l.variant_id)`;

/** What the shelves say, and what orders took from them. */
export const STOCK_CHECKS: Check[] = [
	{
		name: "shelves",
		holds: "What is on a shelf is the sum of its movements.",
		over: { in: "product", table: "variants", key: "id" },
		rows: `SELECT s.id, (SELECT coalesce(sum(delta), 0) FROM stock_movements m WHERE m.variant_id = s.id) AS expected, s.stock_quantity AS found
			FROM variants s WHERE s.id > ?1 AND s.id <= ?2`,
		repair: ({ id, found }) => ({
			in: "product",
			does: "sets it to the sum of its movements",
			statements: [
				{
					sql: `UPDATE variants SET stock_quantity = (SELECT coalesce(sum(delta), 0) FROM stock_movements m WHERE m.variant_id = ?1)
						WHERE id = ?1 AND stock_quantity = ?2 AND NOT EXISTS (${LOST_SALE})`,
					params: [id, Number(found)],
				},
			],
		}),
		otherwise: "Where a movement is lost it is the sum that is wrong, and not the shelf: have the shop count it.",
	},
	{
		name: "held-stock",
		holds: "What is reserved of a variant is the sum of what is held.",
		over: { in: "product", table: "variants", key: "id" },
		rows: `SELECT s.id, ${heldOf("s.id")} AS expected, s.reserved_quantity AS found FROM variants s WHERE s.id > ?1 AND s.id <= ?2`,
		repair: ({ id, found }) => ({
			in: "product",
			does: "sets it to what is held",
			statements: [
				{
					sql: `UPDATE variants SET reserved_quantity = ${heldOf("?1")} WHERE id = ?1 AND reserved_quantity = ?2`,
					params: [id, Number(found)],
				},
			],
		}),
	},
	{
		name: "places",
		holds: "Where it is known where the pieces of a variant are, they are as many as are on its shelf.",
		over: { in: "product", table: "variants", key: "id" },
		rows: `SELECT s.id, max(0, s.stock_quantity) AS expected, (SELECT sum(quantity) FROM location_stock WHERE variant_id = s.id) AS found
			FROM variants s WHERE s.id > ?1 AND s.id <= ?2 AND EXISTS (SELECT 1 FROM location_stock WHERE variant_id = s.id)`,
		otherwise: "Have the shop count that variant: only it knows where the pieces are.",
	},
	{
		name: "held-too-long",
		holds: "What was held for an order and has run out is let go of within the hour.",
		over: { in: "product", table: "reservations", key: "order_id" },
		rows: `SELECT r.order_id AS id, NULL AS expected, r.expires_at AS found FROM reservations r
			WHERE r.order_id > ?1 AND r.order_id <= ?2 AND r.status = 'held' AND r.expires_at < strftime('%Y-%m-%dT%H:%M:%fZ', ?3, '-1 hour')`,
		otherwise: "The product service's sweep does not get on: its log says why.",
	},
	{
		name: "stock-of-orders",
		holds: "An order that was placed has taken its pieces; one that came to nothing holds none.",
		over: { in: "order", table: "orders", key: "id" },
		rows: `SELECT o.id, CASE WHEN o.placed_at IS NULL THEN 'none' ELSE coalesce((SELECT group_concat(variant || ' × ' || pieces, ', ') FROM (
					SELECT l.variant_id AS variant, sum(l.quantity - (SELECT coalesce(sum(rl.quantity), 0) FROM refund_lines rl
						JOIN refunds r ON r.id = rl.refund_id WHERE rl.line_id = l.id AND r.created_at < o.placed_at)) AS pieces
					FROM order_lines l WHERE l.order_id = o.id GROUP BY 1 HAVING pieces > 0 ORDER BY 1)), 'none') END AS expected
			FROM orders o WHERE o.id > ?1 AND o.id <= ?2 AND o.updated_at < ?3
				AND (o.placed_at IS NOT NULL OR o.status IN ('failed', 'canceled')) AND NOT EXISTS (SELECT 1 FROM pending_effects e WHERE e.order_id = o.id)`,
		beside: {
			in: "product",
			rows: `SELECT r.order_id AS id, CASE r.status WHEN 'released' THEN 'none' WHEN 'held' THEN 'held' ELSE coalesce((
						SELECT group_concat(variant_id || ' × ' || quantity, ', ') FROM (SELECT * FROM reservation_lines l WHERE l.order_id = r.order_id ORDER BY variant_id)), 'none') END AS found
				FROM reservations r WHERE r.order_id IN (SELECT value FROM json_each(?1))`,
		},
		compare: ({ expected }, found) => {
			const taken = found ?? "none";
			return expected === taken || (expected === "none" && isBack(taken)) ? null : { expected, found: taken };
		},
		repair: ({ id, expected, found }) =>
			expected !== "none" || found !== "held"
				? null
				: {
						in: "order",
						does: "has the order service let go of them",
						isLater: true,
						statements: [
							{
								sql: `INSERT INTO pending_effects (id, order_id, kind, due_at) SELECT 'undo:' || id, id, 'undo_stock', updated_at
									FROM orders WHERE id = ? AND status IN ('failed', 'canceled') AND placed_at IS NULL ON CONFLICT DO NOTHING`,
								params: [id],
							},
						],
					},
		otherwise: "Look at the order's log and count the shelf.",
	},
	{
		name: "sales-from-shelves",
		holds: "What an order has taken of variants whose pieces are counted is in their movements.",
		over: { in: "product", table: "reservations", key: "order_id" },
		rows: `SELECT r.order_id AS id, group_concat(l.variant_id || ' × ' || l.quantity, ', ' ORDER BY l.variant_id) AS expected,
				group_concat(l.variant_id || ' × ' || coalesce(-m.delta, 0), ', ' ORDER BY l.variant_id) AS found
			FROM reservations r JOIN reservation_lines l ON l.order_id = r.order_id JOIN variants s ON s.id = l.variant_id
			LEFT JOIN stock_movements m ON m.reference = 'commit:' || r.order_id AND m.variant_id = l.variant_id
			WHERE r.order_id > ?1 AND r.order_id <= ?2 AND r.status = 'committed' AND (m.id IS NOT NULL OR ${WAS_COUNTED}) GROUP BY r.order_id`,
		otherwise: "Where the shop did not count these pieces for a while, nothing is wrong. Else have it count the shelf.",
	},
	{
		name: "orders-of-stock",
		holds:
			"What is held or was taken, and is not back on the shelf, is for an order that is not given up, or replaces what came back of one.",
		over: { in: "product", table: "reservations", key: "order_id" },
		rows: `SELECT r.order_id AS id, 'wanted' AS expected FROM reservations r WHERE r.order_id > ?1 AND r.order_id <= ?2 AND r.created_at < ?3
				AND (r.status = 'held' OR r.status = 'committed' AND (SELECT sum(delta) FROM stock_movements m WHERE m.order_id = r.order_id) < 0)`,
		beside: {
			in: "order",
			rows: `SELECT o.id, 'wanted' AS found FROM orders o WHERE o.id IN (SELECT value FROM json_each(?1))
					AND (o.placed_at IS NOT NULL OR o.status NOT IN ('failed', 'canceled') OR EXISTS (SELECT 1 FROM pending_effects e WHERE e.order_id = o.id))
				UNION ALL SELECT k.value, 'wanted' FROM json_each(?1) k JOIN returns t ON t.id = replace(substr(k.value, 10), ':again', '')
					WHERE k.value LIKE 'exchange:%'`,
		},
		otherwise: "Have the shop count these variants: its pieces lie on the shelf, or an order that took them is lost.",
	},
	{
		name: "pieces-to-sell-again",
		holds: "What was canceled, or returned and can be sold again, is back on the shelf.",
		over: { in: "order", table: "orders", key: "id" },
		rows: `SELECT * FROM (SELECT o.id, (SELECT json_group_object(variant, pieces) FROM (SELECT variant, sum(pieces) AS pieces FROM (
					SELECT l.variant_id AS variant, rl.restocked AS pieces FROM refunds r JOIN refund_lines rl ON rl.refund_id = r.id JOIN order_lines l ON l.id = rl.line_id
						WHERE r.order_id = o.id AND r.reason IN ('cancel', 'reject') AND r.created_at >= o.placed_at
					UNION ALL SELECT l.variant_id, tl.restocked_quantity FROM return_lines tl JOIN order_lines l ON l.id = tl.line_id WHERE tl.order_id = o.id
				) GROUP BY variant HAVING sum(pieces) > 0)) AS expected
			FROM orders o WHERE o.id > ?1 AND o.id <= ?2 AND o.placed_at IS NOT NULL AND o.updated_at < ?3
				AND NOT EXISTS (SELECT 1 FROM pending_effects e WHERE e.order_id = o.id)) WHERE expected <> '{}'`,
		beside: {
			in: "product",
			rows: `SELECT k.value AS id, (SELECT json_group_object(variant_id, json_array(taken, back)) FROM (
					SELECT m.variant_id, -sum(min(delta, 0)) AS taken, sum(max(delta, 0)) AS back FROM stock_movements m WHERE m.order_id = k.value GROUP BY 1)) AS found
				FROM json_each(?1) k`,
		},
		compare: ({ expected }, found) => missingPieces(expected as Pieces, (found ?? {}) as Record<string, [taken: number, back: number]>),
		otherwise: "Have the shop count these variants.",
	},
	{
		name: "pieces-put-back",
		holds: "No order has put back more pieces than it took.",
		over: { in: "product", table: "reservations", key: "order_id" },
		rows: `SELECT m.order_id || ' ' || m.variant_id AS id, min(sum(m.delta), 0) AS expected, sum(m.delta) AS found
			FROM stock_movements m WHERE m.order_id > ?1 AND m.order_id <= ?2 GROUP BY m.order_id, m.variant_id`,
		otherwise: "Have the shop count that variant.",
	},
	{
		name: "goods-of-orders",
		holds: "Everything that was ordered is a variant of the catalog.",
		over: { in: "order", table: "order_lines", key: "id" },
		rows: `SELECT id, variant_id AS key, product_id AS expected FROM order_lines WHERE id > ?1 AND id <= ?2`,
		beside: { in: "product", rows: "SELECT id, product_id AS found FROM variants WHERE id IN (SELECT value FROM json_each(?1))" },
	},
];

type Pieces = Record<string, number>;

/** No more can come back than was counted when it was taken. */
function missingPieces(expected: Pieces, found: Record<string, [taken: number, back: number]>) {
	const due = Object.fromEntries(
		Object.entries(expected).map(([variant, pieces]) => [variant, Math.min(pieces, found[variant]?.[0] ?? 0)]),
	);
	const back = Object.fromEntries(Object.entries(due).map(([variant, pieces]) => [variant, Math.min(pieces, found[variant]?.[1] ?? 0)]));
	return differenceOf(due, back);
}

function heldOf(variant: string): string {
	return `(SELECT coalesce(sum(l.quantity), 0) FROM reservation_lines l JOIN reservations r ON r.order_id = l.order_id
		WHERE l.variant_id = ${variant} AND r.status = 'held')`;
}

/** What an order that came to nothing had taken was put back; that the shelf is right again, the sum of its movements says. */
const isBack = (taken: unknown): boolean => taken !== "held";
