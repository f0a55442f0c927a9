import type { ProductTranslations } from "#contracts/product";
import { newId } from "#contracts/ids";
import { type CategoryRef, optionsOf, type StoredMedia, type StoredProduct } from "../product.ts";
import { columnName } from "./columns.ts";
import { type FileProduct, LIMITS, type Problem, type Report, reportTo } from "./file-product.ts";
import { mergeVariants } from "./merge-variants.ts";

/** What is known of a product while its import goes on: as it was, as it will be, and which of its variants the file had. */
export interface Draft {
	before: StoredProduct | null;
	/** Null while nothing of it can be used. */
	after: StoredProduct | null;
	claimed: Set<string>;
	skippedVariants: number;
	problems: Problem[];
}

export interface PlanFacts {
	vendor: StoredProduct["vendor"];
	/** Free, for a product that is new. */
	slug: string;
	/** The category that the product's type names; where the file says categories, exactly those of them that there are. */
	categories: CategoryRef[];
	/** Whether this import has had rows of the product before: then these only add to it. */
	seen: boolean;
	importId: string;
	now: string;
	sanitize: (html: string) => string;
}

/** Adds rows of the file to a product's draft; whether any of them could be used. What the file does not say stays as it is. */
export function planProduct(draft: Draft, file: FileProduct, facts: PlanFacts): boolean {
	const report = reportTo(draft.problems, file.handle);
	draft.problems.push(...file.problems);
	draft.skippedVariants += file.skippedVariants;
	const base = draft.after ?? newProduct(file, facts);
	const isNew = draft.after === null;
	if (file.unusable || (isNew && file.title === "")) {
		if (!file.unusable)
			report(file.row, "error", "title_missing", "has no title, and there is no product with this handle", { column: "Title" });
		draft.skippedVariants += file.variants.length;
		return false;
	}
	// Rows without a title go on with a product that is known; what it is called and how it looks was said before.
	const goesOn = file.title === "" || (facts.seen && !isNew);
	const described = goesOn ? base : describe(base, file, facts, report);
	const merged = mergeVariants(base.variants, file, draft.claimed, report);
	draft.skippedVariants += merged.skipped;
	if (merged.variants.length === 0) {
		report(file.row, "error", "product_without_variant", "the product has no variant that can be used");
		return false;
	}
	draft.after = {
		...described,
		options: optionsOf(merged.variants),
		media: mergeMedia(base.media, file, goesOn),
		variants: merged.variants,
	};
	return true;
}

function newProduct(file: FileProduct, facts: PlanFacts): StoredProduct {
	return {
		id: newId("product"),
		vendor: facts.vendor,
		slug: facts.slug,
		importHandle: file.handle,
		title: file.title,
		descriptionHtml: "",
		translations: {},
		brand: null,
		categories: [],
		breadcrumbs: [],
		tags: [],
		options: [],
		media: [],
		status: "published",
		withdrawal: "allowed",
		rating: { average: 0, count: 0 },
		lastImportId: facts.importId,
		listedMinor: 0,
		version: 0,
		createdAt: facts.now,
		updatedAt: facts.now,
		variants: [],
	};
}

/** The product with the file's words for it. */
function describe(product: StoredProduct, file: FileProduct, facts: PlanFacts, report: Report): StoredProduct {
	return {
		...product,
		title: file.title,
		descriptionHtml: description(product, file, facts, report),
		brand: file.brand === undefined ? product.brand : file.brand,
		categories: categoriesOf(product, file, facts, report),
		tags: tagsOf(product, file),
		translations: file.translations ? cleaned(file.translations, facts) : product.translations,
		status: file.status ?? product.status,
		withdrawal: file.withdrawal ?? product.withdrawal,
	};
}

const cleaned = (translations: ProductTranslations, { sanitize }: PlanFacts): ProductTranslations =>
	Object.fromEntries(
		Object.entries(translations).map(([locale, { title, descriptionHtml }]) => [
			locale,
			{ title, ...(descriptionHtml !== undefined && { descriptionHtml: sanitize(descriptionHtml) }) },
		]),
	);

function description(product: StoredProduct, file: FileProduct, facts: PlanFacts, report: Report): string {
	if (file.body === undefined) return product.descriptionHtml;
	const html = facts.sanitize(file.body);
	if (html.length <= LIMITS.body) return html;
	report(file.row, "warning", "description_too_long", `description left out: it has more than ${LIMITS.body} characters`, {
		column: "Body (HTML)",
	});
	return product.descriptionHtml;
}

function categoriesOf(
	product: StoredProduct,
	{ row, categorySlugs }: FileProduct,
	{ categories }: PlanFacts,
	report: Report,
): CategoryRef[] {
	const known = new Set(product.categories.map(({ id }) => id));
	if (!categorySlugs) return [...product.categories, ...categories.filter(({ id }) => !known.has(id))].slice(0, LIMITS.categories);
	for (const slug of categorySlugs.filter((wanted) => !categories.some((category) => category.slug === wanted)))
		report(row, "warning", "category_unknown", `there is no category "${slug.slice(0, 80)}"`, {
			column: columnName("categories"),
			value: slug,
		});
	return categories;
}

/** The file's tags; its type among them, unless it says its categories. */
function tagsOf(product: StoredProduct, file: FileProduct): string[] {
	const tags = file.tags ?? product.tags;
	if (file.categorySlugs) return tags;
	const all = file.type && !tags.some((tag) => tag.toLowerCase() === file.type.toLowerCase()) ? [...tags, file.type] : tags;
	return all.slice(0, LIMITS.tags);
}

/** The file's pictures instead of those there are; from rows that stand apart, in addition to them. */
function mergeMedia(existing: readonly StoredMedia[], file: FileProduct, apart: boolean): StoredMedia[] {
	const known = new Map(existing.map((media) => [media.url, media]));
	const given = file.images.map(({ url, alt }) => ({ id: known.get(url)?.id ?? newId("media"), url, alt }));
	if (given.length === 0) return [...existing];
	if (apart)
		return [...existing, ...given.filter(({ url }) => !known.has(url)).map((media) => ({ ...media, apart: true as const }))].slice(
			0,
			LIMITS.images,
		);
	const urls = new Set(given.map(({ url }) => url));
	return [...given, ...existing.filter((media) => media.apart && !urls.has(media.url))].slice(0, LIMITS.images);
}

/** A draft of a product as it is stored, or of one that is not. */
export const draftOf = (stored: StoredProduct | null): Draft => ({
	before: stored,
	after: stored,
	claimed: new Set(),
	skippedVariants: 0,
	problems: [],
});

/** How an import counts a draft's variants: those the file had, by what became of them. */
export function countVariants({ before, claimed }: Draft, newIds: ReadonlySet<string>, changedIds: ReadonlySet<string>) {
	const ids = [...claimed];
	const created = ids.filter((id) => newIds.has(id)).length;
	const updated = ids.filter((id) => before !== null && changedIds.has(id)).length;
	return { created, updated, unchanged: ids.length - created - updated };
}
