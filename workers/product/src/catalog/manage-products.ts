import { newId } from "#contracts/ids";
import type { IdempotencyScope } from "#contracts/idempotency";
import type { Page } from "#contracts/page";
import type { OwnProduct, ProductInput, ProductPatch } from "#contracts/own-product";
import type { OwnVariantItem, StockInput } from "#contracts/own-variants";
import type { ProductTranslations } from "#contracts/product";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { Created, OwnProductFilter, OwnVariantFilter } from "#contracts/vendor-catalog";
import { once } from "#kit/idempotency";
import type { BatchItem } from "drizzle-orm/batch";
import type { CategoryRef, StoredProduct } from "../domain/product.ts";
import { type ProductChange, rowChanges } from "../domain/product-change.ts";
import { draftProduct, patchProduct } from "../domain/product-draft.ts";
import { toOwnProduct } from "../domain/product-view.ts";
import { termsOf } from "../domain/search/match-expression.ts";
import { mergeTranslations } from "../domain/translations.ts";
import { invalid } from "../domain/variant-list.ts";
import { findCategories } from "../store/category-store.ts";
import type { Db } from "#kit/db";
import { brokenConstraint, isOrphan } from "../store/db.ts";
import { countStock } from "../store/inventory-store.ts";
import { listVendorProducts, type OwnSearch } from "../store/own-product-list.ts";
import { listVendorVariants } from "../store/own-variant-list.ts";
import { findVendorProduct, findVendorProductOfVariant } from "../store/product-store.ts";
import { writeProducts } from "../store/product-writes.ts";
import { findVendorRef } from "../store/vendor-store.ts";
import { freeSlugs, productSlug } from "./free-slug.ts";
import { withPictureSizes } from "./size-pictures.ts";
import { sanitizeDescription } from "./sanitize-description.ts";

const ATTEMPTS = 5;
const NO_PRODUCT = notFound("product");
/** What a count answers that is below what orders hold. */
export const BELOW_RESERVED = fail("conflict", "More pieces are reserved for orders than that.");
const NO_CATEGORY = invalid([{ path: "categoryIds", message: "has one that is not a category any more" }]);
const CHANGED_SINCE = fail("precondition_failed", "The product has been changed in the meantime.");
const SLUG_TAKEN = fail("conflict", "Another product has this slug.");

async function categoriesOf(db: Db, ids: readonly string[]): Promise<Result<CategoryRef[]>> {
	const found = ids.length > 0 ? await findCategories(db, ids) : [];
	const known = new Set(found.map((category) => category.id));
	const errors = ids.flatMap((id, index) => (known.has(id) ? [] : [{ path: `categoryIds.${index}`, message: "is not a category" }]));
	return errors.length > 0 ? invalid(errors) : ok(found);
}

/** A page of a shop's own products, the newest first where nothing else is asked. */
export async function listOwnProducts(db: Db, vendorId: string, filter: OwnProductFilter, now: Date): Promise<Result<Page<OwnProduct>>> {
	const { cursor, q, sort = "newest", ...rest } = filter;
	return listVendorProducts(db, vendorId, { ...rest, sort, search: searchFor(q) }, cursor, now.toISOString());
}

/** A page of what a shop sells, variant by variant, by product where nothing else is asked. */
export async function listOwnVariants(
	db: Db,
	vendorId: string,
	filter: OwnVariantFilter,
	now: Date,
): Promise<Result<Page<OwnVariantItem>>> {
	const { cursor, q, sort = "title", ...rest } = filter;
	return listVendorVariants(db, vendorId, { ...rest, sort, search: searchFor(q) }, cursor, now.toISOString());
}

function searchFor(q: string | undefined): OwnSearch | undefined {
	const typed = q?.trim();
	return typed ? { typed, terms: termsOf(typed) } : undefined;
}

/** A shop's own product, whatever its status. */
export async function findOwnProduct(db: Db, vendorId: string, productId: string, now: Date): Promise<Result<OwnProduct>> {
	const product = await findVendorProduct(db, vendorId, productId);
	return product ? ok(toOwnProduct(product, now.toISOString())) : NO_PRODUCT;
}

/** Makes a product of a shop, once per scope. A slug that is not given is made from the title. */
export function createProduct(
	db: Db,
	vendorId: string,
	input: ProductInput,
	scope: IdempotencyScope | null,
	now: Date,
): Promise<Result<Created<OwnProduct>>> {
	return once<OwnProduct>(db, scope, async (record) => {
		const categories = await categoriesOf(db, input.categoryIds);
		if (!categories.ok) return categories;
		const descriptionHtml = sanitizeDescription(input.descriptionHtml);
		const { translations, faults } = mergeTranslations({}, sanitized(input.translations));
		if (faults.length > 0) return invalid(faults);
		return retried(async () => {
			const slug = input.slug ?? (await freeSlugs(db, [productSlug(input.title)]))[0] ?? newId("product");
			const draft = draftProduct(vendorId, input, { categories: categories.value, descriptionHtml, translations, slug }, now.toISOString());
			if (!draft.ok) return draft;
			const product = { ...draft.value, vendor: await findVendorRef(db, vendorId) };
			return save(
				db,
				{ before: null, after: product },
				{ now, slugIsChosen: input.slug !== undefined, record: (saved) => record(toOwnProduct(saved, now.toISOString())) },
			);
		});
	});
}

