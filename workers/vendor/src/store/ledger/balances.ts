import { sql } from "drizzle-orm";
import type { Account } from "../../domain/ledger/accounts.ts";
import type { Db } from "#kit/db";

export interface Balances {
	availableMinor: number;
	onHoldMinor: number;
	underWayMinor: number;
	paidMinor: number;
}

/** The balance of one account: what its last entry says. */
const balanceOf = (vendorId: string, account: Account) =>
	sql`coalesce((SELECT balance_minor FROM ledger_entries WHERE vendor_id = ${vendorId} AND account = ${account} ORDER BY seq DESC LIMIT 1), 0)`;

/** What a shop is owed and was paid. What was not paid yet is summed; of the rest the entries have the running sums. */
export async function balancesOf(db: Db, vendorId: string, now: string): Promise<Balances> {
	const open = sql`vendor_id = ${vendorId} AND account = 'vendor_payable' AND settled_by IS NULL`;
	const row = await db.get<Balances>(sql`SELECT
		coalesce((SELECT SUM(amount_minor) FROM ledger_entries WHERE ${open} AND available_at <= ${now}), 0) AS availableMinor,
		coalesce((SELECT SUM(amount_minor) FROM ledger_entries WHERE ${open} AND available_at > ${now}), 0) AS onHoldMinor,
		${balanceOf(vendorId, "payouts_under_way")} AS underWayMinor,
		${balanceOf(vendorId, "payouts_paid")} AS paidMinor`);
	return row;
}
