import type { ImportField } from "#contracts/product-import";
import { columnName, fieldOf, PROBLEM_COLUMN } from "./columns.ts";
import type { Problem } from "./file-product.ts";
import { type Header, textOf } from "./header.ts";
import { guarded } from "./spreadsheet-text.ts";
import { csvRow } from "./write-csv.ts";

/** A row that was skipped, kept to be mended. */
export interface FailedRow {
	row: number;
	/** Null where the row could not be taken apart. */
	fields: readonly string[] | null;
	/** Of a product of which the rest was used: mended, it may change nothing but its own variant. */
	isOfKnown: boolean;
}

/** What a row says of its product rather than of its variant. */
const OF_PRODUCT: ReadonlySet<ImportField> = new Set([
	"title",
	"body",
	"vendor",
	"type",
	"tags",
	"published",
	"status",
	"categories",
	"translations",
	"giftCard",
	"imageSrc",
	"imagePosition",
	"imageAlt",
]);

interface MendedColumn {
	name: string;
	/** Where it is in the file. */
	place: number;
	field: ImportField | null;
}

/**
 * The columns of the file with failed rows: those that were read by their names in Shopify's files, so that it can be imported as it is,
 * and the others, except where their name would be taken for one of those.
 */
function columnsFor({ places, names = [], width }: Header): MendedColumn[] {
	const fields = new Map(Object.entries(places).map(([field, place]) => [place, field as ImportField]));
	const all = Array.from({ length: width }, (_, place) => ({ name: names[place] ?? "", place, field: fields.get(place) ?? null }));
	const kept = all
		.filter(({ name, field }) => field !== null || (name !== "" && name !== PROBLEM_COLUMN && fieldOf(name) === null))
		.map((column) => ({ ...column, name: column.field ? columnName(column.field) : column.name }));
	return places.handle === undefined ? [{ name: columnName("handle"), place: places.title ?? 0, field: "handle" }, ...kept] : kept;
}

export const failedHeader = (header: Header): string =>
	csvRow([...columnsFor(header).map(({ name }) => (name.startsWith("'") ? name : guarded(name))), PROBLEM_COLUMN]);

/** The rows as CSV, each with what was wrong with it. */
export function failedCsv(header: Header, failed: readonly FailedRow[], problems: readonly Problem[]): string {
	const columns = columnsFor(header);
	const reasons = Map.groupBy(
		problems.filter(({ severity }) => severity === "error"),
		({ row }) => row,
	);
	const rows = failed.toSorted((a, b) => a.row - b.row);
	return rows
		.map((row) => csvRow([...columns.map((column) => cellOf(header, row, column)), guarded(reasonOf(row.row, reasons.get(row.row)))]))
		.join("");
}

function cellOf(header: Header, { fields, isOfKnown }: FailedRow, { place, field }: MendedColumn): string {
	const isSaid = isOfKnown && field !== null && OF_PRODUCT.has(field);
	return fields === null || isSaid ? "" : guarded(textOf(header, fields[place]));
}

const reasonOf = (row: number, problems: readonly Problem[] = []): string =>
	`Row ${row}: ${problems.map(({ reason }) => reason).join("; ") || "its product was skipped"}`;
