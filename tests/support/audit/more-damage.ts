import type { Planter } from "./planter.ts";

const OLD = "'2020-01-01T00:00:00.000Z'";
const LAST_OF = (kind: string) =>
	`SELECT id FROM ledger_transactions t WHERE kind = '${kind}' AND seq = (SELECT max(seq) FROM ledger_transactions WHERE vendor_id = t.vendor_id)`;
const RICHEST = "(SELECT vendor_id FROM ledger_transactions GROUP BY 1 ORDER BY count(*) DESC LIMIT 1)";
const PAID = "(SELECT min(id) FROM payments WHERE status = 'paid' AND captured_minor > 0)";
const SALE = "(SELECT min(id) FROM stock_movements WHERE reason = 'sale')";
const UNSETTLED = "(SELECT min(rowid) FROM ledger_entries WHERE settled_by IS NULL AND account = 'vendor_payable')";

const FIRST_PAYEE = "vendor_id = (SELECT min(vendor_id) FROM payees)";

/** Damage of more kinds, each with the check that finds it. */
export const MORE_DAMAGE: [what: string, check: string, plant: Planter["plant"]][] = [
	["a sale whose movement is lost", "sales-from-shelves", { product: [`DELETE FROM stock_movements WHERE id = ${SALE}`] }],
	[
		"an order that nobody looks after",
		"overdue-orders",
		{ order: ["UPDATE orders SET resume_at = NULL WHERE id = (SELECT min(id) FROM orders WHERE status = 'pending_payment')"] },
	],
	[
		"an order that was paid twice",
		"order-payments",
		{
			order: [
				`INSERT INTO payments (id, order_id, attempt, provider, token, status, amount_minor, captured_minor, action_token, updated_at)
					SELECT 'pay_planted', order_id, attempt - 1, 'stripe', '', status, amount_minor, captured_minor, 'planted', ${OLD} FROM payments WHERE id = ${PAID}`,
			],
		},
	],
	[
		"an order without its parts",
		"order-sums",
		{
			order: [
				`INSERT INTO orders (id, number, cart_id, token_hash, status, version, currency, items_minor, discount_minor, delivery_minor, tax_minor, total_minor,
					contact, expires_at, created_at, updated_at)
				SELECT 'ord_planted', 'planted', 'planted', '', 'failed', 1, currency, items_minor, discount_minor, delivery_minor, tax_minor, total_minor,
					'{}', ${OLD}, ${OLD}, ${OLD} FROM orders LIMIT 1`,
			],
		},
	],
	[
		"a return that is said of another part of its order",
		"returns-of-parts",
		{
			order: [
				`UPDATE returns SET vendor_order_id = (SELECT max(id) FROM vendor_orders WHERE vendor_id <> returns.vendor_id)
					WHERE id = (SELECT min(id) FROM returns)`,
			],
		},
	],
	[
		"a sale in another shop's ledger",
		"sales-in-ledger",
		{
			vendor: [
				`UPDATE ledger_transactions SET vendor_id = ${RICHEST}, seq = 1 + (SELECT max(seq) FROM ledger_transactions WHERE vendor_id = ${RICHEST})
					WHERE id = (${LAST_OF("sale")} AND vendor_id <> ${RICHEST} LIMIT 1)`,
			],
		},
	],
	[
		"a journal in another currency",
		"sales-in-ledger",
		{
			vendor: ["UPDATE ledger_transactions SET currency = 'USD' WHERE id = (SELECT min(id) FROM ledger_transactions WHERE kind = 'sale')"],
		},
	],
	[
		"a part in another currency",
		"parts-in-vendor",
		{ vendor: ["UPDATE vendor_orders SET currency = 'USD' WHERE id = (SELECT min(id) FROM vendor_orders)"] },
	],
	[
		"money that is to be paid too early",
		"ledger-entries",
		{ vendor: [`UPDATE ledger_entries SET available_at = ${OLD} WHERE rowid = ${UNSETTLED}`] },
	],
	["an entry of another kind", "ledger-entries", { vendor: [`UPDATE ledger_entries SET kind = 'adjustment' WHERE rowid = ${UNSETTLED}`] }],
	[
		"a number of a journal that is left out",
		"ledger-balances",
		{ vendor: [`UPDATE ledger_transactions SET seq = seq + 1 WHERE id = (${LAST_OF("sale")} LIMIT 1)`] },
	],
	[
		"stars that another number of reviews has given",
		"product-ratings",
		{
			review: [
				"UPDATE product_ratings SET c1 = c1 + 1, c2 = c2 - 2, c3 = c3 + 1 WHERE product_id = (SELECT min(product_id) FROM product_ratings)",
			],
		},
	],
	[
		"a rate of commission that was not taken",
		"line-rates",
		{ order: ["UPDATE order_lines SET commission_bps = commission_bps + 500 WHERE id = (SELECT min(id) FROM order_lines)"] },
	],
	[
		"tax on top that is part of the price",
		"line-rates",
		{ order: ["UPDATE order_lines SET tax_added_minor = tax_minor WHERE id = (SELECT min(id) FROM order_lines WHERE tax_minor > 0)"] },
	],
	[
		"a tax on commission at another rate",
		"part-rates",
		{
			order: [
				"UPDATE vendor_orders SET commission_tax_rate_bps = 1 WHERE id = (SELECT min(id) FROM vendor_orders WHERE commission_tax_minor > 1)",
			],
		},
	],
	["a shop's account of which nobody else knows", "payees-in-order", { order: [`DELETE FROM payees WHERE ${FIRST_PAYEE}`] }],
	[
		"a shop that is paid to another account",
		"payees-in-order",
		{ vendor: [`UPDATE payees SET account_id = 'acct_other' WHERE ${FIRST_PAYEE}`] },
	],
	...(["account_id", "currency", "vendor_id"] as const).map((column): (typeof MORE_DAMAGE)[number] => [
		`a transfer with another ${column}`,
		"transfers",
		{ order: [`UPDATE transfers SET ${column} = 'other' WHERE key = (SELECT min(key) FROM transfers WHERE reference IS NOT NULL)`] },
	]),
	[
		"an address of before that leads to no shop",
		"former-slugs-of-product",
		{ product: [`INSERT INTO former_slugs (kind, slug, ref, freed_at) VALUES ('vendor', 'before', 'vend_gone', ${OLD})`] },
	],
	["a shop somewhere else", "shops-in-order", { order: ["UPDATE vendors SET place = '{}' WHERE id = (SELECT min(id) FROM vendors)"] }],
	[
		"stock held for an order that is not there",
		"orders-of-stock",
		{ product: [`INSERT INTO reservations (order_id, status, expires_at, created_at) VALUES ('ord_gone', 'held', '2999', ${OLD})`] },
	],
];
