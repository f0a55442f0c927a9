import type { CartCode } from "#contracts/cart";
import { money } from "#contracts/money";
import { whyNotPayable } from "../pricing/credit.ts";
import type { AssessedCart } from "./assess-cart.ts";
import { isCardHash } from "./given-codes.ts";

/** What is shown of a gift card's code. */
const masked = (ending: string | null): string => `****${ending ?? ""}`;

/** The codes of a cart with what became of them, in the sequence in which they were given. */
export const showCodes = (assessed: AssessedCart): CartCode[] =>
	assessed.cart.codes.map((code) => (isCardHash(code) ? showCard(code, assessed) : showPromotion(code, assessed)));

function showCard(hash: string, { accounts, pricing, at }: AssessedCart): CartCode {
	const card = accounts.find((account) => account.codeHash === hash);
	const used = pricing.credits.find((credit) => credit.accountId === card?.accountId);
	return {
		code: masked(card?.ending ?? null),
		kind: "gift_card",
		title: null,
		problem: card ? whyNotPayable(card, at) : "unknown",
		minimumSpend: null,
		balance: money(Math.max(0, card?.balanceMinor ?? 0)),
		used: money(used?.amountMinor ?? 0),
	};
}

function showPromotion(code: string, { pricing }: AssessedCart): CartCode {
	const outcome = pricing.codes.find((candidate) => candidate.code === code);
	const minimum = outcome?.promotion?.minSpendMinor ?? 0;
	return {
		code,
		kind: "promotion",
		title: outcome?.promotion?.title ?? null,
		problem: outcome ? outcome.problem : "unknown",
		minimumSpend: minimum > 0 ? money(minimum) : null,
		balance: null,
		used: null,
	};
}
