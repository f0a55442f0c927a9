import { CURRENCY, type Currency, money, moneyIn } from "#contracts/money";
import type { ProductListItem } from "#contracts/product";
import { lowestBefore, type PastPrice } from "./lowest-price.ts";
import type { CategoryRef, Option, StoredMedia } from "./product.ts";
import { isTaxIncluded, mediaView, ratingView } from "./product-view.ts";

/** To whom lists are shown, and when. Which products are in a list, and in which order, does not depend on it. */
export interface ListAudience {
	at: string;
	/** The languages to look for, the best first; the default ones where it has none of them. */
	languages: readonly string[];
	currency?: Currency | undefined;
	country?: string | undefined;
}

/** A product as it was prepared for lists. */
export interface ListedProduct {
	id: string;
	vendor: { id: string; slug: string; name: string };
	slug: string;
	title: string;
	brand: string | null;
	tags: string[];
	options: Option[];
	categories: CategoryRef[];
	image: StoredMedia | null;
	priceMinMinor: number;
	priceMaxMinor: number;
	/** Of the cheapest variant. */
	compareAtMinor: number | null;
	/** What was asked for the cheapest variant before, in order; none where nothing is compared. */
	priceHistory: PastPrice[];
	/** When its prices next change by themselves. */
	changesAt: string | null;
	/** The lowest and the highest price in the currency that is asked for; null where a variant has none in it. */
	fixed: readonly [min: number, max: number] | null;
	rating: { average: number; count: number };
	available: boolean;
	createdAt: string;
	updatedAt: string;
}

/** What a list says of a product's prices; in another currency nothing that was said of the marketplace's. */
function pricesOf(product: ListedProduct, { at, currency = CURRENCY }: ListAudience) {
	const { fixed, compareAtMinor } = product;
	if (fixed !== null) {
		const [min, max] = fixed;
		return { priceRange: { min: moneyIn(currency, min), max: moneyIn(currency, max) }, compareAtPrice: null, lowestPrice30Days: null };
	}
	const lowest = compareAtMinor === null ? null : lowestBefore(product.priceHistory, preparedAt(product, at));
	return {
		priceRange: { min: money(product.priceMinMinor), max: money(product.priceMaxMinor) },
		compareAtPrice: compareAtMinor === null ? null : money(compareAtMinor),
		lowestPrice30Days: lowest === null ? null : money(lowest),
	};
}

/** The last moment that a product's prices in lists are those of: now, or where the sweep is late just before they changed. */
const preparedAt = ({ changesAt }: Pick<ListedProduct, "changesAt">, at: string): string =>
	changesAt === null || changesAt > at ? at : new Date(Date.parse(changesAt) - 1).toISOString();

/** The product as lists show it. */
export function toListItem(product: ListedProduct, distanceMeters: number | null, audience: ListAudience): ProductListItem {
	const { id, slug, title, brand, vendor, categories, tags, options, image, available, createdAt, updatedAt } = product;
	return {
		id,
		slug,
		title,
		brand,
		vendor,
		categories,
		tags,
		options,
		...pricesOf(product, audience),
		taxIncluded: isTaxIncluded(audience.country),
		rating: ratingView(product.rating),
		available,
		createdAt,
		updatedAt,
		image: image && mediaView(image),
		...(distanceMeters !== null && { distanceMeters }),
	};
}
