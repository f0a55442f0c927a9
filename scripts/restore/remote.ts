import { createWriteStream, rmSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { buildDatabase } from "../backup/build.ts";
import type { SavedDatabase } from "../backup/manifest.ts";
import { unpack } from "../backup/parts.ts";
import { dropAll, READ_SCHEMA, type SchemaObject } from "../backup/schema.ts";
import { bookmarkOf, query } from "../release/account.ts";
import type { Api } from "../release/api.ts";
import { messageOf } from "../release/failures.ts";
import type { Reporter } from "../release/reporter.ts";
import { inTemporaryFolder } from "../release/temporary-folder.ts";
import type { ServiceName } from "../street/local-state.ts";
import { importFile } from "./import.ts";
import { type Journal, saveJournal } from "./journal.ts";
import type { BackupStore } from "../backup/store.ts";

/** What a deployed database is to become: a kept one, or itself as it was. */
export type Goal = Kept | { bookmark: string };

interface Kept {
	saved: SavedDatabase;
	get: (part: string) => Promise<Buffer | null>;
}

/** What a restore of deployed databases needs. */
export interface RemoteRestore {
	api: Api;
	store: BackupStore;
	journal: Journal;
	goals: ReadonlyMap<ServiceName, Goal>;
	/** The id of a service's database. */
	idOf: (service: ServiceName) => Promise<string>;
	reporter: Reporter;
	wait: () => Promise<void>;
	/** Throws where somebody else has begun to change the environment. */
	stillOurs: () => Promise<void>;
}

/**
 * Restores databases one after another, each as a whole or not at all: D1 takes a file in one piece, and a bookmark too. Backups are
 * tried on this machine before the first database is touched. What each was before is in the journal before it is touched.
 */
export async function restoreRemote(run: RemoteRestore): Promise<void> {
	const { journal, goals, reporter, store, stillOurs } = run;
	const left = [...goals].filter(([service]) => !journal.databases[service]?.done);
	await inTemporaryFolder(async (folder) => {
		for (const [service, goal] of left) {
			if ("bookmark" in goal) continue;
			const file = join(folder, `${service}.sqlite`);
			await reporter.step(`Trying the backup of ${service} on this machine`, () => buildDatabase(file, goal.saved, goal.get));
			rmSync(file);
		}
		for (const [service, goal] of left) {
			await reporter.step(`Restoring ${service}`, async () => {
				await stillOurs();
				const before = await noteBefore(run, service);
				await ("bookmark" in goal ? travel(run, service, goal.bookmark) : replace(run, service, goal, before, folder));
				journal.databases[service] = { before, done: true };
				await saveJournal(store, journal);
			});
		}
	});
}

/** The first note counts: cut off behind the change, the second run would take the new state for the old one. */
async function noteBefore({ api, journal, store, idOf }: RemoteRestore, service: ServiceName): Promise<string> {
	const noted = journal.databases[service]?.before;
	if (noted !== undefined) return noted;
	const before = await bookmarkOf(api, await idOf(service));
	journal.databases[service] = { before, done: false };
	await saveJournal(store, journal);
	return before;
}

async function travel({ api, idOf }: RemoteRestore, service: ServiceName, bookmark: string): Promise<void> {
	await api.call("POST", `/d1/database/${await idOf(service)}/time_travel/restore?bookmark=${encodeURIComponent(bookmark)}`);
}

/** Takes all away and puts the kept in, in one file. Where that fails, looks whether the old is there still, and goes back to it if not. */
async function replace(run: RemoteRestore, service: ServiceName, { saved, get }: Kept, before: string, folder: string): Promise<void> {
	const { api, idOf, wait } = run;
	const id = await idOf(service);
	const readSchema = () => query<SchemaObject>(api, id, READ_SCHEMA);
	const objects = await readSchema();
	const file = join(folder, `${service}.sql`);
	async function* script() {
		yield ["PRAGMA defer_foreign_keys = ON;", ...dropAll(objects)].map((statement) => `${statement}\n`).join("");
		yield* unpack(saved.parts, get);
	}
	await pipeline(Readable.from(script()), createWriteStream(file));
	try {
		await importFile(api, id, file, wait);
	} catch (error) {
		if (JSON.stringify(await readSchema()) !== JSON.stringify(objects)) await travel(run, service, before);
		throw new Error(`${messageOf(error)}\n${service} is as it was before.`, { cause: error });
	} finally {
		rmSync(file, { force: true });
	}
}
