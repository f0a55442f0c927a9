import {
	type CollectionInput,
	type CollectionPatch,
	MOST_COLLECTIONS_OF_A_SHOP,
	type OwnCollection,
	type OwnCollectionDetail,
} from "#contracts/collection";
import { newId } from "#contracts/ids";
import type { IdempotencyScope } from "#contracts/idempotency";
import type { Page, PageRequest } from "#contracts/page";
import { fail, type FieldError, notFound, ok, type Result } from "#contracts/result";
import type { Created } from "#contracts/vendor-catalog";
import { decodeCursor, pageFrom } from "#kit/cursor";
import { type Db, type Statement, writeAll } from "#kit/db";
import { once } from "#kit/idempotency";
import * as z from "zod";
import { collectionFaults, type StoredCollection, toOwnCollection } from "../domain/collection.ts";
import { invalid } from "../domain/variant-list.ts";
import { findCategories } from "../store/category-store.ts";
import { knownProducts, knownVendors, listChosen, listRuleShops } from "../store/collection-contents.ts";
import {
	findOwnCollection,
	hasMostCollections,
	insertCollection,
	listOwnCollections,
	removeCollection,
	takenCollectionSlugs,
	updateCollection,
} from "../store/collection-store.ts";
import { brokenConstraint, isOrphan } from "../store/db.ts";
import { findVendorRef } from "../store/vendor-store.ts";
import { countProductsIn } from "./count-products-in.ts";
import { productSlug } from "./free-slug.ts";
import { retried } from "./manage-products.ts";
import { sanitizeDescription } from "./sanitize-description.ts";

const NO_COLLECTION = notFound("collection");
const SLUG_TAKEN = fail("conflict", "Another collection has this slug.", { errors: [{ path: "slug", message: "is taken" }] });
const TOO_MANY = fail(
	"conflict",
	`A shop can have at most ${MOST_COLLECTIONS_OF_A_SHOP} collections. Delete one to make room for another.`,
);
const SLUGS_TRIED = 20;

/** Where a page of collections goes on. */
export const collectionCursor = z.tuple([z.int(), z.string()]);

/** A page of the collections of a shop, or of the marketplace where that is null. */
export async function readOwnCollections(
	db: Db,
	vendorId: string | null,
	{ limit, cursor }: PageRequest,
): Promise<Result<Page<OwnCollection>>> {
	const after = cursor === undefined ? ok(null) : decodeCursor(cursor, collectionCursor);
	if (!after.ok) return after;
	const rows = await listOwnCollections(db, vendorId, after.value, limit + 1);
	return ok(pageFrom(rows, limit, shown, (row) => [row.position, row.id]));
}

/** One of the collections of a shop, or of the marketplace, with what is in it now. */
export async function readOwnCollection(db: Db, vendorId: string | null, id: string): Promise<Result<OwnCollectionDetail>> {
	const collection = await findOwnCollection(db, vendorId, id);
	if (!collection) return NO_COLLECTION;
	const [products, vendors, { total, totalIsExact }] = await Promise.all([
		listChosen(db, id),
		listRuleShops(db, collection.rule),
		countProductsIn(db, collection),
	]);
	return ok({ ...shown(collection), products, vendors, productCount: total, productCountIsExact: totalIsExact });
}

/** Makes a collection, once per scope. A slug that is not given is made from the title. `conflict` where it is taken, and where a shop has too many. */
export function createCollection(
	db: Db,
	vendorId: string | null,
	input: CollectionInput,
	scope: IdempotencyScope | null,
	now: Date,
): Promise<Result<Created<OwnCollection>>> {
	return once<OwnCollection>(db, scope, async (record) => {
		const faults = await faultsOf(db, vendorId, input);
		if (faults.length > 0) return invalid(faults);
		return retried(async () => {
			if (vendorId !== null && (await hasMostCollections(db, vendorId))) return TOO_MANY;
			const collection: StoredCollection = {
				id: newId("collection"),
				slug: input.slug ?? (await freeSlug(db, productSlug(input.title))),
				vendorId,
				vendor: vendorId === null ? null : await findVendorRef(db, vendorId),
				title: input.title,
				descriptionHtml: sanitizeDescription(input.descriptionHtml),
				rule: input.rule ?? null,
				productIds: input.productIds ?? [],
				status: input.status,
				position: input.position,
				createdAt: now.toISOString(),
				updatedAt: now.toISOString(),
			};
			const created = toOwnCollection(collection);
			// The key first: of two requests with one key, the second has to fail on it and not on the slug.
			return written(db, [...record(created), ...insertCollection(db, collection)], created, input.slug !== undefined);
		});
	});
}

