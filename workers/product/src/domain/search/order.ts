import type { SearchDocument } from "./document.ts";

export const SORTS = ["relevance", "newest", "price", "-price", "rating", "distance"] as const;
export type Sort = (typeof SORTS)[number];

/** What a list is ordered by, the product's number last, so that no two are equal. */
export interface Order {
	direction: 1 | -1;
	keyOf: (document: SearchDocument) => number[];
}

export const ORDERS: Record<Sort, Order> = {
	relevance: { direction: 1, keyOf: ({ rank, number }) => [rank, number] },
	newest: { direction: -1, keyOf: ({ number }) => [number] },
	price: { direction: 1, keyOf: ({ priceMinor, number }) => [priceMinor, number] },
	"-price": { direction: -1, keyOf: ({ priceMinor, number }) => [priceMinor, number] },
	rating: { direction: -1, keyOf: ({ ratingAverage, ratingCount, number }) => [ratingAverage, ratingCount, number] },
	distance: { direction: 1, keyOf: ({ distanceMeters, number }) => [distanceMeters ?? 0, number] },
};

/** Below zero where `a` comes before `b` in ascending order. */
function compareKeys(a: readonly number[], b: readonly number[]): number {
	for (const [index, value] of a.entries()) {
		const difference = value - (b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}

/** The documents behind `after` in an order, at most `limit` of them. */
export function pageOf(documents: readonly SearchDocument[], sort: Sort, after: readonly number[] | null, limit: number): SearchDocument[] {
	const { direction, keyOf } = ORDERS[sort];
	return documents
		.map((document) => ({ document, key: keyOf(document) }))
		.filter(({ key }) => after === null || direction * compareKeys(key, after) > 0)
		.sort((a, b) => direction * compareKeys(a.key, b.key))
		.slice(0, limit)
		.map(({ document }) => document);
}
