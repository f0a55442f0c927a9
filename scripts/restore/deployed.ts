import { randomUUID } from "node:crypto";
import type { Manifest } from "../backup/manifest.ts";
import { databaseName } from "../backup/remote-source.ts";
import { countedTables, READ_SCHEMA, type SchemaObject, schemaOf } from "../backup/schema.ts";
import type { BackupStore } from "../backup/store.ts";
import { quoted } from "../backup/statements.ts";
import { appliedMigrations, findDatabase, query } from "../release/account.ts";
import type { Api } from "../release/api.ts";
import { Refused } from "../release/failures.ts";
import { openLog, readLog } from "../release/release-log.ts";
import type { Reporter } from "../release/reporter.ts";
import { readMigrations } from "../release/schema/migrations.ts";
import { type Settings, SETTINGS } from "../release/settings.ts";
import { inTurn } from "../release/turn.ts";
import { ROOT, type ServiceName } from "../street/local-state.ts";
import type { Environment } from "../worker-configs.ts";
import { fitOf } from "./fits.ts";
import { type Journal, openJournal, saveJournal } from "./journal.ts";
import { savedOf } from "./kept.ts";
import { type Goal, restoreRemote } from "./remote.ts";

/** What a restore of a deployed environment needs. */
export interface DeployedRestore {
	api: Api;
	environment: Environment;
	/** Where the journal is kept. */
	store: BackupStore;
	/** In words that say it wholly: by these a restore that was cut off is known again. */
	what: string;
	goals: ReadonlyMap<ServiceName, Goal>;
	/** Applies the migrations that are new to a service's database. */
	migrate: (service: ServiceName) => Promise<void>;
	reporter: Reporter;
	now: () => Date;
	anew: boolean;
	settings?: Settings;
	wait: () => Promise<void>;
}

/** Restores the databases of a deployed environment while nobody releases to it. Gives the bookmarks by which each can be put back. */
export async function restoreDeployed(order: DeployedRestore): Promise<Journal> {
	const { api, environment, store, what, reporter, now, anew, settings = SETTINGS } = order;
	const log = await openLog(api, environment, `restore-${randomUUID()}`, settings.leaseSeconds);
	return inTurn(log, settings, reporter, async () => {
		const journal = await openJournal(store, what, now(), anew);
		if (Object.keys(journal.databases).length > 0) reporter.say("Going on with the restore that was cut off");
		await restoreRemote({ ...order, journal, idOf: (service) => idOf(api, environment, service), stillOurs: log.holdTurn });
		for (const [service, goal] of order.goals) await settle(order, service, goal);
		await saveJournal(store, { ...journal, finished: true });
		return journal;
	});
}

async function idOf(api: Api, environment: Environment, service: ServiceName): Promise<string> {
	const name = databaseName(service, environment);
	const found = await findDatabase(api, name);
	if (found === null) throw new Refused("refused", `There is no database ${name}. Deploy first: that makes an empty one, then restore.`);
	return found.uuid;
}

/** Counts what is there, and brings it up to the code. */
async function settle({ api, environment, migrate, reporter }: DeployedRestore, service: ServiceName, goal: Goal): Promise<void> {
	const id = await idOf(api, environment, service);
	if ("saved" in goal) {
		const now = await countRemote(api, environment, service);
		for (const [table, rows] of Object.entries(goal.saved.tables)) {
			if (now[table] !== rows)
				reporter.warn(`${service}: ${table} has ${now[table] ?? "no"} rows, the backup ${rows}. Has traffic come meanwhile?`);
		}
	}
	const fit = fitOf(service, { migrations: await appliedMigrations(api, id) }, readMigrations(ROOT, service));
	if ("why" in fit) reporter.warn(fit.why);
	else if (fit.missing.length > 0)
		await reporter.step(`Applying migrations to ${service}: ${fit.missing.join(", ")}`, () => migrate(service));
}

/** How many rows each table has that a restore replaces. */
export async function countRemote(api: Api, environment: Environment, service: ServiceName): Promise<Record<string, number>> {
	const id = await idOf(api, environment, service);
	const schema = schemaOf(await query<SchemaObject>(api, id, READ_SCHEMA));
	const counts: Record<string, number> = {};
	for (const table of countedTables(schema)) {
		counts[table] = (await query<{ n: number }>(api, id, `SELECT COUNT(*) AS n FROM ${quoted(table)}`))[0]?.n ?? 0;
	}
	return counts;
}

/** The goals that are in a backup. */
export const goalsInBackup = (manifest: Manifest, store: BackupStore, services: readonly ServiceName[]): Map<ServiceName, Goal> =>
	new Map(
		services.map((service) => [service, { saved: savedOf(manifest, service), get: (part: string) => store.get(`${manifest.id}/${part}`) }]),
	);

/** The bookmark of each database at a time. */
export async function goalsAt(
	api: Api,
	environment: Environment,
	at: string,
	services: readonly ServiceName[],
): Promise<Map<ServiceName, Goal>> {
	const goals = new Map<ServiceName, Goal>();
	for (const service of services) {
		const path = `/d1/database/${await idOf(api, environment, service)}/time_travel/bookmark?timestamp=${encodeURIComponent(at)}`;
		goals.set(service, { bookmark: (await api.call<{ bookmark: string }>("GET", path)).bookmark });
	}
	return goals;
}

/** The bookmarks that a release noted before its migrations. */
export async function goalsOfRelease(
	api: Api,
	environment: Environment,
	id: string,
	services: readonly ServiceName[],
): Promise<Map<ServiceName, Goal>> {
	const release = (await readLog(api, environment)).find((one) => one.id === id);
	if (!release) throw new Refused("refused", `${environment} has had no release ${id}.`);
	return new Map(
		services.map((service) => {
			const bookmark = release.schema[service]?.bookmark;
			if (!bookmark) throw new Refused("refused", `Release ${id} noted no bookmark of ${service}.`);
			return [service, { bookmark }];
		}),
	);
}
