import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fillStaging, stagingContents, stagingOf } from "../../tests/support/cloudflare/filled.ts";
import { bucketOf } from "../../tests/support/cloudflare/objects.ts";
import { type CloudflareStandIn, startCloudflare } from "../../tests/support/cloudflare/stand-in.ts";
import { migrateInto } from "../../tests/support/kept-databases.ts";
import { bucketStore, prepareBucket } from "../backup/objects.ts";
import { remoteSource } from "../backup/remote-source.ts";
import { retentionRules } from "../backup/retention.ts";
import { takeBackup } from "../backup/take.ts";
import { type Api, openApi } from "../release/api.ts";
import { toMachines } from "../release/reporter.ts";
import { SETTINGS } from "../release/settings.ts";
import { type ServiceName, SERVICES } from "../street/local-state.ts";
import { goalsAt, goalsInBackup, restoreDeployed } from "./deployed.ts";
import type { Journal } from "./journal.ts";
import { findBackup, missingMigrations } from "./kept.ts";
import type { Goal } from "./remote.ts";

const BUSY = { timeout: 60_000 }; // a busy machine is no fault
const BUCKET = "highstreet-backups-staging";
const said: string[] = [];
const reporter = toMachines({ out: (line) => said.push(line), error: () => {} });
const wait = () => Promise.resolve();
let cloudflare: CloudflareStandIn;
let api: Api;
beforeEach(async () => {
	said.length = 0;
	cloudflare = await startCloudflare();
	fillStaging(cloudflare);
	api = openApi(cloudflare.env, { pauseMs: 0 });
	await prepareBucket(api, BUCKET, retentionRules());
});
afterEach(() => cloudflare.close());

const store = () => bucketStore(openApi(cloudflare.env, { pauseMs: 0 }), BUCKET);

const backup = () =>
	takeBackup({
		environment: "staging",
		store: store(),
		open: (service) => remoteSource(api, "staging", service, wait),
		identity: { commit: "abc", who: "tester" },
		reporter,
		now: () => new Date(),
	});

function restore(
	what: string,
	goals: ReadonlyMap<ServiceName, Goal>,
	anew = false,
	migrate?: (service: ServiceName) => Promise<void>,
): Promise<Journal> {
	return restoreDeployed({
		api,
		environment: "staging",
		store: store(),
		what,
		goals,
		migrate: migrate ?? ((service) => Promise.reject(new Error(`${service} needs no migration`))),
		reporter,
		now: () => new Date(),
		anew,
		settings: { ...SETTINGS, wait },
		wait,
	});
}

async function restoreLatest(
	services: readonly ServiceName[] = SERVICES,
	migrate?: (service: ServiceName) => Promise<void>,
): Promise<Journal> {
	const manifest = await findBackup(store(), null, "staging", false);
	missingMigrations(manifest, services);
	return restore(`to ${manifest.id}`, goalsInBackup(manifest, store(), services), false, migrate);
}

const bookmarks = ({ databases }: Journal) =>
	new Map<ServiceName, Goal>(SERVICES.map((service) => [service, { bookmark: databases[service]?.before ?? "" }]));

function damage(): void {
	stagingOf(cloudflare, "user").exec("DELETE FROM idempotency_keys");
	stagingOf(cloudflare, "product").exec("DELETE FROM categories; DROP TABLE products_fts; UPDATE sqlite_sequence SET seq = 99");
	stagingOf(cloudflare, "order").exec(`
		DROP TRIGGER order_events_stay;
		CREATE TABLE strangers (id TEXT PRIMARY KEY); CREATE TABLE strange (id TEXT NOT NULL REFERENCES strangers (id));
		INSERT INTO strangers VALUES ('1'); INSERT INTO strange VALUES ('1');
	`);
	stagingOf(cloudflare, "vendor").exec("UPDATE idempotency_keys SET answer = 'gone'");
	for (const service of SERVICES) {
		const database = cloudflare.databases.get(`highstreet-${service}-staging`);
		if (database) database.changes++;
	}
}

