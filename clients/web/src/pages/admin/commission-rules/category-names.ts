import type { FieldOption } from "../../../components/field.tsx";
import type { Categories } from "../../sell/products/posted-form.ts";

/** The categories as choices of a select, each below its parent. */
export const categoryOptions = (categories: NonNullable<Categories>, depth = 0): FieldOption[] =>
	categories.flatMap(({ id, name, children }) => [
		{ value: id, text: `${"– ".repeat(depth)}${name}` },
		...categoryOptions(children, depth + 1),
	]);

/** A category's name; undefined where there is none with this id. */
export function categoryName(categories: NonNullable<Categories>, id: string): string | undefined {
	for (const category of categories) {
		const name = category.id === id ? category.name : categoryName(category.children, id);
		if (name !== undefined) return name;
	}
	return undefined;
}
