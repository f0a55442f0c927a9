import { and, desc, eq, lt, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import type { AdminPayout, DuePayout, Payout, PayoutStatus } from "#contracts/ledger";
import { money } from "#contracts/money";
import type { Page, PageRequest } from "#contracts/page";
import { ok, type Result } from "#contracts/result";
import { decodeCursor, pageFrom } from "#kit/cursor";
import type { Db } from "#kit/db";
import { allowedPayoutActions } from "../../domain/ledger/payout-status.ts";
import { payouts } from "../schema/ledger.ts";
import { vendors } from "../schema.ts";
import { payeeState } from "./payee-store.ts";

type PayoutRow = typeof payouts.$inferSelect;

/** A payout as its shop sees it. */
export const payoutOf = ({ id, status, amountMinor, upTo, reference, failure, createdAt, finishedAt }: PayoutRow): Payout => ({
	id,
	status,
	amount: money(amountMinor),
	upTo,
	reference,
	failure,
	createdAt,
	finishedAt,
});

export async function findPayout(db: Db, vendorId: string, id: string): Promise<PayoutRow | null> {
	const [row] = await db
		.select()
		.from(payouts)
		.where(and(eq(payouts.id, id), eq(payouts.vendorId, vendorId)));
	return row ?? null;
}

/** A shop's payouts, the newest first. */
export async function listPayouts(db: Db, vendorId: string, { limit, cursor }: PageRequest): Promise<Result<Page<Payout>>> {
	const after = afterOf(cursor);
	if (!after.ok) return after;
	const rows = await db
		.select()
		.from(payouts)
		.where(and(eq(payouts.vendorId, vendorId), after.value === null ? undefined : lt(payouts.id, after.value)))
		.orderBy(desc(payouts.id))
		.limit(limit + 1);
	return ok(pageFrom(rows, limit, payoutOf, (row) => [row.id]));
}

function afterOf(cursor: string | undefined): Result<string | null> {
	if (cursor === undefined) return ok(null);
	const after = decodeCursor(cursor, z.tuple([z.string()]));
	return after.ok ? ok(after.value[0]) : after;
}

const shop = { id: vendors.id, slug: vendors.slug, name: vendors.name };
const retries = alias(payouts, "retries");

const adminPayouts = (db: Db) =>
	db
		.select({ payout: payouts, vendor: shop, retriedBy: retries.id })
		.from(payouts)
		.innerJoin(vendors, eq(vendors.id, payouts.vendorId))
		.leftJoin(retries, eq(retries.retryOf, payouts.id))
		.$dynamic();

type AdminRow = Awaited<ReturnType<typeof adminPayouts>>[number];

const adminPayoutOf = ({ payout, vendor, retriedBy }: AdminRow): AdminPayout => ({
	...payoutOf(payout),
	vendor,
	retryOf: payout.retryOf,
	allowedActions: allowedPayoutActions(payout.status, retriedBy !== null),
});

export interface AdminPayoutFilter extends PageRequest {
	status?: PayoutStatus | undefined;
	vendorId?: string | undefined;
}

/** Everybody's payouts, the newest first. */
export async function listAllPayouts(db: Db, { limit, cursor, status, vendorId }: AdminPayoutFilter): Promise<Result<Page<AdminPayout>>> {
	const after = afterOf(cursor);
	if (!after.ok) return after;
	const conditions = [
		status && eq(payouts.status, status),
		vendorId === undefined ? undefined : eq(payouts.vendorId, vendorId),
		after.value === null ? undefined : lt(payouts.id, after.value),
	];
	const rows = await adminPayouts(db)
		.where(and(...conditions))
		.orderBy(desc(payouts.id))
		.limit(limit + 1);
	return ok(pageFrom(rows, limit, adminPayoutOf, ({ payout }) => [payout.id]));
}

export async function findAdminPayout(db: Db, id: string): Promise<AdminPayout | null> {
	const [row] = await adminPayouts(db).where(eq(payouts.id, id));
	return row ? adminPayoutOf(row) : null;
}

export const listOfRun = async (db: Db, runId: string): Promise<AdminPayout[]> =>
	(await adminPayouts(db).where(eq(payouts.runId, runId)).orderBy(desc(payouts.amountMinor)).limit(MOST_IN_A_RUN)).map(adminPayoutOf);

/** So many shops are paid by one run: all of it is one batch. */
export const MOST_IN_A_RUN = 100;

/** The shops on the street that have at least the minimum available, the largest amounts first. */
export async function listDue(db: Db, now: string, minimumMinor: number, onlyReady = false): Promise<DuePayout[]> {
	const rows = await db.all<{ id: string; slug: string; name: string; total: number; isReady: number | null }>(
		sql`SELECT v.id, v.slug, v.name, due.total, p.is_ready AS isReady
			FROM (SELECT vendor_id, SUM(amount_minor) AS total FROM ledger_entries INDEXED BY ledger_entries_to_pay
				WHERE account = 'vendor_payable' AND settled_by IS NULL AND available_at <= ${now}
				GROUP BY vendor_id HAVING total >= ${Math.max(1, minimumMinor)}) AS due
			CROSS JOIN vendors v ON v.id = due.vendor_id AND v.status = 'approved'
			LEFT JOIN payees p ON p.vendor_id = due.vendor_id
			WHERE ${onlyReady ? sql`p.is_ready = 1` : sql`1 = 1`}
			ORDER BY due.total DESC, v.id LIMIT ${MOST_IN_A_RUN}`,
	);
	return rows.map(({ total, isReady, ...vendor }) => ({
		vendor,
		available: money(total),
		payee: payeeState({ isReady: isReady === null ? null : isReady === 1 }),
	}));
}
