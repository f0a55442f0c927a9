import { newId } from "#contracts/ids";
import type { ProductInput, ProductPatch } from "#contracts/own-product";
import type { ProductTranslations } from "#contracts/product";
import { ok, type Result } from "#contracts/result";
import { type CategoryRef, optionsOf, type StoredMedia, type StoredProduct, type StoredVariant } from "./product.ts";
import { invalid, optionNameFaults, renameOptions, variantList } from "./variant-list.ts";

/** What a draft needs besides the shop's words: looked up, made or cleaned before. */
export interface DraftFacts {
	categories: CategoryRef[];
	descriptionHtml: string;
	translations: ProductTranslations;
	slug: string;
}

/** A new product from what its shop sent. */
export function draftProduct(vendorId: string, input: ProductInput, facts: DraftFacts, now: string): Result<StoredProduct> {
	const faults = optionNameFaults(input.options);
	if (faults.length > 0) return invalid(faults);
	const variants = variantList(input.options, input.variants, []);
	if (!variants.ok) return variants;
	return ok({
		id: newId("product"),
		vendor: { id: vendorId, slug: vendorId, name: "" },
		slug: facts.slug,
		importHandle: null,
		title: input.title,
		descriptionHtml: facts.descriptionHtml,
		translations: facts.translations,
		brand: input.brand ?? null,
		categories: facts.categories,
		breadcrumbs: [],
		tags: unique(input.tags),
		options: optionsOf(variants.value),
		media: mediaList(input.media, []),
		status: input.status,
		withdrawal: input.withdrawal ?? "allowed",
		rating: { average: 0, count: 0 },
		lastImportId: null,
		listedMinor: 0,
		version: 0,
		createdAt: now,
		updatedAt: now,
		variants: variants.value,
	});
}

/** The product after a change: what the patch does not name stays. */
export function patchProduct(product: StoredProduct, patch: ProductPatch, facts: DraftFacts): Result<StoredProduct> {
	const variants = patchVariants(product, patch);
	if (!variants.ok) return variants;
	return ok({
		...product,
		title: patch.title ?? product.title,
		slug: facts.slug,
		descriptionHtml: facts.descriptionHtml,
		translations: facts.translations,
		brand: patch.brand ?? product.brand,
		categories: facts.categories,
		tags: patch.tags ? unique(patch.tags) : product.tags,
		options: optionsOf(variants.value),
		media: patch.media ? mediaList(patch.media, product.media) : product.media,
		status: patch.status ?? product.status,
		withdrawal: patch.withdrawal ?? product.withdrawal,
		variants: variants.value,
	});
}

function patchVariants(product: StoredProduct, patch: ProductPatch): Result<StoredVariant[]> {
	const names = patch.options ?? product.options.map((option) => option.name);
	const faults = optionNameFaults(names);
	if (faults.length > 0) return invalid(faults);
	if (patch.variants) return variantList(names, patch.variants, product.variants);
	if (!patch.options) return ok(product.variants);
	const fits = product.variants.every((variant) => Object.keys(variant.options).length === names.length);
	return fits
		? ok(renameOptions(product.variants, names))
		: invalid([{ path: "options", message: "another number of options needs the variants too" }]);
}

const unique = (tags: readonly string[]): string[] => [...new Map(tags.map((tag) => [tag.toLowerCase(), tag])).values()];

/** Pictures in their new order; one that was there keeps its id. */
function mediaList(given: readonly { url: string; alt: string }[], existing: readonly StoredMedia[]): StoredMedia[] {
	return given.map(({ url, alt }) => ({ id: existing.find((media) => media.url === url)?.id ?? newId("media"), url, alt }));
}
