import type { Refund } from "../order/order.ts";

/** What a provider knows this turn of a refund by: a refusal is final for its key. */
export const refundKey = ({ id, refusal }: Pick<Refund, "id" | "refusal">): string =>
	refusal && refusal.attempt > 1 ? `${id}:${refusal.attempt}` : id;

/** The refund that a key is for. */
export const refundIdIn = (key: string): string => key.split(":", 1)[0] ?? key;

/** Whether the provider is still to be asked, or asked once more. */
export const isAwaited = ({ doneAt, refusal }: Refund): boolean =>
	doneAt === null || (!!refusal && refusal.reason === null && refusal.backAt === null);

/** Whether the money is back. */
export const isBack = ({ doneAt, refusal }: Refund): boolean => doneAt !== null && (!refusal || refusal.backAt !== null);

/** Whether an operator has to see to it. */
export const isRefused = ({ refusal }: Refund): boolean => !!refusal && refusal.reason !== null;

/** Whether it can still turn out that a provider has not paid it: not where that is known, nor where an operator has paid it. */
export const mayFail = (refund: Refund): boolean => !isRefused(refund) && !refund.refusal?.paidOtherwise;

/** What of a refund is back: of a refused one what credit got. */
export const backMinor = (refund: Refund): number => {
	if (isBack(refund)) return refund.amountMinor;
	return refund.doneAt === null ? 0 : refund.creditMinor;
};
