import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contentsOf, localContents, localDatabases } from "../../tests/support/kept-databases.ts";
import { toMachines } from "../release/reporter.ts";
import { type ServiceName, SERVICES } from "../street/local-state.ts";
import { buildDatabase } from "./build.ts";
import { localFile } from "./local-file.ts";
import { localSource } from "./local-source.ts";
import { pack } from "./parts.ts";
import { type BackupStore, folderStore, listBackups, readManifest } from "./store.ts";
import { takeBackup } from "./take.ts";

const BUSY = { timeout: 60_000 }; // a busy machine is no fault
let folder: string;
let state: string;
let store: BackupStore;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "backup-"));
	state = join(folder, "state");
	store = folderStore(join(folder, "backups"));
	localDatabases(state);
});
afterEach(() => rmSync(folder, { recursive: true }));

const backup = (to = store, at = "2026-11-23T03:23:00.000Z", partBytes = 1) =>
	takeBackup({
		environment: "local",
		store: to,
		open: (service) => Promise.resolve(localSource(state, service)),
		identity: { commit: "abc", who: "tester" },
		reporter: toMachines({ out: () => {}, error: () => {} }),
		now: () => new Date(at),
		partBytes,
	});

/** The database that a backup makes of what it kept. */
async function built(name: string, service: ServiceName) {
	const manifest = await readManifest(store, name);
	const saved = manifest?.databases[service];
	if (!saved) throw new Error(`${name} has no ${service}`);
	const file = join(folder, `${service}.sqlite`);
	await buildDatabase(file, saved, (part) => store.get(`${name}/${part}`));
	const database = new DatabaseSync(file);
	return { database, saved };
}

describe("a backup", BUSY, () => {
	it("makes every database anew with all that was in it", async () => {
		const { name, manifest } = await backup();

		for (const service of SERVICES) {
			const { database, saved } = await built(name, service);
			expect(contentsOf(database)).toEqual(localContents(state, service));
			expect(saved.parts.length).toBeGreaterThan(0);
			const rows = Object.entries(localContents(state, service).rows).map(([table, { length }]) => [table, length]);
			expect(saved.tables, "empty ones too").toEqual(Object.fromEntries(rows));
			expect(saved.migrations.at(-1)).toMatch(new RegExp(`^0*${saved.level}_.*\\.sql$`));
			database.close();
		}
		expect(manifest.databases["user"]?.parts.map(({ name: part }) => part).slice(0, 2)).toEqual(["user.sql.gz.000", "user.sql.gz.001"]);
		expect(manifest).toMatchObject({ format: 1, environment: "local", commit: "abc", who: "tester", at: "2026-11-23T03:23:00.000Z" });
	});

	it("keeps search, counters, triggers and foreign keys at work", async () => {
		const { database } = await built((await backup()).name, "product");

		database.exec("PRAGMA foreign_keys = ON; INSERT INTO products_fts (products_fts) VALUES ('integrity-check')");
		expect(database.prepare("SELECT rowid FROM products_fts WHERE products_fts MATCH 'creme'").all()).toEqual([{ rowid: 3 }]);
		expect(database.prepare("SELECT rowid FROM names_fts WHERE names_fts MATCH 'but*'").all()).toEqual([{ rowid: 2 }]);
		database.exec("INSERT INTO search_names (ref) VALUES ('next')");
		expect(database.prepare("SELECT number FROM search_names WHERE ref = 'next'").get()).toEqual({ number: 4 }); // 3 was given once
		expect(() => database.exec("UPDATE categories SET parent_id = 'cat_none'")).toThrow("FOREIGN KEY constraint failed");
		database.exec("UPDATE categories SET slug = 'loaves' WHERE id = 'cat_child'");
		expect(database.prepare("SELECT slug FROM former_slugs").all()).toEqual([{ slug: "bread" }]);
		database.close();
	});

	it("is for nobody else to read", async () => {
		const { name } = await backup();
		const modes = [name, `${name}/manifest.json`, `${name}/user.sql.gz.000`].map(
			(key) => statSync(join(folder, "backups", key)).mode & 0o777,
		);
		expect(modes).toEqual([0o700, 0o600, 0o600]);
	});

	it("of each month's first goes to the months, of every other to the days", async () => {
		for (const at of ["2026-10-31T03:23:00Z", "2026-11-01T03:23:00Z", "2026-11-02T03:23:00Z"]) await backup(store, at, undefined);

		expect(await listBackups(store)).toEqual([
			"monthly/2026-10-31T03-23-00Z",
			"monthly/2026-11-01T03-23-00Z",
			"daily/2026-11-02T03-23-00Z",
		]);
	});

	it("of one moment has what others write meanwhile either whole or not at all", async () => {
		const writer = new DatabaseSync(localFile(state, "order"));
		const source = localSource(state, "order");
		writer.exec("INSERT INTO consumed_events (id, consumed_at) VALUES ('late', '')");
		const rows: string[] = [];
		for await (const row of source.contents.rows) rows.push(row);
		source.close();
		writer.close();

		expect(rows.length).toBeGreaterThan(5);
		expect(rows.filter((row) => row.includes("'late'"))).toEqual([]);
	});

	it("that was cut off at any moment is none, and the next one is", async () => {
		const keys: string[] = [];
		await backup({ ...store, put: (key) => (keys.push(key), Promise.resolve()), get: () => Promise.resolve(null) }).catch(() => {});
		expect(keys.length).toBeGreaterThan(5);
		for (let after = 0; after < keys.length; after++) {
			let puts = 0;
			const failing = {
				...store,
				put: (key: string, bytes: Buffer) => (puts++ === after ? Promise.reject(new Error("out of reach")) : store.put(key, bytes)),
			};
			await expect(backup(failing)).rejects.toThrow("out of reach");
		}
		const lastMoment = {
			...store,
			put: (key: string, bytes: Buffer) => (key.endsWith("manifest.json") ? Promise.reject(new Error("full")) : store.put(key, bytes)),
		};
		await expect(backup(lastMoment)).rejects.toThrow("full");
		expect(await listBackups(store)).toEqual([]);

		await backup();
		expect(await listBackups(store)).toHaveLength(1);
	});

	it("that cannot be read back is none", async () => {
		const forgetful = { ...store, get: async (key: string) => (key.includes("vendor") ? Buffer.from("something else") : store.get(key)) };

		await expect(backup(forgetful)).rejects.toThrow("vendor.sql.gz.000 is not what was written");
		expect(await listBackups(store)).toEqual([]);
	});
});

