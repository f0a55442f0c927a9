import type { Planter } from "./planter.ts";

/** A placed order of which nothing was paid back, and without a discount. */
const PLAIN = `(SELECT o.id FROM orders o WHERE o.status = 'completed' AND o.discount_minor = 0 AND o.credit_minor = 0
	AND NOT EXISTS (SELECT 1 FROM refunds r WHERE r.order_id = o.id) ORDER BY o.id LIMIT 1)`;
/** One that waits for its payment. */
const UNPAID = "(SELECT id FROM orders WHERE status = 'pending_payment' AND discount_minor = 0 AND credit_minor = 0 ORDER BY id LIMIT 1)";
const PART = `(SELECT id FROM vendor_orders WHERE order_id = ${PLAIN} ORDER BY id LIMIT 1)`;
const LINE = `(SELECT id FROM order_lines WHERE order_id = ${PLAIN} ORDER BY id LIMIT 1)`;
const OLD = "'2020-01-01T00:00:00.000Z'";

const TOO_LARGE_REFUND = `INSERT INTO refunds (id, order_id, payment_id, vendor_order_id, amount_minor, created_at)
	SELECT 'rfnd_planted', order_id, (SELECT id FROM payments y WHERE y.order_id = p.order_id), id, 99999999, ${OLD} FROM vendor_orders p WHERE id = ${PART}`;

const order = (...statements: string[]): Planter["plant"] => ({ order: statements });

