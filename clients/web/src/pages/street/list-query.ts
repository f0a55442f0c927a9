import { minorUnits } from "../../core/forms.ts";
import { PAGING_PARAMETERS, type PlaceInList, readPlace } from "../../core/paging.ts";

const FILTERS = ["q", "category", "vendor", "priceMin", "priceMax", "rating", "inStock", "sort"] as const;
/** The parameters of a list besides the place in it. */
export type FilterName = (typeof FILTERS)[number];

/** What a list of products understands, in the order of its address. */
export const LIST_PARAMETERS: readonly string[] = [...FILTERS, ...PAGING_PARAMETERS];

/** The orders that are offered; the catalog knows more. */
export const SORTS = ["relevance", "newest", "price", "-price", "rating"] as const;

/** What is in the address, as it was typed. */
export type Typed = Readonly<Partial<Record<FilterName, string>>>;
/** What is wrong with a filter: it is left out, and the page says so. */
export type Fault = "notAnAmount" | "belowMinimum" | "unknown";

/** A question to the catalog, as the API takes it; amounts in minor units. */
export interface Asked {
	limit: number;
	q?: string;
	category?: string;
	vendor?: string;
	priceMin?: number;
	priceMax?: number;
	rating?: number;
	inStock?: "true";
	sort?: (typeof SORTS)[number];
	cursor?: string;
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

type Reading<T> = { value: T } | { fault: Fault };
type Readers = { [Name in FilterName]: (typed: string, all: Typed) => Reading<NonNullable<Asked[Name]>> };

const READERS: Readers = {
	q: (typed) => ({ value: typed.slice(0, LONGEST_SEARCH) }),
	category: (typed) => orFault(ID_OR_SLUG.test(typed) ? typed : undefined),
	vendor: (typed) => orFault(ID_OR_SLUG.test(typed) ? typed : undefined),
	priceMin: (typed) => orFault(minorUnits(typed) ?? undefined, "notAnAmount"),
	priceMax: (typed, { priceMin = "" }) => {
		const amount = minorUnits(typed) ?? undefined;
		return amount !== undefined && amount < (minorUnits(priceMin) ?? 0) ? { fault: "belowMinimum" } : orFault(amount, "notAnAmount");
	},
	rating: (typed) => orFault(/^[1-5]$/.test(typed) ? Number(typed) : undefined),
	inStock: (typed) => orFault(typed === "true" ? typed : undefined),
	sort: (typed) => orFault(SORTS.find((sort) => sort === typed)),
};

const orFault = <T>(value: T | undefined, fault: Fault = "unknown"): Reading<T> => (value === undefined ? { fault } : { value });

/** Reads an address; `fixed` is what the page itself decides, as its category. Never fails: what makes no sense is a fault. */
export function readListQuery(query: URLSearchParams, fixed: Pick<Asked, "category" | "vendor"> = {}): ListQuery {
	const typed: Typed = Object.fromEntries(
		FILTERS.flatMap((name): [string, string][] => {
			const value = query.get(name)?.trim() ?? "";
			return value === "" || name in fixed ? [] : [[name, value]];
		}),
	);
	const readings = FILTERS.flatMap((name) => (typed[name] === undefined ? [] : [{ name, ...READERS[name](typed[name], typed) }]));
	const sound = readings.flatMap((reading) => ("value" in reading ? [[reading.name, reading.value]] : []));
	const faults = readings.flatMap((reading) => ("fault" in reading ? [[reading.name, reading.fault]] : []));
	const place = readPlace(query);
	const asked: Asked = { limit: PRODUCTS_ON_A_PAGE, ...Object.fromEntries(sound), ...fixed };
	return {
		typed,
		faults: Object.fromEntries(faults),
		place,
		asked: place.cursor === undefined ? asked : { ...asked, cursor: place.cursor },
	};
}

/** A few plain words, as others type them too. */
const COMMON_WORDS = /^(?=.{1,60}$)[\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’-]+){0,4}$/u;

/** Whether others will search for the same; undefined is no search. */
export const isCommonSearch = (words: string | undefined): boolean => words === undefined || COMMON_WORDS.test(words);

/** Whether others will ask the same, where `found` products answer it: amounts, oddities, long texts and what finds nothing are one's own. */
export const isCommon = ({ typed, faults }: ListQuery, found: number): boolean =>
	Object.keys(typed).length === 0 ||
	(found > 0 &&
		typed.priceMin === undefined &&
		typed.priceMax === undefined &&
		isCommonSearch(typed.q) &&
		Object.keys(faults).length === 0);

/** The parameters with something changed, or removed where it is changed to undefined, in the order of the address. */
export const changed = (typed: Typed, change: { [Name in FilterName]?: string | undefined }): Record<string, string | undefined> => {
	const all = { ...typed, ...change };
	return Object.fromEntries(FILTERS.map((name) => [name, all[name]]));
};
