import type { ProductStatus } from "#contracts/product";
import { type FileProduct, type FileVariant, LIMITS, type Problem, type Report, reportTo } from "./file-product.ts";
import type { Cells } from "./header.ts";
import { readList } from "./listed.ts";
import { readOwnTranslations, readOwnWithdrawal } from "./own-columns.ts";
import { isDefaultTitle, isFalse, isTrue, isPictureAddress, storable, readVariant, saysVariant } from "./read-variant.ts";

export interface Row {
	row: number;
	cells: Cells;
	/** All fields as they are in the file. */
	fields: readonly string[];
}

/**
 * Consecutive rows of one handle as a product. The first row has the product's words; each row may have a variant and a picture.
 * `knownNames` are the options of the product as it is stored, for rows that do not say them.
 */
export function readProduct(handle: string, rows: readonly [Row, ...Row[]], knownNames: readonly string[]): FileProduct {
	const problems: Problem[] = [];
	const report = reportTo(problems, handle);
	const [{ row, cells }] = rows;
	const optionNames = readOptionNames(rows, knownNames);
	const read = readVariants(rows, optionNames, report);
	return {
		handle,
		row,
		title: cut(storable(cells.title ?? ""), LIMITS.title, () =>
			report(row, "warning", "title_too_long", `title cut to ${LIMITS.title} characters`, { column: "Title" }),
		),
		...(cells.body !== undefined && { body: cells.body }),
		...(cells.vendor !== undefined && { brand: storable(cells.vendor).slice(0, LIMITS.brand) || null }),
		...(cells.tags !== undefined && { tags: readTags(row, cells.tags, report) }),
		...(cells.categories !== undefined && { categorySlugs: readList(cells.categories).slice(0, LIMITS.categories) }),
		type: storable(cells.type ?? "").slice(0, LIMITS.tag),
		...readOwnTranslations(row, cells, report),
		...readStatus(row, cells, report),
		...readOwnWithdrawal(row, cells, report),
		optionNames,
		...read,
		images: readImages(rows, report),
		problems,
		unusable: isUnusable(handle, rows, optionNames, report),
	};
}

const cut = (text: string, most: number, onCut: () => void): string => {
	if (text.length <= most) return text;
	onCut();
	return text.slice(0, most).trim();
};

function isUnusable(handle: string, rows: readonly Row[], optionNames: readonly string[], report: Report): boolean {
	const card = rows.find(({ cells }) => isTrue(cells.giftCard ?? ""));
	const row = rows[0]?.row ?? 0;
	if (card) report(card.row, "error", "gift_card", "is a gift card; those are not sold here", { column: "Gift Card" });
	else if (handle.length > LIMITS.handle)
		report(row, "error", "handle_too_long", `has a handle of more than ${LIMITS.handle} characters`, { column: "Handle" });
	else if (optionNames.some((name) => name.length > LIMITS.optionName || name === "__proto__"))
		report(row, "error", "option_name_invalid", "has an option name that cannot be used", { column: "Option1 Name" });
	else if (new Set(optionNames.map((name) => name.toLowerCase())).size < optionNames.length)
		report(row, "error", "option_name_twice", "names the same option twice", { column: "Option1 Name" });
	else return false;
	return true;
}

/** The names of the first row that has any; none where the only option is Shopify's "Title: Default Title". */
function readOptionNames(rows: readonly [Row, ...Row[]], knownNames: readonly string[]): string[] {
	const named = rows.find(({ cells }) => cells.option1Name);
	const [{ cells }] = rows;
	if (!named) return cells.title && cells.option1Name !== undefined ? [] : [...knownNames];
	const values = rows.flatMap((row) => row.cells.option1Value || []);
	if (values.every((value) => isDefaultTitle(named.cells.option1Name, value))) return [];
	const { option1Name, option2Name, option3Name } = named.cells;
	const names = [option1Name, option2Name, option3Name].map((name) => storable(name ?? ""));
	const end = names.indexOf("");
	return end === -1 ? names : names.slice(0, end);
}

