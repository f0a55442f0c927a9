import { eq } from "drizzle-orm";
import type { PayeeState } from "#contracts/ledger";
import type { Db } from "#kit/db";
import { payees } from "../schema/ledger.ts";

export interface StoredPayee {
	accountId: string;
	isReady: boolean;
}

/** The account that a shop is paid to, or null. */
export async function findPayee(db: Db, vendorId: string): Promise<StoredPayee | null> {
	const [row] = await db.select({ accountId: payees.accountId, isReady: payees.isReady }).from(payees).where(eq(payees.vendorId, vendorId));
	return row ?? null;
}

/** Keeps what the provider says of a shop's account. */
export async function savePayee(db: Db, vendorId: string, payee: StoredPayee, now: Date): Promise<void> {
	const set = { ...payee, updatedAt: now.toISOString() };
	await db
		.insert(payees)
		.values({ vendorId, ...set })
		.onConflictDoUpdate({ target: payees.vendorId, set });
}

export const payeeState = (payee: { isReady: boolean | null } | null): PayeeState => ({
	status: payee === null || payee.isReady === null ? "none" : payee.isReady ? "ready" : "incomplete",
});