describe("a restore of deployed databases from a backup", BUSY, () => {
	it("gives back everything, whatever was damaged", async () => {
		const before = stagingContents(cloudflare);
		await backup();
		damage();

		await restoreLatest();

		expect(stagingContents(cloudflare)).toEqual(before);
		expect(cloudflare.unexpected).toEqual([]);
	});

	it("can be taken back by the bookmarks that it says", async () => {
		await backup();
		damage();
		const damaged = stagingContents(cloudflare);

		const journal = await restoreLatest();
		expect(stagingContents(cloudflare)).not.toEqual(damaged);
		await restore("back again", bookmarks(journal));

		expect(stagingContents(cloudflare)).toEqual(damaged);
	});

	it("leaves a database whose import fails as it was", async () => {
		await backup();
		damage();
		const damaged = stagingContents(cloudflare);
		cloudflare.databases.set("highstreet-user-staging", breaksOnce(cloudflare));

		await expect(restoreLatest(["user"])).rejects.toThrow(/user is as it was before\.$/);
		expect(stagingContents(cloudflare)).toEqual(damaged);
	});

	it("of an older schema applies the migrations that are new", async () => {
		fillStaging(cloudflare, { order: 9 });
		await backup();
		fillStaging(cloudflare);
		const migrated: string[] = [];

		await restoreLatest(["order"], (service) => {
			migrated.push(service);
			return Promise.resolve();
		});

		expect(migrated).toEqual(["order"]);
		expect(stagingOf(cloudflare, "order").prepare("SELECT name FROM d1_migrations ORDER BY id DESC").get()?.["name"]).toMatch(/^0009_/);
		expect(said.some((line) => line.includes("Applying migrations to order: 0010_"))).toBe(true);
	});

	it("fills an environment that was lost and made anew", async () => {
		const before = stagingContents(cloudflare);
		await backup();
		for (const service of SERVICES) {
			const fresh = cloudflare.databases.get(`highstreet-${service}-staging`);
			fresh?.sqlite.deserialize(emptyImage());
		}
		migrateInto(stagingOf(cloudflare, "review"), "review");

		await restoreLatest();

		expect(stagingContents(cloudflare)).toEqual(before);
	});

	it("is refused for a damaged backup before any database is touched", async () => {
		const { name } = await backup();
		const object = bucketOf(cloudflare, BUCKET).objects.get(`${name}/vendor.sql.gz.000`);
		if (object) object.bytes[50] = (object.bytes[50] ?? 0) ^ 1;
		damage();
		const damaged = stagingContents(cloudflare);

		await expect(restoreLatest()).rejects.toThrow("The backup is damaged: vendor.sql.gz.000");
		expect(stagingContents(cloudflare)).toEqual(damaged);
	});
});

describe("a restore by Time Travel", BUSY, () => {
	it("goes back to a time, for all or for one", async () => {
		const before = stagingContents(cloudflare);
		await backup(); // Time Travel of the stand-in remembers what was asked for a bookmark
		const at = new Date().toISOString();
		await expect.poll(() => new Date().toISOString(), { interval: 1 }).not.toBe(at);
		damage();
		const damaged = stagingContents(cloudflare);

		const journal = await restore("user to then", await goalsAt(api, "staging", at, ["user"]));
		expect(stagingContents(cloudflare)).toEqual({ ...damaged, user: before["user"] });
		expect(journal.databases).toMatchObject({ user: { done: true } });
		await restore("all to then", await goalsAt(api, "staging", at, SERVICES));
		expect(stagingContents(cloudflare)).toEqual(before);
	});

	it("says it where the bookmark is none, and another restore is refused until it is left", async () => {
		const goals = new Map<ServiceName, Goal>([["user", { bookmark: "nonsense" }]]);

		await expect(restore("user to nonsense", goals)).rejects.toThrow("There is no bookmark nonsense");
		await backup();
		await expect(restoreLatest()).rejects.toThrow(
			"A restore was cut off: user to nonsense. Finish it first with the same command, or say --anew",
		);
		await restore("user to now", new Map([["user", { bookmark: (await backup()).manifest.databases["user"]?.bookmark ?? "" }]]), true);
	});
});

