import type { Schemas } from "../../../api/client.ts";

type Refund = Schemas["Refund"];

/** The refunds with what was really paid back: what was canceled before the payment was never charged. */
export const paidBack = <T extends Pick<Refund, "amount" | "neverCharged">>(refunds: readonly T[]): T[] =>
	refunds
		.map((refund) => ({ ...refund, amount: { ...refund.amount, amount: refund.amount.amount - refund.neverCharged.amount } }))
		.filter(({ amount }) => amount.amount > 0);

type LineRefund = Pick<Refund, "lines" | "doneAt" | "refusedAt" | "neverCharged">;

/** Where the money of a line is that goes back: there, on its way, or refused by the payment provider. What was never charged is nowhere. */
export function moneyBack(refunds: readonly LineRefund[], lineId: string): { state: "back" | "onItsWay" | "refused"; amount: number }[] {
	const sums = { back: 0, onItsWay: 0, refused: 0 };
	for (const refund of refunds.filter(({ neverCharged }) => neverCharged.amount === 0)) {
		const state = refund.refusedAt !== null ? "refused" : refund.doneAt === null ? "onItsWay" : "back";
		for (const line of refund.lines.filter((each) => each.lineId === lineId)) sums[state] += line.amount.amount;
	}
	return (["back", "onItsWay", "refused"] as const).map((state) => ({ state, amount: sums[state] })).filter(({ amount }) => amount > 0);
}
