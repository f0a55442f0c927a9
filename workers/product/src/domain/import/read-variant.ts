import { MAX_PRICE_MINOR } from "#contracts/money";
import { TAX_CATEGORIES } from "#contracts/product";
import { columnName } from "./columns.ts";
import { readOwnTerms } from "./own-columns.ts";
import { priceIn } from "./price-text.ts";
import { type FileVariant, LIMITS, type Report } from "./file-product.ts";
import type { Cells } from "./header.ts";

/** Whether a row is a variant; one that only adds a picture has none of these. */
export const saysVariant = (cells: Cells): boolean =>
	Boolean(cells.option1Value || cells.option2Value || cells.option3Value || cells.price || cells.sku);

/** Whether the values are those that Shopify writes for a product without options. */
export const isDefaultTitle = (name: string | undefined, value: string | undefined): boolean =>
	(name ?? "").toLowerCase() === "title" && (value ?? "").toLowerCase() === "default title";

/** The variant of a row, or null where the row is reported and skipped. `names` are the product's options. */
export function readVariant(row: number, cells: Cells, names: readonly string[], report: Report): FileVariant | null {
	const values = readValues(row, cells, names, report);
	const price = readPrice(row, cells, report);
	if (!values || price === "bad") return null;
	const shelf = readShelf(row, cells, report);
	return {
		row,
		values,
		...(cells.sku !== undefined && { sku: storable(cells.sku).slice(0, LIMITS.sku) || null }),
		...(price !== undefined && { priceMinor: price, ...readCompareAt(row, cells, price, report) }),
		...(cells.barcode !== undefined && { barcode: storable(cells.barcode).slice(0, LIMITS.barcode) || null }),
		...readWeight(row, cells, report),
		...shelf,
		...(cells.shipping && { requiresShipping: !isFalse(cells.shipping) }),
		...readTax(row, cells, report),
		...readOwnTerms(row, cells, report),
		...readImage(row, cells, report),
	};
}

export const isFalse = (value: string): boolean => /^(false|no|n|0)$/i.test(value);
export const isTrue = (value: string): boolean => /^(true|yes|y|1)$/i.test(value);

function readValues(row: number, cells: Cells, names: readonly string[], report: Report): string[] | null {
	const given = [cells.option1Value ?? "", cells.option2Value ?? "", cells.option3Value ?? ""];
	if (names.length === 0 && isDefaultTitle("title", given[0])) return [];
	const values = given.slice(0, names.length);
	const missing = names.findIndex((_, index) => !values[index]);
	if (missing !== -1)
		report(row, "error", "option_value_missing", `has no value for the option "${names[missing]}"`, {
			column: `Option${missing + 1} Value`,
		});
	else if (given.slice(names.length).some(Boolean))
		report(row, "error", "option_without_name", "has a value for an option that has no name", { column: `Option${names.length + 1} Name` });
	else if (values.some((value) => value.length > LIMITS.optionValue))
		report(row, "error", "option_value_too_long", `has an option value of more than ${LIMITS.optionValue} characters`, {
			column: `Option${values.findIndex((value) => value.length > LIMITS.optionValue) + 1} Value`,
		});
	else return values.map(storable);
	return null;
}

/** Text without what cannot be stored: control characters other than tabs and line breaks. */
export const storable = (text: string): string =>
	// oxlint-disable-next-line no-control-regex -- those are what goes
	text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]+/g, " ").trim();

/** Undefined where the file has no prices at all. */
function readPrice(row: number, cells: Cells, report: Report): number | undefined | "bad" {
	if (cells.price === undefined) return undefined;
	const price = priceIn(cells.price);
	if (price !== null && price <= MAX_PRICE_MINOR) return price;
	if (cells.price === "") report(row, "error", "price_missing", "has no price", { column: "Variant Price" });
	else
		report(row, "error", "price_invalid", `has a price that is none: "${cells.price.slice(0, 40)}"`, {
			column: "Variant Price",
			value: cells.price,
		});
	return "bad";
}

