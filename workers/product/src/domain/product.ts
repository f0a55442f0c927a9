import { sum } from "#contracts/money";
import type { ProductStatus, ProductTranslations, TaxCategory, Withdrawal } from "#contracts/product";
import type { PastPrice } from "./lowest-price.ts";
import { type CurrencyPrice, type PriceTerms, priceAt, type Sale, type VolumePrice } from "./price.ts";

/** A variant with its shelf, as the store keeps it. */
export interface StoredVariant {
	id: string;
	sku: string | null;
	/** Option values by option name, in the product's order. */
	options: Record<string, string>;
	priceMinor: number;
	compareAtMinor: number | null;
	sale: Sale | null;
	/** By quantity. */
	volumePrices: VolumePrice[];
	/** In other currencies, by currency. */
	prices: CurrencyPrice[];
	/** What was asked for it before, in order; only where it is looked at by the public. */
	priceHistory?: PastPrice[];
	/** Pieces on the shelf, including those that are reserved. */
	stockQuantity: number;
	reservedQuantity: number;
	tracked: boolean;
	allowBackorder: boolean;
	/** How many may be owed at most; null where that has no limit. */
	backorderLimit: number | null;
	/** Whether it is sold before it is there, until `availableFrom`. */
	preorder: boolean;
	availableFrom: string | null;
	weightGrams: number;
	requiresShipping: boolean;
	taxCategory: TaxCategory;
	/** GTIN, ISBN or what else is printed under the bars. */
	barcode: string | null;
	imageUrl: string | null;
	/** What the last imported file said of its stock. */
	importedQuantity: number | null;
}

export interface StoredMedia {
	id: string;
	url: string;
	alt: string;
	/** In pixels, of a picture that was uploaded here. */
	width?: number;
	height?: number;
	/** Came from rows of an imported file that were apart from the product's first ones; a later import keeps it. */
	apart?: true;
}

export interface CategoryRef {
	id: string;
	slug: string;
	name: string;
}

export interface Option {
	name: string;
	values: string[];
}

/** A product with all that belongs to it; its variants in order. */
export interface StoredProduct {
	id: string;
	vendor: { id: string; slug: string; name: string };
	slug: string;
	importHandle: string | null;
	title: string;
	descriptionHtml: string;
	/** Its texts in other languages, by canonical language tag. */
	translations: ProductTranslations;
	/** The language that its texts were read in. */
	language?: string;
	brand: string | null;
	categories: CategoryRef[];
	/** From the top of the tree down to its first category, as it was read. */
	breadcrumbs: CategoryRef[];
	tags: string[];
	options: Option[];
	media: StoredMedia[];
	status: ProductStatus;
	/** Whether a shopper may withdraw from buying it. */
	withdrawal: Withdrawal;
	rating: { average: number; count: number };
	lastImportId: string | null;
	/** Its lowest price as lists show it: of its last change or of the sweep since. */
	listedMinor: number;
	version: number;
	createdAt: string;
	updatedAt: string;
	variants: StoredVariant[];
}

/** No more are told: an exact number is only of use, and of no use to others, while few are left. */
const COUNTED_UP_TO = 50;

/** How many are left, as the public may know: null above fifty and where stock is not tracked. */
export function availableQuantity(shelf: Pick<StoredVariant, "stockQuantity" | "reservedQuantity" | "tracked">): number | null {
	const left = Math.max(0, shelf.stockQuantity - shelf.reservedQuantity);
	return shelf.tracked && left <= COUNTED_UP_TO ? left : null;
}

/** All pieces on the shelves of a product's variants, including those that are reserved. */
export const stockOf = (variants: readonly Pick<StoredVariant, "stockQuantity">[]): number =>
	sum(variants.map((variant) => variant.stockQuantity));

/** What tells the variants of a product apart: their option values, in order. */
export const optionKey = (options: Record<string, string>): string => JSON.stringify(Object.values(options));

/** "M / Blue"; "Default" for the one variant of a product without options. */
export const variantTitle = (options: Record<string, string>): string => Object.values(options).join(" / ") || "Default";

/** The option names of the variants, each with the values that occur, both in order of appearance. */
export function optionsOf(variants: readonly Pick<StoredVariant, "options">[]): Option[] {
	const values = new Map<string, Set<string>>();
	for (const { options } of variants) {
		for (const [name, value] of Object.entries(options)) values.set(name, (values.get(name) ?? new Set()).add(value));
	}
	return [...values].map(([name, found]) => ({ name, values: [...found] }));
}

/** What lists show of a product's prices at a moment; the compare-at price is the cheapest variant's. */
export function priceSummary(variants: readonly PriceTerms[], at: string) {
	const now = variants.map((variant) => priceAt(variant, at));
	const prices = now.map(({ priceMinor }) => priceMinor);
	const min = prices.length > 0 ? Math.min(...prices) : 0;
	const max = prices.length > 0 ? Math.max(...prices) : 0;
	return { min, max, compareAt: now.find(({ priceMinor }) => priceMinor === min)?.compareAtMinor ?? null };
}
