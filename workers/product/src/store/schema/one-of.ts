import { type SQL, sql } from "drizzle-orm";
import { type AnySQLiteColumn } from "drizzle-orm/sqlite-core";

export const oneOf = (column: AnySQLiteColumn, values: readonly string[]): SQL =>
	sql`${column} IN (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`;
