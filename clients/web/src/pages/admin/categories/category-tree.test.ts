import { expect, it } from "vitest";
import { type Category, contains, findCategory, parentChoices } from "./category-tree.ts";

const category = (id: string, children: Category[] = []): Category => ({
	id,
	slug: id,
	name: id.toUpperCase(),
	parentId: null,
	languages: [],
	productCount: 0,
	children,
});
const roses = category("roses");
const plants = category("plants", [roses]);
const garden = category("garden", [plants]);
const tree = [category("books"), garden];

it("finds a category wherever it is", () => {
	expect([findCategory(tree, "roses"), findCategory(tree, "garden"), findCategory(tree, "")]).toEqual([roses, garden, undefined]);
});

it("knows what is below a category, itself included", () => {
	expect([contains(garden, "roses"), contains(plants, "plants"), contains(plants, "garden")]).toEqual([true, true, false]);
});

it("offers every place but those at and below the category itself", () => {
	expect(parentChoices(tree, undefined, "Top").map(({ text }) => text)).toEqual([
		"Top",
		"BOOKS",
		"GARDEN",
		"GARDEN › PLANTS",
		"GARDEN › PLANTS › ROSES",
	]);
	expect(parentChoices(tree, "plants", "Top").map(({ value }) => value)).toEqual(["", "books", "garden"]);
});
