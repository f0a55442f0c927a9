import { and, eq, inArray } from "drizzle-orm";
import type { PayoutsApi } from "#contracts/payouts";
import { fail, notFound, ok, type Result } from "#contracts/result";
import { type Db, type Statement, writeAll } from "#kit/db";
import { findAdminPayout, listDue } from "../store/ledger/list-payouts.ts";
import { makePayout, makePayouts, newPayout, type PayoutRun } from "../store/ledger/make-payouts.ts";
import { payouts } from "../store/schema/ledger.ts";
import { findVendor } from "../store/vendor-store.ts";
import { refreshPayee } from "./refresh-payee.ts";

/** The statements that remember an answer in the batch of its effect. */
type Remember = (answer: string) => Statement[];

/** Writes the payouts of one shop, or of all that are due; the id of the run. */
export async function runPayouts(
	db: Db,
	provider: PayoutsApi,
	run: PayoutRun,
	vendorId: string | undefined,
	record: Remember,
): Promise<Result<string>> {
	if (vendorId !== undefined) return payShop(db, provider, run, { vendorId }, { answer: run.id, record });
	const due = await listDue(db, run.now, run.minimumMinor, true);
	await makePayouts(
		db,
		run,
		due.map(({ vendor }) => newPayout(vendor.id)),
		record(run.id),
	);
	return ok(run.id);
}

/** Has a payout that waits asked for again, or pays what failed by a new one; the id of whichever it is. */
export async function retryPayout(db: Db, provider: PayoutsApi, run: PayoutRun, id: string, record: Remember): Promise<Result<string>> {
	const payout = await findAdminPayout(db, id);
	if (!payout) return notFound("payout");
	if (payout.allowedActions.length === 0) {
		const why = payout.status === "paid" ? "This payout is paid." : "This payout has been tried again already.";
		return fail("conflict", why, { allowedActions: [] });
	}
	if (payout.status === "failed") return payShop(db, provider, run, { vendorId: payout.vendor.id, retryOf: id }, { record });
	const dueNow = db
		.update(payouts)
		.set({ dueAt: run.now })
		.where(and(eq(payouts.id, id), inArray(payouts.status, ["created", "sent"])));
	await writeAll(db, [...record(id), dueNow]);
	return ok(id);
}

/** Writes a payout of all that a shop has available. The answer is the payout's id where nothing else is said. */
async function payShop(
	db: Db,
	provider: PayoutsApi,
	run: PayoutRun,
	{ vendorId, retryOf }: { vendorId: string; retryOf?: string },
	{ answer, record }: { answer?: string; record: Remember },
): Promise<Result<string>> {
	const vendor = await findVendor(db, vendorId);
	if (!vendor) return notFound("shop");
	if (vendor.status !== "approved") return notPaid();
	const payee = await refreshPayee(db, provider, vendorId);
	if (!payee?.isReady) return fail("conflict", "This shop has not connected an account that money can be sent to.");
	const payout = { ...newPayout(vendorId), ...(retryOf !== undefined && { retryOf }) };
	const known = answer ?? payout.id;
	const made = await makePayout(db, run, payout, record(known));
	if (made.ok) return ok(known);
	return (await findVendor(db, vendorId))?.status === "approved" ? made : notPaid(); // suspended in the meantime
}

const notPaid = () => fail("conflict", "Only shops on the street are paid. What this one is owed is paid once it is back.");
