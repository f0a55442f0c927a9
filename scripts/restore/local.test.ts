import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { localContents, localDatabases } from "../../tests/support/kept-databases.ts";
import { localFile } from "../backup/local-file.ts";
import { localSource } from "../backup/local-source.ts";
import { type BackupStore, folderStore } from "../backup/store.ts";
import { takeBackup } from "../backup/take.ts";
import { toMachines } from "../release/reporter.ts";
import { claim, release } from "../street/claim.ts";
import { type ServiceName, SERVICES } from "../street/local-state.ts";
import { migrateLocal } from "../street/migrate.ts";
import { describeKept, findBackup, missingMigrations } from "./kept.ts";
import { countLocal, restoreLocal } from "./local.ts";
import { unfinishedRestore } from "./unfinished.ts";

const BUSY = { timeout: 60_000 }; // a busy machine is no fault
let folder: string;
let state: string;
let store: BackupStore;
const silent = toMachines({ out: () => {}, error: () => {} });
const now = () => new Date("2026-11-23T03:23:00Z");
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "restore-"));
	state = join(folder, "state");
	store = folderStore(join(folder, "backups"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const backup = () =>
	takeBackup({
		environment: "local",
		store,
		open: (service) => Promise.resolve(localSource(state, service)),
		identity: { commit: "abc", who: "tester" },
		reporter: silent,
		now,
	});

async function restore({ services = SERVICES, from = store, migrate = () => Promise.resolve() }: Restoring = {}): Promise<string> {
	const manifest = await findBackup(from, null, "local", false);
	missingMigrations(manifest, services);
	return restoreLocal({ state, store: from, manifest, services, reporter: silent, migrate, now: () => new Date() });
}

interface Restoring {
	services?: readonly ServiceName[];
	from?: BackupStore;
	migrate?: (state: string) => Promise<void>;
}

const rowsIn = (file: string) => new DatabaseSync(file).prepare("SELECT COUNT(*) AS n FROM idempotency_keys").get()?.["n"];

const all = () => Object.fromEntries(SERVICES.map((service) => [service, localContents(state, service)]));

function damage(): void {
	const run = (service: ServiceName, sql: string) => {
		const database = new DatabaseSync(localFile(state, service));
		database.exec(sql);
		database.close();
	};
	run("user", "DELETE FROM idempotency_keys");
	run("product", "DROP TABLE search_names; DELETE FROM products_fts; UPDATE sqlite_sequence SET seq = 99");
	run("vendor", "UPDATE idempotency_keys SET answer = 'gone'; CREATE TABLE strange (id TEXT)");
	truncateSync(localFile(state, "order"), 5_000);
	rmSync(localFile(state, "review"));
}

describe("a restore of local databases", BUSY, () => {
	it("gives back everything, whatever was damaged, and keeps what was there before", async () => {
		localDatabases(state);
		const before = all();
		await backup();
		damage();

		const old = await restore();

		expect(all()).toEqual(before);
		expect(existsSync(join(old, "user.sqlite"))).toBe(true);
		expect(new DatabaseSync(join(old, "vendor.sqlite")).prepare("SELECT COUNT(*) AS n FROM strange").get()).toEqual({ n: 0 });
		expect(unfinishedRestore(state)).toBeNull();
	});

	it("of one service leaves the others as they are", async () => {
		localDatabases(state);
		await backup();
		const user = localContents(state, "user");
		damage();
		const vendor = localContents(state, "vendor");

		await restore({ services: ["user"] });

		expect(localContents(state, "user")).toEqual(user);
		expect(localContents(state, "vendor")).toEqual(vendor);
	});

	it("reads no log of the old database into the new one", async () => {
		localDatabases(state);
		const before = all();
		await backup();
		const street = new DatabaseSync(localFile(state, "user")); // was killed: its log is still there
		street.exec("PRAGMA wal_autocheckpoint = 0; DELETE FROM idempotency_keys");
		const left = join(folder, "left");
		for (const suffix of ["", "-wal", "-shm"]) cpSync(localFile(state, "user") + suffix, left + suffix);
		street.close();
		for (const suffix of ["", "-wal", "-shm"]) cpSync(left + suffix, localFile(state, "user") + suffix);

		const old = await restore();

		expect(all()).toEqual(before);
		expect(rowsIn(join(old, "user.sqlite"))).toBe(0);
	});

	it("brings a database of an older schema up to the code", { timeout: 120_000 }, async () => {
		localDatabases(state, { product: 20, order: 9 });
		await backup();
		damage();

		await restore({ migrate: migrateLocal });

		for (const service of SERVICES) {
			const { rows } = localContents(state, service);
			expect(rows["idempotency_keys"]).toHaveLength(5);
		}
		const database = new DatabaseSync(localFile(state, "order"), { readOnly: true });
		expect(database.prepare("SELECT name FROM d1_migrations ORDER BY id DESC").get()?.["name"]).toMatch(/^00(?:1[5-9]|[2-9])/);
		database.close();
	});

	it("is refused for a backup that is newer than the code, and changes nothing", async () => {
		localDatabases(state);
		const database = new DatabaseSync(localFile(state, "order"));
		database.exec("INSERT INTO d1_migrations (name) VALUES ('9999_from_tomorrow.sql')");
		database.close();
		await backup();
		const before = all();

		await expect(restore()).rejects.toThrow(/newer than this code\. order has 9999_from_tomorrow\.sql, .*\nIt was taken at commit abc\./s);
		expect(all()).toEqual(before);
	});

	it("is refused for a damaged backup before any database is touched", async () => {
		localDatabases(state);
		const { name } = await backup();
		const file = join(folder, "backups", name, "vendor.sql.gz.000");
		const bytes = readFileSync(file);
		bytes[100] = (bytes[100] ?? 0) ^ 4;
		writeFileSync(file, bytes);
		damage();
		const user = localContents(state, "user");

		await expect(restore()).rejects.toThrow("The backup is damaged: vendor.sql.gz.000");
		expect(localContents(state, "user")).toEqual(user);
		expect(unfinishedRestore(state)).toBeNull();
	});

	it("is refused while the street runs", async () => {
		localDatabases(state);
		await backup();
		await claim(state);

		await expect(restore()).rejects.toThrow(`process ${process.pid}`);
		release(state);
	});

	it("is refused for what has no manifest, and for another environment's", async () => {
		localDatabases(state);
		await expect(restore()).rejects.toThrow("There is no backup in");
		const { name } = await backup();

		await expect(findBackup(store, name, "staging", false)).rejects.toThrow("This is a backup of local");
		expect((await findBackup(store, name, "staging", true)).id).toBe(name);
		rmSync(join(folder, "backups", name, "manifest.json"));
		await expect(findBackup(store, name, "local", false)).rejects.toThrow("is no backup: it has no manifest");
	});
});

describe("a restore that is cut off", BUSY, () => {
	it("while databases are made has changed none, and is done by the next", async () => {
		localDatabases(state);
		const before = all();
		await backup();
		damage();
		const user = localContents(state, "user");
		let gets = 0;
		const breaking = { ...store, get: (key: string) => (++gets > 4 ? Promise.reject(new Error("cut off")) : store.get(key)) };

		await expect(restore({ from: breaking })).rejects.toThrow("cut off");
		expect(localContents(state, "user")).toEqual(user);
		expect(unfinishedRestore(state)).toBeNull();
		await restore();
		expect(all()).toEqual(before);
	});

	it("between two databases has each either old or new, says so, and is done by the next", async () => {
		localDatabases(state);
		const before = all();
		await backup();
		damage();
		const vendor = localContents(state, "vendor");
		rmSync(localFile(state, "order"));
		mkdirSync(localFile(state, "order")); // cannot be changed for a file

		await expect(restore()).rejects.toThrow(/EISDIR|is a directory|ERR_FS/);
		expect(localContents(state, "user")).toEqual(before["user"]);
		expect(localContents(state, "vendor")).toEqual(vendor);
		expect(unfinishedRestore(state)).not.toBeNull();
		rmSync(localFile(state, "order"), { recursive: true });
		await restore();
		expect(all()).toEqual(before);
		expect(unfinishedRestore(state)).toBeNull();
	});

	it("keeps the old database with its own log, not with that of the attempt that was cut off", async () => {
		localDatabases(state);
		await backup();
		const killedWith = (sql: string) => {
			const street = new DatabaseSync(localFile(state, "user"));
			street.exec(`PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; ${sql}`);
			const left = join(folder, "left");
			for (const suffix of ["", "-wal"]) cpSync(localFile(state, "user") + suffix, left + suffix);
			street.close();
			for (const suffix of ["", "-wal"]) cpSync(left + suffix, localFile(state, "user") + suffix);
		};
		killedWith("DELETE FROM idempotency_keys");
		const migrate = async () => {
			killedWith("CREATE TABLE half_done (id TEXT)");
			throw new Error("cut off");
		};

		await expect(restore({ migrate })).rejects.toThrow("cut off");
		const old = await restore();

		expect(rowsIn(join(old, "user.sqlite"))).toBe(0);
	});

	it("behind the change says so until it was done again", async () => {
		localDatabases(state);
		const before = all();
		const { name } = await backup();
		damage();

		await expect(restore({ migrate: () => Promise.reject(new Error("cut off")) })).rejects.toThrow("cut off");
		expect(unfinishedRestore(state)).toBe(name);
		const old = await restore();
		expect(unfinishedRestore(state)).toBeNull();
		expect(all()).toEqual(before);
		expect(rowsIn(join(old, "user.sqlite")), "what was there before the first attempt").toBe(0);
		expect(readdirSync(dirname(old))).toHaveLength(1);
	});
});

describe("what is lost", () => {
	it("is counted where it can be read", async () => {
		localDatabases(state);
		damage();

		expect(countLocal(state, "user")).toMatchObject({ idempotency_keys: 0, accounts: 0 });
		expect(countLocal(state, "order")).toBeNull();
		expect(countLocal(state, "review")).toBeNull();
	});

	it.each([
		["names every table", (tables: Record<string, number>) => tables],
		[
			"was made when empty tables were left out",
			(tables: Record<string, number>) => Object.fromEntries(Object.entries(tables).filter(([, rows]) => rows > 0)),
		],
	])("is named table by table where the manifest %s", async (_when, named) => {
		localDatabases(state);
		const { manifest } = await backup();
		for (const saved of Object.values(manifest.databases)) saved.tables = named(saved.tables);
		const database = new DatabaseSync(localFile(state, "vendor"));
		database.exec("DELETE FROM idempotency_keys");
		const late = ["a", "b", "c", "d", "e", "f", "g"]; // of migrations that are newer than the backup
		for (const table of late) database.exec(`CREATE TABLE late_${table} AS SELECT 1 AS id`);
		database.exec("INSERT INTO dead_letters (id, queue, body, received_at) VALUES ('1', '', '{}', ''), ('2', '', '{}', '')");
		database.close();

		const [, ...lines] = await describeKept(manifest, ["user", "vendor"], new Map(), (service) =>
			Promise.resolve(countLocal(state, service)),
		);

		expect(lines[0]).toMatch(/: as many rows in every table as now$/);
		const lost = ["idempotency_keys 0 → 5", "dead_letters 2 → 0", ...late.map((table) => `late_${table} 1 → 0`)];
		expect(lines[1]?.split(": ").at(-1)).toBe(lost.join(", "));
	});
});