describe("a restore that is cut off", BUSY, () => {
	it("goes on where it was, and still knows what was there before", async () => {
		const before = stagingContents(cloudflare);
		await backup();
		damage();
		const damaged = stagingContents(cloudflare);
		let imports = 0;
		cloudflare.fault = ({ call, body }) => (call.endsWith("/import") && body["action"] === "init" && ++imports > 2 ? "error" : undefined);
		await expect(restoreLatest()).rejects.toThrow("500");
		cloudflare.fault = () => undefined;
		expect(stagingContents(cloudflare)).toEqual({ ...damaged, user: before["user"], product: before["product"] });
		stagingOf(cloudflare, "user").exec("INSERT INTO consumed_events VALUES ('since', '')");

		const journal = await restoreLatest();

		expect(stagingOf(cloudflare, "user").prepare("SELECT id FROM consumed_events").all()).toEqual([{ id: "since" }]); // was done, and is left alone
		stagingOf(cloudflare, "user").exec("DELETE FROM consumed_events");
		expect(stagingContents(cloudflare)).toEqual(before);
		await restore("back again", bookmarks(journal));
		expect(stagingContents(cloudflare)).toEqual(damaged);
	});

	it("behind an import whose answer was lost, does it again and ends the same", async () => {
		const before = stagingContents(cloudflare);
		await backup();
		damage();
		let polls = 0;
		cloudflare.fault = ({ call, body }) =>
			call.endsWith("/import") && body["action"] === "poll" && ++polls % 2 === 0 ? "lost after" : undefined;
		await restoreLatest().catch(() => {});
		cloudflare.fault = () => undefined;
		await restoreLatest();

		expect(stagingContents(cloudflare)).toEqual(before);
	});

	it("behind an import that is not noted, still knows what was there before the first", async () => {
		await backup();
		damage();
		const damaged = stagingContents(cloudflare);
		let notes = 0;
		cloudflare.fault = ({ call }) => (/^PUT .*restores\/last\.json$/.test(call) && ++notes > 1 ? "error" : undefined);
		await expect(restoreLatest()).rejects.toThrow("500");
		cloudflare.fault = () => undefined;

		await restore("back again", bookmarks(await restoreLatest()));

		expect(stagingContents(cloudflare)).toEqual(damaged);
	});

	it("waits for no release, and begins none beside one", async () => {
		await backup();
		const held = { ...SETTINGS, wait };
		const { openLog } = await import("../release/release-log.ts");
		const log = await openLog(api, "staging", "a release", held.leaseSeconds);
		await log.takeTurn();

		await expect(restoreLatest()).rejects.toThrow("Another release of this environment is under way");
	});
});

function emptyImage(): Uint8Array {
	const database = new DatabaseSync(":memory:");
	database.exec(
		"CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP); DROP TABLE d1_migrations",
	);
	return database.serialize();
}

/** The user's database, whose file is refused in the middle. */
function breaksOnce({ databases }: CloudflareStandIn) {
	const database = databases.get("highstreet-user-staging");
	if (!database) throw new Error("there is no user");
	const { sqlite } = database;
	return {
		...database,
		sqlite: new Proxy(sqlite, {
			get: (target, key) => {
				const value = Reflect.get(target, key) as unknown;
				if (typeof value !== "function") return value;
				return (...args: unknown[]) => {
					if (key === "exec" && String(args[0]).includes("_restored_pieces")) {
						target.exec("DROP TABLE accounts; COMMIT; BEGIN"); // as if D1 did not keep its word
						throw new Error("D1 ran out of time: SQLITE_ERROR");
					}
					return (value as (...all: unknown[]) => unknown).apply(target, args);
				};
			},
		}),
	};
}
