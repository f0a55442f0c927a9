import type { ImportProblem, ImportProblemCode } from "#contracts/product-import";
import type { ProductStatus, ProductTranslations, TaxCategory, Withdrawal } from "#contracts/product";
import type { VariantTerms } from "../variant-terms.ts";

/** Something that a shop should know about a row of its file. An error skipped it, a warning did not. */
export type Problem = ImportProblem & { code: ImportProblemCode };

/** Where in its row a problem is, and what stands there. */
export type Spot = Partial<Pick<Problem, "column" | "value">>;

export type Report = (row: number, severity: Problem["severity"], code: ImportProblemCode, reason: string, spot?: Spot) => void;

/** A report of a product's rows that keeps what it is told. */
export const reportTo =
	(problems: Problem[], handle: string | null): Report =>
	(row, severity, code, reason, { column = null, value = null } = {}) =>
		problems.push({
			row,
			handle: handle?.slice(0, LIMITS.handle) ?? null,
			severity,
			code,
			reason,
			column,
			value: value?.slice(0, 80) ?? null,
		});

/** A variant as a row of the file has it. What is missing is not said by the file, and stays as it is. */
export interface FileVariant {
	row: number;
	/** Option values, in the order of the option names. */
	values: string[];
	sku?: string | null;
	priceMinor?: number;
	compareAtMinor?: number | null;
	weightGrams?: number;
	tracked?: boolean;
	quantity?: number;
	allowBackorder?: boolean;
	requiresShipping?: boolean;
	taxCategory?: TaxCategory;
	barcode?: string | null;
	terms?: VariantTerms;
	imageUrl?: string;
}

/** A product as consecutive rows of the file have it. */
export interface FileProduct {
	handle: string;
	row: number;
	title: string;
	body?: string;
	brand?: string | null;
	/** Of the shop's own words; its type is one of them. */
	tags?: string[];
	type: string;
	/** Slugs of exactly the categories that it is in; where the file does not say them, its type may name one. */
	categorySlugs?: string[];
	translations?: ProductTranslations;
	status?: ProductStatus;
	withdrawal?: Withdrawal;
	optionNames: string[];
	variants: FileVariant[];
	/** Rows that would have been variants. */
	skippedVariants: number;
	images: { url: string; alt: string }[];
	problems: Problem[];
	/** Why none of it can be used; reported already. */
	unusable: boolean;
}

/** What the catalog holds; longer things are cut or left out, and reported. */
export const LIMITS = {
	handle: 255,
	title: 200,
	/** Of what is kept, in which an "&" has five characters. */
	body: 300_000,
	brand: 120,
	tag: 60,
	tags: 50,
	optionName: 60,
	optionValue: 120,
	sku: 80,
	barcode: 80,
	categories: 10,
	alt: 300,
	url: 2_000,
	ownUrl: 500,
	variants: 250,
	images: 50,
	grams: 10_000_000,
	quantity: 1_000_000,
} as const;
