import type { Schemas } from "../../../../api/client.ts";
import { type FormValues, minorUnits } from "../../core/forms.ts";
import type { Locale } from "../../core/locale.ts";
import { typedAmount } from "../sell/amounts.ts";

export type Rule = Schemas["CollectionRule"];

/** What the names of the boxes of categories begin with. */
export const CATEGORY = "rule.category.";
/** The averages that can be asked for. */
export const RATINGS = [3, 3.5, 4, 4.5] as const;
const MOST_OPTIONS = 10;
const OPTION = /^rule\.options\.(\d)\.(?:name|values)$/;

/** What is wrong with a field that was typed, in one of the words of `t.collections.faults`. */
export type RuleFault = "notAnAmount" | "nameless" | "valueless";

/** A rule as it was typed; shops are still named by their slugs. */
export interface TypedRule {
	rule: Rule;
	shops: string[];
	faults: Record<string, RuleFault>;
	/** Which row of the form each option stands in. */
	rows: number[];
}

/** A rule as its form holds it. */
export function ruleValues(rule: Rule, shops: readonly string[], locale: Locale): FormValues {
	const options = (rule.options ?? []).flatMap(({ name, values }, row) => [
		[`rule.options.${row}.name`, name],
		[`rule.options.${row}.values`, values.join(", ")],
	]);
	const fields: Record<string, string> = {
		...(shops.length > 0 && { "rule.shops": shops.join(", ") }),
		...(rule.tags && { "rule.tags": rule.tags.join(", ") }),
		...(rule.priceMin !== undefined && { "rule.priceMin": typedAmount(rule.priceMin, locale) }),
		...(rule.priceMax !== undefined && { "rule.priceMax": typedAmount(rule.priceMax, locale) }),
		...(rule.rating !== undefined && { "rule.rating": String(rule.rating) }),
		...(rule.inStock && { "rule.inStock": "on" }),
		...(rule.onSale && { "rule.onSale": "on" }),
	};
	const boxes = (rule.categoryIds ?? []).map((id) => [CATEGORY + id, "on"]);
	return { ...fields, ...Object.fromEntries([...options, ...boxes]) } as FormValues;
}

/** The categories that are ticked. */
export const tickedCategories = (values: FormValues): string[] =>
	Object.keys(values).flatMap((name) => (name.startsWith(CATEGORY) ? [name.slice(CATEGORY.length)] : []));

/** How many rows of options a form has: those that are filled in, one more, and three at least. */
export function optionRows(values: FormValues): number[] {
	const filled = filledRows(values);
	return Array.from({ length: Math.min(MOST_OPTIONS, Math.max(3, (filled.at(-1) ?? -1) + 2)) }, (_, row) => row);
}

/** The rule that a form makes up. What cannot be read is left out and is among the faults. */
export function typedRule(values: FormValues): TypedRule {
	const faults: Record<string, RuleFault> = {};
	const amount = (name: "priceMin" | "priceMax"): Partial<Rule> => {
		const typed = (values[`rule.${name}`] ?? "").trim();
		const minor = typed === "" ? null : minorUnits(typed);
		if (typed !== "" && minor === null) faults[`rule.${name}`] = "notAnAmount";
		return minor === null ? {} : { [name]: minor };
	};
	const rows = filledRows(values);
	const options = rows.map((row) => optionOf(values, row, faults));
	const categoryIds = tickedCategories(values);
	const tags = listed(values["rule.tags"]);
	const rating = Number(values["rule.rating"] ?? "");
	const rule: Rule = {
		...(categoryIds.length > 0 && { categoryIds }),
		...(tags.length > 0 && { tags }),
		...(options.length > 0 && { options }),
		...amount("priceMin"),
		...amount("priceMax"),
		...(rating > 0 && { rating }),
		...(values["rule.inStock"] !== undefined && { inStock: true }),
		...(values["rule.onSale"] !== undefined && { onSale: true }),
	};
	return { rule, shops: listed(values["rule.shops"]), faults, rows };
}

function optionOf(values: FormValues, row: number, faults: Record<string, RuleFault>): NonNullable<Rule["options"]>[number] {
	const name = (values[`rule.options.${row}.name`] ?? "").trim();
	const of = listed(values[`rule.options.${row}.values`]);
	if (name === "") faults[`rule.options.${row}.name`] = "nameless";
	if (of.length === 0) faults[`rule.options.${row}.values`] = "valueless";
	return { name, values: of };
}

/** The rows of options in which something is typed, in order. */
function filledRows(values: FormValues): number[] {
	const rows = Object.entries(values).flatMap(([name, value]) => (value.trim() === "" ? [] : [OPTION.exec(name)?.[1] ?? []].flat()));
	return [...new Set(rows.map(Number))].sort((a, b) => a - b);
}

/** What was typed between commas, each once. */
const listed = (typed = ""): string[] => [
	...new Set(
		typed
			.split(/[,\n]/)
			.map((part) => part.trim())
			.filter(Boolean),
	),
];

/** The field that a fault of the API belongs to, by its path. */
export function ruleField(path: string, rows: readonly number[]): string {
	const [, part = "", index = "", of = "name"] = path.split(".");
	if (part === "categoryIds") return "categories";
	if (part === "vendorIds") return "rule.shops";
	if (part === "options") return `rule.options.${rows[Number(index)] ?? 0}.${of}`;
	return part === "" ? "rule" : `rule.${part}`;
}
