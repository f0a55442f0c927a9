import { IMPORT_FAILURE_CODES, IMPORT_PROBLEM_CODES, IMPORT_STATUSES } from "#contracts/product-import";
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { oneOf } from "./one-of.ts";

export const imports = sqliteTable(
	"imports",
	{
		id: text("id").primaryKey(),
		vendorId: text("vendor_id").notNull(),
		fileName: text("file_name").notNull(),
		status: text("status", { enum: IMPORT_STATUSES }).notNull(),
		failure: text("failure"),
		failureCode: text("failure_code", { enum: IMPORT_FAILURE_CODES }),
		bytesTotal: integer("bytes_total").notNull(),
		/** Where the next window starts. A step that starts from another place trips the check. */
		bytesRead: integer("bytes_read").notNull().default(0),
		/** Number of the last record that was read; the header is 1. */
		lastRow: integer("last_row").notNull().default(0),
		rowsRead: integer("rows_read").notNull().default(0),
		/** The columns of the header and what the reader has to remember between windows. */
		reader: text("reader"),
		/** Whether it waits for its shop to say which column is what; its status is "queued" as long. */
		waits: integer("waits", { mode: "boolean" }).notNull().default(false),
		/** What each column of the file is by its shop's word, as JSON; null where their names say it. */
		columnFields: text("column_fields"),
		/** Rows that were skipped, which are kept to be mended. */
		failedRows: integer("failed_rows").notNull().default(0),
		productsCreated: integer("products_created").notNull().default(0),
		productsUpdated: integer("products_updated").notNull().default(0),
		productsUnchanged: integer("products_unchanged").notNull().default(0),
		productsSkipped: integer("products_skipped").notNull().default(0),
		variantsCreated: integer("variants_created").notNull().default(0),
		variantsUpdated: integer("variants_updated").notNull().default(0),
		variantsUnchanged: integer("variants_unchanged").notNull().default(0),
		variantsSkipped: integer("variants_skipped").notNull().default(0),
		problemCount: integer("problem_count").notNull().default(0),
		/** When it last got on; one that stands still is taken up again by the sweep. */
		progressAt: text("progress_at").notNull(),
		createdAt: text("created_at").notNull(),
		finishedAt: text("finished_at"),
	},
	(table) => [
		index("imports_of_shop").on(table.vendorId, table.id),
		index("imports_failed_rows")
			.on(table.finishedAt)
			.where(sql`failed_rows > 0`),
		index("imports_unfinished")
			.on(table.progressAt)
			.where(sql`status IN ('queued', 'running')`),
		check("imports_status", oneOf(table.status, IMPORT_STATUSES)),
		check("imports_progress", sql`${table.bytesRead} BETWEEN 0 AND ${table.bytesTotal}`),
	],
);

/** The first thousand problems of an import. */
export const importProblems = sqliteTable(
	"import_problems",
	{
		importId: text("import_id")
			.notNull()
			.references(() => imports.id),
		position: integer("position").notNull(),
		row: integer("row").notNull(),
		handle: text("handle"),
		severity: text("severity", { enum: ["error", "warning"] }).notNull(),
		code: text("code", { enum: IMPORT_PROBLEM_CODES }),
		columnName: text("column_name"),
		value: text("value"),
		reason: text("reason").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.importId, table.position] }),
		check("import_problems_severity", oneOf(table.severity, ["error", "warning"])),
	],
);
