import type { Suggestions } from "#contracts/product-search";
import type { Db } from "#kit/db";
import { typedWords } from "../domain/search/words.ts";
import { findMeaning } from "../store/search/spelling-store.ts";
import { findSuggestions } from "../store/search/suggestions.ts";

/** How many of a kind. */
const LIMIT = 6;
const NOTHING: Suggestions = { products: [], categories: [], vendors: [] };

/** What somebody who has typed so much may be looking for; with typing errors corrected where nothing is found as it is. */
export async function suggest(db: Db, q: string, languages: readonly string[] = []): Promise<Suggestions> {
	const words = typedWords(q);
	if (words.length === 0) return NOTHING;
	const found = await findSuggestions(
		db,
		words.map((word) => ({ word, instead: [] })),
		LIMIT,
		languages,
	);
	if (found.products.length + found.categories.length + found.vendors.length > 0) return found;
	const meant = await findMeaning(db, words);
	return meant ? findSuggestions(db, meant, LIMIT, languages) : NOTHING;
}