/** Changes what the patch names of a collection. */
export async function changeCollection(
	db: Db,
	vendorId: string | null,
	id: string,
	patch: CollectionPatch,
	now: Date,
): Promise<Result<OwnCollection>> {
	const faults = await faultsOf(db, vendorId, patch);
	if (faults.length > 0) return invalid(faults);
	return retried(async () => {
		const before = await findOwnCollection(db, vendorId, id);
		if (!before) return NO_COLLECTION;
		const rule = patch.rule === undefined ? before.rule : patch.rule;
		if (rule && (patch.productIds ?? []).length > 0) return invalid(collectionFaults({ rule, productIds: patch.productIds }, vendorId));
		const after = {
			...before,
			slug: patch.slug ?? before.slug,
			title: patch.title ?? before.title,
			descriptionHtml: patch.descriptionHtml === undefined ? before.descriptionHtml : sanitizeDescription(patch.descriptionHtml),
			rule,
			productIds: rule ? [] : (patch.productIds ?? before.productIds),
			status: patch.status ?? before.status,
			position: patch.position ?? before.position,
			updatedAt: now.toISOString(),
		};
		return written(db, updateCollection(db, before, after), shown(after), true);
	});
}

/** Removes a collection; its products stay. */
export async function deleteCollection(db: Db, vendorId: string | null, id: string, now: Date): Promise<Result<void>> {
	return retried(async () => {
		const collection = await findOwnCollection(db, vendorId, id);
		if (!collection) return NO_COLLECTION;
		return written<void>(db, removeCollection(db, collection, now), undefined, true);
	});
}

const shown = ({ version: _version, ...collection }: StoredCollection & { version: number }): OwnCollection => toOwnCollection(collection);

/** Writes all of it; null where somebody else was faster and all has to be read again. */
async function written<T>(db: Db, statements: readonly Statement[], value: T, slugIsChosen: boolean): Promise<Result<T> | null> {
	try {
		await writeAll(db, statements);
		return ok(value);
	} catch (error) {
		if (isOrphan(error)) return null;
		switch (brokenConstraint(error)) {
			case "collections.slug":
				return slugIsChosen ? SLUG_TAKEN : null;
			case "collections_version":
				return null;
			default:
				throw error;
		}
	}
}

/** What is wrong with a rule or a list of products by itself, and which of the ids in it are nothing, or nothing of the shop's. */
async function faultsOf(db: Db, vendorId: string | null, given: CollectionInput | CollectionPatch): Promise<FieldError[]> {
	const faults = collectionFaults(given, vendorId);
	if (faults.length > 0) return faults;
	const { categoryIds = [], vendorIds = [] } = given.rule ?? {};
	const productIds = given.productIds ?? [];
	const [categories, vendors, products] = await Promise.all([
		categoryIds.length > 0 ? findCategories(db, categoryIds) : [],
		vendorIds.length > 0 ? knownVendors(db, vendorIds) : new Set<string>(),
		productIds.length > 0 ? knownProducts(db, vendorId, productIds) : new Set<string>(),
	]);
	return [
		...unknown("rule.categoryIds", categoryIds, new Set(categories.map(({ id }) => id)), "is not a category"),
		...unknown("rule.vendorIds", vendorIds, vendors, "is not a shop"),
		...unknown("productIds", productIds, products, "is not a product"),
	];
}

const unknown = (path: string, ids: readonly string[], known: ReadonlySet<string>, message: string): FieldError[] =>
	ids.flatMap((id, index) => (known.has(id) ? [] : [{ path: `${path}.${index}`, message }]));

/** A slug that no collection has or had: itself, or with -2, -3, … behind it. */
async function freeSlug(db: Db, wanted: string): Promise<string> {
	const candidates = [wanted, ...Array.from({ length: SLUGS_TRIED }, (_, index) => `${wanted}-${index + 2}`)];
	const taken = await takenCollectionSlugs(db, candidates);
	return candidates.find((candidate) => !taken.has(candidate)) ?? `${wanted}-${crypto.randomUUID().slice(0, 8)}`;
}
