import type { Movement } from "../../../contracts/movement.ts";
import { refundOf } from "../../../workers/order/src/domain/order/movements.ts";
import type { Check } from "../check.ts";
import { differenceOf } from "../differences.ts";
import { loadSoldPart, missingRefunds, PART_FACTS, type SoldPart, saleMovement } from "../movements.ts";
import { tellAgain } from "../retell.ts";

/** What transactions (`t`) moved, as the order service tells it, and whose they are. */
const MOVED = (
	sign: 1 | -1,
) => `json_object('shop', group_concat(DISTINCT t.vendor_id), 'currency', group_concat(DISTINCT t.currency), 'paid', ${-sign} * coalesce(sum(t.moves ->> '$.shopper_payments'), 0),
	'discount', ${-sign} * coalesce(sum(t.moves ->> '$.marketplace_discounts'), 0), 'commission', ${sign} * coalesce(sum(t.moves ->> '$.commission_income'), 0),
	'commissionTax', ${sign} * coalesce(sum(t.moves ->> '$.commission_tax'), 0), 'tax', ${sign} * coalesce(sum(t.tax_minor), 0))`;

/** Whose a transaction (`t`) is, what it is, and when it moves and is to be paid. */
const OF = "t.vendor_id || ' ' || t.seq || ' ' || t.kind || ' ' || t.at || ' ' || t.available_at";

/** What a payout sends and where to, as either service has it. */
const SENT = "json_object('amount', amount_minor, 'currency', currency, 'shop', vendor_id, 'account', account_id)";

