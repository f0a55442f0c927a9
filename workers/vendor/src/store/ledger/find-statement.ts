import { sql } from "drizzle-orm";
import type { Statement } from "#contracts/ledger";
import type { Db } from "#kit/db";
import { ACCOUNTS } from "../../domain/ledger/accounts.ts";
import { type KindSum, monthBounds, type StatementFacts, statementOf } from "../../domain/ledger/statement.ts";

/** A month of a shop's ledger in sums, read by time (the plus signs keep SQLite from the index by kind): what was entered in it, whenever it happened, so that a month that is over stays as it is. */
export async function findStatement(db: Db, vendorId: string, month: string): Promise<Statement> {
	const { from, to } = monthBounds(month);
	const [opening, sums, taxes] = await Promise.all([
		db.get<{ balance: number } | undefined>(sql`SELECT balance_minor AS balance FROM ledger_entries
			WHERE vendor_id = ${vendorId} AND account = 'vendor_payable' AND at < ${from} ORDER BY at DESC, seq DESC LIMIT 1`),
		db.all<KindSum>(sql`SELECT kind, account, count(*) AS count, SUM(amount_minor) AS amountMinor FROM ledger_entries
			WHERE vendor_id = ${vendorId} AND account IN (SELECT value FROM json_each(${JSON.stringify(ACCOUNTS)})) AND at >= ${from} AND at < ${to}
			GROUP BY +kind, +account`),
		db.all<StatementFacts["taxes"][number]>(sql`SELECT t.kind, SUM(t.tax_minor) AS taxMinor FROM ledger_entries e
			JOIN ledger_transactions t ON t.id = e.transaction_id
			WHERE e.vendor_id = ${vendorId} AND e.account = 'vendor_payable' AND e.kind IN ('sale', 'refund') AND e.at >= ${from} AND e.at < ${to}
			GROUP BY t.kind`),
	]);
	return statementOf({ month, openingMinor: opening?.balance ?? 0, sums, taxes });
}
