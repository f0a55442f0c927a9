import { ok } from "#contracts/result";
import type { PayeeProvider } from "./payees.ts";

/** Opens accounts that need nothing, and sends no money. The book of transfers is its memory, so that a key is one transfer. */
export const testPayees: PayeeProvider = {
	name: "test",
	openAccount: ({ vendorId }) => Promise.resolve(ok(`acct_test_${vendorId}`)),
	onboardingUrl: (_accountId, returnUrl) => Promise.resolve(returnUrl),
	isReady: () => Promise.resolve(true),
	transfer: ({ key }) => Promise.resolve(ok(`tr_test_${key}`)),
};
