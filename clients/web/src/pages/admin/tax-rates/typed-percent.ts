import { minorUnits } from "../../../core/forms.ts";
import type { Locale } from "../../../core/locale.ts";

/** Percent as it was typed, in basis points: `23` is 2,300. Null for what is not from 0 to 100. */
export function typedRate(typed: string): number | null {
	const bps = minorUnits(typed.replace("%", ""));
	return bps === null || bps > 10_000 ? null : bps;
}

/** Basis points as somebody types percent: `13.5`, in German `13,5`. */
export const rateAsTyped = (bps: number, locale: Locale): string => {
	const text = String(bps / 100);
	return locale === "de" ? text.replace(".", ",") : text;
};
