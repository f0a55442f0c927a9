import type { Schemas } from "../../../../../api/client.ts";
import type { FieldOption } from "../../../components/field.tsx";

export type Category = Schemas["Category"];

/** The category with this id, wherever it is in the tree. */
export function findCategory(tree: readonly Category[], id: string): Category | undefined {
	for (const category of tree) {
		const found = category.id === id ? category : findCategory(category.children, id);
		if (found) return found;
	}
	return undefined;
}

/** Whether a category is this one or below it. */
export const contains = (category: Category, id: string): boolean => findCategory([category], id) !== undefined;

/** What a category can stand below, as choices of a select: the path to each; not itself and what is below it. */
export function parentChoices(tree: readonly Category[], without: string | undefined, top: string): FieldOption[] {
	const choices = (level: readonly Category[], path: string): FieldOption[] =>
		level
			.filter(({ id }) => id !== without)
			.flatMap(({ id, name, children }) => [{ value: id, text: `${path}${name}` }, ...choices(children, `${path}${name} › `)]);
	return [{ value: "", text: top }, ...choices(tree, "")];
}
