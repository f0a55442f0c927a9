import type { Schemas } from "../../../../../api/client.ts";
import type { FormValues } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { typedAmount } from "../amounts.ts";
import { hoursValues } from "./read-hours.ts";

type DeliveryOption = Schemas["DeliveryOptionSettings"];

/** How an order can reach people. */
export const KINDS = ["pickup", "local", "shipping"] as const;
export type DeliveryKind = (typeof KINDS)[number];
/** How many a shop can have. */
export const MOST_OPTIONS = 20;

/** A delivery option as its fields hold it. */
export interface DeliveryRow {
	/** The shop's own id, which stays the same when the option changes. */
	id: string;
	kind: DeliveryKind;
	title: string;
	estimate: string;
	price: string;
	freeOver: string;
	prefixes: string;
	eu: boolean;
	world: boolean;
	countries: string;
	/** Regions of countries that are not shipped to as a whole, as `Spain: Canarias; Portugal: Madeira`. */
	regions: string;
	/** In kilometers around the shop. */
	radius: string;
	/** What the price goes by: "" for always the same. */
	ratesBy: string;
	tiers: DeliveryTier[];
	/** When things can be picked up, by the names of the opening hours' fields. */
	hours: FormValues;
}

/** From which weight in kilograms, or spend, on it costs how much. */
export interface DeliveryTier {
	from: string;
	price: string;
}

/** What a price can go by. */
export const RATES_BY = ["weight", "price"] as const;
/** How many tiers there are room for. */
export const MOST_TIERS = 20;

/** How a field of a row is called. */
export const rowField = (row: number, name: keyof DeliveryRow): string => `options.${row}.${name}`;

/** How a field of a row's tier is called. */
export const tierField = (row: number, tier: number, name: keyof DeliveryTier): string => `options.${row}.tiers.${tier}.${name}`;

/** The rows of a shop's options. */
export const rowsOf = (options: readonly DeliveryOption[], page: RequestContext): DeliveryRow[] =>
	options.map(
		({ id, kind, title, estimate, priceMinor, rates, freeOverMinor, hours, postalPrefixes, radiusMeters, countries, regions }) => ({
			id,
			kind,
			title,
			estimate: estimate ?? "",
			price: typedAmount(priceMinor, page.locale),
			freeOver: freeOverMinor === null ? "" : typedAmount(freeOverMinor, page.locale),
			prefixes: postalPrefixes.join(", "),
			eu: countries.includes("EU"),
			world: countries.includes("WORLD"),
			countries: countries
				.filter((code) => code !== "EU" && code !== "WORLD")
				.map((code) => page.format.country(code))
				.join(", "),
			regions: (regions ?? []).map(({ country, region }) => `${page.format.country(country)}: ${region}`).join("; "),
			radius: radiusMeters === undefined ? "" : inThousands(radiusMeters, page),
			ratesBy: rates?.by ?? "",
			tiers: (rates?.tiers ?? []).map(({ from, priceMinor: price }) => ({
				from: rates?.by === "weight" ? inThousands(from, page) : typedAmount(from, page.locale),
				price: typedAmount(price, page.locale),
			})),
			hours: hoursValues(hours ?? []),
		}),
	);

/** Grams as kilograms, meters as kilometers, as somebody types them. */
function inThousands(whole: number, { locale }: RequestContext): string {
	const text = String(whole / 1_000);
	return locale === "de" ? text.replace(".", ",") : text;
}

const ROW = /^options\.(\d{1,3})\./;

/** The rows as a form sent them, in the sequence of their numbers. */
export function readRows(values: FormValues): DeliveryRow[] {
	const numbers = [...new Set(Object.keys(values).flatMap((name) => ROW.exec(name)?.[1] ?? []))].map(Number).sort((a, b) => a - b);
	return numbers.slice(0, MOST_OPTIONS).map((row) => {
		const text = (name: keyof DeliveryRow) => values[rowField(row, name)]?.trim() ?? "";
		const kind = KINDS.find((known) => known === text("kind")) ?? "pickup";
		return {
			id: text("id"),
			kind,
			title: text("title"),
			estimate: text("estimate"),
			price: text("price"),
			freeOver: text("freeOver"),
			prefixes: text("prefixes"),
			eu: text("eu") !== "",
			world: text("world") !== "",
			countries: text("countries"),
			regions: text("regions"),
			radius: text("radius"),
			ratesBy: RATES_BY.find((by) => by === text("ratesBy")) ?? "",
			tiers: tiersIn(values, row),
			hours: hoursIn(values, row),
		};
	});
}

/** The tiers that something was typed for. */
const tiersIn = (values: FormValues, row: number): DeliveryTier[] =>
	Array.from({ length: MOST_TIERS }, (_, tier) => ({
		from: values[tierField(row, tier, "from")]?.trim() ?? "",
		price: values[tierField(row, tier, "price")]?.trim() ?? "",
	})).filter(({ from, price }) => from !== "" || price !== "");

/** The times of a row, by the names that they have on the page about opening hours; those that are empty are left out. */
function hoursIn(values: FormValues, row: number): FormValues {
	const prefix = `options.${row}.`;
	const times = Object.entries(values).filter(([name, time]) => name.startsWith(`${prefix}hours.`) && time.trim() !== "");
	return Object.fromEntries(times.map(([name, time]) => [name.slice(prefix.length), time]));
}

/** What a button of the form does with the rows; null for saving them. */
export function editRows(rows: readonly DeliveryRow[], action: string, newTitle: (kind: DeliveryKind) => string): DeliveryRow[] | null {
	const [verb, of = ""] = action.split(":");
	if (verb === "add") {
		const kind = KINDS.find((known) => known === of) ?? "pickup";
		return rows.length >= MOST_OPTIONS ? [...rows] : [...rows, newRow(kind, newTitle(kind))];
	}
	const place = /^\d{1,3}$/.test(of) ? Number(of) : -1;
	if (verb === "remove") return rows.filter((_, index) => index !== place);
	if (verb === "up") return place > 0 && place < rows.length ? moved(rows, place) : [...rows];
	return null;
}

function moved(rows: readonly DeliveryRow[], place: number): DeliveryRow[] {
	const [row] = rows.slice(place, place + 1);
	const others = rows.filter((_, index) => index !== place);
	return row ? [...others.slice(0, place - 1), row, ...others.slice(place - 1)] : [...rows];
}

const newRow = (kind: DeliveryKind, title: string): DeliveryRow => ({
	id: `${kind}-${crypto.randomUUID().slice(0, 8)}`,
	kind,
	title,
	estimate: "",
	price: kind === "pickup" ? "0" : "",
	freeOver: "",
	prefixes: "",
	eu: false,
	world: false,
	countries: "",
	regions: "",
	radius: "",
	ratesBy: "",
	tiers: [],
	hours: {},
});
