import { ensureDatabase, findDatabase, query } from "../release/account.ts";
import type { Api } from "../release/api.ts";
import { logName } from "../release/release-log.ts";

/** When a secret was set last by these scripts, and by whom: what Cloudflare does not tell. Never what it is. */
export interface SetOnce {
	worker: string;
	name: string;
	setAt: string;
	who: string;
	/** The Worker's first version that has it; older ones have what was there before. */
	version: string;
}

const TABLE =
	"CREATE TABLE IF NOT EXISTS secrets (worker TEXT NOT NULL, name TEXT NOT NULL, set_at TEXT NOT NULL, who TEXT NOT NULL, version TEXT NOT NULL, PRIMARY KEY (worker, name))";

/** Writes down, beside the releases of the environment, how a secret was set; null says that it was taken away, or that nobody knows. */
export async function keepRecord(
	api: Api,
	environment: string,
	{ worker, name }: Pick<SetOnce, "worker" | "name">,
	record: SetOnce | null,
): Promise<void> {
	const { database } = await ensureDatabase(api, logName(environment));
	await query(api, database.uuid, TABLE);
	if (record === null) return void (await query(api, database.uuid, "DELETE FROM secrets WHERE worker = ?1 AND name = ?2", [worker, name]));
	await query(
		api,
		database.uuid,
		`INSERT INTO secrets (worker, name, set_at, who, version) VALUES (?1, ?2, ?3, ?4, ?5)
		ON CONFLICT (worker, name) DO UPDATE SET set_at = excluded.set_at, who = excluded.who, version = excluded.version`,
		[worker, name, record.setAt, record.who, record.version],
	);
}

/** All that were set so; none where nothing was. */
export async function readSet(api: Api, environment: string): Promise<SetOnce[]> {
	const database = await findDatabase(api, logName(environment));
	if (database === null) return [];
	const [table] = await query(api, database.uuid, "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'secrets'");
	return table ? query<SetOnce>(api, database.uuid, "SELECT worker, name, set_at AS setAt, who, version FROM secrets") : [];
}
