import type { Db } from "#kit/db";
import { filtersOf } from "../domain/collection.ts";
import type { SearchDocument } from "../domain/search/document.ts";
import type { Filters } from "../domain/search/filters.ts";
import { idToken, tagToken } from "../domain/search/match-expression.ts";
import { positionsIn } from "../store/collection-contents.ts";
import { findMovedCollection, findPublicCollection, type ReadCollection } from "../store/collection-store.ts";
import { tokenGroups } from "../domain/search/token-groups.ts";

/** What it means for a list to be of one collection. */
export interface CollectionFilter {
	/** Of every group a product has one of these tokens. */
	tokens: string[][];
	/** What else has to hold. */
	also: Filters | undefined;
	/** Where documents stand in the collection's own order, the first lowest. */
	placeOf: (document: SearchDocument) => number;
}

/** A public collection as a filter. By a rule, the newest products come first; chosen ones as they were put. */
export async function asFilter(db: Db, { id, vendorId, rule }: ReadCollection): Promise<CollectionFilter> {
	if (rule) {
		const filters = filtersOf(rule, vendorId);
		const tags = rule.tags ? [rule.tags.map(tagToken)] : [];
		return { tokens: [...tokenGroups(filters).values(), ...tags], also: filters, placeOf: ({ number }) => -number };
	}
	const positions = await positionsIn(db, id);
	return { tokens: [[idToken(id)]], also: undefined, placeOf: ({ number }) => positions.get(number) ?? positions.size };
}

/** The public collection that is named by id, slug or a slug that it had; null where there is none. */
export async function findNamedCollection(db: Db, idOrSlug: string): Promise<ReadCollection | null> {
	const collection = await findPublicCollection(db, idOrSlug);
	if (collection) return collection;
	const slug = await findMovedCollection(db, idOrSlug);
	return slug === null ? null : findPublicCollection(db, slug);
}
