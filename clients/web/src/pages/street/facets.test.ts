import { expect, it } from "vitest";
import { categoryChoices, type Facets, nameOf, optionFacets, shopChoices } from "./facets.ts";
import { readTyped } from "./list-parameters.ts";

const named = (slug: string, count: number, parentId: string | null = null) => ({
	id: `id-${slug}`,
	slug,
	name: slug.toUpperCase(),
	parentId,
	count,
});
const facets = (some: Partial<Facets>): Facets => ({
	categories: [],
	vendors: [],
	price: { min: null, max: null, ranges: [] },
	ratings: [],
	availability: { inStock: 0, soldOut: 0 },
	options: [],
	isExact: true,
	...some,
});
const typed = (query: string) => readTyped(new URLSearchParams(query));
const many = (count: number) => Array.from({ length: count }, (_, index) => named(`s${index}`, 100 - index));

it("puts categories below their parents, and what has no parent here at the top", () => {
	const categories = [
		named("food", 9),
		named("tools", 7),
		named("bread", 5, "id-food"),
		named("rye", 2, "id-bread"),
		named("pens", 1, "id-elsewhere"),
	];
	expect(
		categoryChoices(facets({ categories }), typed("category=bread")).map(({ value, depth, isChosen }) => [value, depth, isChosen]),
	).toEqual([
		["food", 0, false],
		["bread", 1, true],
		["rye", 2, false],
		["tools", 0, false],
		["pens", 0, false],
	]);
});

it("offers the shops with the most products and those that are chosen, by slug or id", () => {
	const choices = shopChoices(facets({ vendors: many(50) }), typed("vendor=s40&vendor=id-s41&vendor=s0"));
	expect(choices).toHaveLength(26);
	expect(choices.filter(({ isChosen }) => isChosen).map(({ value }) => value)).toEqual(["s0", "s40", "s41"]);
});

it("keeps what is chosen and nobody knows", () => {
	expect(shopChoices(facets({}), typed("vendor=gone"))).toEqual([{ value: "gone", text: "gone", count: 0, isChosen: true, depth: 0 }]);
	expect(nameOf([], "gone")).toBe("gone");
});

it("finds the chosen values of an option whatever their case, and shows few options but the chosen", () => {
	const values = Array.from({ length: 20 }, (_, index) => ({ value: `V${index}`, count: 20 - index }));
	const options = Array.from({ length: 9 }, (_, index) => ({ name: `Option ${index}`, values }));
	const found = optionFacets(facets({ options }), typed("option.OPTION 8=v19"));
	expect(found.map(({ name }) => name)).toEqual(["Option 0", "Option 1", "Option 2", "Option 3", "Option 4", "Option 5", "Option 8"]);
	expect(found.at(-1)?.parameter).toBe("option.Option 8");
	expect(
		found
			.at(-1)
			?.choices.filter(({ isChosen }) => isChosen)
			.map(({ value }) => value),
	).toEqual(["V19"]);
	expect(found[0]?.choices).toHaveLength(12);
});
