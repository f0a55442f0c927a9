import type { Offer, SearchDocument } from "./document.ts";

/** What a product has to be: of one of these in each facet, and all of it at once. What is not given does not matter. */
export interface Filters {
	/** Ids. */
	categories: readonly string[];
	/** Ids. */
	vendors: readonly string[];
	/** Option names in lower case with the values, in lower case, of which one has to match. */
	options: readonly { name: string; values: readonly string[] }[];
	priceMin?: number | undefined;
	priceMax?: number | undefined;
	rating?: number | undefined;
	inStock?: boolean | undefined;
	radiusKm?: number | undefined;
	/** What costs less than before. */
	onSale?: boolean | undefined;
	/** What has to hold besides, of the same variant: the rule of a collection. It is no facet's own. */
	also?: Filters | undefined;
}

/** What can be counted under all other filters: see `countFacets`. */
export type Facet = "category" | "vendor" | "price" | "rating" | "availability" | `option.${string}`;

const lowerCase = new Map<string, string>();

/** Lower case, remembered: option values repeat by the thousand. */
export function lower(text: string): string {
	const known = lowerCase.get(text);
	if (known !== undefined) return known;
	if (lowerCase.size > 10_000) lowerCase.clear();
	const made = text.toLowerCase();
	lowerCase.set(text, made);
	return made;
}

/** The value of an option in lower case, whatever the case of its name. */
export function optionValue(options: Readonly<Record<string, string>>, name: string): string | undefined {
	for (const key in options) if (lower(key) === name) return lower(options[key] ?? "");
	return undefined;
}

/** Whether one variant is all that is asked of one and the same variant, but for one facet. */
export function offerPasses(offer: Offer, filters: Filters, but?: Facet): boolean {
	const [price, available, options, reduced] = offer;
	if (but !== "price" && filters.priceMin !== undefined && price < filters.priceMin) return false;
	if (but !== "price" && filters.priceMax !== undefined && price > filters.priceMax) return false;
	if (but !== "availability" && filters.inStock === true && available === 0) return false;
	if (filters.onSale === true && reduced !== 1) return false;
	if (filters.also && !offerPasses(offer, filters.also)) return false;
	return filters.options.every(({ name, values }) => {
		if (but === `option.${name}`) return true;
		const value = optionValue(options, name);
		return value !== undefined && values.includes(value);
	});
}

const isSoldOut = (offers: readonly Offer[]): boolean => offers.every(([, available]) => available === 0);

/** Whether a product is all that is asked, but for one facet. */
export const passes = (document: SearchDocument, filters: Filters, but?: Facet): boolean =>
	productPasses(document, filters, but) && document.offers.some((offer) => offerPasses(offer, filters, but));

/** The same of what does not depend on its variants. */
function productPasses(document: SearchDocument, filters: Filters, but?: Facet): boolean {
	const { categories, vendors, rating, inStock, radiusKm, also } = filters;
	if (but !== "category" && categories.length > 0 && !categories.some((id) => document.categories.includes(id))) return false;
	if (but !== "vendor" && vendors.length > 0 && !vendors.includes(document.vendorId)) return false;
	if (but !== "rating" && rating !== undefined && (document.ratingCount === 0 || document.ratingAverage < rating)) return false;
	if (but !== "availability" && inStock === false && !isSoldOut(document.offers)) return false;
	if (radiusKm !== undefined && (document.distanceMeters ?? Infinity) > radiusKm * 1_000) return false;
	return also === undefined || productPasses(document, also);
}
