import { PAGING_PARAMETERS } from "../../core/paging.ts";

/** The name of a parameter that says which values an option has to have: `option.Size`. */
export type OptionParameter = `option.${string}`;

const OPTION = "option.";
/** What a list of products can be asked, in the order of its address; `option.` stands for every option. */
const FILTERS = ["q", "category", "vendor", "priceMin", "priceMax", "rating", "inStock", OPTION, "near", "radiusKm", "sort"] as const;
/** The parameters of a list besides the place in it. */
export type FilterName = Exclude<(typeof FILTERS)[number], typeof OPTION> | OptionParameter;

/** What a list of products understands, in the order of its address. */
export const LIST_PARAMETERS: readonly string[] = [...FILTERS, ...PAGING_PARAMETERS];
/** Those that can be given several times: one of the values has to be true. */
export const REPEATED_PARAMETERS: readonly string[] = ["category", "vendor", OPTION];

/** What is in an address, as it was typed, in its order. */
export type Typed = readonly (readonly [name: FilterName, value: string])[];

/** Whether a parameter asks for values of an option. */
export const isOption = (name: string): name is OptionParameter => name.startsWith(OPTION) && name.length > OPTION.length;
/** `Size` of `option.Size`. */
export const optionName = (name: OptionParameter): string => name.slice(OPTION.length);

/** What an address asks for; the parameters in `fixed` are the page's own. */
export function readTyped(query: URLSearchParams, fixed: readonly string[] = []): Typed {
	const given = [...query].map(([name, value]) => [name, value.trim()] as const).filter(([, value]) => value !== "");
	return FILTERS.flatMap((filter) => {
		const named = given.filter((entry): entry is readonly [FilterName, string] =>
			filter === OPTION ? isOption(entry[0]) : entry[0] === filter,
		);
		if (fixed.includes(filter)) return [];
		return REPEATED_PARAMETERS.includes(filter) ? distinct(named) : named.slice(0, 1);
	});
}

const distinct = (pairs: Typed): Typed =>
	pairs.filter(([name, value], index) => pairs.findIndex((other) => other[0] === name && other[1] === value) === index);

/** The values of a parameter. */
export const valuesOf = (typed: Typed, name: FilterName): string[] => typed.filter((entry) => entry[0] === name).map(([, value]) => value);

/** The value of a parameter that has one. */
export const valueOf = (typed: Typed, name: FilterName): string | undefined => typed.find((entry) => entry[0] === name)?.[1];

/** The parameters without some of them. */
export const without = (typed: Typed, ...names: readonly FilterName[]): Typed => typed.filter(([name]) => !names.includes(name));

/** The parameters without one value of a parameter. */
export const withoutValue = (typed: Typed, name: FilterName, value: string): Typed =>
	typed.filter((entry) => entry[0] !== name || entry[1] !== value);

/** The parameters with others in place of those of the same name, in the order of the address. */
export function withValues(typed: Typed, values: { readonly [Name in FilterName]?: string }): Typed {
	const changed = Object.entries(values) as [FilterName, string][];
	const all = [...without(typed, ...changed.map(([name]) => name)), ...changed];
	return FILTERS.flatMap((filter) => all.filter(([name]) => (filter === OPTION ? isOption(name) : name === filter)));
}
