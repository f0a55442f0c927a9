import type { Schemas } from "../../../../../api/client.ts";
import type { FormErrors, FormValues } from "../../../core/forms.ts";
import type { RequestContext } from "../../../core/request-context.ts";

type Location = Schemas["StockLocation"];
type LocationInput = Schemas["StockLocationInput"];

/** A place as the form holds it; without an id it is a new one. */
export interface LocationRow {
	id: string;
	name: string;
}

/** How many a shop can have. */
export const MOST_LOCATIONS = 50;
const LONGEST_NAME = 80;

/** How a field of a row is called. */
export const rowField = (row: number, name: keyof LocationRow): string => `places.${row}.${name}`;

/** The rows of what is stored, and empty ones for more: who has no place yet needs two. */
export const rowsOf = (locations: readonly Location[]): LocationRow[] =>
	[...locations, ...Array.from({ length: locations.length === 0 ? 2 : 1 }, () => ({ id: "", name: "" }))].slice(0, MOST_LOCATIONS);

/** The rows as a form sent them, in their order. */
export function rowsFrom(values: FormValues): LocationRow[] {
	const numbers = Object.keys(values).flatMap((name) => /^places\.(\d{1,2})\.name$/.exec(name)?.[1] ?? []);
	return numbers
		.map(Number)
		.toSorted((a, b) => a - b)
		.slice(0, MOST_LOCATIONS)
		.map((row) => ({ id: (values[rowField(row, "id")] ?? "").trim(), name: (values[rowField(row, "name")] ?? "").trim() }));
}

/** What is wrong with names, by the names of the fields. New rows may stay empty. */
export function rowFaults(rows: readonly LocationRow[], { t }: RequestContext): FormErrors {
	const text = t.sell.locations;
	const seen = new Set<string>();
	const faults = rows.flatMap(({ id, name }, row) => {
		if (id === "" && name === "") return [];
		const known = seen.has(name.toLowerCase());
		seen.add(name.toLowerCase());
		const fault = name === "" ? text.nameMissing : name.length > LONGEST_NAME ? text.tooLong(LONGEST_NAME) : known ? text.nameTwice : null;
		return fault === null ? [] : [[rowField(row, "name"), fault]];
	});
	return Object.fromEntries(faults) as FormErrors;
}

/** The rows with one moved up, where a button says so (`up:2`). */
export function movedUp(rows: readonly LocationRow[], action: string | undefined): LocationRow[] {
	const place = Number(/^up:(\d{1,2})$/.exec(action ?? "")?.[1] ?? 0);
	const [row] = rows.slice(place, place + 1);
	if (place === 0 || !row) return [...rows];
	const others = rows.filter((_, index) => index !== place);
	return [...others.slice(0, place - 1), row, ...others.slice(place - 1)];
}

/**
 * The whole new list, from the form and from what is stored by now: what another tab has removed stays away, what it has added
 * stays, and a new one that is stored under its name already is that one, so that sending the form twice changes nothing.
 */
export function listOf(rows: readonly LocationRow[], stored: readonly Location[]): LocationInput[] {
	const unseen = stored.filter(({ id }) => !rows.some((row) => row.id === id));
	const listed = rows.flatMap(({ id, name }): LocationInput[] => {
		if (id !== "") return stored.some((location) => location.id === id) ? [{ id, name }] : [];
		const twin = unseen.find((location) => location.name.toLowerCase() === name.toLowerCase());
		return name === "" ? [] : [twin ? { id: twin.id, name } : { name }];
	});
	return [...listed, ...unseen.filter(({ id }) => !listed.some((location) => location.id === id))];
}
