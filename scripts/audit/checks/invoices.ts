import type { Check } from "../check.ts";

/** From when on there were invoices. */
const SINCE = "coalesce((SELECT issued_at FROM invoices ORDER BY rowid LIMIT 1), '9')";

/** Invoices and credit notes are never changed or removed, so all of these are for people. */
export const INVOICE_CHECKS: Check[] = [
	{
		name: "invoice-numbers",
		holds: "Each shop's invoices are numbered without gaps.",
		over: { in: "order", table: "vendors", key: "id" },
		rows: `SELECT v.id, (SELECT coalesce(max(sequence), 0) FROM invoices i WHERE i.vendor_id = v.id) AS expected,
				(SELECT count(*) FROM invoices i WHERE i.vendor_id = v.id) AS found
			FROM vendors v WHERE v.id > ?1 AND v.id <= ?2`,
	},
	{
		name: "invoices",
		holds: "Every shop's part that was placed has an invoice of what it cost.",
		over: { in: "order", table: "vendor_orders", key: "id" },
		rows: `SELECT p.id, p.total_minor AS expected, (SELECT i.document ->> '$.totals.gross.amount' FROM invoices i
					WHERE i.vendor_order_id = p.id AND coalesce(refund_id, '') = '') AS found
			FROM vendor_orders p WHERE p.id > ?1 AND p.id <= ?2 AND p.placed_at >= ${SINCE}`,
	},
	{
		name: "invoices-of-orders",
		holds: "Every invoice is of a shop's part that was placed, and every credit note of a refund of it.",
		over: { in: "order", table: "invoices", key: "id" },
		rows: `SELECT i.id, json_object('shop', i.vendor_id, 'order', i.order_id, 'refund', coalesce(i.refund_id, '')) AS expected,
				(SELECT json_object('shop', p.vendor_id, 'order', p.order_id, 'refund', coalesce((SELECT r.id FROM refunds r
					WHERE r.id = i.refund_id AND r.vendor_order_id = p.id), '')) FROM vendor_orders p WHERE p.id = i.vendor_order_id AND p.placed_at IS NOT NULL) AS found
			FROM invoices i WHERE i.id > ?1 AND i.id <= ?2`,
	},
	{
		name: "credit-notes",
		holds: "Every refund of what was invoiced has a credit note of its amount.",
		over: { in: "order", table: "refunds", key: "id" },
		rows: `SELECT r.id, r.amount_minor AS expected, (SELECT i.document ->> '$.totals.gross.amount' FROM invoices i
					WHERE i.vendor_order_id = r.vendor_order_id AND coalesce(refund_id, '') = r.id) AS found
			FROM refunds r JOIN vendor_orders p ON p.id = r.vendor_order_id WHERE r.id > ?1 AND r.id <= ?2 AND r.amount_minor > 0 AND p.placed_at >= ${SINCE}`,
	},
	{
		name: "invoice-sums",
		holds: "The totals of an invoice are the sums of its lines, and its number is that of its place.",
		over: { in: "order", table: "invoices", key: "id" },
		rows: `SELECT i.id, (SELECT json_object('gross', coalesce(sum(value ->> '$.gross.amount'), 0), 'tax', coalesce(sum(value ->> '$.tax.amount'), 0),
					'net', coalesce(sum(value ->> '$.gross.amount') - sum(value ->> '$.tax.amount'), 0), 'place', i.sequence)
				FROM json_each(i.document, '$.lines')) AS expected,
				json_object('gross', i.document ->> '$.totals.gross.amount', 'tax', i.document ->> '$.totals.tax.amount',
					'net', i.document ->> '$.totals.net.amount', 'place', iif(i.document ->> '$.number' LIKE '%-' || printf('%06d', i.sequence), i.sequence, i.document ->> '$.number')) AS found
			FROM invoices i WHERE i.id > ?1 AND i.id <= ?2`,
	},
];
