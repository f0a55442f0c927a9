import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { type Manifest, manifestSchema } from "./manifest.ts";
import { DamagedBackup } from "./parts.ts";

/** Where backups are kept, each in a folder of its own: `daily/<time>/` or `monthly/<time>/`. */
export interface BackupStore {
	/** In words. */
	where: string;
	put: (key: string, bytes: Buffer) => Promise<void>;
	/** Null where there is no such thing. */
	get: (key: string) => Promise<Buffer | null>;
	/** The keys that begin so. */
	list: (prefix: string) => Promise<string[]>;
}

export const MANIFEST = "manifest.json";

/** A store in a folder of this machine, which nobody else there may read. */
export const folderStore = (folder: string): BackupStore => ({
	where: folder,
	put: (key, bytes) => {
		const file = join(folder, key);
		mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
		writeFileSync(`${file}.new`, bytes, { mode: 0o600 });
		renameSync(`${file}.new`, file); // whole or not at all
		return Promise.resolve();
	},
	get: (key) => Promise.resolve(unlessMissing(() => readFileSync(join(folder, key)), null)),
	list: (prefix) => {
		const found = unlessMissing(() => readdirSync(folder, { recursive: true, withFileTypes: true }), []);
		const files = found.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
		const keys = files.map((file) => file.split(sep).join("/"));
		return Promise.resolve(keys.filter((key) => key.startsWith(prefix) && !key.endsWith(".new")).sort());
	},
});

function unlessMissing<T>(read: () => T, otherwise: T): T {
	try {
		return read();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return otherwise;
		throw error;
	}
}

/** The backups of a store, as `daily/2026-11-23T03-23-00Z`, oldest first; what was cut off is none. */
export async function listBackups(store: BackupStore): Promise<string[]> {
	const keys = [...(await store.list("daily/")), ...(await store.list("monthly/"))];
	const backups = keys.filter((key) => key.endsWith(`/${MANIFEST}`)).map((key) => key.slice(0, -MANIFEST.length - 1));
	return backups.sort((a, b) => timeIn(a).localeCompare(timeIn(b)));
}

/** The last part of a backup's name. */
export const timeIn = (name: string): string => name.split("/").at(-1) ?? "";

/** Reads a backup's manifest; null where it has none, and so is no backup. Throws where nobody can read it. */
export async function readManifest(store: BackupStore, name: string): Promise<Manifest | null> {
	const bytes = await store.get(`${name}/${MANIFEST}`);
	if (bytes === null) return null;
	try {
		return manifestSchema.parse(JSON.parse(bytes.toString("utf8")));
	} catch {
		throw new DamagedBackup(`${name}/${MANIFEST} cannot be read.`);
	}
}
