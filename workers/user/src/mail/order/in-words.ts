import { TIME_ZONE } from "#contracts/marketplace";
import { minorDigits } from "#contracts/money";
import type { NewsPart } from "#contracts/order-news";
import type { Place } from "#contracts/vendor";

/** How a language writes amounts, times and things. */
export function inWords(tag: string, currency: string) {
	const digits = minorDigits(currency);
	const amounts = new Intl.NumberFormat(tag, { style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
	const rates = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 2 });
	const times = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
	const days = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: TIME_ZONE });
	const countries = new Intl.DisplayNames(tag, { type: "region", fallback: "code" });
	return {
		money: (minor: number): string => amounts.format(minor / 10 ** digits),
		rate: (basisPoints: number): string => rates.format(basisPoints / 10_000),
		/** We do not know where the reader is, so the time says its zone. */
		time: (at: string): string => `${times.format(new Date(at))} UTC`,
		/** A day by the marketplace's clock. */
		day: (at: string): string => days.format(new Date(at)),
		pieces: ({ quantity, title, variantTitle }: NewsPart["lines"][number]): string =>
			`${quantity} × ${title}${variantTitle === "Default" || variantTitle === "" ? "" : ` (${variantTitle})`}`,
		address: ({ line1, line2, postalCode, city, region, country }: Place): string[] =>
			[line1, line2, `${postalCode} ${city}`, region, countries.of(country)].filter((line): line is string => !!line),
	};
}
