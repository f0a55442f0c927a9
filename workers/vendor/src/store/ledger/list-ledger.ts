import { and, desc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import type { LedgerEntry, ShopLedgerKind } from "#contracts/ledger";
import { money } from "#contracts/money";
import type { Page, PageRequest } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import { decodeCursor, pageFrom } from "#kit/cursor";
import type { Db } from "#kit/db";
import { breakdownOf } from "../../domain/ledger/breakdown.ts";
import { ledgerEntries, ledgerTransactions } from "../schema/ledger.ts";

export interface LedgerFilter extends PageRequest {
	kind?: ShopLedgerKind | undefined;
	/** From this time on. */
	from?: string | undefined;
	/** Before this time. */
	to?: string | undefined;
	/** What a payout pays, with the payout itself. */
	payoutId?: string | undefined;
}

const position = z.tuple([z.string(), z.int()]);

/** A shop's ledger, the newest entry first. */
export async function listLedger(db: Db, vendorId: string, filter: LedgerFilter): Promise<Result<Page<LedgerEntry>>> {
	const after = filter.cursor === undefined ? ok(null) : decodeCursor(filter.cursor, position);
	if (!after.ok) return after;
	const { kind, from, to, payoutId, limit } = filter;
	const e = ledgerEntries;
	const beyond: SQL | undefined = after.value ? sql`(${e.at}, ${e.seq}) < (${after.value[0]}, ${after.value[1]})` : undefined;
	const rows = await db
		.select({ entry: e, transaction: ledgerTransactions })
		.from(e)
		.innerJoin(ledgerTransactions, eq(ledgerTransactions.id, e.transactionId))
		.where(
			and(
				...(payoutId === undefined
					? [eq(e.vendorId, vendorId), eq(e.account, "vendor_payable")]
					: [sql`+${e.vendorId} = ${vendorId}`, sql`settled_by IS NOT NULL`, eq(e.settledBy, payoutId)]), // by the payout's own index
				kind && eq(e.kind, kind),
				from === undefined ? undefined : gte(e.at, from),
				to === undefined ? undefined : lt(e.at, to),
				beyond,
			),
		)
		.orderBy(desc(e.at), desc(e.seq))
		.limit(limit + 1);
	return ok(pageFrom(rows, limit, entryOf, ({ entry }) => [entry.at, entry.seq]));
}

/** The entry of one transaction for its shop. */
export async function findEntry(db: Db, transactionId: string): Promise<LedgerEntry | null> {
	const [row] = await db
		.select({ entry: ledgerEntries, transaction: ledgerTransactions })
		.from(ledgerEntries)
		.innerJoin(ledgerTransactions, eq(ledgerTransactions.id, ledgerEntries.transactionId))
		.where(and(eq(ledgerEntries.transactionId, transactionId), inArray(ledgerEntries.account, ["vendor_payable"])));
	return row ? entryOf(row) : null;
}

interface Row {
	entry: typeof ledgerEntries.$inferSelect;
	transaction: typeof ledgerTransactions.$inferSelect;
}

function entryOf({ entry, transaction }: Row): LedgerEntry {
	const { id, orderId, vendorOrderId, orderNumber, occurredAt, reason, payoutId } = transaction;
	return {
		id,
		kind: entry.kind as ShopLedgerKind, // the one that is not has no entry in this account
		at: entry.at,
		occurredAt,
		amount: money(entry.amountMinor),
		balance: money(entry.balanceMinor),
		availableAt: entry.availableAt,
		breakdown: breakdownOf(transaction),
		order: orderId !== null && vendorOrderId !== null && orderNumber !== null ? { id: orderId, vendorOrderId, number: orderNumber } : null,
		payoutId: payoutId ?? entry.settledBy,
		reason,
	};
}
