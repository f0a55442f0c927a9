import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Refused } from "../release/failures.ts";
import type { ServiceName } from "../street/local-state.ts";
import { localFile } from "./local-file.ts";
import { keptTables, READ_SCHEMA, READ_SEQUENCES, type SchemaObject, schemaOf, type Sequence } from "./schema.ts";
import { READ_MIGRATIONS, type Source } from "./source.ts";
import { quoted } from "./statements.ts";

/** A local database as it is at this moment. The street may run meanwhile: who reads holds up nobody. */
export function localSource(state: string, service: ServiceName): Source {
	const file = localFile(state, service);
	if (!existsSync(file)) throw new Refused("refused", `There is no local database of ${service} yet: npm start makes one.`);
	const database = new DatabaseSync(file, { readOnly: true });
	database.exec("BEGIN"); // all that follows sees one state
	const all = <Row>(sql: string) => database.prepare(sql).all() as Row[];
	const objects = all<SchemaObject>(READ_SCHEMA);
	return {
		database: `highstreet-${service}`,
		bookmark: null,
		migrations: all<{ name: string }>(READ_MIGRATIONS).map(({ name }) => name),
		contents: {
			objects,
			rows: rowsOf(database, keptTables(schemaOf(objects))),
			sequences: () => Promise.resolve(all<Sequence>(READ_SEQUENCES)),
		},
		stillTheSame: () => Promise.resolve(),
		close: () => database.close(),
	};
}

/** Every row as a statement that puts it back exactly; SQLite itself writes the values. */
async function* rowsOf(database: DatabaseSync, tables: readonly string[]): AsyncGenerator<string> {
	for (const table of tables) {
		const columns = database.prepare("SELECT name FROM pragma_table_info(?)").all(table);
		const names = columns.map(({ name }) => quoted(String(name)));
		const values = names.map(literal).join(" || ',' || ");
		const into = `INSERT INTO ${quoted(table)} (${names.join(",")}) VALUES`;
		for (const row of database.prepare(`SELECT ${values} AS row FROM ${quoted(table)}`).iterate()) yield `${into}(${String(row["row"])});`;
	}
}

/** `quote()` would end a text at a character of the number 0. */
const literal = (name: string): string =>
	`CASE WHEN typeof(${name}) = 'text' AND instr(${name}, char(0)) > 0 THEN 'CAST(' || quote(CAST(${name} AS BLOB)) || ' AS TEXT)' ELSE quote(${name}) END`;
