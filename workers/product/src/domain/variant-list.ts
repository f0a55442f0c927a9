import { newId } from "#contracts/ids";
import type { VariantPatch } from "#contracts/own-product";
import { fail, type FieldError, ok, type Result } from "#contracts/result";
import { optionKey, type StoredVariant } from "./product.ts";
import { NO_TERMS, readTerms, termFaults } from "./variant-terms.ts";

export const invalid = (errors: FieldError[]) => fail("invalid_input", "Some of the input is not valid.", { errors });

/** Faults of a product's option names: no two may be the same but for case. */
export function optionNameFaults(names: readonly string[]): FieldError[] {
	const seen = new Set<string>();
	return names.flatMap((name, index) => {
		const known = seen.has(name.toLowerCase());
		seen.add(name.toLowerCase());
		return known ? [{ path: `options.${index}`, message: "is there twice" }] : [];
	});
}

/**
 * The whole new list of a product's variants, from what its shop sent: each has one value for every option,
 * no two have the same values, an id given is one of `existing`. `invalid_input` names every fault.
 */
export function variantList(
	names: readonly string[],
	inputs: readonly VariantPatch[],
	existing: readonly StoredVariant[],
): Result<StoredVariant[]> {
	const errors: FieldError[] = [];
	const ids = new Set<string>();
	const keys = new Set<string>();
	const variants = inputs.map((input, index) => {
		const known = existing.find((variant) => variant.id === input.id);
		const variant = toVariant(names, input, known);
		const fault = (path: string, message: string) => errors.push({ path: `variants.${index}.${path}`, message });
		if (input.id !== undefined && !known) fault("id", "is not a variant of this product");
		if (known && ids.has(known.id)) fault("id", "is there twice");
		if (!input.price && !known) fault("price", "is missing");
		const missing = optionsFault(names, input.options ?? known?.options ?? {});
		if (missing) fault("options", missing);
		else if (keys.has(optionKey(variant.options))) fault("options", "another variant has the same values");
		if (variant.compareAtMinor !== null && variant.compareAtMinor <= variant.priceMinor)
			fault("compareAtPrice", "has to be more than the price");
		for (const { path, message } of termFaults(variant)) fault(path, message);
		ids.add(variant.id);
		keys.add(optionKey(variant.options));
		return variant;
	});
	return errors.length > 0 ? invalid(errors) : ok(variants);
}

function optionsFault(names: readonly string[], options: Record<string, string>): string | null {
	const given = Object.keys(options);
	const missing = names.find((name) => !Object.hasOwn(options, name));
	if (missing !== undefined) return `has no value for "${missing}"`;
	const unknown = given.find((name) => !names.includes(name));
	return unknown === undefined ? null : `"${unknown}" is not an option of this product`;
}

/** What is not given stays as it is known, or as a new variant has it. */
function toVariant(names: readonly string[], input: VariantPatch, known: StoredVariant = NEW_VARIANT): StoredVariant {
	const options = input.options ?? known.options;
	const { compareAtPrice } = input;
	return {
		...known,
		id: known.id || newId("variant"),
		sku: input.sku === undefined ? known.sku : input.sku,
		barcode: input.barcode === undefined ? known.barcode : input.barcode,
		options: Object.fromEntries(names.map((name) => [name, options[name] ?? ""])),
		priceMinor: input.price?.amount ?? known.priceMinor,
		compareAtMinor: compareAtPrice === undefined ? known.compareAtMinor : (compareAtPrice?.amount ?? null),
		...readTerms(input, known),
		stockQuantity: input.stockQuantity ?? known.stockQuantity,
		tracked: input.tracked ?? known.tracked,
		allowBackorder: input.allowBackorder ?? known.allowBackorder,
		weightGrams: input.weightGrams ?? known.weightGrams,
		requiresShipping: input.requiresShipping ?? known.requiresShipping,
		taxCategory: input.taxCategory ?? known.taxCategory,
	};
}

const NEW_VARIANT: StoredVariant = {
	id: "",
	sku: null,
	options: {},
	priceMinor: 0,
	compareAtMinor: null,
	...NO_TERMS,
	stockQuantity: 0,
	reservedQuantity: 0,
	tracked: true,
	allowBackorder: false,
	weightGrams: 0,
	requiresShipping: true,
	taxCategory: "standard",
	barcode: null,
	imageUrl: null,
	importedQuantity: null,
};

/** The same variants under new option names, in the same order. */
export function renameOptions(variants: readonly StoredVariant[], names: readonly string[]): StoredVariant[] {
	return variants.map((variant) => ({
		...variant,
		options: Object.fromEntries(Object.values(variant.options).map((value, index) => [names[index] ?? "", value])),
	}));
}