/** A compare-at price has to be above the price; Shopify's exports have 0 or the price itself where there is none. */
function readCompareAt(row: number, cells: Cells, price: number, report: Report): { compareAtMinor?: number | null } {
	if (cells.compareAt === undefined) return {};
	if (cells.compareAt === "") return { compareAtMinor: null };
	const compareAt = priceIn(cells.compareAt);
	if (compareAt !== null && compareAt > price && compareAt <= MAX_PRICE_MINOR) return { compareAtMinor: compareAt };
	if (compareAt !== 0 && compareAt !== price)
		report(
			row,
			"warning",
			"compare_at_not_above_price",
			`compare-at price "${cells.compareAt.slice(0, 40)}" left out: it is not above the price`,
			{
				column: "Variant Compare At Price",
				value: cells.compareAt,
			},
		);
	return { compareAtMinor: null };
}

function readWeight(row: number, cells: Cells, report: Report): { weightGrams?: number } {
	if (!cells.grams) return {};
	const grams = Math.round(Number(cells.grams));
	if (grams >= 0 && grams <= LIMITS.grams) return { weightGrams: grams };
	report(row, "warning", "weight_invalid", `weight "${cells.grams.slice(0, 40)}" left out: it is not a number of grams`, {
		column: "Variant Grams",
		value: cells.grams,
	});
	return { weightGrams: 0 };
}

/** How stock is kept, and how much there is. Without a tracker nobody counts; fewer than none make sense with backorders only. */
function readShelf(row: number, cells: Cells, report: Report): Pick<FileVariant, "tracked" | "allowBackorder" | "quantity"> {
	const allowBackorder = /^(continue|true)$/i.test(cells.policy ?? "");
	const tracked = cells.tracker === undefined ? Boolean(cells.quantity) : cells.tracker !== "";
	const quantity = readQuantity(row, cells, report);
	const short = quantity !== undefined && quantity < 0 && !allowBackorder;
	if (short && tracked)
		report(row, "warning", "quantity_negative", `quantity ${quantity} taken as 0: fewer than none need the policy "continue"`, {
			column: "Variant Inventory Qty",
			value: String(quantity),
		});
	return {
		...((cells.tracker !== undefined || cells.quantity !== undefined) && { tracked }),
		...(cells.policy !== undefined && { allowBackorder }),
		...(quantity !== undefined && { quantity: short ? 0 : quantity }),
	};
}

function readQuantity(row: number, cells: Cells, report: Report): number | undefined {
	if (!cells.quantity) return undefined;
	const quantity = /^[+-]?\d{1,15}(\.0+)?$/.test(cells.quantity) ? Number(cells.quantity) : null;
	if (quantity !== null && Math.abs(quantity) <= LIMITS.quantity) return quantity;
	report(
		row,
		"warning",
		"quantity_invalid",
		`quantity "${cells.quantity.slice(0, 40)}" left out: it is not a number of pieces up to a million`,
		{
			column: "Variant Inventory Qty",
			value: cells.quantity,
		},
	);
	return undefined;
}

/** Our own column says it exactly; Shopify's says only whether there is a tax at all. */
function readTax(row: number, { taxable, taxCategory }: Cells, report: Report): Pick<FileVariant, "taxCategory"> {
	const said = TAX_CATEGORIES.find((known) => known === taxCategory?.toLowerCase());
	if (said) return { taxCategory: said };
	if (taxCategory)
		report(row, "warning", "tax_category_unknown", `tax category "${taxCategory.slice(0, 40)}" is not known`, {
			column: columnName("taxCategory"),
			value: taxCategory,
		});
	return taxable ? { taxCategory: isFalse(taxable) ? "zero" : "standard" } : {};
}

function readImage(row: number, cells: Cells, report: Report): { imageUrl?: string } {
	if (!cells.variantImage) return {};
	if (isPictureAddress(cells.variantImage)) return { imageUrl: cells.variantImage };
	report(row, "warning", "picture_not_an_address", "picture of the variant left out: it is not an http or https address", {
		column: "Variant Image",
		value: cells.variantImage,
	});
	return {};
}

/** An address on the web that is not too long to keep, or that of a picture which was uploaded here. */
export function isPictureAddress(url: string): boolean {
	if (/^\/api\/v1\/media\/[A-Za-z0-9_./-]+$/.test(url)) return url.length <= LIMITS.ownUrl;
	return url.length <= LIMITS.url && /^https?:$/.test(URL.parse(url)?.protocol ?? "");
}
