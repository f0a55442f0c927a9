import { newId } from "#contracts/ids";
import { optionKey, type StoredVariant, variantTitle } from "../product.ts";
import { NO_TERMS } from "../variant-terms.ts";
import { type FileProduct, type FileVariant, LIMITS, type Report } from "./file-product.ts";

/**
 * A product's variants with those of the file: known again by their option values, new ones behind them.
 * Those that the file does not have stay, unless the product has another number of options now.
 * `claimed` collects the ids of those that the file has.
 */
export function mergeVariants(
	existing: readonly StoredVariant[],
	file: FileProduct,
	claimed: Set<string>,
	report: Report,
): { variants: StoredVariant[]; skipped: number } {
	const variants = new Map(
		existing.map((variant) => inOrderOf(file.optionNames, variant)).map((variant) => [optionKey(variant.options), variant]),
	);
	let used = 0;
	for (const given of file.variants) {
		const known = variants.get(JSON.stringify(given.values));
		const variant = mergeOne(known, given, file.optionNames, report);
		if (known && claimed.has(known.id))
			report(given.row, "error", "variant_twice", "has the same option values as a row before it", { column: "Option1 Value" });
		else if (!variant)
			report(given.row, "error", "price_missing", "has no price, and there is no such variant yet", { column: "Variant Price" });
		else if (!known && variants.size >= LIMITS.variants)
			report(given.row, "error", "too_many_variants", `is one more than the ${LIMITS.variants} variants that a product can have`);
		else {
			variants.set(optionKey(variant.options), variant);
			claimed.add(variant.id);
			used += 1;
		}
	}
	const all = [...variants.values()];
	return {
		variants: used > 0 ? all.filter((variant) => fits(variant, file, report)).map((variant) => renamed(variant, file)) : all,
		skipped: file.variants.length - used,
	};
}

function fits(variant: StoredVariant, file: FileProduct, report: Report): boolean {
	const sound = Object.keys(variant.options).length === file.optionNames.length;
	const title = variantTitle(variant.options);
	if (!sound)
		report(file.row, "warning", "variant_removed", `the variant "${title}" was taken off: the product has other options now`, {
			value: title,
		});
	return sound;
}

/** A variant whose options are the file's in another order, in the file's order; others as they are. */
function inOrderOf(names: readonly string[], variant: StoredVariant): StoredVariant {
	const values = new Map(Object.entries(variant.options).map(([name, value]) => [name.toLowerCase(), value]));
	const isSame = values.size === names.length && names.every((name) => values.has(name.toLowerCase()));
	return isSame
		? {
				...variant,
				options: named(
					names.map((name) => values.get(name.toLowerCase()) ?? ""),
					names,
				),
			}
		: variant;
}

const named = (values: readonly string[], names: readonly string[]) =>
	Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));

const renamed = (variant: StoredVariant, file: FileProduct): StoredVariant => ({
	...variant,
	options: named(Object.values(variant.options), file.optionNames),
});

/** The variant with what the file says of it; null for a new one without a price. */
function mergeOne(known: StoredVariant | undefined, given: FileVariant, names: readonly string[], report: Report): StoredVariant | null {
	const base = known ?? newVariant(given);
	if (!base) return null;
	const { row: _row, values, quantity, terms, ...said } = given;
	const merged: StoredVariant = { ...base, ...said, ...terms, options: named(values, names) };
	if (merged.compareAtMinor !== null && merged.compareAtMinor <= merged.priceMinor) merged.compareAtMinor = null;
	// A file that says again what it said before knows nothing of the orders since.
	if (quantity !== undefined && quantity !== base.importedQuantity) {
		merged.stockQuantity = quantity;
		merged.importedQuantity = quantity;
	}
	return keepReserved(merged, given.row, report);
}

/** What is reserved stays on the shelf, whatever the file says. */
function keepReserved(variant: StoredVariant, row: number, report: Report): StoredVariant {
	if (variant.allowBackorder) return variant;
	const least = variant.tracked ? variant.reservedQuantity : 0;
	if (variant.stockQuantity >= least) return variant;
	if (variant.reservedQuantity > 0)
		report(row, "warning", "quantity_reserved", `quantity ${variant.stockQuantity} raised to ${least}: as many are reserved for orders`, {
			column: "Variant Inventory Qty",
			value: String(variant.stockQuantity),
		});
	return { ...variant, stockQuantity: least };
}

function newVariant({ priceMinor }: FileVariant): StoredVariant | null {
	if (priceMinor === undefined) return null;
	return {
		id: newId("variant"),
		sku: null,
		options: {},
		priceMinor,
		compareAtMinor: null,
		...NO_TERMS,
		stockQuantity: 0,
		reservedQuantity: 0,
		tracked: false,
		allowBackorder: false,
		weightGrams: 0,
		requiresShipping: true,
		taxCategory: "standard",
		barcode: null,
		imageUrl: null,
		importedQuantity: null,
	};
}
