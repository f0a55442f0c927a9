import type { Check } from "../check.ts";
import { differenceOf } from "../differences.ts";

/** Where shops are paid to: the order service opens accounts at the provider, and the vendor service keeps which is the shop's. */
export const PAYEE_CHECKS: Check[] = [
	{
		name: "payees-in-order",
		holds: "The account that a shop is paid to is one that was opened for it.",
		over: { in: "vendor", table: "payees", key: "vendor_id" },
		rows: "SELECT vendor_id AS id, account_id AS expected FROM payees WHERE vendor_id > ?1 AND vendor_id <= ?2 AND updated_at < ?3",
		beside: {
			in: "order",
			rows: `SELECT vendor_id AS id, group_concat(account_id, ' ') AS found FROM payees
				WHERE vendor_id IN (SELECT value FROM json_each(?1)) GROUP BY vendor_id`,
		},
		// one at each provider that there ever was
		compare: ({ expected }, found) =>
			(found as string | null)?.split(" ").includes(expected as string) ? null : differenceOf(expected, found),
		otherwise: "Stop payouts, and look up at the provider which account is the shop's.",
	},
	{
		name: "payees-in-vendor",
		holds: "A shop for which an account was opened is paid to one.",
		over: { in: "order", table: "payees", key: "vendor_id" },
		rows: `SELECT vendor_id AS id, 'an account' AS expected FROM payees
			WHERE vendor_id > ?1 AND vendor_id <= ?2 AND opened_at < ?3 GROUP BY vendor_id`,
		beside: {
			in: "vendor",
			rows: "SELECT vendor_id AS id, 'an account' AS found FROM payees WHERE vendor_id IN (SELECT value FROM json_each(?1))",
		},
		otherwise: "Have the shop's owner connect the account once more: that finds the one that was opened.",
	},
];
