import type { SearchDocument } from "./document.ts";

/** The documents that have the most categories in common with something, of equal ones the newest; at most `limit`. */
export function mostAlike(documents: readonly SearchDocument[], categories: readonly string[], limit: number): SearchDocument[] {
	const own = new Set(categories);
	return documents
		.map((document) => ({ document, common: document.categories.filter((id) => own.has(id)).length }))
		.sort((a, b) => b.common - a.common || b.document.number - a.document.number)
		.slice(0, limit)
		.map(({ document }) => document);
}
