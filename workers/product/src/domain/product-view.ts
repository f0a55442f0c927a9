import { money } from "#contracts/money";
import type { OwnProduct, Product } from "#contracts/product";
import { availableQuantity, isAvailable, priceSummary, type StoredProduct, type StoredVariant, variantTitle } from "./product.ts";

function listing(product: StoredProduct) {
	const { min, max } = priceSummary(product.variants);
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
		media: product.media.map(({ id, url, alt }) => ({ id, url, alt })),
	};
}

/** Nobody's rating is null, not zero. */
export const ratingView = (rating: { average: number; count: number }) => ({
	average: rating.count > 0 ? rating.average : null,
	count: rating.count,
});

const variantView = (variant: StoredVariant) => ({
	id: variant.id,
	sku: variant.sku,
	title: variantTitle(variant.options),
	options: variant.options,
	price: money(variant.priceMinor),
	compareAtPrice: variant.compareAtMinor === null ? null : money(variant.compareAtMinor),
	available: isAvailable(variant),
	availableQuantity: availableQuantity(variant),
});

/** The product as everybody sees it. */
export const toProduct = (product: StoredProduct): Product => ({ ...listing(product), variants: product.variants.map(variantView) });

/** A variant as its shop sees it: with its shelf. */
export const toOwnVariant = (variant: StoredVariant, position: number) => ({
	...variantView(variant),
	position,
	stockQuantity: variant.stockQuantity,
	reservedQuantity: variant.reservedQuantity,
	tracked: variant.tracked,
	allowBackorder: variant.allowBackorder,
	weightGrams: variant.weightGrams,
	requiresShipping: variant.requiresShipping,
	taxCategory: variant.taxCategory,
});

/** The product as its shop sees it: with its status and its shelf. */
export const toOwnProduct = (product: StoredProduct): OwnProduct => ({
	...listing(product),
	status: product.status,
	variants: product.variants.map(toOwnVariant),
});
