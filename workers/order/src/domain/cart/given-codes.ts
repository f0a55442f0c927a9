import { type Credit, type CreditAccount, whyNotPayable } from "../pricing/credit.ts";
import type { Cart } from "./cart.ts";

/** Codes of promotions have no small letters. */
const HASH = /^[0-9a-f]{64}$/;

/** Whether what a cart keeps is the hash of a gift card's code. */
export const isCardHash = (code: string): boolean => HASH.test(code);

export const promotionCodes = (cart: Cart): string[] => cart.codes.filter((code) => !isCardHash(code));

export const cardHashes = (cart: Cart): string[] => cart.codes.filter((code) => isCardHash(code));

/** What a cart is paid with besides a payment: its gift cards as they were given, then store credit. */
export function payingWith(cart: Cart, accounts: readonly CreditAccount[], at: string): Credit[] {
	const cards = cardHashes(cart).flatMap((hash) => accounts.find((account) => account.codeHash === hash) ?? []);
	const own = cart.usesCredit ? accounts.filter((account) => account.kind === "store_credit") : [];
	return [...cards, ...own].filter((account) => whyNotPayable(account, at) === null);
}
