import { sql } from "drizzle-orm";
import type { Actor } from "#contracts/identity";
import { newId } from "#contracts/ids";
import { CURRENCY } from "#contracts/money";
import { fail, ok, type Result } from "#contracts/result";
import { brokeConstraint, type Db, type Statement, writeAll } from "#kit/db";
import { logged } from "../vendor-log.ts";
import { enter } from "./enter.ts";

/** The entries of a shop that can be paid out by a time and are not. The account stands in the text: so the partial index serves it. */
export const toPay = (vendorId: string, by: string) =>
	sql`vendor_id = ${vendorId} AND account = 'vendor_payable' AND settled_by IS NULL AND available_at <= ${by}`;

export interface NewPayout {
	id: string;
	vendorId: string;
	retryOf?: string;
}

export interface PayoutRun {
	id: string;
	actor: Actor;
	minimumMinor: number;
	now: string;
}

/**
 * Writes payouts of everything that the shops are owed by now, all in one batch with `alongside`: each settles the entries that it pays,
 * so that no other ever does. A shop that is not due any more, or suspended, is left out; the provider is asked afterwards.
 */
export const makePayouts = (db: Db, run: PayoutRun, made: readonly NewPayout[], alongside: readonly Statement[]): Promise<void> =>
	writeAll(db, [
		...alongside,
		...made.flatMap((payout) => payoutStatements(db, run, payout, sql`total >= ${least(run)} AND ${isOnTheStreet(payout.vendorId)}`)),
	]);

/** Only shops on the street are paid: what a suspended one is owed waits. Read in the batch, so that no suspension comes too late. */
const isOnTheStreet = (vendorId: string) => sql`EXISTS (SELECT 1 FROM vendors WHERE id = ${vendorId} AND status = 'approved')`;

const least = ({ minimumMinor }: PayoutRun): number => Math.max(1, minimumMinor);

/** The same for one shop; `conflict` where it is not due, or somebody else pays it at this moment. */
export async function makePayout(db: Db, run: PayoutRun, payout: NewPayout, alongside: readonly Statement[]): Promise<Result<void>> {
	try {
		await writeAll(db, [...alongside, ...payoutStatements(db, run, payout, sql`1 = 1`)]);
		return ok(undefined);
	} catch (error) {
		if (brokeConstraint(error, "NOT NULL constraint failed: payouts.amount_minor"))
			return fail("conflict", "Nothing is due: less than the minimum is available.");
		if (brokeConstraint(error, "UNIQUE constraint failed: payouts.retry_of"))
			return fail("conflict", "This payout has been tried again already.", { allowedActions: [] });
		throw error;
	}
}

/** Too little is no amount, nor is what a suspended shop is owed, which the column refuses unless `guard` has left the row out. */
function payoutStatements(db: Db, run: PayoutRun, { id, vendorId, retryOf }: NewPayout, guard: ReturnType<typeof sql>): Statement[] {
	const { actor, now } = run;
	const isMade = sql`EXISTS (SELECT 1 FROM payouts WHERE id = ${id})`;
	const amount = sql`(SELECT amount_minor FROM payouts WHERE id = ${id})`;
	return [
		db.run(sql`INSERT INTO payouts (id, run_id, vendor_id, status, amount_minor, currency, account_id, retry_of, up_to, actor_id, due_at, created_at)
			SELECT ${id}, ${run.id}, ${vendorId}, 'created', CASE WHEN total >= ${least(run)} AND ${isOnTheStreet(vendorId)} THEN total END, ${CURRENCY},
				payees.account_id, ${retryOf ?? null}, ${now}, ${actor.id}, ${now}, ${now}
			FROM (SELECT SUM(amount_minor) AS total FROM ledger_entries WHERE ${toPay(vendorId, now)})
			JOIN payees ON payees.vendor_id = ${vendorId} WHERE ${guard}`),
		db.run(sql`UPDATE ledger_entries SET settled_by = ${id} WHERE ${toPay(vendorId, now)} AND ${isMade}`),
		enter(
			db,
			{
				vendorId,
				kind: "payout",
				payoutId: id,
				moves: sql`json_object('vendor_payable', -${amount}, 'payouts_under_way', ${amount})`,
				actor,
				at: now,
			},
			isMade,
		),
		logged(db, vendorId, "payout", actor, { payoutId: id }, now, isMade),
	];
}

export const newPayout = (vendorId: string): NewPayout => ({ id: newId("payout"), vendorId });
