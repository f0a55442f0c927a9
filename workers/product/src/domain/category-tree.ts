import type { Category, CategoryDetail, CategoryTranslations } from "#contracts/category";

type CategoryInTree = Omit<Category, "children" | "languages"> & { translations: CategoryTranslations };

/** Other languages that a category has a name in. */
export const languagesOf = (translations: CategoryTranslations): string[] => Object.keys(translations).sort();

/** The categories as a tree, children in the order of the rows. */
export function categoryTree(rows: readonly CategoryInTree[]): Category[] {
	const nodes = new Map(
		rows.map(({ translations, ...row }): [string, Category] => [row.id, { ...row, languages: languagesOf(translations), children: [] }]),
	);
	for (const node of nodes.values()) {
		if (node.parentId !== null) nodes.get(node.parentId)?.children.push(node);
	}
	return [...nodes.values()].filter((node) => node.parentId === null);
}

/** The category with everything below it. */
export function findInTree(tree: readonly Category[], id: string): Category | undefined {
	for (const node of tree) {
		const found = node.id === id ? node : findInTree(node.children, id);
		if (found) return found;
	}
	return undefined;
}

/** A category, named by id or slug, with what is below it and the way to it; undefined where there is none. */
export function categoryDetail(rows: readonly CategoryInTree[], idOrSlug: string): CategoryDetail | undefined {
	const named = rows.find(({ id, slug }) => id === idOrSlug || slug === idOrSlug);
	const category = named && findInTree(categoryTree(rows), named.id);
	if (!category) return undefined;
	const byId = new Map(rows.map((row) => [row.id, row]));
	const breadcrumbs: CategoryDetail["breadcrumbs"] = [];
	for (let at = byId.get(category.id); at; at = at.parentId === null ? undefined : byId.get(at.parentId))
		breadcrumbs.unshift({ id: at.id, slug: at.slug, name: at.name });
	const { languages: _languages, ...shown } = category;
	return { ...shown, breadcrumbs, translations: named.translations };
}
