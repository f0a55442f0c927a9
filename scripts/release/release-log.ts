import { type Database, ensureDatabase, findDatabase, query } from "./account.ts";
import type { Api } from "./api.ts";
import { Refused } from "./failures.ts";
import { type Manifest, manifestSchema } from "./manifest.ts";

const TABLES = [
	`CREATE TABLE IF NOT EXISTS releases (id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, status TEXT NOT NULL, manifest TEXT NOT NULL)`,
	`CREATE TABLE IF NOT EXISTS turn (only INTEGER PRIMARY KEY CHECK (only = 1), holder TEXT NOT NULL, until INTEGER NOT NULL)`,
];

/** Rows that one look reads: enough for every version that Cloudflare still deploys. */
const REMEMBERED = 200;

/** The name of the database that keeps an environment's releases. */
export const logName = (environment: string): string => `highstreet-releases-${environment}`;

/**
 * The releases of an environment, kept in a D1 database of their own, so that any machine can go on with one. Only who has the turn may
 * write; a turn ends by itself after a lease, for who has it may have crashed.
 */
export interface ReleaseLog {
	/** All that were, newest first. */
	all: () => Promise<Manifest[]>;
	/** Writes a release as it stands now. Throws where the turn was lost. */
	save: (manifest: Manifest) => Promise<void>;
	/** Takes the turn; false where somebody else has it. */
	takeTurn: () => Promise<boolean>;
	/** Makes the turn last on; false where it was lost. It is not taken anew: what others did meanwhile is not known here. */
	keepTurn: () => Promise<boolean>;
	/** Throws where the turn may have been lost, as after a machine slept; asks only when it was not kept for a while. */
	holdTurn: () => Promise<void>;
	/** When the turn of whoever has it ends, in seconds from now. */
	turnEndsIn: () => Promise<number>;
	giveTurn: () => Promise<void>;
}

/** Opens the log, made where it is missing. `holder` is who writes: another name for each run. */
export async function openLog(api: Api, environment: string, holder: string, leaseSeconds: number): Promise<ReleaseLog> {
	const { database } = await ensureDatabase(api, logName(environment));
	for (const table of TABLES) await query(api, database.uuid, table);
	return logOn(api, database, holder, leaseSeconds);
}

/** What a log says, without making one. */
export async function readLog(api: Api, environment: string): Promise<Manifest[]> {
	const database = await findDatabase(api, logName(environment));
	if (database === null) return [];
	const [table] = await query(api, database.uuid, "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'releases'");
	return table ? readAll(api, database) : [];
}

async function readAll(api: Api, { uuid }: Database): Promise<Manifest[]> {
	const rows = await query<{ manifest: string }>(api, uuid, `SELECT manifest FROM releases ORDER BY number DESC LIMIT ${REMEMBERED}`);
	return rows.map(({ manifest }) => manifestSchema.parse(JSON.parse(manifest)));
}

function logOn(api: Api, database: Database, holder: string, leaseSeconds: number): ReleaseLog {
	const run = <T>(sql: string, ...params: (string | number | null)[]) => query<T>(api, database.uuid, sql, params);
	let keptAt = 0;
	const kept = (rows: unknown[], askedAt: number): boolean => {
		if (rows.length === 1) keptAt = askedAt;
		return rows.length === 1;
	};
	const keepTurn = async () => {
		const askedAt = Date.now();
		const sql = "UPDATE turn SET until = unixepoch() + ?2 WHERE holder = ?1 RETURNING holder";
		return kept(await run(sql, holder, leaseSeconds), askedAt);
	};
	return {
		all: () => readAll(api, database),
		save: async (manifest) => {
			const saved = await run(
				`INSERT INTO releases (id, number, status, manifest)
				SELECT ?1, ?2, ?3, ?4 FROM turn WHERE holder = ?5
				ON CONFLICT (id) DO UPDATE SET status = excluded.status, manifest = excluded.manifest
				RETURNING id`,
				manifest.id,
				manifest.number,
				manifest.status,
				JSON.stringify(manifest),
				holder,
			);
			if (saved.length === 0) throw new LostTurn();
		},
		keepTurn,
		holdTurn: async () => {
			if (Date.now() - keptAt > (leaseSeconds * 1000) / 2 && !(await keepTurn())) throw new LostTurn();
		},
		takeTurn: async () => {
			const askedAt = Date.now();
			const taken = await run(
				`INSERT INTO turn (only, holder, until) VALUES (1, ?1, unixepoch() + ?2)
				ON CONFLICT (only) DO UPDATE SET holder = excluded.holder, until = excluded.until
				WHERE turn.holder = excluded.holder OR turn.until <= unixepoch()
				RETURNING holder`,
				holder,
				leaseSeconds,
			);
			return kept(taken, askedAt);
		},
		turnEndsIn: async () => (await run<{ left: number }>("SELECT until - unixepoch() AS left FROM turn"))[0]?.left ?? 0,
		giveTurn: async () => void (await run("DELETE FROM turn WHERE holder = ?1 RETURNING holder", holder)),
	};
}

/** Somebody else releases now; whoever gets this stops and touches nothing more. */
export class LostTurn extends Refused {
	constructor() {
		super("busy", "Somebody else has taken over this environment; nothing more is done here.");
	}
}
