import currencyCodes from "currency-codes";
import * as z from "zod";

/** The marketplace's currency: carts, payments and everything that is not said to be in another. */
export const CURRENCY = "EUR";

/** The currencies that a shop can set prices in besides. */
export const OTHER_CURRENCIES = ["USD", "GBP", "CHF", "SEK", "DKK", "NOK", "PLN", "CZK", "HUF", "RON", "ISK", "JPY"] as const;
export const CURRENCIES = [CURRENCY, ...OTHER_CURRENCIES] as const;
export type Currency = (typeof CURRENCIES)[number];

/** Nothing that is sold or delivered costs more: a million in major units. */
export const MAX_PRICE_MINOR = 100_000_000;

/** No amount in the system is larger: a cart of 100 lines with 999 pieces each at the highest price is not, nor is it near the limit of safe integers. */
export const MAX_AMOUNT_MINOR = 10_000_000_000_000;

/** An amount in minor units (cents) of an ISO 4217 currency. Never a float. */
export const moneySchema = z
	.strictObject({ amount: z.int().min(-MAX_AMOUNT_MINOR).max(MAX_AMOUNT_MINOR), currency: z.literal(CURRENCY) })
	.meta({ id: "Money", description: "An amount in minor units (cents) of an ISO 4217 currency." });

/** What something costs: never negative. */
export const priceSchema = z
	.strictObject({ amount: z.int().min(0).max(MAX_AMOUNT_MINOR), currency: z.literal(CURRENCY) })
	.meta({ id: "Price", description: "An amount of zero or more, in minor units of an ISO 4217 currency." });

/** The same, and more than nothing. */
export const positivePriceSchema = z
	.strictObject({ amount: z.int().min(1).max(MAX_PRICE_MINOR), currency: z.literal(CURRENCY) })
	.meta({ id: "PositivePrice", description: "More than nothing, in minor units of an ISO 4217 currency." });

/** A price as it is shown: in the currency that was asked for, where there is a price in it. */
export const shownPriceSchema = z
	.strictObject({ amount: z.int().min(0).max(MAX_AMOUNT_MINOR), currency: z.enum(CURRENCIES) })
	.meta({ id: "ShownPrice", description: "An amount of zero or more, in minor units of an ISO 4217 currency." });
export type ShownPrice = z.infer<typeof shownPriceSchema>;

/** What a shop can ask for one piece. */
export const unitPriceSchema = z
	.strictObject({ amount: z.int().min(0).max(MAX_PRICE_MINOR), currency: z.literal(CURRENCY) })
	.meta({ id: "UnitPrice", description: "The price of one piece, in minor units of an ISO 4217 currency." });

export type Money = z.infer<typeof moneySchema>;

export const money = (amount: number): Money => ({ amount, currency: CURRENCY });

export const moneyIn = (currency: Currency, amount: number): ShownPrice => ({ amount, currency });

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/**
 * `amount × basisPoints / 10 000`, rounded half up (half away from zero for negative amounts).
 * Computed in BigInt, so that no product of amount and rate loses a cent.
 */
export function shareOf(amountMinor: number, basisPoints: number): number {
	return divideHalfUp(BigInt(amountMinor) * BigInt(basisPoints), 10_000n);
}

/** The tax that a tax-inclusive amount contains at a rate, rounded half up. */
export function taxIncludedIn(grossMinor: number, rateBps: number): number {
	return divideHalfUp(BigInt(grossMinor) * BigInt(rateBps), BigInt(10_000 + rateBps));
}

function divideHalfUp(numerator: bigint, denominator: bigint): number {
	const sign = numerator < 0n ? -1n : 1n;
	const rounded = (2n * numerator * sign + denominator) / (2n * denominator);
	return Number(rounded * sign);
}

/**
 * Splits an amount over weights so that the parts add up to it exactly: largest remainder, earlier parts first on a tie.
 * All zero weights split evenly.
 */
export function splitByWeight(amountMinor: number, weights: readonly number[]): number[] {
	if (weights.length === 0) return [];
	const sound = sum(weights) > 0 ? weights : weights.map(() => 1);
	const total = BigInt(sum(sound));
	const exact = sound.map((weight) => BigInt(amountMinor) * BigInt(weight));
	const parts = exact.map((share) => Number(share / total));
	const remainders = exact.map((share, index) => ({ index, rest: share % total }));
	remainders.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
	const step = amountMinor < 0 ? -1 : 1;
	if (step < 0) remainders.reverse();
	let left = Math.abs(amountMinor - sum(parts));
	for (const { index } of remainders) {
		if (left === 0) break;
		parts[index] = (parts[index] ?? 0) + step;
		left -= 1;
	}
	return parts;
}

/** How many decimal digits a currency has by ISO 4217 (`Intl` is for display and differs). */
export const minorDigits = (currency: string): number => currencyCodes.code(currency)?.digits ?? 2;

/** "10.99" → 1099; null for what is not an amount of the currency with at most its digits. */
export function parseDecimal(text: string, currency: string = CURRENCY): number | null {
	const digits = minorDigits(currency);
	const match = /^(\d{1,9})(?:\.(\d+))?$/.exec(text.trim());
	if (!match) return null;
	const [, whole = "", rawFraction = ""] = match;
	const fraction = rawFraction.replace(/0+$/, "");
	if (fraction.length > digits) return null;
	return Number(whole) * 10 ** digits + Number(fraction.padEnd(digits, "0") || "0");
}
