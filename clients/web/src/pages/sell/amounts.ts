import type { Locale } from "../../core/locale.ts";
import { MARKETPLACE } from "../../core/request-context.ts";

/** Minor units as somebody types them: `12.50`, in German `12,50`. `minorUnits` reads them back. */
export function typedAmount(minor: number, locale: Locale): string {
	const text = `${Math.trunc(minor / 100)}.${String(minor % 100).padStart(2, "0")}`;
	return locale === "de" ? text.replace(".", ",") : text;
}

/** Minor units as the API takes a price. */
export const priceOf = (amount: number): { amount: number; currency: typeof MARKETPLACE.currency } => ({
	amount,
	currency: MARKETPLACE.currency,
});

/** A whole number from 0 to a million; null for anything else. */
export const pieces = (typed: string): number | null => {
	const text = typed.trim();
	return /^\d{1,7}$/.test(text) && Number(text) <= 1_000_000 ? Number(text) : null;
};
