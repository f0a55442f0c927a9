import { freeSlugs, productSlug } from "../catalog/free-slug.ts";
import { sanitizeDescription } from "../catalog/sanitize-description.ts";
import { withPictureSizes } from "../catalog/size-pictures.ts";
import type { FailedRow } from "../domain/import/failed-rows.ts";
import type { Group } from "../domain/import/group-rows.ts";
import type { Cells } from "../domain/import/header.ts";
import { readList } from "../domain/import/listed.ts";
import { type Draft, draftOf, type PlanFacts, planProduct } from "../domain/import/plan-product.ts";
import { readProduct, type Row } from "../domain/import/read-product.ts";
import type { CategoryRef, StoredProduct } from "../domain/product.ts";
import { findCategoriesBySlug } from "../store/category-store.ts";
import type { Db } from "#kit/db";
import type { UnfinishedImport } from "../store/import-store.ts";
import { findByHandles } from "../store/product-store.ts";
import { findVendorRef } from "../store/vendor-store.ts";

/** What the catalog knows of the products that a window's rows are about. */
interface Known {
	products: Map<string, StoredProduct>;
	/** Free slugs, for handles that are new. */
	slugs: Map<string, string>;
	/** By slug. */
	categories: Map<string, CategoryRef>;
	vendor: StoredProduct["vendor"];
}

interface Circumstances {
	now: Date;
	/** Where the marketplace is on the web: addresses of its own pictures are kept without it. */
	origin: string;
}

/** Puts each group of rows to the draft of its product; a handle that comes again adds to the same draft. And the rows that were of no use. */
export async function planGroups(
	db: Db,
	unfinished: UnfinishedImport,
	groups: readonly Group[],
	{ now, origin }: Circumstances,
): Promise<{ drafts: Draft[]; failed: FailedRow[] }> {
	const known = await lookUp(db, unfinished.vendorId, groups);
	const drafts = new Map<string, Draft>();
	const failed: FailedRow[] = [];
	for (const group of groups) {
		const { handle } = group;
		const draft = drafts.get(handle) ?? draftOf(known.products.get(handle) ?? null);
		const reported = draft.problems.length;
		const optionNames = draft.after?.options.map((option) => option.name) ?? [];
		const facts = { ...factsOf(known, group), importId: unfinished.id, now: now.toISOString(), sanitize: sanitizeDescription };
		const seen = drafts.has(handle) || known.products.get(handle)?.lastImportId === unfinished.id;
		const isUsed = planProduct(draft, readProduct(handle, group.rows.map((row) => atHome(row, origin)) as Group["rows"], optionNames), {
			...facts,
			seen,
		});
		drafts.set(handle, draft);
		const faulty = new Set(draft.problems.slice(reported).flatMap(({ row, severity }) => (severity === "error" ? [row] : [])));
		const lost = group.rows.filter(({ row }) => !isUsed || faulty.has(row));
		failed.push(...lost.map(({ row, fields }) => ({ row, fields, isOfKnown: isUsed })));
	}
	return { drafts: await sized(db, [...drafts.values()]), failed };
}

/** The drafts with the sizes of the pictures that were uploaded here. */
async function sized(db: Db, drafts: readonly Draft[]): Promise<Draft[]> {
	const products = await withPictureSizes(
		db,
		drafts.flatMap(({ after }) => after ?? []),
	);
	const byId = new Map(products.map((product) => [product.id, product]));
	return drafts.map((draft) => (draft.after ? { ...draft, after: byId.get(draft.after.id) ?? draft.after } : draft));
}

/** The row with the addresses of our own pictures as we keep them. */
function atHome(row: Row, origin: string): Row {
	const home = (url: string) => (url.startsWith(`${origin}/api/v1/media/`) ? url.slice(origin.length) : url);
	const { imageSrc, variantImage } = row.cells;
	const cells: Cells = {
		...row.cells,
		...(imageSrc && { imageSrc: home(imageSrc) }),
		...(variantImage && { variantImage: home(variantImage) }),
	};
	return { ...row, cells };
}

function factsOf(known: Known, { handle, rows }: Group): Pick<PlanFacts, "vendor" | "slug" | "categories"> {
	const categories = categorySlugsIn(rows[0].cells).flatMap((slug) => known.categories.get(slug) ?? []);
	return { vendor: known.vendor, slug: known.slugs.get(handle) ?? handle, categories };
}

/** The slugs that a file says, or the one of its type: that names the category whose slug it is. */
function categorySlugsIn({ categories, type }: Cells): string[] {
	if (categories !== undefined) return readList(categories);
	return type ? [productSlug(type)] : [];
}

async function lookUp(db: Db, vendorId: string, groups: readonly Group[]): Promise<Known> {
	const handles = [...new Set(groups.map((group) => group.handle))];
	const products = await findByHandles(db, vendorId, handles);
	const newHandles = handles.filter((handle) => !products.has(handle));
	const slugs = await freeSlugs(db, newHandles.map(productSlug));
	const wanted = [...new Set(groups.flatMap(({ rows }) => categorySlugsIn(rows[0].cells)))];
	return {
		products,
		slugs: new Map(newHandles.map((handle, index) => [handle, slugs[index] ?? handle])),
		categories: new Map((await findCategoriesBySlug(db, wanted)).map((category) => [category.slug, category])),
		vendor: await findVendorRef(db, vendorId),
	};
}
