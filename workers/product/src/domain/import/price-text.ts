import { CURRENCY, minorDigits, parseDecimal } from "#contracts/money";

/** A comma before one or two last digits is a decimal one; points between threes before it then only group them. */
const EUROPEAN = /^(\d{1,3}(?:\.\d{3})+|\d+),(\d{1,2})$/;

/** The minor units of a price as files have it: "12.5", or "12,50" and "1.234,50" as spreadsheets in Europe write it. Null for others. */
export function priceIn(cell: string): number | null {
	const european = EUROPEAN.exec(cell);
	return parseDecimal(european ? `${(european[1] ?? "").replaceAll(".", "")}.${european[2] ?? ""}` : cell);
}

/** "12.50" for 1250 minor units. */
export const priceText = (minor: number): string => (minor / 10 ** DIGITS).toFixed(DIGITS);

const DIGITS = minorDigits(CURRENCY);
