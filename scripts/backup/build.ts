import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { SavedDatabase } from "./manifest.ts";
import { DamagedBackup, unpack } from "./parts.ts";
import { quoted, statementsIn } from "./statements.ts";

/** Makes a database file from a backup and looks whether it is what was kept. Leaves no file behind where it is not. */
export async function buildDatabase(file: string, saved: SavedDatabase, get: (name: string) => Promise<Buffer | null>): Promise<void> {
	removeDatabase(file);
	try {
		const database = new DatabaseSync(file, { limits: { attach: 0 } }); // whoever wrote the script reaches no other file
		try {
			database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
			for await (const batch of batchesOf(statementsIn(unpack(saved.parts, get)))) asBackup(() => database.exec(batch));
			database.exec("COMMIT");
			database.exec("PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE");
			asBackup(() => check(database, saved));
		} finally {
			database.close();
		}
	} catch (error) {
		removeDatabase(file);
		throw error;
	}
}

/** Removes a database's file with those that SQLite keeps beside it. */
export function removeDatabase(file: string): void {
	for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(`${file}${suffix}`, { force: true });
}

/** What SQLite refuses is the backup's fault. */
function asBackup(act: () => void): void {
	try {
		act();
	} catch (error) {
		throw error instanceof DamagedBackup ? error : new DamagedBackup((error as Error).message);
	}
}

/** One call for many statements. */
async function* batchesOf(statements: AsyncIterable<string>): AsyncGenerator<string> {
	let batch = "";
	for await (const statement of statements) {
		batch += `${statement}\n`;
		if (batch.length < 65_536) continue;
		yield batch;
		batch = "";
	}
	if (batch !== "") yield batch;
}

function check(database: DatabaseSync, { tables, migrations }: SavedDatabase): void {
	for (const [table, rows] of Object.entries(tables)) {
		const found = Number(database.prepare(`SELECT COUNT(*) AS rows FROM ${quoted(table)}`).get()?.["rows"]);
		if (found !== rows) throw new DamagedBackup(`${table} has ${found} rows, and there were ${rows}.`);
	}
	const [ill] = database.prepare("PRAGMA integrity_check(1)").all();
	if (ill?.["integrity_check"] !== "ok") throw new DamagedBackup(String(ill?.["integrity_check"]));
	const [orphan] = database.prepare("PRAGMA foreign_key_check").all();
	if (orphan) throw new DamagedBackup(`a row of ${String(orphan["table"])} refers to none in ${String(orphan["parent"])}.`);
	const applied = database.prepare("SELECT name FROM d1_migrations ORDER BY id").all();
	if (applied.map(({ name }) => name).join() !== migrations.join())
		throw new DamagedBackup("its migrations are not those of its manifest.");
}
