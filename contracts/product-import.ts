import * as z from "zod";
import { idSchema } from "./ids.ts";
import { nullable, pageOf, timeSchema } from "./page.ts";

/** What a column of an imported file can be. */
export const IMPORT_FIELDS = [
	"handle",
	"title",
	"body",
	"vendor",
	"type",
	"tags",
	"published",
	"status",
	"categories",
	"option1Name",
	"option1Value",
	"option2Name",
	"option2Value",
	"option3Name",
	"option3Value",
	"sku",
	"barcode",
	"price",
	"compareAt",
	"quantity",
	"tracker",
	"policy",
	"grams",
	"shipping",
	"taxable",
	"taxCategory",
	"withdrawal",
	"terms",
	"translations",
	"imageSrc",
	"imagePosition",
	"imageAlt",
	"variantImage",
	"giftCard",
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

export const importColumnSchema = z
	.strictObject({
		name: z.string(),
		field: nullable(z.enum(IMPORT_FIELDS)).meta({ description: "What it seems to be; null where its name says nothing." }),
		samples: z.array(z.string()).meta({ description: "What stands in it in the first rows, or its beginning." }),
	})
	.meta({ id: "ImportColumn" });
export type ImportColumn = z.infer<typeof importColumnSchema>;

/** What a shop says of the columns of a file that waits for it. */
export const importStartSchema = z
	.strictObject({
		fields: z
			.array(nullable(z.enum(IMPORT_FIELDS)))
			.min(1)
			.max(500)
			.optional()
			.meta({
				description:
					"What each column of the file is, in their order; null for those to be left out. Without it they are what they seem to be. A title is needed; without a handle, rows of the same title are one product.",
			}),
	})
	.meta({ id: "ImportStart" });
export type ImportStart = z.infer<typeof importStartSchema>;

export const IMPORT_STATUSES = ["queued", "running", "completed", "failed"] as const;
/** What can be wrong with a row of an imported file. */
export const IMPORT_PROBLEM_CODES = [
	"category_unknown",
	"columns_mismatch",
	"compare_at_not_above_price",
	"description_too_long",
	"gift_card",
	"handle_missing",
	"handle_too_long",
	"nul_bytes",
	"option_name_invalid",
	"option_name_twice",
	"option_value_missing",
	"option_value_too_long",
	"option_without_name",
	"picture_not_an_address",
	"price_invalid",
	"price_missing",
	"product_without_variant",
	"published_unknown",
	"quantity_invalid",
	"quantity_negative",
	"quantity_reserved",
	"quote_open",
	"record_too_long",
	"status_unknown",
	"tag_too_long",
	"tax_category_unknown",
	"terms_invalid",
	"title_missing",
	"title_too_long",
	"translations_invalid",
	"too_many_pictures",
	"too_many_tags",
	"too_many_variants",
	"not_utf8",
	"variant_removed",
	"variant_twice",
	"weight_invalid",
	"withdrawal_unknown",
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEM_CODES)[number];

export const importProblemSchema = z
	.strictObject({
		row: z.int(),
		handle: z.string().nullable(),
		severity: z.enum(["error", "warning"]).meta({ description: "An error skipped the row, a warning did not." }),
		code: z.enum(IMPORT_PROBLEM_CODES).nullable().meta({ description: "Null in reports of before there were codes." }),
		column: z.string().nullable().meta({ description: "As Shopify names it, where the problem is in one." }),
		value: z.string().nullable().meta({ description: "What stands there, or its beginning." }),
		reason: z.string(),
	})
	.meta({ id: "ImportProblem" });
export type ImportProblem = z.infer<typeof importProblemSchema>;

/** Why an import failed as a whole. */
export const IMPORT_FAILURE_CODES = [
	"utf16",
	"not_utf8",
	"header_unreadable",
	"columns_missing",
	"not_comma_separated",
	"not_started",
	"internal",
] as const;
export type ImportFailureCode = (typeof IMPORT_FAILURE_CODES)[number];

export const importSchema = z
	.strictObject({
		id: idSchema,
		fileName: z.string(),
		status: z.enum(IMPORT_STATUSES),
		waits: z.boolean().meta({ description: "Whether it waits to be told which column is what, for a day at most." }),
		columns: nullable(z.array(importColumnSchema)).meta({ description: "Of a file that waits; null otherwise, and in lists." }),
		failure: z.string().nullable().meta({ description: "Why it failed as a whole, in words." }),
		failureCode: z.enum(IMPORT_FAILURE_CODES).nullable(),
		bytesTotal: z.int(),
		bytesRead: z.int(),
		rowsRead: z.int(),
		failedRows: z.int().meta({ description: "Rows that were skipped and that can be had to be mended, for 30 days." }),
		products: z.strictObject({ created: z.int(), updated: z.int(), unchanged: z.int(), skipped: z.int() }),
		variants: z.strictObject({ created: z.int(), updated: z.int(), unchanged: z.int(), skipped: z.int() }),
		problems: z.strictObject({
			count: z.int(),
			items: z
				.array(importProblemSchema)
				.meta({ description: "The first 1,000, by row. Row 1 is the header; a row is a record, not a line." }),
		}),
		createdAt: timeSchema,
		finishedAt: timeSchema.nullable(),
	})
	.meta({ id: "Import" });
export type Import = z.infer<typeof importSchema>;

/** An import in the list of them: how many problems there were, but not which. */
export const importSummarySchema = importSchema.extend({ problems: z.strictObject({ count: z.int() }) }).meta({ id: "ImportSummary" });
export type ImportSummary = z.infer<typeof importSummarySchema>;
export const importPageSchema = pageOf(importSummarySchema).meta({ id: "ImportPage" });
