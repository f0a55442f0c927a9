import { type SQL, sql } from "drizzle-orm";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import type { LedgerKind } from "#contracts/ledger";
import { CURRENCY } from "#contracts/money";
import type { Db, Statement } from "#kit/db";
import type { Moves } from "../../domain/ledger/accounts.ts";

export interface NewTransaction {
	id?: string;
	vendorId: string;
	kind: LedgerKind;
	moves: Moves | SQL;
	actor: Actor;
	/** When it is entered: later only where the shop's last transaction says a later time. */
	at: string;
	occurredAt?: string;
	availableAt?: string;
	movementId?: string;
	order?: { id: string; vendorOrderId: string; number: string };
	payoutId?: string;
	reason?: string;
	taxMinor?: number;
}

/**
 * The statement that enters a transaction at the end of a shop's journal, where `guard` holds. Behind a compare-and-set update
 * pass sql`changes() = 1`. Triggers refuse what does not sum to zero, and write the entries.
 */
export function enter(db: Db, transaction: NewTransaction, guard: SQL = sql`1 = 1`): Statement {
	const { vendorId, kind, moves, actor, at, occurredAt = at, availableAt = at, order } = transaction;
	const amounts = "queryChunks" in moves ? moves : sql`${JSON.stringify(moves)}`;
	const last = sql`SELECT seq, at FROM ledger_transactions WHERE vendor_id = ${vendorId} ORDER BY seq DESC LIMIT 1`;
	return db.run(sql`INSERT INTO ledger_transactions (id, vendor_id, seq, kind, movement_id, order_id, vendor_order_id, order_number,
			payout_id, reason, actor_kind, actor_id, currency, moves, tax_minor, occurred_at, available_at, at)
		SELECT ${transaction.id ?? newId("ledgerTransaction")}, ${vendorId}, coalesce(last.seq, 0) + 1, ${kind}, ${transaction.movementId ?? null},
			${order?.id ?? null}, ${order?.vendorOrderId ?? null}, ${order?.number ?? null}, ${transaction.payoutId ?? null},
			${transaction.reason ?? null}, ${actor.kind}, ${actor.id}, ${CURRENCY}, ${amounts}, ${transaction.taxMinor ?? 0},
			${occurredAt}, ${availableAt}, max(${at}, coalesce(last.at, ''))
		FROM (SELECT 1) LEFT JOIN (${last}) AS last ON true
		WHERE ${guard}`);
}
