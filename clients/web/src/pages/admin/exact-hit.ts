import type { FoundItem } from "./found-items.tsx";

/** The one thing that has exactly this id, number, name or slug; undefined where there is none or several. */
export function exactHit(items: readonly FoundItem[], q: string): FoundItem | undefined {
	const wanted = q.toLowerCase();
	const hits = items.filter(({ id, title, slug }) => [id, title, slug].some((text) => text?.toLowerCase() === wanted));
	return hits.length === 1 ? hits[0] : undefined;
}
