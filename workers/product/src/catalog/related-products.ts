import type { RelatedProducts } from "#contracts/product";
import type { Db } from "#kit/db";
import type { ListAudience } from "../domain/list-item.ts";
import { FacetCounter } from "../domain/search/facets.ts";
import { mostAlike } from "../domain/search/related.ts";
import { loadItems } from "../store/search/load-items.ts";
import { findRelated } from "../store/search/related-documents.ts";

const NO_FACETS = new FacetCounter({ categories: [], vendors: [], options: [] }).result(0);

/** Related products, the product's id, and what languages their titles are in. */
interface FoundRelated {
	id: string;
	related: RelatedProducts;
	languages: Set<string>;
}

/** What a shopper may want beside a product, at most `limit` of each kind; null where it is not on the street. */
export async function readRelated(db: Db, idOrSlug: string, limit: number, audience: ListAudience): Promise<FoundRelated | null> {
	const found = await findRelated(db, idOrSlug, limit);
	if (!found) return null;
	const [ofShop, boughtWith] = await Promise.all([
		loadItems(db, mostAlike(found.ofShop, found.itself.categories, limit), NO_FACETS, audience),
		loadItems(db, found.boughtWith, NO_FACETS, audience),
	]);
	const related = { fromSameShop: ofShop.items, oftenBoughtTogether: boughtWith.items };
	return { id: found.id, related, languages: new Set([...ofShop.languages, ...boughtWith.languages]) };
}