function readVariants(rows: readonly Row[], names: readonly string[], report: Report): Pick<FileProduct, "variants" | "skippedVariants"> {
	const variants: FileVariant[] = [];
	const seen = new Set<string>();
	const wanted = rows.filter(({ cells }, index) => saysVariant(cells) || (index === 0 && cells.title !== "" && hasVariantColumns(cells)));
	for (const { row, cells } of wanted) {
		const variant = readVariant(row, cells, names, report);
		if (!variant) continue;
		const key = JSON.stringify(variant.values);
		if (seen.has(key)) report(row, "error", "variant_twice", "has the same option values as a row before it", { column: "Option1 Value" });
		else variants.push(variant);
		seen.add(key);
	}
	return { variants, skippedVariants: wanted.length - variants.length };
}

const hasVariantColumns = (cells: Cells): boolean => (cells.price ?? cells.sku ?? cells.option1Value) !== undefined;

function readTags(row: number, given: string, report: Report): string[] {
	const tags = new Map<string, string>();
	for (const tag of readList(given).map(storable).filter(Boolean)) {
		if (tag.length > LIMITS.tag)
			report(row, "warning", "tag_too_long", `tag "${tag.slice(0, 20)}…" left out: it has more than ${LIMITS.tag} characters`, {
				column: "Tags",
				value: tag,
			});
		else if (!tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
	}
	if (tags.size > LIMITS.tags)
		report(row, "warning", "too_many_tags", `only the first ${LIMITS.tags} of ${tags.size} tags are kept`, { column: "Tags" });
	return [...tags.values()].slice(0, LIMITS.tags);
}

/** A blank Published publishes, as in Shopify; Status, where there is one, may say draft or archived. */
function readStatus(row: number, cells: Cells, report: Report): { status?: ProductStatus } {
	const { published, status } = cells;
	if (published === undefined && status === undefined) return {};
	if (/^archived$/i.test(status ?? "")) return { status: "archived" };
	if (/^draft$/i.test(status ?? "")) return { status: "draft" };
	if (status && !/^active$/i.test(status)) {
		report(row, "warning", "status_unknown", `status "${status.slice(0, 40)}" is not known; kept as a draft`, {
			column: "Status",
			value: status,
		});
		return { status: "draft" };
	}
	if (!published || isTrue(published)) return { status: "published" };
	if (!isFalse(published))
		report(row, "warning", "published_unknown", `"${published.slice(0, 40)}" in Published is neither true nor false; kept as a draft`, {
			column: "Published",
			value: published,
		});
	return { status: "draft" };
}

/** The pictures of all rows by their position, then those that only a variant names. */
function readImages(rows: readonly Row[], report: Report): FileProduct["images"] {
	const images = new Map<string, { url: string; alt: string; position: number }>();
	for (const { row, cells } of rows) {
		if (!cells.imageSrc) continue;
		if (!isPictureAddress(cells.imageSrc))
			report(row, "warning", "picture_not_an_address", "picture left out: it is not an http or https address", {
				column: "Image Src",
				value: cells.imageSrc,
			});
		else if (!images.has(cells.imageSrc)) {
			images.set(cells.imageSrc, {
				url: cells.imageSrc,
				alt: storable(cells.imageAlt ?? "").slice(0, LIMITS.alt),
				position: Number(cells.imagePosition) || images.size + 1,
			});
		}
	}
	const sorted = [...images.values()].sort((a, b) => a.position - b.position).map(({ url, alt }) => ({ url, alt }));
	// A file of ours lists all pictures; one that a variant alone has is not one of the product's.
	const ofVariants = rows.flatMap(({ cells }) =>
		rows[0]?.cells.categories === undefined && cells.variantImage && isPictureAddress(cells.variantImage) && !images.has(cells.variantImage)
			? [cells.variantImage]
			: [],
	);
	const all = [...sorted, ...[...new Set(ofVariants)].map((url) => ({ url, alt: "" }))];
	if (all.length > LIMITS.images)
		report(rows[0]?.row ?? 0, "warning", "too_many_pictures", `only the first ${LIMITS.images} of ${all.length} pictures are kept`, {
			column: "Image Src",
		});
	return all.slice(0, LIMITS.images);
}
