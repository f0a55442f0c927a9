import type { Schemas } from "../../../../api/client.ts";

/** A category with those below it. */
export type Category = Schemas["Category"];

/** Only what has products in it or below. */
export const filled = (tree: readonly Category[]): Category[] =>
	tree.filter(({ productCount }) => productCount > 0).map((category) => ({ ...category, children: filled(category.children) }));

/** All categories in the order of reading, each with how deep it is. */
export const flatTree = (tree: readonly Category[], depth = 0): { category: Category; depth: number }[] =>
	tree.flatMap((category) => [{ category, depth }, ...flatTree(category.children, depth + 1)]);
