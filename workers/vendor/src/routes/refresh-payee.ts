import type { PayoutsApi } from "#contracts/payouts";
import type { Db } from "#kit/db";
import { findPayee, savePayee, type StoredPayee } from "../store/ledger/payee-store.ts";

/** The account that a shop is paid to; while it is not ready the provider is asked whether it has become so. */
export async function refreshPayee(db: Db, provider: PayoutsApi, vendorId: string): Promise<StoredPayee | null> {
	const known = await findPayee(db, vendorId);
	if (!known || known.isReady) return known;
	const now = await provider.payee(vendorId);
	if (!now.ok) return known;
	const payee = { accountId: now.value.accountId, isReady: now.value.ready };
	if (payee.isReady || payee.accountId !== known.accountId) await savePayee(db, vendorId, payee, new Date());
	return payee;
}
