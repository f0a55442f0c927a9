import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "../databases/databases.ts";
import type { Identity } from "../release/identity.ts";
import type { Reporter } from "../release/reporter.ts";
import { levelOf, numberOf } from "../release/schema/migrations.ts";
import { inTemporaryFolder } from "../release/temporary-folder.ts";
import { type ServiceName, SERVICES } from "../street/local-state.ts";
import { buildDatabase } from "./build.ts";
import { bytesOf, type Manifest, rowsIn, type SavedDatabase, size } from "./manifest.ts";
import { pack } from "./parts.ts";
import { nameFor } from "./retention.ts";
import { countedTables, schemaOf } from "./schema.ts";
import { scriptOf } from "./script.ts";
import type { Source } from "./source.ts";
import { type BackupStore, listBackups, MANIFEST } from "./store.ts";

/** What a backup needs. */
export interface BackupOrder {
	environment: Environment;
	store: BackupStore;
	open: (service: ServiceName) => Promise<Source>;
	identity: Identity;
	reporter: Reporter;
	now: () => Date;
	/** The largest part of a file, in bytes. */
	partBytes?: number;
}

/**
 * Keeps all five databases, and tries what was written: each is read back and made into a database once more. The manifest comes last, so
 * that what was cut off is no backup; it is not gone on with, and R2 deletes it in time. Gives the backup's name.
 */
export async function takeBackup(order: BackupOrder): Promise<{ name: string; manifest: Manifest }> {
	const { environment, store, identity, reporter, now } = order;
	const started = now();
	const name = nameFor(started, await listBackups(store));
	const databases: Record<string, SavedDatabase> = {};
	for (const service of SERVICES) {
		databases[service] = await reporter.step(`Keeping ${service}`, async (detail) => {
			const saved = await keep(order, name, service);
			detail(`${rowsIn(saved.tables)} rows, ${size(bytesOf(saved))}`);
			return saved;
		});
	}
	await reporter.step("Reading it back, and making the databases from it", () => tryOut(store, name, databases));
	const manifest: Manifest = { format: 1, id: name, environment, at: started.toISOString(), ...identity, databases };
	await store.put(`${name}/${MANIFEST}`, Buffer.from(`${JSON.stringify(manifest, null, "\t")}\n`));
	return { name, manifest };
}

async function keep({ open, store, now, partBytes }: BackupOrder, name: string, service: ServiceName): Promise<SavedDatabase> {
	const source = await open(service);
	try {
		const { database, bookmark, migrations, contents } = source;
		const at = now().toISOString();
		const tables: Record<string, number> = Object.fromEntries(countedTables(schemaOf(contents.objects)).map((table) => [table, 0]));
		const count = (table: string) => (tables[table] = (tables[table] ?? 0) + 1);
		const parts = await pack(service, scriptOf(contents, count), (part, bytes) => store.put(`${name}/${part}`, bytes), partBytes);
		await source.stillTheSame();
		const level = levelOf(migrations.map((migration) => ({ number: numberOf(migration) })));
		return { database, level, migrations, bookmark, at, tables, parts };
	} finally {
		source.close();
	}
}

async function tryOut(store: BackupStore, name: string, databases: Record<string, SavedDatabase>): Promise<void> {
	await inTemporaryFolder(async (folder) => {
		for (const [service, saved] of Object.entries(databases)) {
			const file = join(folder, `${service}.sqlite`);
			await buildDatabase(file, saved, (part) => store.get(`${name}/${part}`));
			rmSync(file);
		}
	});
}
