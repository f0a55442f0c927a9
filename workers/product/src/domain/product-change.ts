import { saleTurns } from "./price.ts";
import { toProduct } from "./product-view.ts";
import { optionKey, priceSummary, type StoredProduct, type StoredVariant, variantTitle } from "./product.ts";

/** A product before (null where it is new) and after: what the store has to write is the difference. */
export interface ProductChange {
	before: StoredProduct | null;
	after: StoredProduct;
}

/** What a product shows in lists at a moment, and when that next changes by itself. */
export function listedAt(variants: readonly StoredVariant[], at: string) {
	const { min, max, compareAt } = priceSummary(variants, at);
	const dates = variants.flatMap(({ availableFrom }) => (availableFrom !== null && availableFrom > at ? [availableFrom] : []));
	const [changesAt = null] = [...variants.flatMap((variant) => saleTurns(variant, at)), ...dates].toSorted();
	return { priceMinMinor: min, priceMaxMinor: max, compareAtMinor: compareAt, changesAt };
}

/** A row of the products table without what other writers own. */
const productRow = (product: StoredProduct, now: string) => {
	return {
		id: product.id,
		vendorId: product.vendor.id,
		slug: product.slug,
		importHandle: product.importHandle,
		title: product.title,
		descriptionHtml: product.descriptionHtml,
		translations: product.translations,
		brand: product.brand,
		tags: product.tags,
		options: product.options,
		media: product.media,
		status: product.status,
		withdrawal: product.withdrawal,
		...listedAt(product.variants, now),
	};
};

export type VariantRow = ReturnType<typeof variantRow>;

const variantRow = (productId: string, position: number, variant: StoredVariant) => ({
	id: variant.id,
	productId,
	position,
	sku: variant.sku,
	title: variantTitle(variant.options),
	options: variant.options,
	optionKey: optionKey(variant.options),
	priceMinor: variant.priceMinor,
	compareAtMinor: variant.compareAtMinor,
	sale: variant.sale,
	volumePrices: variant.volumePrices,
	prices: variant.prices,
	/** Null leaves the shelf as it is: an order may have changed it since it was read. */
	stockQuantity: variant.stockQuantity as number | null,
	tracked: Number(variant.tracked),
	allowBackorder: Number(variant.allowBackorder),
	backorderLimit: variant.backorderLimit,
	preorder: Number(variant.preorder),
	availableFrom: variant.availableFrom,
	weightGrams: variant.weightGrams,
	requiresShipping: Number(variant.requiresShipping),
	taxCategory: variant.taxCategory,
	barcode: variant.barcode,
	imageUrl: variant.imageUrl,
	importedQuantity: variant.importedQuantity,
});

/** What everybody may know of a product; nobody sees more of one that is not on the street than those who keep its name. */
function publicFace(product: StoredProduct, now: string) {
	const { id, slug, title, status } = product;
	if (status !== "published") return { id, slug, title, status };
	const { vendor, brand, descriptionHtml, withdrawal, categories, tags, options, media, variants } = toProduct(product, { at: now });
	const offers = variants.map(({ id, sku, title, options: values, price, compareAtPrice, saleEndsAt, volumePrices }, index) => ({
		id,
		sku,
		title,
		values,
		price,
		compareAtPrice,
		saleEndsAt,
		volumePrices,
		prices: product.variants[index]?.prices,
		preorder: product.variants[index]?.preorder,
		availableFrom: product.variants[index]?.availableFrom,
	}));
	return {
		id,
		slug,
		title,
		status,
		vendor,
		brand,
		descriptionHtml,
		withdrawal,
		translations: product.translations,
		categories,
		tags,
		options,
		media,
		offers,
	};
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const variantRows = (product: StoredProduct | null) =>
	new Map((product?.variants ?? []).map((variant, position) => [variant.id, variantRow(product?.id ?? "", position, variant)]));

/** The rows that a change comes down to. */
export interface RowChanges {
	product: (ReturnType<typeof productRow> & { version: number; createdAt: string; updatedAt: string }) | null;
	isNew: boolean;
	/** New category ids, in order; null where they stay. */
	categoryIds: string[] | null;
	newVariants: VariantRow[];
	changedVariants: VariantRow[];
	droppedVariantIds: string[];
	/** Whether others hear of it: of every change of what everybody sees, except for what a shelf holds (the store tells when it runs out). */
	tells: boolean;
}

/** Compares before and after; `product` is null when nothing has changed. */
export function rowChanges({ before, after }: ProductChange, now: string): RowChanges {
	const was = variantRows(before);
	const is = variantRows(after);
	const newVariants = [...is.values()].filter((row) => !was.has(row.id));
	const changedVariants = [...is.values()].filter((row) => was.has(row.id) && !same(row, was.get(row.id)));
	const droppedVariantIds = [...was.keys()].filter((id) => !is.has(id));
	const ids = after.categories.map((category) => category.id);
	const categoriesChanged = !same(
		ids,
		(before?.categories ?? []).map((category) => category.id),
	);
	const row = productRow(after, now);
	const rowChanged = before === null || !same(row, productRow(before, now));
	const changed = rowChanged || categoriesChanged || newVariants.length + changedVariants.length + droppedVariantIds.length > 0;
	return {
		product: changed ? { ...row, version: (before?.version ?? 0) + 1, createdAt: before?.createdAt ?? now, updatedAt: now } : null,
		isNew: before === null,
		categoryIds: categoriesChanged ? ids : null,
		newVariants,
		changedVariants: changedVariants.map((variant) =>
			variant.stockQuantity === was.get(variant.id)?.stockQuantity ? { ...variant, stockQuantity: null } : variant,
		),
		droppedVariantIds,
		tells: before === null || !same(publicFace(before, now), publicFace(after, now)),
	};
}
