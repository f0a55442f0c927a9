import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "#kit/db";
import type { PayeeBook } from "../domain/payment/payees.ts";
import { payees, transfers } from "./schema/payees.ts";

/** The shops' accounts and transfers in this service's database. */
export function payeeBook(db: Db): PayeeBook {
	const findAccount: PayeeBook["findAccount"] = async (vendorId, provider) => {
		const [found] = await db
			.select({ accountId: payees.accountId })
			.from(payees)
			.where(and(eq(payees.vendorId, vendorId), eq(payees.provider, provider)));
		return found?.accountId ?? null;
	};
	const findTransfer: PayeeBook["findTransfer"] = async (key) => {
		const [noted] = await db.select().from(transfers).where(eq(transfers.key, key));
		return noted ?? null;
	};
	return {
		findAccount,
		findTransfer,

		async keepAccount({ at, ...account }) {
			await db
				.insert(payees)
				.values({ ...account, openedAt: at })
				.onConflictDoNothing();
			return (await findAccount(account.vendorId, account.provider)) ?? account.accountId;
		},

		async noteTransfer({ at, ...transfer }) {
			await db
				.insert(transfers)
				.values({ ...transfer, createdAt: at, updatedAt: at })
				.onConflictDoNothing();
			const noted = await findTransfer(transfer.key);
			if (!noted) throw new Error(`the transfer ${transfer.key} was noted and is not there`);
			return noted;
		},

		async settleTransfer(key, outcome, at) {
			await db
				.update(transfers)
				.set({ ...outcome, updatedAt: at })
				.where(and(eq(transfers.key, key), isNull(transfers.reference), isNull(transfers.refusal)));
		},
	};
}