/** Damage to orders, their money and their invoices. */
export const ORDER_PLANTERS: Record<string, Planter> = {
	"order-sums": {
		plant: order(`UPDATE orders SET items_minor = items_minor + 100, discount_minor = discount_minor + 100 WHERE id = ${PLAIN}`),
	},
	"part-sums": {
		plant: order(`UPDATE vendor_orders SET delivery_tax_minor = delivery_tax_minor + 1 WHERE id = ${PART}`),
		also: ["part-rates"],
	},
	"line-discounts": {
		plant: order(
			"UPDATE order_discounts SET amount_minor = amount_minor + 1 WHERE id = (SELECT min(id) FROM order_discounts WHERE line_id IS NOT NULL)",
		),
	},
	"line-rates": { plant: order(`UPDATE order_lines SET tax_rate_bps = tax_rate_bps + 500 WHERE id = ${LINE}`) },
	"part-rates": { plant: order(`UPDATE vendor_orders SET delivery_tax_rate_bps = delivery_tax_rate_bps + 500 WHERE id = ${PART}`) },
	"order-statuses": { plant: order(`UPDATE orders SET status = 'placed' WHERE id = ${PLAIN}`) },
	"order-logs": { plant: order(`DELETE FROM order_events WHERE order_id = ${PLAIN} AND seq = 2`) },
	"sent-pieces": { plant: order(`UPDATE fulfillment_lines SET quantity = quantity + 1 WHERE line_id = ${LINE}`) },
	"returned-pieces": { plant: order("UPDATE return_lines SET quantity = 99 WHERE return_id = (SELECT min(id) FROM returns)") },
	"returns-of-parts": {
		plant: order(`UPDATE returns SET vendor_id = 'vend_gone' WHERE id = (SELECT min(id) FROM returns)`),
	},
	"returns-paid-back": {
		plant: order("UPDATE returns SET refund_id = NULL WHERE id = (SELECT min(id) FROM returns WHERE status = 'refunded')"),
	},
	"overdue-orders": {
		plant: order(
			`INSERT INTO pending_effects (id, order_id, kind, due_at) SELECT 'planted', id, 'restock', ${OLD} FROM orders WHERE id = ${PLAIN}`,
		),
	},
	"order-payments": {
		plant: order(
			`UPDATE payments SET captured_minor = captured_minor - 1 WHERE order_id = ${PLAIN}`,
			`UPDATE test_charges SET captured_minor = captured_minor - 1 WHERE key = (SELECT id FROM payments WHERE order_id = ${PLAIN})`,
		),
	},
	"part-refunds": { plant: order(TOO_LARGE_REFUND), also: ["payment-refunds", "open-refunds", "credit-notes"] },
	"payment-refunds": { plant: order(TOO_LARGE_REFUND), also: ["part-refunds", "open-refunds", "credit-notes"] },
	"line-refunds": {
		plant: order("UPDATE refund_lines SET quantity = 99 WHERE refund_id = (SELECT min(id) FROM refunds WHERE reason = 'return')"),
	},
	"open-refunds": {
		plant: order(
			`INSERT INTO refunds (id, order_id, payment_id, vendor_order_id, amount_minor, created_at)
				SELECT 'rfnd_planted', order_id, (SELECT id FROM payments y WHERE y.order_id = p.order_id), id, 0, ${OLD} FROM vendor_orders p WHERE id = ${PART}`,
		),
	},
	"refund-lines": {
		plant: order(
			"UPDATE refund_lines SET amount_minor = amount_minor + 99999 WHERE refund_id = (SELECT min(id) FROM refunds WHERE reason = 'return')",
		),
		also: ["line-refunds", "refunds-in-ledger"],
	},
	"order-credit": {
		plant: order(
			"UPDATE credit_entries SET amount_minor = amount_minor - 1 WHERE id = (SELECT min(id) FROM credit_entries WHERE reference LIKE 'order:%')",
		),
	},
	"credit-of-orders": {
		plant: order(`INSERT INTO credit_entries (id, account_id, amount_minor, reference, order_id, created_at)
			SELECT 'planted', id, 1, 'undo:ord_gone', 'ord_gone', ${OLD} FROM credit_accounts LIMIT 1`),
	},
	"credit-balances": {
		plant: order(`INSERT INTO credit_entries (id, account_id, amount_minor, reference, created_at)
			SELECT 'planted', id, -9999999, 'grant:planted', ${OLD} FROM credit_accounts LIMIT 1`),
	},
	"promotion-uses": {
		plant: {
			order: [
				`INSERT INTO promotion_uses (promotion_id, order_id, customer_hash)
					SELECT (SELECT id FROM promotions WHERE max_uses IS NULL LIMIT 1), ${UNPAID}, 'planted'`,
				"UPDATE orders SET status = 'failed' WHERE id = (SELECT order_id FROM promotion_uses WHERE customer_hash = 'planted')",
			],
		},
		also: ["stock-of-orders", "orders-of-stock"],
		repair: "now",
	},
	"promotion-limits": {
		plant: order("UPDATE promotions SET max_uses = 0 WHERE id = (SELECT min(promotion_id) FROM promotion_uses)"),
	},
	charges: {
		plant: order(
			`UPDATE test_charges SET captured_minor = captured_minor - 1 WHERE key = (SELECT id FROM payments WHERE order_id = ${PLAIN})`,
		),
	},
	"charges-of-orders": {
		plant:
			order(`INSERT INTO test_charges (key, reference, amount_minor, currency, token, order_number, return_url, status, captured_minor, created_at)
			VALUES ('pay_planted', 'test_planted', 100, 'EUR', 'tok_approved', 'HS-0', '', 'captured', 100, ${OLD})`),
	},
	"paid-back": { plant: order("DELETE FROM test_refunds WHERE key = (SELECT min(key) FROM test_refunds)") },
	"invoice-numbers": {
		plant: order("UPDATE invoices SET sequence = 999999 WHERE id = (SELECT max(id) FROM invoices)"),
		also: ["invoice-sums"],
	},
	invoices: {
		plant: order(`DELETE FROM invoices WHERE id = (SELECT i.id FROM invoices i WHERE i.refund_id IS NULL
			AND i.sequence = (SELECT max(sequence) FROM invoices WHERE vendor_id = i.vendor_id) ORDER BY i.id DESC LIMIT 1)`),
	},
	"invoices-of-orders": {
		plant: order(`UPDATE invoices SET order_id = 'ord_gone' WHERE id = (SELECT min(id) FROM invoices WHERE refund_id IS NULL)`),
	},
	"credit-notes": {
		plant: order("UPDATE invoices SET refund_id = 'rfnd_gone' WHERE id = (SELECT min(id) FROM invoices WHERE refund_id IS NOT NULL)"),
		also: ["invoices-of-orders"],
	},
	"invoice-sums": {
		plant: order("UPDATE invoices SET document = json_set(document, '$.totals.net.amount', 1) WHERE id = (SELECT max(id) FROM invoices)"),
	},
};
