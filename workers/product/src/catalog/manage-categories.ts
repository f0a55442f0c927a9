import { newId } from "#contracts/ids";
import type { IdempotencyScope } from "#contracts/idempotency";
import type { Category, CategoryDetail, CategoryInput, CategoryPatch } from "#contracts/category";
import { fail, notFound, ok, type Result } from "#contracts/result";
import type { Created } from "#contracts/vendor-catalog";
import { once } from "#kit/idempotency";
import { categoryDetail, categoryTree, findInTree, languagesOf } from "../domain/category-tree.ts";
import { mergeTranslations } from "../domain/translations.ts";
import { invalid } from "../domain/variant-list.ts";
import {
	countContents,
	findCategories,
	findCategory,
	insertCategory,
	listCategories,
	removeCategory,
	updateCategory,
} from "../store/category-store.ts";
import type { Db } from "#kit/db";
import { brokenConstraint, isOrphan } from "../store/db.ts";
import { productSlug } from "./free-slug.ts";

const SLUG_TAKEN = fail("conflict", "Another category has this slug.");
const NO_PARENT = invalid([{ path: "parentId", message: "is not a category" }]);

/** The tree of categories, with the number of public products in each. */
export const readCategoryTree = async (db: Db, languages: readonly string[] = []): Promise<Category[]> =>
	categoryTree(await listCategories(db, languages));

/** A category by id or slug; null where there is none. */
export const readCategory = async (db: Db, idOrSlug: string, languages: readonly string[]): Promise<CategoryDetail | null> =>
	categoryDetail(await listCategories(db, languages), idOrSlug) ?? null;

/** Makes a category; the slug is made from the name where it is not given. `conflict` where it is taken. */
export function createCategory(
	db: Db,
	input: CategoryInput,
	scope: IdempotencyScope | null,
	now: Date,
): Promise<Result<Created<Category>>> {
	return once<Category>(db, scope, async (record) => {
		const parentId = input.parentId ?? null;
		if (parentId !== null && (await findCategories(db, [parentId])).length === 0) return NO_PARENT;
		const { translations, faults } = mergeTranslations({}, input.translations);
		if (faults.length > 0) return invalid(faults);
		const named = { id: newId("category"), slug: input.slug ?? productSlug(input.name), name: input.name, parentId };
		const category = { ...named, translations };
		const created: Category = { ...named, languages: languagesOf(translations), productCount: 0, children: [] };
		return unlessSlugIsTaken(async () => {
			// The key first: of two requests with one key, the second has to fail on it and not on the slug.
			const [first, ...rest] = [...record(created), ...insertCategory(db, category, now)];
			if (first) await db.batch([first, ...rest]);
			return ok(created);
		});
	});
}

/** Changes a category; `conflict` where its slug is taken or it would come to stand below itself. */
export async function changeCategory(db: Db, id: string, patch: CategoryPatch, now: Date): Promise<Result<Category>> {
	const before = await findCategory(db, id);
	if (!before) return notFound("category");
	const parentId = patch.parentId === undefined ? before.parentId : patch.parentId;
	if (parentId !== null && (await findCategories(db, [parentId])).length === 0) return NO_PARENT;
	const { translations, faults } = mergeTranslations(before.translations, patch.translations);
	if (faults.length > 0) return invalid(faults);
	return unlessSlugIsTaken(async () => {
		const category = { id, slug: patch.slug ?? before.slug, name: patch.name ?? before.name, parentId, translations };
		const moved = await updateCategory(db, category, now);
		if (!moved) return fail("conflict", "A category cannot be below itself.");
		const changed = findInTree(await readCategoryTree(db), id);
		return changed ? ok(changed) : notFound("category");
	});
}

/** Removes an empty category; `conflict` says what is still in it. Products that are drafts or archived count too. */
export async function deleteCategory(db: Db, id: string, now: Date): Promise<Result<void>> {
	if (await removeCategory(db, id, now)) return ok(undefined);
	if (!(await findCategory(db, id))) return notFound("category");
	const { categories, products } = await countContents(db, id);
	return fail(
		"conflict",
		`Only an empty category can be removed: below it are ${counted(categories, "category", "categories")}, in it ${counted(products, "product", "products")} (drafts and archived ones count too).`,
	);
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

async function unlessSlugIsTaken<T>(write: () => Promise<Result<T>>): Promise<Result<T>> {
	try {
		return await write();
	} catch (error) {
		if (brokenConstraint(error) === "categories.slug") return SLUG_TAKEN;
		if (isOrphan(error)) return NO_PARENT;
		throw error;
	}
}
