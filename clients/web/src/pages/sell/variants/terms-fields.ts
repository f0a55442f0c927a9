import { OTHER_CURRENCIES, minorDigits } from "#contracts/money";
import type { FormValues } from "../../../core/forms.ts";
import { typedDay, typedTime } from "../../../core/local-time.ts";
import type { Locale } from "../../../core/locale.ts";
import { MARKETPLACE, type RequestContext } from "../../../core/request-context.ts";
import { typedAmount } from "../amounts.ts";
import type { Terms } from "./terms.ts";

/** A volume price as it is typed. */
export interface VolumeRow {
	quantity: string;
	price: string;
}

/** What a variant is sold on, as the form holds it. */
export interface TermsFields {
	sale: { price: string; startsAt: string; endsAt: string };
	volume: VolumeRow[];
	/** By currency. */
	prices: Readonly<Record<string, string>>;
	preorder: boolean;
	allowBackorder: boolean;
	backorderLimit: string;
	availableFrom: string;
}

/** What stands around a form when it is read. */
export interface Circumstances {
	page: RequestContext;
	/** What the variant costs without any of it, in minor units. */
	priceMinor: number;
	/** ISO 8601, without seconds. */
	now: string;
}

/** Notes what is wrong with a field. */
export type Fault = (name: string, text: string) => void;

/** How many volume prices a variant can have. */
export const MOST_VOLUME_PRICES = 10;

const NO_ROW: VolumeRow = { quantity: "", price: "" };

/** Minor units of any currency as somebody types them. */
export function typedIn(currency: string, minor: number, locale: Locale): string {
	const text = (minor / 10 ** minorDigits(currency)).toFixed(minorDigits(currency));
	return locale === "de" ? text.replace(".", ",") : text;
}

/** The form of what is stored: dates as the marketplace's clocks show them. */
export const fieldsOf = (terms: Terms, locale: Locale): TermsFields => ({
	sale: terms.sale
		? {
				price: typedAmount(terms.sale.price.amount, locale),
				startsAt: typedTime(terms.sale.startsAt, MARKETPLACE.timeZone),
				endsAt: typedTime(terms.sale.endsAt, MARKETPLACE.timeZone),
			}
		: { price: "", startsAt: "", endsAt: "" },
	volume: terms.volumePrices.map(({ minQuantity, price }) => ({ quantity: String(minQuantity), price: typedAmount(price.amount, locale) })),
	prices: Object.fromEntries(terms.prices.map(({ currency, amount }) => [currency, typedIn(currency, amount, locale)])),
	preorder: terms.preorder,
	allowBackorder: terms.allowBackorder,
	backorderLimit: terms.backorderLimit === null ? "" : String(terms.backorderLimit),
	availableFrom: terms.availableFrom === null ? "" : typedDay(terms.availableFrom, MARKETPLACE.timeZone),
});

/** What a posted form holds. Never fails. */
export function fieldsFrom(values: FormValues): TermsFields {
	const text = (name: string) => (values[name] ?? "").trim();
	return {
		sale: { price: text("sale.price"), startsAt: text("sale.startsAt"), endsAt: text("sale.endsAt") },
		volume: Array.from({ length: MOST_VOLUME_PRICES }, (_, n) => ({
			quantity: text(`volume.${n}.quantity`),
			price: text(`volume.${n}.price`),
		})).filter((_, n) => `volume.${n}.quantity` in values || `volume.${n}.price` in values),
		prices: Object.fromEntries(
			OTHER_CURRENCIES.map((currency) => [currency, text(`prices.${currency}`)]).filter(([, typed]) => typed !== ""),
		) as Record<string, string>,
		preorder: values["preorder"] !== undefined,
		allowBackorder: values["allowBackorder"] !== undefined,
		backorderLimit: text("backorderLimit"),
		availableFrom: text("availableFrom"),
	};
}

/** The rows with an empty one behind them, where there is room. */
export const withEmptyRow = (rows: readonly VolumeRow[]): VolumeRow[] => [...rows, NO_ROW].slice(0, MOST_VOLUME_PRICES);

/** The rows as the page shows them: there is always an empty one, where there is room. */
export const shownRows = (rows: readonly VolumeRow[]): VolumeRow[] =>
	rows.some(({ quantity, price }) => quantity === "" && price === "") ? [...rows] : withEmptyRow(rows);
