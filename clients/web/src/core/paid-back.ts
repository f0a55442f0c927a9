import type { Schemas } from "../../../api/client.ts";

type Refund = Schemas["Refund"];

/** The refunds with what was really paid back: what was canceled before the payment was never charged. */
export const paidBack = <T extends Pick<Refund, "amount" | "neverCharged">>(refunds: readonly T[]): T[] =>
	refunds
		.map((refund) => ({ ...refund, amount: { ...refund.amount, amount: refund.amount.amount - refund.neverCharged.amount } }))
		.filter(({ amount }) => amount.amount > 0);
