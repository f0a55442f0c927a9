import type { TestToken } from "#contracts/cart";
import type { Charge } from "./provider.ts";

/** A message of the test provider about a charge, and how long after the charge it is sent. */
export interface PlannedMessage {
	/** Two with the same name are one message that is sent twice. */
	name: string;
	status: Charge["status"];
	afterMs: number;
}

/** What becomes of a charge with a card. */
export interface CardPlan {
	status: Exclude<Charge["status"], "captured" | "voided">;
	/** Of a pending charge: when it is authorized; null for never. */
	authorizedAfterMs: number | null;
	messages: readonly PlannedMessage[];
}

const settled = (status: CardPlan["status"]): CardPlan => ({ status, authorizedAfterMs: null, messages: [] });

/** Pending at first, authorized soon, and told of like this. */
const toldLater = (...messages: PlannedMessage[]): CardPlan => ({ status: "pending", authorizedAfterMs: 2_000, messages });

const PLANS: Record<TestToken, CardPlan> = {
	tok_approved: settled("authorized"),
	tok_declined: settled("declined"),
	tok_requires_action: settled("requires_action"),
	tok_stalls: settled("pending"),
	tok_refund_refused: settled("authorized"),
	tok_webhook_late: toldLater({ name: "authorized", status: "authorized", afterMs: 10_000 }),
	tok_webhook_twice: toldLater(
		{ name: "authorized", status: "authorized", afterMs: 3_000 },
		{ name: "authorized", status: "authorized", afterMs: 6_000 },
	),
	tok_webhook_disordered: toldLater(
		{ name: "authorized", status: "authorized", afterMs: 3_000 },
		{ name: "pending", status: "pending", afterMs: 6_000 },
	),
};

/** The plan of a card; one that nobody knows is declined. */
export const planOf = (token: string): CardPlan => (Object.hasOwn(PLANS, token) ? PLANS[token as TestToken] : PLANS.tok_declined);

/** Whether what was paid with a card can be sent back to it. */
export const refusesRefunds = (token: string): boolean => token === "tok_refund_refused";
