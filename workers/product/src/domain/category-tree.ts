import type { Category } from "#contracts/product";

/** The categories as a tree, children in the order of the rows. */
export function categoryTree(rows: readonly Omit<Category, "children">[]): Category[] {
	const nodes = new Map(rows.map((row) => [row.id, { ...row, children: [] as Category[] }]));
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
