import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import { SYSTEM } from "#contracts/identity";
import { paidMoves, returnedMoves } from "../../domain/ledger/moves.ts";
import { PAYOUT_STEPS } from "../../domain/ledger/payout-status.ts";
import type { OpenPayouts, PayoutEnd } from "../../domain/ledger/send-payout.ts";
import type { Db, Statement } from "#kit/db";
import { payouts } from "../schema/ledger.ts";
import { enter } from "./enter.ts";

const TAKEN_AT_ONCE = 25;

/** The payouts in the database that have not ended. */
export const openPayouts = (db: Db): OpenPayouts => ({
	async claim(id, now, dueAt) {
		const [claimed] = await db
			.update(payouts)
			.set({ status: PAYOUT_STEPS.send.to, sentAt: sql`coalesce(${payouts.sentAt}, ${now})`, dueAt })
			.where(and(eq(payouts.id, id), inArray(payouts.status, PAYOUT_STEPS.send.from), lte(payouts.dueAt, now)))
			.returning();
		if (!claimed) return null;
		const { vendorId, accountId, amountMinor, currency } = claimed;
		return { id, vendorId, accountId, amountMinor, currency };
	},

	async finish(id, end, now) {
		const [payout] = await db
			.select({ id: payouts.id, vendorId: payouts.vendorId, amountMinor: payouts.amountMinor })
			.from(payouts)
			.where(eq(payouts.id, id));
		if (!payout) throw new Error(`no payout ${id}`);
		await db.batch([endOf(db, id, end, now), enterEnd(db, payout, end, now)]);
	},

	async listDue(now) {
		const due = await db
			.select({ id: payouts.id })
			.from(payouts)
			.where(and(sql`due_at IS NOT NULL`, lte(payouts.dueAt, now)))
			.orderBy(asc(payouts.dueAt))
			.limit(TAKEN_AT_ONCE);
		return due.map(({ id }) => id);
	},
});

function endOf(db: Db, id: string, end: PayoutEnd, now: string) {
	const { from, to } = PAYOUT_STEPS[end.status === "paid" ? "pay" : "fail"];
	const { status: _status, ...outcome } = end;
	return db
		.update(payouts)
		.set({ status: to, ...outcome, dueAt: null, finishedAt: now })
		.where(and(eq(payouts.id, id), inArray(payouts.status, from)));
}

/** Goes right behind the end in its batch: it is entered by whoever brought the end about. */
function enterEnd(db: Db, payout: { id: string; vendorId: string; amountMinor: number }, end: PayoutEnd, at: string): Statement {
	const { id, vendorId, amountMinor } = payout;
	const ended =
		end.status === "paid"
			? { kind: "payout_paid" as const, moves: paidMoves(amountMinor) }
			: { kind: "payout_returned" as const, moves: returnedMoves(amountMinor) };
	return enter(db, { vendorId, payoutId: id, ...ended, actor: SYSTEM, at }, sql`changes() = 1`);
}