describe("a backup that was damaged", BUSY, () => {
	const damaged = (name: string, part: string) => join(folder, "backups", name, part);

	it.each([
		["in another order", (parts: unknown[]) => parts.toReversed()],
		["without its end", (parts: unknown[]) => parts.slice(0, -1)],
		["with those of another database", (_parts: unknown[], others: unknown[]) => others],
	])("is refused with its parts %s", async (_how, change) => {
		const { name, manifest } = await backup();
		const { user, order } = manifest.databases;
		if (user) user.parts = change(user.parts, order?.parts ?? []) as typeof user.parts;
		writeFileSync(damaged(name, "manifest.json"), JSON.stringify(manifest));
		await expect(built(name, "user")).rejects.toThrow("The backup is damaged: ");
	});

	it("reaches no file but its own, whatever its script says", async () => {
		const { name, manifest } = await backup();
		async function* script() {
			yield await Promise.resolve(`ATTACH '${join(folder, "elsewhere")}' AS elsewhere; CREATE TABLE elsewhere.a (b TEXT);`);
		}
		const parts = await pack("user", script(), (part, bytes) => Promise.resolve(writeFileSync(damaged(name, part), bytes)));
		const { user } = manifest.databases;
		if (user) user.parts = parts;
		writeFileSync(damaged(name, "manifest.json"), JSON.stringify(manifest));
		await expect(built(name, "user")).rejects.toThrow("The backup is damaged: too many attached databases");
		expect(readdirSync(folder)).toEqual(["backups", "state"]);
	});

	it("is refused for one bit in any part, and leaves no file behind", async () => {
		const { name, manifest } = await backup();
		for (const { name: part } of manifest.databases["product"]?.parts ?? []) {
			const file = damaged(name, part);
			const whole = readFileSync(file);
			const flipped = Buffer.from(whole);
			flipped[flipped.length >> 1] = (flipped[flipped.length >> 1] ?? 0) ^ 1;
			writeFileSync(file, flipped);
			await expect(built(name, "product")).rejects.toThrow(`The backup is damaged: ${part} is not what was written`);
			writeFileSync(file, whole);
		}
		expect(readdirSync(folder)).toEqual(["backups", "state"]);
		(await built(name, "product")).database.close();
	});

	it("is refused without one of its parts, with rows missing, or with a manifest that nobody can read", async () => {
		const { name, manifest } = await backup();
		rmSync(damaged(name, "order.sql.gz.000"));
		await expect(built(name, "order")).rejects.toThrow("order.sql.gz.000 is missing");

		const claims = structuredClone(manifest);
		const tables = claims.databases["user"]?.tables ?? {};
		tables["idempotency_keys"] = 6;
		writeFileSync(damaged(name, "manifest.json"), JSON.stringify(claims));
		await expect(built(name, "user")).rejects.toThrow("idempotency_keys has 5 rows, and there were 6.");

		writeFileSync(damaged(name, "manifest.json"), "{");
		await expect(readManifest(store, name)).rejects.toThrow("manifest.json cannot be read");
	});
});
