import type { Db } from "#kit/db";
import { and, eq, lt, sql } from "drizzle-orm";
import type { Header } from "../domain/import/header.ts";
import type { ReaderState } from "./import-store.ts";
import { imports } from "./schema/imports.ts";

/** As its index has it: what is a parameter of the query does not find that. */
const HAS_FAILED_ROWS = sql`${imports.failedRows} > 0`;

/** Where the rows are that an import skipped: an object for each window of the file, in the file's order. */
export const failedKeys = (importId: string): string => `failed/${importId}/`;
export const failedKey = (importId: string, offset: number): string => `${failedKeys(importId)}${String(offset).padStart(12, "0")}.csv`;

/** The columns of an import's file with failed rows; null where there are none, or not any more. */
export async function findFailedHeader(db: Db, vendorId: string, importId: string): Promise<Header | null> {
	const [row] = await db
		.select({ reader: imports.reader })
		.from(imports)
		.where(and(eq(imports.id, importId), eq(imports.vendorId, vendorId), HAS_FAILED_ROWS));
	return row?.reader ? (JSON.parse(row.reader) as ReaderState).header : null;
}

/** Imports that ended before a moment and of which failed rows are kept. */
export async function findOldFailedRows(db: Db, before: string): Promise<string[]> {
	const rows = await db
		.select({ id: imports.id })
		.from(imports)
		.where(and(HAS_FAILED_ROWS, lt(imports.finishedAt, before)))
		.limit(10);
	return rows.map(({ id }) => id);
}

export const forgetFailedRows = (db: Db, id: string) => db.update(imports).set({ failedRows: 0 }).where(eq(imports.id, id));