/** Shops' journals, which are never changed: what is missing is told again, what is wrong is for people. */
export const LEDGER_CHECKS: Check[] = [
	{
		name: "sales-in-ledger",
		holds: "Every shop's part that was placed is in its shop's ledger as it was sold.",
		over: { in: "order", table: "vendor_orders", key: "id" },
		rows: `SELECT p.id, 'sale:' || p.id AS key, json_object('shop', p.vendor_id, 'currency', o.currency, 'paid', p.total_minor,
					'discount', p.marketplace_discount_minor, 'commission', p.commission_minor, 'commissionTax', p.commission_tax_minor, 'tax', p.tax_minor) AS expected
			FROM vendor_orders p JOIN orders o ON o.id = p.order_id
			WHERE p.id > ?1 AND p.id <= ?2 AND p.placed_at < ?3 AND p.total_minor + p.marketplace_discount_minor + p.commission_minor > 0`,
		beside: {
			in: "vendor",
			rows: `SELECT t.movement_id AS id, ${MOVED(1)} AS found FROM ledger_transactions t WHERE t.movement_id IN (SELECT value FROM json_each(?1)) GROUP BY 1`,
		},
		repair: async ({ id, found }, { databases, now }) => {
			const part = found === null ? await loadSoldPart(databases, id) : null;
			return (
				part && tellAgain("tells of the sale once more", "order.money_moved", { version: part.version, movement: saleMovement(part) }, now)
			);
		},
		otherwise: "An adjustment in the shop's ledger puts right what was entered wrong.",
	},
	{
		name: "refunds-in-ledger",
		holds: "Everything that was paid back of a shop's part is in its shop's ledger, with its commission and its tax.",
		over: { in: "order", table: "vendor_orders", key: "id" },
		rows: `SELECT p.id, (SELECT json_group_array('refund:' || id) FROM refunds r WHERE r.vendor_order_id = p.id AND r.done_at IS NOT NULL) AS key, ${PART_FACTS} AS expected
			FROM vendor_orders p JOIN orders o ON o.id = p.order_id
			WHERE p.id > ?1 AND p.id <= ?2 AND p.placed_at IS NOT NULL AND o.updated_at < ?3
				AND EXISTS (SELECT 1 FROM refunds r WHERE r.vendor_order_id = p.id AND r.done_at IS NOT NULL)`,
		beside: {
			in: "vendor",
			rows: `SELECT k.value AS id, ${MOVED(-1)} AS found FROM json_each(?1) k, json_each(k.value) m
				JOIN ledger_transactions t ON t.movement_id = m.value GROUP BY k.value`,
		},
		compare: ({ expected }, found) => {
			const part = expected as unknown as SoldPart;
			const whose = { shop: part.vendorId, currency: part.order.currency };
			return differenceOf({ ...goneBackOf(part), ...whose }, found ?? { ...NOTHING, ...whose });
		},
		repair: async ({ id }, { databases, now }) => {
			const part = await loadSoldPart(databases, id);
			const told = part ? await missingRefunds(databases, part) : [];
			if (!part || told.length === 0) return null;
			const events = told.map((movement) =>
				tellAgain("tells of the refund once more", "order.money_moved", { version: part.version, movement }, now),
			);
			return {
				in: "order",
				does: "tells of the refund once more",
				isLater: true,
				statements: events.flatMap(({ statements }) => statements),
			};
		},
		otherwise: "An adjustment in the shop's ledger puts right what was entered wrong.",
	},
	{
		name: "ledger-of-orders",
		holds: "Every sale and refund in a ledger is one of the order service.",
		over: { in: "vendor", table: "ledger_transactions", key: "id" },
		rows: "SELECT id, movement_id AS key, 'told' AS expected FROM ledger_transactions WHERE id > ?1 AND id <= ?2 AND movement_id IS NOT NULL",
		beside: {
			in: "order",
			rows: `SELECT 'sale:' || id AS id, 'told' AS found FROM vendor_orders
					WHERE id IN (SELECT substr(value, 6) FROM json_each(?1) WHERE value LIKE 'sale:%') AND placed_at IS NOT NULL
				UNION ALL SELECT 'refund:' || id, 'told' FROM refunds
					WHERE id IN (SELECT substr(value, 8) FROM json_each(?1) WHERE value LIKE 'refund:%') AND done_at IS NOT NULL`,
		},
	},
	{
		name: "ledger-entries",
		holds: "A transaction moves nothing in all, and its entries are what it moves, for whom and when.",
		over: { in: "vendor", table: "ledger_transactions", key: "id" },
		rows: `SELECT t.id, json_object('moves', (SELECT group_concat(key || ' ' || value, ', ' ORDER BY key) || ' = 0' FROM json_each(t.moves)),
					'of', ${OF}) AS expected,
				(SELECT json_object('moves', group_concat(e.account || ' ' || e.amount_minor, ', ' ORDER BY e.account) || ' = ' || sum(e.amount_minor),
					'of', group_concat(DISTINCT ${OF.replaceAll("t.", "e.")})) FROM ledger_entries e WHERE e.transaction_id = t.id) AS found
			FROM ledger_transactions t WHERE t.id > ?1 AND t.id <= ?2`,
	},
	{
		name: "ledger-balances",
		holds:
			"Each entry of a shop's account brings its balance on from that of the entry before, and no number of a transaction is left out.",
		over: { in: "vendor", table: "ledger_transactions", key: "id" },
		rows: `SELECT t.id, json_object('off', 0, 'before', t.seq - 1) AS expected, json_object(
					'off', (SELECT coalesce(sum(abs(e.balance_minor - e.amount_minor - coalesce((SELECT b.balance_minor FROM ledger_entries b
						WHERE b.vendor_id = e.vendor_id AND b.account = e.account AND b.seq < e.seq ORDER BY b.seq DESC LIMIT 1), 0))), 0)
						FROM ledger_entries e WHERE e.transaction_id = t.id),
					'before', coalesce((SELECT b.seq FROM ledger_transactions b WHERE b.vendor_id = t.vendor_id AND b.seq < t.seq ORDER BY b.seq DESC LIMIT 1), 0)) AS found
			FROM ledger_transactions t WHERE t.id > ?1 AND t.id <= ?2`,
	},
	{
		name: "money-to-pay",
		holds: "What no payout has paid a shop yet is the balance of what it is owed.",
		over: { in: "vendor", table: "vendors", key: "id" },
		rows: `SELECT v.id, coalesce((SELECT balance_minor FROM ledger_entries e WHERE e.vendor_id = v.id AND e.account = 'vendor_payable' ORDER BY seq DESC LIMIT 1), 0) AS expected,
				(SELECT coalesce(sum(amount_minor), 0) FROM ledger_entries e
					WHERE e.vendor_id = v.id AND e.account = 'vendor_payable' AND e.settled_by IS NULL) AS found
			FROM vendors v WHERE v.id > ?1 AND v.id <= ?2`,
		otherwise: "Stop payouts: entries are marked as paid by a payout that did not pay them, or the other way round.",
	},
	{
		name: "payouts",
		holds: "A payout is the sum of the entries that it pays, and its beginning and end are in the ledger.",
		over: { in: "vendor", table: "payouts", key: "id" },
		rows: `SELECT p.id, json_object('amount', p.amount_minor, 'begun', 1, 'paid', p.status = 'paid', 'returned', p.status = 'failed') AS expected,
				json_object('amount', (SELECT coalesce(sum(amount_minor), 0) FROM ledger_entries e WHERE e.settled_by = p.id AND e.kind <> 'payout'),
					'begun', coalesce(sum(t.kind = 'payout'), 0), 'paid', coalesce(sum(t.kind = 'payout_paid'), 0), 'returned', coalesce(sum(t.kind = 'payout_returned'), 0)) AS found
			FROM payouts p LEFT JOIN ledger_transactions t ON t.payout_id = p.id AND t.payout_id IS NOT NULL WHERE p.id > ?1 AND p.id <= ?2 GROUP BY p.id`,
	},
	{
		name: "overdue-payouts",
		holds: "A payout comes to its end within the hour.",
		over: { in: "vendor", table: "payouts", key: "id" },
		rows: `SELECT id, NULL AS expected, due_at AS found FROM payouts
			WHERE id > ?1 AND id <= ?2 AND due_at < strftime('%Y-%m-%dT%H:%M:%fZ', ?3, '-1 hour')`,
		otherwise: "The vendor service's sweep does not get on with it: its log says why.",
	},
	{
		name: "transfers",
		holds: "What a payout has paid went out at the payment provider to the shop's account, and nothing for one that failed.",
		over: { in: "vendor", table: "payouts", key: "id" },
		rows: `SELECT id, iif(status = 'paid', ${SENT}, 'nothing') AS expected FROM payouts WHERE id > ?1 AND id <= ?2 AND finished_at < ?3`,
		beside: {
			in: "order",
			rows: `SELECT key AS id, iif(reference IS NULL, 'nothing', ${SENT}) AS found FROM transfers WHERE key IN (SELECT value FROM json_each(?1))`,
		},
		compare: ({ expected }, found) => differenceOf(expected, found ?? "nothing"),
		otherwise: "Look the transfer up at the provider, by the payout's id.",
	},
	{
		name: "transfers-of-payouts",
		holds: "Nothing went out to a shop without a payout.",
		over: { in: "order", table: "transfers", key: "key" },
		rows: "SELECT key AS id, 'a payout' AS expected FROM transfers WHERE key > ?1 AND key <= ?2 AND updated_at < ?3 AND reference IS NOT NULL",
		beside: { in: "vendor", rows: "SELECT id, 'a payout' AS found FROM payouts WHERE id IN (SELECT value FROM json_each(?1))" },
	},
];

const NOTHING = { paid: 0, discount: 0, commission: 0, commissionTax: 0, tax: 0 };

/** What all refunds of a part that are done take back of its sale. */
function goneBackOf(part: SoldPart) {
	const sums = { ...NOTHING };
	for (const [index, refund] of part.refunds.entries()) {
		const moved: Movement = refundOf(part.order, part, refund, part.refunds.slice(0, index));
		sums.paid += moved.paidMinor;
		sums.discount += moved.marketplaceDiscountMinor;
		sums.commission += moved.commissionMinor;
		sums.commissionTax += moved.commissionTaxMinor;
		sums.tax += moved.taxMinor;
	}
	return sums;
}
