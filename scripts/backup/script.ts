import { CREATE_PIECES, DROP_PIECES, shorten } from "./long-statements.ts";
import { type Schema, type SchemaObject, type SearchIndex, type Sequence, schemaOf } from "./schema.ts";
import { quoted, readRow } from "./statements.ts";
import { columnsOf } from "./search-columns.ts";

/** What of a database goes into its script. */
export interface DatabaseContents {
	objects: readonly SchemaObject[];
	/** The rows, one in each statement, as D1 exports them. */
	rows: AsyncIterable<string>;
	/** What has to be put right in them; none where they are exact. */
	corrections?: AsyncIterable<string>;
	/** Read when all rows have been, so that no number is given twice. */
	sequences: () => Promise<Sequence[]>;
}

/**
 * A database as one SQL script: run on an empty database, it makes the same one. Tables first, then rows, then what would act on them.
 * `count` is told of each row by its table.
 */
export async function* scriptOf(contents: DatabaseContents, count: (table: string) => void): AsyncGenerator<string> {
	const { objects, rows, corrections, sequences } = contents;
	const schema = schemaOf(objects);
	yield "PRAGMA defer_foreign_keys = ON;";
	yield CREATE_PIECES;
	for (const { sql } of [...schema.tables, ...schema.unique, ...schema.searchIndexes]) yield `${sql};`;
	const kept = keptIn(schema);
	for await (const statement of rows) {
		const { table, columns, values } = readRow(statement);
		const into = kept.get(table);
		if (!into) throw new Error(`The export has rows of ${table}, which nobody asked for.`);
		count(into.name);
		yield* shorten(`INSERT INTO ${quoted(into.name)} (${into.columns ?? columns}) VALUES ${values}`);
	}
	for await (const statement of corrections ?? []) yield* shorten(statement);
	yield DROP_PIECES;
	const numbers = await sequences();
	if (numbers.length > 0) yield "DELETE FROM sqlite_sequence;"; // rows have begun counting there
	for (const { name, seq } of numbers) yield `INSERT INTO sqlite_sequence (name, seq) VALUES ('${name.replaceAll("'", "''")}', ${seq});`;
	for (const { sql } of schema.rest) yield `${sql};`;
}

interface Target {
	name: string;
	/** Where they have other names there. */
	columns: string | null;
}

/** Where the rows of each exported table go: texts of a full-text index into the index itself. */
function keptIn({ tables, searchIndexes }: Schema): Map<string, Target> {
	return new Map([
		...tables.map(({ name }): [string, Target] => [name, { name, columns: null }]),
		...searchIndexes.map((index): [string, Target] => [index.content, { name: index.name, columns: columnsIn(index) }]),
	]);
}

const columnsIn = (index: SearchIndex): string => ["rowid", ...columnsOf(index)].map(quoted).join(", ");
