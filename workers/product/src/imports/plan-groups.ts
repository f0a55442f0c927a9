import { freeSlugs, productSlug } from "../catalog/free-slug.ts";
import { sanitizeDescription } from "../catalog/sanitize-description.ts";
import type { Group } from "../domain/import/group-rows.ts";
import { type Draft, draftOf, type PlanFacts, planProduct } from "../domain/import/plan-product.ts";
import { readProduct } from "../domain/import/read-product.ts";
import type { CategoryRef, StoredProduct } from "../domain/product.ts";
import { findCategoriesBySlug } from "../store/category-store.ts";
import type { Db } from "#kit/db";
import type { UnfinishedImport } from "../store/import-store.ts";
import { findImported } from "../store/product-store.ts";
import { findVendorRef } from "../store/vendor-store.ts";

/** What the catalog knows of the products that a window's rows are about. */
interface Known {
	products: Map<string, StoredProduct>;
	/** Free slugs, for handles that are new. */
	slugs: Map<string, string>;
	/** Categories by the type that names them. */
	categories: Map<string, CategoryRef>;
	vendor: StoredProduct["vendor"];
}

/** Puts each group of rows to the draft of its product; a handle that comes again adds to the same draft. */
export async function planGroups(db: Db, unfinished: UnfinishedImport, groups: readonly Group[], now: Date): Promise<Draft[]> {
	const known = await lookUp(db, unfinished.vendorId, groups);
	const drafts = new Map<string, Draft>();
	for (const group of groups) {
		const { handle, rows } = group;
		const draft = drafts.get(handle) ?? draftOf(known.products.get(handle) ?? null);
		const optionNames = draft.after?.options.map((option) => option.name) ?? [];
		const facts = { ...factsOf(known, group), importId: unfinished.id, now: now.toISOString(), sanitize: sanitizeDescription };
		const seen = drafts.has(handle) || known.products.get(handle)?.lastImportId === unfinished.id;
		planProduct(draft, readProduct(handle, rows, optionNames), { ...facts, seen });
		drafts.set(handle, draft);
	}
	return [...drafts.values()];
}

function factsOf(known: Known, { handle, rows }: Group): Pick<PlanFacts, "vendor" | "slug" | "category"> {
	return { vendor: known.vendor, slug: known.slugs.get(handle) ?? handle, category: known.categories.get(typeOf(rows[0].cells)) };
}

const typeOf = (cells: { type?: string }): string => cells.type ?? "";

async function lookUp(db: Db, vendorId: string, groups: readonly Group[]): Promise<Known> {
	const handles = [...new Set(groups.map((group) => group.handle))];
	const products = new Map((await findImported(db, vendorId, handles)).map((product) => [product.importHandle ?? "", product]));
	const newHandles = handles.filter((handle) => !products.has(handle));
	const slugs = await freeSlugs(db, newHandles.map(productSlug));
	const types = [...new Set(groups.map(({ rows }) => typeOf(rows[0].cells)))].filter((type) => type !== "");
	return {
		products,
		slugs: new Map(newHandles.map((handle, index) => [handle, slugs[index] ?? handle])),
		categories: await categoriesByType(db, types),
		vendor: await findVendorRef(db, vendorId),
	};
}

/** A type names the category whose slug it is. */
async function categoriesByType(db: Db, types: readonly string[]): Promise<Map<string, CategoryRef>> {
	const found = await findCategoriesBySlug(db, types.map(productSlug));
	const bySlug = new Map(found.map((category) => [category.slug, category]));
	return new Map(
		types.flatMap((type) => {
			const category = bySlug.get(productSlug(type));
			return category ? [[type, category] as const] : [];
		}),
	);
}
