import type { CodeProblem } from "#contracts/cart";
import type { CreditKind } from "#contracts/credit";

/** Money that a shopper can pay with besides a payment: no discount, for taxes and shops it is like any other money. */
export interface Credit {
	accountId: string;
	kind: CreditKind;
	/** The last four characters of a gift card's code. */
	ending: string | null;
	balanceMinor: number;
}

/** An account with what says whether it can be used. */
export interface CreditAccount extends Credit {
	/** Of a gift card. */
	codeHash: string | null;
	isActive: boolean;
	expiresAt: string | null;
}

/** Why nothing can be paid with an account. */
export function whyNotPayable({ isActive, expiresAt, balanceMinor }: CreditAccount, at: string): CodeProblem | null {
	if (!isActive || (expiresAt !== null && Date.parse(expiresAt) <= Date.parse(at))) return "no_longer_valid";
	return balanceMinor <= 0 ? "used_up" : null;
}

/** As much of an account as is used. */
export interface UsedCredit extends Credit {
	amountMinor: number;
}

/** Pays a total with credit, one account after the other, as far as they reach. */
export function useCredits(totalMinor: number, credits: readonly Credit[]): UsedCredit[] {
	let open = totalMinor;
	return credits.flatMap((credit) => {
		const amountMinor = Math.min(open, Math.max(0, credit.balanceMinor));
		open -= amountMinor;
		return amountMinor > 0 ? [{ ...credit, amountMinor }] : [];
	});
}
