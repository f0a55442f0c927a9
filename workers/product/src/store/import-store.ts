import type { Page, PageRequest } from "#contracts/page";
import type { Import, ImportField, ImportSummary } from "#contracts/product-import";
import { ok, type Result } from "#contracts/result";
import { decodeCursor, pageFrom } from "#kit/cursor";
import { and, asc, desc, eq, lt, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import * as z from "zod";
import type { Problem } from "../domain/import/file-product.ts";
import type { Header, ImportFailure } from "../domain/import/header.ts";
import type { Position } from "../domain/import/read-records.ts";
import type { Db } from "#kit/db";
import { importProblems, imports } from "./schema/imports.ts";

/** No more problems are kept; the count goes on. */
const KEPT_PROBLEMS = 1_000;
/** Spelled out and not bound: SQLite uses a partial index only where it sees that the condition is the index's. */
export const UNFINISHED = sql`${imports.status} IN ('queued', 'running')`;

type ImportRow = typeof imports.$inferSelect;

/** Where an import's file is. */
export const fileKey = (importId: string): string => `imports/${importId}.csv`;

/** What reading goes on from: the header and the position behind what is done. */
export interface ReaderState {
	header: Header;
	position: Position;
}

export interface UnfinishedImport {
	id: string;
	vendorId: string;
	bytesTotal: number;
	bytesRead: number;
	problemCount: number;
	/** What each column is by its shop's word; null where their names say it. */
	columnFields: (ImportField | null)[] | null;
	/** Null before the header has been read. */
	reader: ReaderState | null;
}

export interface Counts {
	created: number;
	updated: number;
	unchanged: number;
	skipped: number;
}

/** What a window of the file has come to. */
export interface WindowResult {
	reader: ReaderState;
	rows: number;
	products: Counts;
	variants: Counts;
	problems: Problem[];
	failedRows: number;
	/** Whether the file ends here. */
	done: boolean;
}

export const newImport = (id: string, fileName: string, bytesTotal: number, now: string, waits = false): Import => ({
	id,
	fileName,
	status: "queued",
	waits,
	columns: null,
	failedRows: 0,
	failure: null,
	failureCode: null,
	bytesTotal,
	bytesRead: 0,
	rowsRead: 0,
	products: { created: 0, updated: 0, unchanged: 0, skipped: 0 },
	variants: { created: 0, updated: 0, unchanged: 0, skipped: 0 },
	problems: { count: 0, items: [] },
	createdAt: now,
	finishedAt: null,
});

export const insertImport = (db: Db, vendorId: string, { id, fileName, waits, bytesTotal, createdAt }: Import): BatchItem<"sqlite"> =>
	db.insert(imports).values({ id, vendorId, fileName, status: "queued", waits, bytesTotal, progressAt: createdAt, createdAt });

/** A shop's import with its report so far, or null. */
export async function findImport(db: Db, vendorId: string, importId: string): Promise<Import | null> {
	const [rows, problems] = await db.batch([
		db
			.select()
			.from(imports)
			.where(and(eq(imports.id, importId), eq(imports.vendorId, vendorId))),
		db
			.select({
				row: importProblems.row,
				handle: importProblems.handle,
				severity: importProblems.severity,
				code: importProblems.code,
				column: importProblems.columnName,
				value: importProblems.value,
				reason: importProblems.reason,
			})
			.from(importProblems)
			.where(eq(importProblems.importId, importId))
			.orderBy(asc(importProblems.row), asc(importProblems.position)),
	]);
	return rows[0] ? { ...toImport(rows[0]), problems: { count: rows[0].problemCount, items: problems } } : null;
}

const idCursor = z.tuple([z.string()]);

/** A page of a shop's imports, the newest first. */
export async function listImports(db: Db, vendorId: string, { limit, cursor }: PageRequest): Promise<Result<Page<ImportSummary>>> {
	const after = cursor === undefined ? ok(null) : decodeCursor(cursor, idCursor);
	if (!after.ok) return after;
	const rows = await db
		.select()
		.from(imports)
		.where(and(eq(imports.vendorId, vendorId), ...(after.value ? [lt(imports.id, after.value[0])] : [])))
		.orderBy(desc(imports.id))
		.limit(limit + 1);
	return ok(
		pageFrom(
			rows,
			limit,
			(row) => ({ ...toImport(row), problems: { count: row.problemCount } }),
			({ id }) => [id],
		),
	);
}

const toImport = (row: ImportRow): Omit<Import, "problems"> => ({
	id: row.id,
	fileName: row.fileName,
	status: row.status,
	waits: row.waits,
	columns: null,
	failedRows: row.failedRows,
	failure: row.failure,
	failureCode: row.failureCode,
	bytesTotal: row.bytesTotal,
	bytesRead: row.bytesRead,
	rowsRead: row.rowsRead,
	products: { created: row.productsCreated, updated: row.productsUpdated, unchanged: row.productsUnchanged, skipped: row.productsSkipped },
	variants: { created: row.variantsCreated, updated: row.variantsUpdated, unchanged: row.variantsUnchanged, skipped: row.variantsSkipped },
	createdAt: row.createdAt,
	finishedAt: row.finishedAt,
});

/** Moves a queued import to running; what is to be done of it, or null where it has ended. */
export async function beginImport(db: Db, id: string): Promise<UnfinishedImport | null> {
	const [, rows] = await db.batch([
		db
			.update(imports)
			.set({ status: "running" })
			.where(and(eq(imports.id, id), eq(imports.status, "queued"), eq(imports.waits, false))),
		db
			.select()
			.from(imports)
			.where(and(eq(imports.id, id), eq(imports.status, "running"))),
	]);
	const [row] = rows;
	if (!row) return null;
	const { vendorId, bytesTotal, bytesRead, problemCount } = row;
	return {
		id,
		vendorId,
		bytesTotal,
		bytesRead,
		problemCount,
		columnFields: row.columnFields === null ? null : (JSON.parse(row.columnFields) as UnfinishedImport["columnFields"]),
		reader: row.reader === null ? null : (JSON.parse(row.reader) as ReaderState),
	};
}

/**
 * The statements that record a window; they belong into the batch of what the window changes. Where another run has recorded it already,
 * the CHECK `imports_progress` trips, and the whole batch with it.
 */
export function recordWindow(db: Db, before: UnfinishedImport, result: WindowResult, now: string): BatchItem<"sqlite">[] {
	const { products, variants, problems, reader, done } = result;
	const room = Math.max(0, KEPT_PROBLEMS - before.problemCount);
	const kept = problems.slice(0, room).map((problem, index) => ({ ...problem, position: before.problemCount + index }));
	return [
		db.run(sql`UPDATE imports SET
			bytes_read = CASE WHEN bytes_read = ${before.bytesRead} AND status = 'running' THEN ${reader.position.offset} ELSE -1 END,
			last_row = ${reader.position.row}, rows_read = rows_read + ${result.rows}, reader = ${JSON.stringify(reader)},
			products_created = products_created + ${products.created}, products_updated = products_updated + ${products.updated},
			products_unchanged = products_unchanged + ${products.unchanged}, products_skipped = products_skipped + ${products.skipped},
			variants_created = variants_created + ${variants.created}, variants_updated = variants_updated + ${variants.updated},
			variants_unchanged = variants_unchanged + ${variants.unchanged}, variants_skipped = variants_skipped + ${variants.skipped},
			problem_count = problem_count + ${problems.length}, failed_rows = failed_rows + ${result.failedRows}, progress_at = ${now}, status = ${done ? "completed" : "running"}, finished_at = ${done ? now : null}
			WHERE id = ${before.id}`),
		db.run(sql`INSERT INTO import_problems (import_id, position, row, handle, severity, code, column_name, value, reason)
			SELECT ${before.id}, g.value ->> 'position', g.value ->> 'row', g.value ->> 'handle', g.value ->> 'severity', g.value ->> 'code',
				g.value ->> 'column', g.value ->> 'value', g.value ->> 'reason' FROM json_each(${JSON.stringify(kept)}) g`),
	];
}

/** Remembers which products an import has had rows of. */
export const markSeen = (db: Db, importId: string, productIds: readonly string[]): BatchItem<"sqlite"> =>
	db.run(sql`UPDATE products SET last_import_id = ${importId} WHERE id IN (SELECT value FROM json_each(${JSON.stringify(productIds)}))`);

/** Ends an import that cannot go on; what it has done stays. */
export async function failImport(db: Db, id: string, { code, detail }: ImportFailure, now: string): Promise<void> {
	await db
		.update(imports)
		.set({ status: "failed", failure: detail, failureCode: code, finishedAt: now })
		.where(and(eq(imports.id, id), sql`status IN ('queued', 'running')`));
}

/**
 * Takes up imports that have not got on since `before`: nothing began them, or what did has died.
 * Each is given to one caller only, who has to see that it goes on.
 */
export async function takeForgottenImports(db: Db, before: string, now: string): Promise<string[]> {
	const rows = await db
		.select({ id: imports.id, progressAt: imports.progressAt })
		.from(imports)
		.where(and(UNFINISHED, lt(imports.progressAt, before), eq(imports.waits, false)))
		.limit(20);
	const taken: string[] = [];
	for (const { id, progressAt } of rows) {
		const [mine] = await db
			.update(imports)
			.set({ progressAt: now })
			.where(and(eq(imports.id, id), eq(imports.progressAt, progressAt)))
			.returning({ id: imports.id });
		if (mine) taken.push(mine.id);
	}
	return taken;
}
