import type { DatabaseSync } from "node:sqlite";

/** What `/export` is asked for. */
export interface DumpOptions {
	tables?: string[];
	no_schema?: boolean;
	no_data?: boolean;
}

const id = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * The rows of a database as D1 writes them, after miniflare's dumpSql, which is D1's. Two of its ways are kept because they hurt: it refuses
 * a full-text index that it is not told to leave out, and a text with a line break as well as a backslash and an n loses the latter.
 */
export function dumpRows(database: DatabaseSync, { tables = [], no_schema: noSchema, no_data: noData }: DumpOptions): string {
	if (!noSchema || noData) throw new Error("The stand-in exports rows without their schema only");
	const wanted = new Set(tables);
	const lines = ["PRAGMA defer_foreign_keys=TRUE;"];
	for (const { name, sql } of database.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid").all()) {
		const table = String(name);
		if (wanted.size > 0 && !wanted.has(table)) continue;
		if (String(sql).startsWith("CREATE VIRTUAL TABLE"))
			throw new Error("D1 Export error: cannot export databases with Virtual Tables (fts5)");
		if (/^(?:_cf_|sqlite_)/.test(table)) continue;
		lines.push(...rowsOf(database, table));
	}
	return lines.join("\n");
}

function rowsOf(database: DatabaseSync, table: string): string[] {
	const columns = database
		.prepare("SELECT name FROM pragma_table_info(?)")
		.all(table)
		.map(({ name }) => id(String(name)));
	const rows = database.prepare(`SELECT ${columns.join(", ")} FROM ${id(table)}`).all();
	return rows.map((row) => `INSERT INTO ${id(table)} (${columns.join(",")}) VALUES(${Object.values(row).map(literal).join(",")});`);
}

function literal(value: unknown): string {
	if (value === null) return "NULL";
	if (typeof value === "number") return String(value);
	if (value instanceof Uint8Array) return `X'${Buffer.from(value).toString("hex")}'`;
	if (typeof value !== "string") throw new Error(`D1 has no ${typeof value}`);
	const text = value;
	let written = `'${text.replaceAll("'", "''").replaceAll("\n", "\\n").replaceAll("\r", "\\r")}'`;
	if (text.includes("\r")) written = `replace(${written},'\\r',char(13))`;
	if (text.includes("\n")) written = `replace(${written},'\\n',char(10))`;
	return written;
}
