import { minorDigits } from "#contracts/money";
import { factsOf, type Locale } from "./locale.ts";

interface Money {
	amount: number;
	currency: string;
}

const made = new Map<string, unknown>();

/** `Intl` objects are slow to make and quick to use. */
function once<T>(key: string, make: () => T): T {
	const known = made.get(key) as T | undefined;
	if (known) return known;
	const fresh = make();
	made.set(key, fresh);
	return fresh;
}

/** Numbers, money, dates and lists as people of a locale write them. Times are shown in the marketplace's time zone. */
export function formatsOf(locale: Locale, timeZone: string) {
	const { tag } = factsOf(locale);
	const date = (name: string, options: Intl.DateTimeFormatOptions) => (iso: string) =>
		once(`${tag} ${timeZone} ${name}`, () => new Intl.DateTimeFormat(tag, { timeZone, ...options })).format(new Date(iso));
	return {
		/** `€19.99` of 1999 minor units of EUR. The digits are those of ISO 4217. */
		money: ({ amount, currency }: Money): string => {
			const digits = minorDigits(currency);
			const options = { style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
			return once(`${tag} ${currency}`, () => new Intl.NumberFormat(tag, options)).format(amount / 10 ** digits);
		},
		/** `19.99` of 1999 minor units of a currency with two digits, as one types it into a field. */
		amount: (minor: number): string =>
			once(`${tag} amount`, () => new Intl.NumberFormat(tag, { minimumFractionDigits: 2, useGrouping: false })).format(minor / 100),
		number: (value: number): string => once(`${tag} number`, () => new Intl.NumberFormat(tag)).format(value),
		/** One digit behind the point, as in 4.6. */
		rating: (value: number): string =>
			once(`${tag} rating`, () => new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 })).format(value),
		/** `10%` of 0.1; with `digits` up to so many behind the point. */
		percent: (share: number, digits = 0): string =>
			once(`${tag} percent ${digits}`, () => new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: digits })).format(share),
		/** `850 m` or `3.2 km`. */
		distance: (meters: number): string => {
			const far = Math.round(meters) >= 1000;
			const format = once(
				`${tag} ${far ? "km" : "m"}`,
				() => new Intl.NumberFormat(tag, { style: "unit", unit: far ? "kilometer" : "meter", maximumFractionDigits: far ? 1 : 0 }),
			);
			return format.format(far ? meters / 1000 : meters);
		},
		/** `22 Nov 2026` */
		date: date("date", { dateStyle: "medium" }),
		/** `22 Nov 2026, 14:05` */
		dateTime: date("dateTime", { dateStyle: "medium", timeStyle: "short" }),
		/** `14:05:09` */
		time: date("time", { timeStyle: "medium" }),
		/** `14:05` */
		timeOfDay: date("timeOfDay", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
		/** `22 Nov` */
		day: date("day", { day: "numeric", month: "short" }),
		list: (items: string[]): string => once(`${tag} list`, () => new Intl.ListFormat(tag)).format(items),
		/** The name of a country by its ISO 3166-1 alpha-2 code. */
		country: (code: string): string => once(`${tag} country`, () => new Intl.DisplayNames(tag, { type: "region" })).of(code) ?? code,
		/** `Monday` of `mon`. */
		weekday: (day: "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun"): string => {
			const position = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].indexOf(day);
			const format = once(`${tag} weekday`, () => new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" }));
			return format.format(new Date(Date.UTC(2024, 0, 1 + position))); // 1 January 2024 was a Monday
		},
	};
}
/** What `page.format` can write. */
export type Formats = ReturnType<typeof formatsOf>;
