import { DatabaseSync } from "node:sqlite";
import type { Schema } from "./schema.ts";
import { columnsOf } from "./search-columns.ts";
import { quoted } from "./statements.ts";

type Value = string | number | null;
type Ask = (sql: string) => Promise<Record<string, Value>[]>;

interface Table {
	name: string;
	/** What tells its rows apart. */
	keys: string[];
	columns: string[];
}

/**
 * D1 exports a line break as a backslash and an n that are replaced when the row is put back; a text that has both, as a backslash and an n
 * of its own, comes back with one line break too many. These statements give such texts back what they were, once the rows are there. A row
 * that was written to meanwhile is left as it is.
 */
export async function* exactTexts(schema: Schema, ask: Ask): AsyncGenerator<string> {
	for (const { name, keys, columns } of tablesOf(schema)) {
		if (columns.length === 0) continue;
		const mixed = columns.map(quoted).map((column) => `(${has(column, "char(10)", "'\\n'")}) OR (${has(column, "char(13)", "'\\r'")})`);
		const wanted = [...new Set([...keys, ...columns])].map(quoted).join(", ");
		for (const row of await ask(`SELECT ${wanted} FROM ${quoted(name)} WHERE ${mixed.join(" OR ")}`)) {
			const where = keys.map((key) => `${quoted(key)} = ${literal(row[key] ?? null)}`).join(" AND ");
			for (const column of columns) {
				const text = row[column];
				if (typeof text !== "string" || asExported(text) === text) continue;
				const was = `${quoted(column)} = ${literal(asExported(text))}`;
				yield `UPDATE ${quoted(name)} SET ${quoted(column)} = ${literal(text)} WHERE ${where} AND ${was};`;
			}
		}
	}
}

const has = (column: string, character: string, written: string): string =>
	`instr(${column}, ${character}) > 0 AND instr(${column}, ${written}) > 0`;

/** What a text becomes by D1's export and back. */
function asExported(text: string): string {
	const breaks = text.includes("\r") ? text.replaceAll("\\r", "\r") : text;
	return text.includes("\n") ? breaks.replaceAll("\\n", "\n") : breaks;
}

const literal = (value: Value): string => (typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value ?? "NULL"));

function tablesOf({ tables, searchIndexes }: Schema): Table[] {
	const database = new DatabaseSync(":memory:");
	try {
		const ordinary = tables.map(({ name, sql }) => {
			database.exec(sql);
			const columns = database.prepare("SELECT name, type, pk FROM pragma_table_info(?)").all(name);
			const named = (some: typeof columns) => some.map((column) => String(column["name"]));
			const keys = named(columns.filter(({ pk }) => Number(pk) > 0));
			const texts = named(columns.filter(({ type }) => String(type).toUpperCase() === "TEXT"));
			if (keys.length === 0 && texts.length > 0) throw new Error(`${name} has no primary key, by which its rows are found again.`);
			return { name, keys, columns: texts };
		});
		return [...ordinary, ...searchIndexes.map((index) => ({ name: index.name, keys: ["rowid"], columns: columnsOf(index) }))];
	} finally {
		database.close();
	}
}
