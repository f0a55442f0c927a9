import { type OptionFields, optionsText, type ProductFields, type VariantFields } from "./product-fields.ts";

/** How many a product can have. */
export const MOST_VARIANTS = 250;

/** What is wrong with options, by the name of the field. */
export type OptionFault = "nameMissing" | "valuesMissing" | "nameTwice" | "tooMany";

/** The form with its variants, or why there are none. */
export type MadeVariants = { ok: true; fields: ProductFields } | { ok: false; faults: Record<string, OptionFault> };

/** The values of an option: separated by commas, semicolons or lines; the comma of `0,5 l` separates nothing. */
export function valuesOf(typed: string): string[] {
	const kept = typed.replaceAll(/(?<![\d,])(\d+),(\d+)(?![\d,])/g, "$1\u0000$2");
	const values = kept.split(/[,;\n]/).map((value) => value.replaceAll("\u0000", ",").trim());
	return [...new Map(values.filter(Boolean).map((value) => [value.toLowerCase(), value])).values()];
}

/** Whether the options say something else than the variants were made of. */
export const optionsChanged = ({ options, madeOf }: ProductFields): boolean => optionsText(options) !== madeOf;

/** One variant for every combination of the options' values; those that are there already keep what they hold. */
export function makeVariants(fields: ProductFields): MadeVariants {
	const options = fields.options.filter(({ name, values }) => name !== "" || values.trim() !== "");
	const faults = faultsOf(fields.options);
	if (Object.keys(faults).length > 0) return { ok: false, faults };
	const combinations = combinationsOf(options.map(({ values }) => valuesOf(values)));
	if (combinations.length > MOST_VARIANTS) return { ok: false, faults: { "options.0.values": "tooMany" } };
	return { ok: true, fields: { ...fields, options, madeOf: optionsText(options), variants: filled(combinations, fields.variants) } };
}

function faultsOf(options: readonly OptionFields[]): Record<string, OptionFault> {
	const faults: Record<string, OptionFault> = {};
	const names = new Set<string>();
	for (const [n, { name, values }] of options.entries()) {
		const hasValues = valuesOf(values).length > 0;
		if (name !== "" && !hasValues) faults[`options.${n}.values`] = "valuesMissing";
		if (name === "" && hasValues) faults[`options.${n}.name`] = "nameMissing";
		if (name !== "" && names.has(name.toLowerCase())) faults[`options.${n}.name`] = "nameTwice";
		names.add(name.toLowerCase());
	}
	return faults;
}

/** Every combination of one value of each list; one that is empty where there are no lists. */
function combinationsOf(lists: readonly string[][]): string[][] {
	let all: string[][] = [[]];
	for (const list of lists) {
		if (all.length * list.length > MOST_VARIANTS) return Array.from({ length: MOST_VARIANTS + 1 }, () => []);
		all = all.flatMap((before) => list.map((value) => [...before, value]));
	}
	return all;
}

const keyOf = (values: readonly string[]): string => values.map((value) => value.trim().toLowerCase()).join("\n");

/** The variants for the combinations: known by their values; where none is known, by the values that they begin with. */
function filled(combinations: readonly string[][], known: readonly VariantFields[]): VariantFields[] {
	const left = new Map(known.map((variant) => [keyOf(variant.values), variant]));
	const take = (key: string): VariantFields | undefined => {
		const variant = left.get(key);
		left.delete(key);
		return variant;
	};
	const exact = combinations.map((values) => take(keyOf(values)));
	return combinations.map((values, n) => {
		const variant = exact[n] ?? take(keyOf(values.slice(0, known[0]?.values.length ?? 0))) ?? newOne(known[0]);
		return { ...variant, values };
	});
}

/** A new variant costs and weighs what the first one does; nobody has counted it yet. */
const newOne = (like: VariantFields | undefined): VariantFields => ({
	id: "",
	values: [],
	price: like?.price ?? "",
	compareAt: like?.compareAt ?? "",
	sku: "",
	stock: "0",
	wasStock: "",
	tracked: like?.tracked ?? true,
	allowBackorder: like?.allowBackorder ?? false,
	requiresShipping: like?.requiresShipping ?? true,
	taxCategory: like?.taxCategory ?? "standard",
	weight: like?.weight ?? "",
});
