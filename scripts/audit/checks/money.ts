import type { Check } from "../check.ts";

const ENDED_UNPLACED = "o.placed_at IS NULL AND o.status IN ('failed', 'canceled')";
const AT_REST = "o.updated_at < ?3 AND NOT EXISTS (SELECT 1 FROM pending_effects e WHERE e.order_id = o.id)";

/** What of an order's refunds was settled with its payment, which took less for them. */
const NEVER_CHARGED = `(SELECT coalesce(sum(r.amount_minor - r.credit_minor), 0) FROM refunds r WHERE r.order_id = o.id AND r.done_at <= o.placed_at)`;

/** Orders, their payments, refunds and credit. */
export const MONEY_CHECKS: Check[] = [
	{
		name: "order-payments",
		holds: "An order is placed if and only if its payment has taken what was left to pay.",
		over: { in: "order", table: "orders", key: "id" },
		rows: `SELECT o.id,
				json_object('paid', iif(o.placed_at IS NULL, 'no', 'yes'), 'for', o.total_minor - o.credit_minor,
					'captured', iif(o.placed_at IS NULL, 0, o.total_minor - o.credit_minor - ${NEVER_CHARGED})) AS expected,
				(SELECT json_object('paid', iif(p.status = 'paid', 'yes', 'no'), 'for', p.amount_minor,
						'captured', (SELECT sum(captured_minor) FROM payments WHERE order_id = o.id))
					FROM payments p WHERE p.order_id = o.id ORDER BY p.attempt DESC LIMIT 1) AS found
			FROM orders o WHERE o.id > ?1 AND o.id <= ?2 AND o.updated_at < ?3`,
	},
	{
		name: "part-refunds",
		holds: "No more is paid back of a shop's part than it cost.",
		over: { in: "order", table: "vendor_orders", key: "id" },
		rows: `SELECT id, min(back, total_minor) AS expected, back AS found FROM (
				SELECT p.id, p.total_minor, (SELECT coalesce(sum(amount_minor), 0) FROM refunds WHERE vendor_order_id = p.id) AS back
				FROM vendor_orders p WHERE p.id > ?1 AND p.id <= ?2)`,
	},
	{
		name: "line-refunds",
		holds: "No more pieces of a line are paid back than were bought, and no more money than was paid for it.",
		over: { in: "order", table: "order_lines", key: "id" },
		rows: `SELECT id, json_object('pieces', min(pieces, quantity), 'amount', min(amount, paid)) AS expected,
				json_object('pieces', pieces, 'amount', amount) AS found FROM (
				SELECT l.id, l.quantity, l.total_minor - l.discount_minor + l.tax_added_minor AS paid,
					(SELECT coalesce(sum(quantity), 0) FROM refund_lines WHERE line_id = l.id) AS pieces,
					(SELECT coalesce(sum(amount_minor), 0) FROM refund_lines WHERE line_id = l.id) AS amount
				FROM order_lines l WHERE l.id > ?1 AND l.id <= ?2)`,
	},
	{
		name: "payment-refunds",
		holds: "No more goes back to a payment than it has taken.",
		over: { in: "order", table: "orders", key: "id" },
		rows: `SELECT id, min(back, captured) AS expected, back AS found FROM (
				SELECT o.id, (SELECT p.captured_minor FROM payments p WHERE p.order_id = o.id ORDER BY p.attempt DESC LIMIT 1) AS captured,
					(SELECT coalesce(sum(r.amount_minor - r.credit_minor), 0) FROM refunds r WHERE r.order_id = o.id) - ${NEVER_CHARGED} AS back
				FROM orders o WHERE o.id > ?1 AND o.id <= ?2 AND o.placed_at IS NOT NULL AND o.updated_at < ?3)`,
	},
	{
		name: "open-refunds",
		holds: "What is to be paid back of a placed order is on its way.",
		over: { in: "order", table: "refunds", key: "id" },
		rows: `SELECT r.id, 'on its way' AS expected, iif(EXISTS (SELECT 1 FROM pending_effects e WHERE e.order_id = r.order_id AND e.refund_id = r.id AND e.kind = 'refund'),
					'on its way', 'forgotten') AS found
			FROM refunds r JOIN orders o ON o.id = r.order_id LEFT JOIN refund_refusals f ON f.refund_id = r.id
			WHERE r.id > ?1 AND r.id <= ?2 AND o.placed_at IS NOT NULL AND (r.done_at IS NULL OR f.reason IS NULL AND f.back_at IS NULL AND f.refund_id IS NOT NULL)`,
		otherwise: "Nobody pays it back by itself any more: look it up at the provider, and pay it there where it has not arrived.",
	},
	{
		name: "refund-lines",
		holds: "A refund pays back at least what is paid back of its lines.",
		over: { in: "order", table: "refunds", key: "id" },
		rows: `SELECT id, max(amount_minor, lines) AS expected, amount_minor AS found FROM (
				SELECT r.id, r.amount_minor, (SELECT coalesce(sum(amount_minor), 0) FROM refund_lines WHERE refund_id = r.id) AS lines
				FROM refunds r WHERE r.id > ?1 AND r.id <= ?2)`,
	},
	{
		name: "order-credit",
		holds:
			"Gift cards and store credit gave an order what it says, and got back all of it where it was not placed, or what its refunds say.",
		over: { in: "order", table: "orders", key: "id" },
		rows: `SELECT o.id, json_object('used', o.credit_minor, 'undone', iif(${ENDED_UNPLACED}, o.credit_minor, 0),
					'refunded', (SELECT coalesce(sum(credit_minor), 0) FROM refunds r WHERE r.order_id = o.id AND r.done_at IS NOT NULL)) AS expected,
				(SELECT json_object('used', coalesce(-sum(amount_minor) FILTER (WHERE reference LIKE 'order:%'), 0),
					'undone', coalesce(sum(amount_minor) FILTER (WHERE reference LIKE 'undo:%'), 0),
					'refunded', coalesce(sum(amount_minor) FILTER (WHERE reference LIKE 'refund:%'), 0))
				FROM credit_entries c WHERE c.order_id = o.id) AS found
			FROM orders o WHERE o.id > ?1 AND o.id <= ?2 AND o.updated_at < ?3`,
	},
	{
		name: "credit-of-orders",
		holds: "What was used or given back of gift cards and store credit was for an order that there is.",
		over: { in: "order", table: "credit_entries", key: "id" },
		rows: `SELECT c.id, 'an order' AS expected, iif(EXISTS (SELECT 1 FROM orders o WHERE o.id = c.order_id), 'an order', c.order_id) AS found
			FROM credit_entries c WHERE c.id > ?1 AND c.id <= ?2 AND c.order_id IS NOT NULL`,
		otherwise: "A grant of the same amount puts the balance right.",
	},
	{
		name: "credit-balances",
		holds: "Nobody has used more of a gift card or of store credit than there was.",
		over: { in: "order", table: "credit_accounts", key: "id" },
		rows: `SELECT id, max(balance, 0) AS expected, balance AS found FROM (
				SELECT a.id, (SELECT coalesce(sum(amount_minor), 0) FROM credit_entries WHERE account_id = a.id) AS balance
				FROM credit_accounts a WHERE a.id > ?1 AND a.id <= ?2)`,
	},
	{
		name: "promotion-uses",
		holds: "An order uses the promotions that it has discounts of, unless it ended before it was placed.",
		over: { in: "order", table: "orders", key: "id" },
		rows: `SELECT o.id, CASE WHEN ${ENDED_UNPLACED} THEN '' ELSE coalesce((SELECT group_concat(id, ' ') FROM (
					SELECT DISTINCT promotion_id AS id FROM order_discounts d WHERE d.order_id = o.id ORDER BY 1)), '') END AS expected,
				coalesce((SELECT group_concat(id, ' ') FROM (SELECT promotion_id AS id FROM promotion_uses u WHERE u.order_id = o.id ORDER BY 1)), '') AS found
			FROM orders o WHERE o.id > ?1 AND o.id <= ?2 AND o.updated_at < ?3`,
		repair: ({ id, expected }) =>
			expected !== ""
				? null
				: {
						in: "order",
						does: "gives its uses back",
						statements: [
							{
								sql: `DELETE FROM promotion_uses WHERE order_id = ?1 AND EXISTS (SELECT 1 FROM orders o WHERE o.id = ?1 AND ${ENDED_UNPLACED})`,
								params: [id],
							},
						],
					},
		otherwise: "A use that is missing lets a promotion be used once too often: nothing is lost by leaving it.",
	},
	{
		name: "promotion-limits",
		holds: "No promotion is used more often than it may be.",
		over: { in: "order", table: "promotions", key: "id" },
		rows: `SELECT id, min(uses, max_uses) AS expected, uses AS found FROM (
				SELECT p.id, p.max_uses, (SELECT count(*) FROM promotion_uses u WHERE u.promotion_id = p.id) AS uses
				FROM promotions p WHERE p.id > ?1 AND p.id <= ?2 AND p.max_uses IS NOT NULL)`,
	},
	{
		name: "charges",
		holds:
			"The test provider has taken for every payment what the payment says, and has given back what it took for orders that came to nothing.",
		over: { in: "order", table: "payments", key: "id" },
		rows: `SELECT y.id, iif(y.status = 'paid', y.captured_minor, 0) AS expected,
				coalesce((SELECT c.captured_minor - iif(y.status = 'paid', 0, (SELECT coalesce(sum(r.amount_minor), 0) FROM test_refunds r WHERE r.charge_key = c.key))
					FROM test_charges c WHERE c.key = y.id), 0) AS found
			FROM payments y JOIN orders o ON o.id = y.order_id WHERE y.id > ?1 AND y.id <= ?2 AND y.provider = 'test' AND ${AT_REST}`,
		otherwise: "Money was taken or given back that the order does not know of: look the charge up at the provider.",
	},
	{
		name: "charges-of-orders",
		holds: "The test provider has charged nobody without an order.",
		over: { in: "order", table: "test_charges", key: "key" },
		rows: `SELECT c.key AS id, 'a payment' AS expected, (SELECT 'a payment' FROM payments y WHERE y.id = c.key) AS found
			FROM test_charges c WHERE c.key > ?1 AND c.key <= ?2 AND c.created_at < ?3`,
	},
	{
		name: "paid-back",
		holds: "The test provider has paid back what every refund that is done says.",
		over: { in: "order", table: "refunds", key: "id" },
		rows: `SELECT r.id, iif(r.done_at <= o.placed_at, 0, r.amount_minor - r.credit_minor) AS expected,
				(SELECT coalesce(sum(t.amount_minor), 0) FROM test_refunds t WHERE t.charge_key = r.payment_id AND (t.key = r.id OR t.key LIKE r.id || ':%')) AS found
			FROM refunds r JOIN orders o ON o.id = r.order_id JOIN payments y ON y.id = r.payment_id
			WHERE r.id > ?1 AND r.id <= ?2 AND r.done_at < ?3 AND y.provider = 'test' AND NOT EXISTS (SELECT 1 FROM refund_refusals f WHERE f.refund_id = r.id)`,
		otherwise: "Look the refund up at the provider before paying it again.",
	},
];
