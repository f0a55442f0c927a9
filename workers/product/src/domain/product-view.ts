import { EU_COUNTRIES } from "#contracts/countries";
import { CURRENCY, type Currency, money, moneyIn, type ShownPrice } from "#contracts/money";
import type { Media } from "#contracts/picture";
import type { OwnProduct } from "#contracts/own-product";
import type { Product } from "#contracts/product";
import { availabilityAt, isAvailable } from "./availability.ts";
import { lowestBefore } from "./lowest-price.ts";
import { priceAt, pricesIn, worthwhile } from "./price.ts";
import { availableQuantity, priceSummary, type StoredMedia, type StoredProduct, type StoredVariant, variantTitle } from "./product.ts";
import { offerOf } from "./variant-offers.ts";

function listing(product: StoredProduct, at: string) {
	const { min, max } = priceSummary(product.variants, at);
	return {
		id: product.id,
		slug: product.slug,
		title: product.title,
		brand: product.brand,
		vendor: product.vendor,
		categories: product.categories,
		tags: product.tags,
		options: product.options,
		priceRange: { min: money(min), max: money(max) },
		rating: ratingView(product.rating),
		available: product.variants.some(isAvailable),
		createdAt: product.createdAt,
		updatedAt: product.updatedAt,
		descriptionHtml: product.descriptionHtml,
		withdrawal: product.withdrawal,
		media: product.media.map(mediaView),
	};
}

/** A picture as everybody sees it. */
export const mediaView = ({ id, url, alt, width, height }: StoredMedia): Media => ({
	id,
	url,
	alt,
	...(width !== undefined && height !== undefined && { width, height }),
});

/** Nobody's rating is null, not zero. */
export const ratingView = (rating: { average: number; count: number }) => ({
	average: rating.count > 0 ? rating.average : null,
	count: rating.count,
});

const moneyOrNull = (minor: number | null) => (minor === null ? null : money(minor));

const identity = ({ id, sku, options }: StoredVariant) => ({ id, sku, title: variantTitle(options), options });

const volumePricesView = (prices: StoredVariant["volumePrices"]) =>
	prices.map(({ minQuantity, priceMinor }) => ({ minQuantity, price: money(priceMinor) }));

/** What a variant shows of a price that was set in another currency: nothing that was said of the marketplace's. */
const fixedPrice = (price: ShownPrice) => ({ price, compareAtPrice: null, saleEndsAt: null, lowestPrice30Days: null, volumePrices: [] });

function priceView(variant: StoredVariant, at: string) {
	const { priceMinor, compareAtMinor, saleEndsAt } = priceAt(variant, at);
	return {
		price: money(priceMinor),
		compareAtPrice: moneyOrNull(compareAtMinor),
		saleEndsAt,
		lowestPrice30Days: moneyOrNull(lowestBefore(variant.priceHistory ?? [], at)),
		volumePrices: volumePricesView(worthwhile(variant.volumePrices, priceMinor)),
	};
}

/** To whom something is shown, and when. */
export interface Audience {
	at: string;
	currency?: Currency | undefined;
	country?: string | undefined;
}

/** Whether tax is a part of the prices for somebody in a country: within the European Union, and where nothing is known. */
export const isTaxIncluded = (country: string | undefined): boolean => country === undefined || EU_COUNTRIES.has(country);

/** The product as everybody sees it: in a currency that all of its variants have a price in, else in the marketplace's. */
export function toProduct(product: StoredProduct, { at, currency = CURRENCY, country }: Audience): Product {
	const fixed = pricesIn(product.variants, currency)?.map((amount) => moneyIn(currency, amount)) ?? null;
	const amounts = fixed?.map(({ amount }) => amount) ?? [];
	return {
		...listing(product, at),
		...(fixed && { priceRange: { min: moneyIn(currency, Math.min(...amounts)), max: moneyIn(currency, Math.max(...amounts)) } }),
		taxIncluded: isTaxIncluded(country),
		breadcrumbs: product.breadcrumbs,
		variants: product.variants.map((variant, index) => {
			const price = fixed?.[index];
			return {
				...identity(variant),
				...(price ? fixedPrice(price) : priceView(variant, at)),
				...availabilityAt(variant, at),
				available: isAvailable(variant),
				availableQuantity: availableQuantity(variant),
			};
		}),
	};
}

/** A variant as its shop sees it: with its shelf, and its prices without the sale. */
export const toOwnVariant = (variant: StoredVariant, position: number, at: string) => ({
	...identity(variant),
	...offerOf(variant),
	availability: availabilityAt(variant, at).availability,
	available: isAvailable(variant),
	availableQuantity: availableQuantity(variant),
	position,
	reservedQuantity: variant.reservedQuantity,
	weightGrams: variant.weightGrams,
	requiresShipping: variant.requiresShipping,
	taxCategory: variant.taxCategory,
	barcode: variant.barcode,
});

/** The product as its shop sees it: with its status and its shelf. */
export const toOwnProduct = (product: StoredProduct, at: string): OwnProduct => ({
	...listing(product, at),
	status: product.status,
	translations: product.translations,
	variants: product.variants.map((variant, position) => toOwnVariant(variant, position, at)),
});
