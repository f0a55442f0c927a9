import { inLocale, type Locale } from "../../core/locale.ts";
import { minorUnits } from "../../core/forms.ts";
import { type PlaceInList, readPlace } from "../../core/paging.ts";
import { isOption, type FilterName, type OptionParameter, readTyped, type Typed, valueOf, valuesOf } from "./list-parameters.ts";
import { soundPlace, soundRadius } from "./place.ts";

/** The orders that are offered; by distance only from a place. */
export const SORTS = ["relevance", "newest", "price", "-price", "rating", "distance"] as const;

/** What is wrong with a filter: it is left out, and the page says so. */
export type Fault = "notAnAmount" | "belowMinimum" | "unknown";

/** A question to the catalog, as the API takes it; amounts in minor units. */
export interface Asked {
	limit: number;
	q?: string;
	category?: string[];
	vendor?: string[];
	priceMin?: number;
	priceMax?: number;
	rating?: number;
	inStock?: "true" | "false";
	/** By parameter: `option.Size`. */
	options?: Record<OptionParameter, string[]>;
	near?: string;
	radiusKm?: number;
	sort?: (typeof SORTS)[number];
	cursor?: string;
	locale?: string;
}

/** An address, understood as far as possible. */
export interface ListQuery {
	typed: Typed;
	asked: Asked;
	faults: Readonly<Partial<Record<FilterName, Fault>>>;
	place: PlaceInList;
}

const PRODUCTS_ON_A_PAGE = 24;
const LONGEST_SEARCH = 200;
const ID_OR_SLUG = /^[\p{L}\p{N}_-]{1,200}$/u;
/** What the catalog takes. */
const MOST_VALUES = 30;
const MOST_OPTIONS = 10;
const LONGEST_OPTION = 120;

type Reading<T> = { value: T } | { fault: Fault };
type Single = Exclude<keyof Asked, "limit" | "cursor" | "locale" | "options" | "category" | "vendor">;
type Readers = { [Name in Single]: (value: string, all: Typed) => Reading<NonNullable<Asked[Name]>> };

const READERS: Readers = {
	q: (value) => ({ value: value.slice(0, LONGEST_SEARCH) }),
	priceMin: (value) => orFault(minorUnits(value) ?? undefined, "notAnAmount"),
	priceMax: (value, all) => {
		const amount = minorUnits(value) ?? undefined;
		const lowest = minorUnits(valueOf(all, "priceMin") ?? "") ?? 0;
		return amount !== undefined && amount < lowest ? { fault: "belowMinimum" } : orFault(amount, "notAnAmount");
	},
	rating: (value) => orFault(/^[1-5]$/.test(value) ? Number(value) : undefined),
	inStock: (value) => orFault(value === "true" || value === "false" ? value : undefined),
	near: (value) => orFault(soundPlace(value)),
	radiusKm: (value, all) => orFault(isNear(all) ? soundRadius(value) : undefined),
	sort: (value, all) => orFault(SORTS.find((sort) => sort === value && (sort !== "distance" || isNear(all)))),
};

const orFault = <T>(value: T | undefined, fault: Fault = "unknown"): Reading<T> => (value === undefined ? { fault } : { value });
const isNear = (all: Typed): boolean => soundPlace(valueOf(all, "near") ?? "") !== undefined;

/** Reads an address; `fixed` is what the page itself decides, as its category. Never fails: what makes no sense is a fault. */
export function readListQuery(query: URLSearchParams, fixed: Pick<Asked, "category" | "vendor"> = {}): ListQuery {
	const typed = readTyped(query, Object.keys(fixed));
	const faults: Partial<Record<FilterName, Fault>> = {};
	const asked: Asked = { limit: PRODUCTS_ON_A_PAGE, ...fixed };
	for (const name of Object.keys(READERS) as Single[]) {
		const value = valueOf(typed, name);
		if (value === undefined) continue;
		const reading = READERS[name](value, typed);
		if ("fault" in reading) faults[name] = reading.fault;
		else Object.assign(asked, { [name]: reading.value });
	}
	for (const name of ["category", "vendor"] as const) {
		const values = valuesOf(typed, name);
		const sound = values.filter((value) => ID_OR_SLUG.test(value)).slice(0, MOST_VALUES);
		if (sound.length < values.length) faults[name] = "unknown";
		if (sound.length > 0) asked[name] = sound;
	}
	readOptions(typed, asked, faults);
	const place = readPlace(query);
	return { typed, faults, place, asked: place.cursor === undefined ? asked : { ...asked, cursor: place.cursor } };
}

function readOptions(typed: Typed, asked: Asked, faults: Partial<Record<FilterName, Fault>>): void {
	const names = [...new Set(typed.map(([name]) => name).filter(isOption))];
	const options: Asked["options"] = {};
	for (const [index, name] of names.entries()) {
		const values = valuesOf(typed, name);
		const sound = values.filter((value) => value.length <= LONGEST_OPTION).slice(0, MOST_VALUES);
		if (index >= MOST_OPTIONS || name.length > LONGEST_OPTION || sound.length === 0) faults[name] = "unknown";
		else options[name] = sound;
	}
	if (Object.keys(options).length > 0) asked.options = options;
}

/** The question as the API's client takes it. */
export const askedFor = ({ asked }: ListQuery, locale: Locale) => ({
	params: { query: asked },
	querySerializer: () => writeAsked({ ...asked, ...inLocale(locale) }),
});

/** Options are parameters of their own, and several values are written one by one. */
export function writeAsked({ options, ...asked }: Asked): string {
	const parameters = Object.entries({ ...asked, ...options }).flatMap(([name, value]) =>
		(Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
	);
	return new URLSearchParams(parameters).toString();
}

/** A few plain words, as others type them too. */
const COMMON_WORDS = /^(?=.{1,60}$)[\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’-]+){0,4}$/u;

/** Whether others will search for the same; undefined is no search. */
export const isCommonSearch = (words: string | undefined): boolean => words === undefined || COMMON_WORDS.test(words);

/**
 * Whether others will ask the same, and find something: amounts, options, places, several values of a filter, oddities, long
 * texts, typing errors and what finds nothing are one's own.
 */
export const isCommon = ({ typed, faults }: ListQuery, found: { items: readonly unknown[]; correctedTo: string | null }): boolean =>
	typed.length === 0 ||
	(found.items.length > 0 &&
		found.correctedTo === null &&
		new Set(typed.map(([name]) => name)).size === typed.length &&
		!typed.some(([name]) => name === "priceMin" || name === "priceMax" || name === "near" || isOption(name)) &&
		isCommonSearch(valueOf(typed, "q")) &&
		Object.keys(faults).length === 0);
