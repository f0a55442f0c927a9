import { fail } from "#contracts/result";
import type { PayeeProvider } from "./payees.ts";

const NOBODY = fail("unavailable", "No provider is set up that could send money to shops.");

/** Stands where nobody is set up to pay shops: it opens no account and sends nothing, so that no payout counts as paid. */
export const noPayees: PayeeProvider = {
	name: "none",
	openAccount: () => Promise.resolve(NOBODY),
	onboardingUrl: (_accountId, returnUrl) => Promise.resolve(returnUrl),
	isReady: () => Promise.resolve(false),
	transfer: () => Promise.resolve(NOBODY),
};
