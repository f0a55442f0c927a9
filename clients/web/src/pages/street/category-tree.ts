import type { Schemas } from "../../../../api/client.ts";

/** A category with those below it. */
export type Category = Schemas["Category"];

/** A category and those above it, from the top. */
export interface FoundCategory {
	category: Category;
	above: Category[];
}

/** The category with this slug or id; null where there is none. */
export function findCategory(tree: readonly Category[], slugOrId: string): FoundCategory | null {
	for (const category of tree) {
		if (category.slug === slugOrId || category.id === slugOrId) return { category, above: [] };
		const below = findCategory(category.children, slugOrId);
		if (below) return { ...below, above: [category, ...below.above] };
	}
	return null;
}

/** Only what has products in it or below. */
export const filled = (tree: readonly Category[]): Category[] =>
	tree.filter(({ productCount }) => productCount > 0).map((category) => ({ ...category, children: filled(category.children) }));

/** All categories in the order of reading, each with how deep it is. */
export const flatTree = (tree: readonly Category[], depth = 0): { category: Category; depth: number }[] =>
	tree.flatMap((category) => [{ category, depth }, ...flatTree(category.children, depth + 1)]);
