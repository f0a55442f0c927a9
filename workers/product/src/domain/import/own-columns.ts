import { type ProductTranslations, productTranslationsSchema, WITHDRAWALS } from "#contracts/product";
import { variantTermsSchema } from "#contracts/own-product";
import { mergeTranslations } from "../translations.ts";
import { NO_TERMS, readTerms, termFaults, type VariantTerms } from "../variant-terms.ts";
import { columnName } from "./columns.ts";
import type { FileProduct, FileVariant, Report } from "./file-product.ts";
import type { Cells } from "./header.ts";

/** What Shopify has no columns for stands in columns of ours, as JSON in the shape that the API has; a blank one is nothing of it. */
function parsed<T>(cell: string, schema: { safeParse: (value: unknown) => { data?: T | undefined } }): T | null {
	try {
		return schema.safeParse(JSON.parse(cell)).data ?? null;
	} catch {
		return null;
	}
}

/** A variant's sale, volume prices, prices in other currencies, pre-orders and back-orders. */
export function readOwnTerms(row: number, { terms }: Cells, report: Report): Pick<FileVariant, "terms"> {
	if (terms === undefined) return {};
	if (terms === "") return { terms: NO_TERMS };
	const patch = parsed(terms, variantTermsSchema);
	const read: VariantTerms | null = patch && readTerms(patch, NO_TERMS);
	if (read && termFaults(read).length === 0) return { terms: read };
	report(row, "warning", "terms_invalid", "terms of sale left out: they are not as an export has them", {
		column: columnName("terms"),
		value: terms,
	});
	return {};
}

/** Whether a shopper may withdraw from buying a product. What is not known stays as it is: an exception is not guessed. */
export function readOwnWithdrawal(row: number, { withdrawal }: Cells, report: Report): Pick<FileProduct, "withdrawal"> {
	if (withdrawal === undefined) return {};
	if (withdrawal === "") return { withdrawal: "allowed" };
	const said = WITHDRAWALS.find((known) => known === withdrawal.toLowerCase());
	if (said) return { withdrawal: said };
	report(row, "warning", "withdrawal_unknown", `withdrawal "${withdrawal.slice(0, 40)}" is not known`, {
		column: columnName("withdrawal"),
		value: withdrawal,
	});
	return {};
}

/** A product's texts in other languages. */
export function readOwnTranslations(row: number, { translations }: Cells, report: Report): Pick<FileProduct, "translations"> {
	if (translations === undefined) return {};
	const texts: ProductTranslations | null = translations === "" ? {} : parsed(translations, productTranslationsSchema);
	const merged = texts && mergeTranslations({}, texts);
	if (merged && merged.faults.length === 0) return { translations: merged.translations };
	report(row, "warning", "translations_invalid", "texts in other languages left out: they are not as an export has them", {
		column: columnName("translations"),
		value: translations,
	});
	return {};
}
