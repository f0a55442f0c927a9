import type { Schemas } from "../../../../../api/client.ts";
import type { FormValues } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";
import { typedAmount } from "../amounts.ts";

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
}

/** How a field of a row is called. */
export const rowField = (row: number, name: keyof DeliveryRow): string => `options.${row}.${name}`;

/** The rows of a shop's options. */
export const rowsOf = (options: readonly DeliveryOption[], page: RequestContext): DeliveryRow[] =>
	options.map(({ id, kind, title, estimate, priceMinor, freeOverMinor, postalPrefixes, countries }) => ({
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
	}));

const ROW = /^options\.(\d{1,3})\./;

/** The rows as a form sent them, in the sequence of their numbers. */
export function readRows(values: FormValues): DeliveryRow[] {
	const numbers = [...new Set(Object.keys(values).flatMap((name) => ROW.exec(name)?.[1] ?? []))].map(Number).sort((a, b) => a - b);
	return numbers.slice(0, MOST_OPTIONS).map((row) => {
		const text = (name: keyof DeliveryRow) => values[rowField(row, name)]?.trim() ?? "";
		return {
			id: text("id"),
			kind: KINDS.find((kind) => kind === text("kind")) ?? "pickup",
			title: text("title"),
			estimate: text("estimate"),
			price: text("price"),
			freeOver: text("freeOver"),
			prefixes: text("prefixes"),
			eu: text("eu") !== "",
			world: text("world") !== "",
			countries: text("countries"),
		};
	});
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
});
