import type { Planter } from "./planter.ts";

/** The last transaction of a shop, where it is a sale. */
const LAST_SALE = `(SELECT t.id FROM ledger_transactions t WHERE t.kind = 'sale'
	AND t.seq = (SELECT max(seq) FROM ledger_transactions WHERE vendor_id = t.vendor_id) ORDER BY t.id LIMIT 1)`;
const SALE = "(SELECT min(id) FROM ledger_transactions WHERE kind = 'sale')";
const REFUND = "(SELECT min(id) FROM ledger_transactions WHERE kind = 'refund')";
const PAYOUT = "(SELECT min(id) FROM payouts WHERE status = 'paid')";

const UNPAID = "SELECT min(rowid) FROM ledger_entries WHERE settled_by IS NULL AND account = 'vendor_payable'";

const vendor = (...statements: string[]): Planter["plant"] => ({ vendor: statements });

/** Damage to journals and payouts. */
export const LEDGER_PLANTERS: Record<string, Planter> = {
	"sales-in-ledger": {
		plant: vendor(
			`DELETE FROM ledger_entries WHERE transaction_id = ${LAST_SALE}`,
			`DELETE FROM ledger_transactions WHERE id = ${LAST_SALE}`,
		),
		repair: "later",
	},
	"refunds-in-ledger": {
		plant: vendor(`DELETE FROM ledger_entries WHERE transaction_id = ${REFUND}`, `DELETE FROM ledger_transactions WHERE id = ${REFUND}`),
		also: ["ledger-balances", "payouts"],
		repair: "later",
	},
	"ledger-of-orders": {
		plant: vendor(`UPDATE ledger_transactions SET movement_id = 'sale:vord_gone' WHERE id = ${SALE}`),
		also: ["sales-in-ledger"],
	},
	"ledger-entries": { plant: vendor(`UPDATE ledger_transactions SET moves = json_set(moves, '$.adjustments', 1) WHERE id = ${SALE}`) },
	"ledger-balances": {
		plant: vendor(
			`UPDATE ledger_entries SET balance_minor = balance_minor + 1 WHERE transaction_id = ${SALE} AND account = 'vendor_payable'`,
		),
	},
	payouts: {
		plant: vendor(`UPDATE ledger_entries SET settled_by = NULL WHERE kind = 'sale' AND transaction_id = (
			SELECT min(transaction_id) FROM ledger_entries WHERE settled_by = ${PAYOUT} AND kind = 'sale') AND settled_by IS NOT NULL`),
		also: ["money-to-pay"],
	},
	"money-to-pay": { plant: vendor(`UPDATE ledger_entries SET settled_by = 'pout_gone' WHERE rowid = (${UNPAID})`) },
	"overdue-payouts": { plant: vendor(`UPDATE payouts SET due_at = '2020-01-01T00:00:00.000Z' WHERE id = ${PAYOUT}`) },
	transfers: {
		plant: { order: ["UPDATE transfers SET reference = NULL WHERE key = (SELECT min(key) FROM transfers WHERE reference IS NOT NULL)"] },
	},
	"payees-in-order": {
		plant: { order: ["UPDATE payees SET account_id = 'acct_other' WHERE vendor_id = (SELECT min(vendor_id) FROM payees)"] },
	},
	"payees-in-vendor": { plant: vendor("DELETE FROM payees WHERE vendor_id = (SELECT min(vendor_id) FROM payees)") },
	"transfers-of-payouts": {
		plant: {
			order: [
				`INSERT INTO transfers (key, vendor_id, provider, account_id, amount_minor, currency, reference, created_at, updated_at)
					SELECT 'pout_planted', vendor_id, provider, account_id, amount_minor, currency, 'tr_planted', created_at, updated_at FROM transfers LIMIT 1`,
			],
		},
	},
};
