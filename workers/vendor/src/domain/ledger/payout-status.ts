import type { PayoutStatus } from "#contracts/ledger";

/** The lifecycle of a payout: where each step leads, and from where. Ends are for good. */
export const PAYOUT_STEPS = {
	/** The provider is asked; as often as it takes until it answers. */
	send: { from: ["created", "sent"], to: "sent" },
	pay: { from: ["sent"], to: "paid" },
	fail: { from: ["sent"], to: "failed" },
} as const satisfies Record<string, { from: readonly PayoutStatus[]; to: PayoutStatus }>;

/** What an operator may do: what is stuck is asked for again, what failed is paid by a new payout, once. */
export const allowedPayoutActions = (status: PayoutStatus, wasRetried: boolean): "retry"[] =>
	status === "paid" || wasRetried ? [] : ["retry"];
