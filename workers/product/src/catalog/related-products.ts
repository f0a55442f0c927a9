import type { RelatedProducts } from "#contracts/product";
import type { Db } from "#kit/db";
import { FacetCounter } from "../domain/search/facets.ts";
import { mostAlike } from "../domain/search/related.ts";
import { loadItems } from "../store/search/load-items.ts";
import { findRelated } from "../store/search/related-documents.ts";

const NO_FACETS = new FacetCounter({ categories: [], vendors: [], options: [] }).result(0);

/** What a shopper may want beside a product, at most `limit` of each kind, and the product's id; null where it is not on the street. */
export async function readRelated(
	db: Db,
	idOrSlug: string,
	limit: number,
	languages: readonly string[] = [],
): Promise<{ id: string; related: RelatedProducts } | null> {
	const found = await findRelated(db, idOrSlug, limit);
	if (!found) return null;
	const [ofShop, boughtWith] = await Promise.all([
		loadItems(db, mostAlike(found.ofShop, found.itself.categories, limit), NO_FACETS, languages),
		loadItems(db, found.boughtWith, NO_FACETS, languages),
	]);
	return { id: found.id, related: { fromSameShop: ofShop.items, oftenBoughtTogether: boughtWith.items } };
}