/** Changes what the patch names of a shop's product. */
export function updateProduct(db: Db, vendorId: string, productId: string, patch: ProductPatch, now: Date): Promise<Result<OwnProduct>> {
	return retried(async () => {
		const before = await findVendorProduct(db, vendorId, productId);
		if (!before) return NO_PRODUCT;
		if (patch.expectedUpdatedAt !== undefined && !isSameTime(patch.expectedUpdatedAt, before.updatedAt)) return CHANGED_SINCE;
		const categories = patch.categoryIds ? await categoriesOf(db, patch.categoryIds) : ok(before.categories);
		if (!categories.ok) return categories;
		const descriptionHtml = patch.descriptionHtml === undefined ? before.descriptionHtml : sanitizeDescription(patch.descriptionHtml);
		const { translations, faults } = mergeTranslations(before.translations, sanitized(patch.translations));
		if (faults.length > 0) return invalid(faults);
		const facts = { categories: categories.value, descriptionHtml, translations, slug: patch.slug ?? before.slug };
		const after = patchProduct(before, patch, facts);
		return after.ok ? save(db, { before, after: after.value }, { now, slugIsChosen: true }) : after;
	});
}

type SentTexts = { title: string; descriptionHtml?: string | undefined } | null;

/** Descriptions in other languages without anything that could act. */
const sanitized = (sent: Readonly<Record<string, SentTexts>> = {}): Record<string, ProductTranslations[string] | null> =>
	Object.fromEntries(
		Object.entries(sent).map(([tag, texts]) => [
			tag,
			texts && {
				title: texts.title,
				...(texts.descriptionHtml !== undefined && { descriptionHtml: sanitizeDescription(texts.descriptionHtml) }),
			},
		]),
	);

const isSameTime = (a: string, b: string): boolean => Date.parse(a) === Date.parse(b);

/** Takes a product off the street for good. */
export async function archiveProduct(db: Db, vendorId: string, productId: string, now: Date): Promise<Result<void>> {
	const archived = await updateProduct(db, vendorId, productId, { status: "archived" }, now);
	return archived.ok ? ok(undefined) : archived;
}

/** Sets what is on a variant's shelf; `conflict` where that is less than is reserved. */
export async function setStock(db: Db, vendorId: string, variantId: string, input: StockInput, now: Date): Promise<Result<OwnProduct>> {
	const counted = await countStock(db, vendorId, variantId, input, now.toISOString());
	if (!counted) return BELOW_RESERVED;
	const product = await findVendorProductOfVariant(db, vendorId, variantId);
	return product ? ok(toOwnProduct(product, now.toISOString())) : notFound("variant");
}

interface SaveOptions {
	now: Date;
	/** A slug that its shop chose and that is taken is refused; one that was made is made again. */
	slugIsChosen: boolean;
	/** What to write in the same batch, given what is saved. */
	record?: (saved: StoredProduct) => BatchItem<"sqlite">[];
}

/** Writes a change; null where somebody else was faster and all has to be read again. */
async function save(db: Db, change: ProductChange, { now, slugIsChosen, record }: SaveOptions): Promise<Result<OwnProduct> | null> {
	const [after = change.after] = await withPictureSizes(db, [change.after]);
	const rows = rowChanges({ ...change, after }, now.toISOString());
	const saved = {
		...after,
		createdAt: rows.product?.createdAt ?? after.createdAt,
		updatedAt: rows.product?.updatedAt ?? after.updatedAt,
	};
	// The key first: of two requests with one key, the second has to fail on it and not on the slug.
	const [first, ...rest] = [
		...(record?.(saved) ?? []),
		...writeProducts(db, [rows], { now: now.toISOString(), reason: "count", belowReserved: "refuse", importId: null }),
	];
	const answer = toOwnProduct(saved, now.toISOString());
	if (!first) return ok(answer);
	try {
		await db.batch([first, ...rest]);
		return ok(answer);
	} catch (error) {
		return refusal(error, slugIsChosen);
	}
}

/** What a failed write refuses; null where it may be tried again. */
export function refusal(error: unknown, slugIsChosen: boolean): Result<never> | null {
	if (isOrphan(error)) return NO_CATEGORY;
	switch (brokenConstraint(error)) {
		case "variants_oversold":
		case "variants_stock":
			return BELOW_RESERVED;
		case "products.slug":
			return slugIsChosen ? SLUG_TAKEN : null;
		case "products_version":
			return null;
		default:
			throw error;
	}
}

/** Tries a write that reads first until nobody else comes between. */
export async function retried<T>(attempt: () => Promise<Result<T> | null>): Promise<Result<T>> {
	for (let n = 0; n < ATTEMPTS; n += 1) {
		const result = await attempt();
		if (result) return result;
	}
	return fail("conflict", "It is being changed by somebody else right now. Please try again.");
}
