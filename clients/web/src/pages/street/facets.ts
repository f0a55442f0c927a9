import type { Schemas } from "../../../../api/client.ts";
import { isOption, type OptionParameter, optionName, type Typed, valuesOf } from "./list-parameters.ts";

/** What there is to choose from, counted by the catalog. */
export type Facets = Schemas["Facets"];

/** One value of a facet. */
export interface FacetChoice {
	value: string;
	text: string;
	/** Products it would leave, under the filters of the other facets. */
	count: number;
	isChosen: boolean;
	/** How deep it is in a tree. */
	depth: number;
}

/** An option with its values. */
export interface OptionFacet {
	parameter: OptionParameter;
	name: string;
	choices: FacetChoice[];
}

/** How many values of a facet a page offers, and how many options: those with the most products, and what is chosen. */
const MOST_CHOICES = 24;
const MOST_OPTIONS = 6;
const MOST_OPTION_VALUES = 12;

interface Named {
	id: string;
	slug: string;
	name: string;
	count: number;
}

/** The shops to choose from, those with the most products first. */
export const shopChoices = ({ vendors }: Facets, typed: Typed): FacetChoice[] => choicesOf(vendors, valuesOf(typed, "vendor"));

/** The categories to choose from, each below its parent. */
export function categoryChoices({ categories }: Facets, typed: Typed): FacetChoice[] {
	const chosen = valuesOf(typed, "category");
	const shown = categories.filter((category, index) => index < MOST_CHOICES || isNamed(category, chosen));
	const ids = new Set(shown.map(({ id }) => id));
	const isBelow = ({ parentId }: Facets["categories"][number], parent: string | null) =>
		parent === null ? parentId === null || !ids.has(parentId) : parentId === parent;
	const below = (parent: string | null, depth: number): FacetChoice[] =>
		shown.flatMap((category) => (isBelow(category, parent) ? [choiceOf(category, chosen, depth), ...below(category.id, depth + 1)] : []));
	return [...below(null, 0), ...unknownOf(categories, chosen)];
}

function choicesOf(named: readonly Named[], chosen: readonly string[]): FacetChoice[] {
	const shown = named.filter((one, index) => index < MOST_CHOICES || isNamed(one, chosen));
	return [...shown.map((one) => choiceOf(one, chosen, 0)), ...unknownOf(named, chosen)];
}

const isNamed = ({ id, slug }: Named, chosen: readonly string[]): boolean => chosen.includes(slug) || chosen.includes(id);

const choiceOf = (named: Named, chosen: readonly string[], depth: number): FacetChoice => ({
	value: named.slug,
	text: named.name,
	count: named.count,
	isChosen: isNamed(named, chosen),
	depth,
});

/** What is chosen though nobody knows it: it stays until it is taken away. */
const unknownOf = (named: readonly Named[], chosen: readonly string[]): FacetChoice[] =>
	chosen
		.filter((value) => !named.some((one) => isNamed(one, [value])))
		.map((value) => ({ value, text: value, count: 0, isChosen: true, depth: 0 }));

/** The options with the most products, each with its values; case does not matter. */
export function optionFacets({ options }: Facets, typed: Typed): OptionFacet[] {
	const chosen = typed.flatMap(([name, value]) =>
		isOption(name) ? [{ name: optionName(name).toLowerCase(), value: value.toLowerCase() }] : [],
	);
	const chosenOf = (option: string) => chosen.filter(({ name }) => name === option.toLowerCase()).map(({ value }) => value);
	return options
		.filter(({ name }, index) => index < MOST_OPTIONS || chosenOf(name).length > 0)
		.map(({ name, values }) => {
			const its = chosenOf(name);
			const choices = values
				.filter(({ value }, index) => index < MOST_OPTION_VALUES || its.includes(value.toLowerCase()))
				.map(({ value, count }) => ({ value, text: value, count, isChosen: its.includes(value.toLowerCase()), depth: 0 }));
			return { parameter: `option.${name}` as const, name, choices };
		});
}

/** The name of a category or a shop that is chosen by its slug or id; what was typed where nobody knows it. */
export const nameOf = (named: readonly Named[], chosen: string): string => named.find((one) => isNamed(one, [chosen]))?.name ?? chosen;
