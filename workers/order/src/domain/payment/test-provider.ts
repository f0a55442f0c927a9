import type { ChargeOutcome, PaymentProvider } from "./provider.ts";

const OUTCOMES: Record<string, ChargeOutcome> = {
	tok_approved: "approved",
	tok_declined: "declined",
	tok_requires_action: "requires_action",
	tok_stalls: "pending",
};

/** Moves no money: the card token says what happens. Any other token is declined. */
export const testProvider: PaymentProvider = {
	charge: ({ token }) => Promise.resolve(OUTCOMES[token] ?? "declined"),
	refund: () => Promise.resolve(),
};
