import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { buildDatabase, removeDatabase } from "../backup/build.ts";
import { localFile } from "../backup/local-file.ts";
import type { Manifest } from "../backup/manifest.ts";
import { countedTables, READ_SCHEMA, type SchemaObject, schemaOf } from "../backup/schema.ts";
import type { BackupStore } from "../backup/store.ts";
import { Refused } from "../release/failures.ts";
import type { Reporter } from "../release/reporter.ts";
import { quoted } from "../backup/statements.ts";
import { claim, release } from "../street/claim.ts";
import { mark, type ServiceName } from "../street/local-state.ts";
import { readUnfinished, unfinishedFile } from "./unfinished.ts";

/** What a restore of local databases needs. */
export interface LocalRestore {
	state: string;
	store: BackupStore;
	manifest: Manifest;
	services: readonly ServiceName[];
	reporter: Reporter;
	/** Brings what is older than the code up to it. */
	migrate: (state: string) => Promise<void>;
	now: () => Date;
}

/**
 * Makes all databases beside the old ones and tries them, then changes each for the other by a renaming. Cut off, each is either the old
 * one or the new one, and the same command does it again. Gives the folder where the old ones are: those of before the first attempt.
 */
export async function restoreLocal({ state, store, manifest, services, reporter, migrate, now }: LocalRestore): Promise<string> {
	await claim(state).catch((error: Error) => {
		throw new Refused("busy", error.message);
	});
	try {
		const beside = join(state, "restore");
		mkdirSync(beside, { recursive: true });
		for (const service of services) {
			await reporter.step(`Making ${service} from its backup`, () => make(join(beside, `${service}.sqlite`), service, store, manifest));
		}
		const old = readUnfinished(state)?.old ?? join(state, "before-restore", now().toISOString().replaceAll(":", "-"));
		writeFileSync(unfinishedFile(state), JSON.stringify({ from: manifest.id, old }));
		mark(state, { migrations: "", seed: "done" }); // migrations are looked at again, and samples are not put among what was kept
		await reporter.step("Changing the databases for the old ones", () => {
			for (const service of services) change(localFile(state, service), join(beside, `${service}.sqlite`), join(old, `${service}.sqlite`));
			return Promise.resolve();
		});
		await migrate(state);
		rmSync(unfinishedFile(state));
		rmSync(beside, { recursive: true, force: true });
		return old;
	} finally {
		release(state);
	}
}

async function make(file: string, service: ServiceName, store: BackupStore, manifest: Manifest): Promise<void> {
	const saved = manifest.databases[service];
	if (!saved) throw new Refused("refused", `The backup has no database of ${service}.`);
	await buildDatabase(file, saved, (part) => store.get(`${manifest.id}/${part}`));
}

/** The old database goes to `old` with its log, which SQLite would otherwise read into the new one; that of an attempt before does not. */
function change(file: string, made: string, old: string): void {
	mkdirSync(dirname(old), { recursive: true });
	mkdirSync(dirname(file), { recursive: true });
	if (existsSync(file) && !existsSync(old)) {
		if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${old}-wal`); // first: where `old` is, all of it is there
		copyFileSync(file, `${old}.new`);
		renameSync(`${old}.new`, old);
	}
	for (const suffix of ["-wal", "-shm"]) rmSync(file + suffix, { force: true });
	renameSync(made, file);
	removeDatabase(made);
}

/** How many rows each table has that a restore replaces; null where the file is none that SQLite can read. */
export function countLocal(state: string, service: ServiceName): Record<string, number> | null {
	const file = localFile(state, service);
	if (!existsSync(file)) return null;
	const database = new DatabaseSync(file, { readOnly: true });
	try {
		const schema = schemaOf(database.prepare(READ_SCHEMA).all() as unknown as SchemaObject[]);
		const count = (table: string) => Number(database.prepare(`SELECT COUNT(*) AS n FROM ${quoted(table)}`).get()?.["n"]);
		return Object.fromEntries(countedTables(schema).map((table) => [table, count(table)]));
	} catch {
		return null;
	} finally {
		database.close();
	}
}
