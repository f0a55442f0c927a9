import type { D1Database, D1PreparedStatement } from "@cloudflare/workers-types";
import { createHash } from "node:crypto";
import { SERVICES, type ServiceName } from "../../scripts/street/local-state.ts";
import { atRest } from "../support/sound-data.ts";
import type { Street } from "../support/street.ts";

/** Every row of every table of a service, as text. */
interface Contents {
	/** How many rows were ever written: while this is the same, so are the tables. */
	writes: number;
	tables: Map<string, { hash: string; rows: string[] }>;
}

export type Fingerprint = Map<ServiceName, Contents>;

/**
 * Takes down all that the five databases hold; nothing is read again where nothing was written since `last`. Only FTS indexes are left out
 * (virtual tables and their shadows): they are computed from the tables beside them by triggers.
 */
export async function takeFingerprint(street: Street, last?: Fingerprint): Promise<Fingerprint> {
	return new Map(
		await Promise.all(SERVICES.map(async (service) => [service, await contentsOf(street, service, last?.get(service))] as const)),
	);
}

async function contentsOf(street: Street, service: ServiceName, last?: Contents): Promise<Contents> {
	const { db, writes: count, queries, tables } = await databaseOf(street, service);
	if (last && (await count.first<number>("n")) === last.writes) return last;
	const [counted, ...answers] = await db.batch<{ n: number; name: string; row: string }>([count, ...queries]);
	const rowsOf = Map.groupBy(
		answers.flatMap(({ results }) => results),
		({ name }) => name,
	);
	return {
		writes: counted?.results[0]?.n ?? 0,
		tables: new Map(
			tables.map((name) => {
				const rows = (rowsOf.get(name) ?? []).map(({ row }) => row).sort();
				return [name, { hash: createHash("sha256").update(rows.join("\n")).digest("hex"), rows }];
			}),
		),
	};
}

/** When an order that waits for its payment is looked after next: that goes on, whatever anybody asks. */
const MOVES_BY_ITSELF = "resume_at";

/** D1 allows no more terms in a compound SELECT. */
const TABLES_PER_QUERY = 5;

interface Database {
	db: D1Database;
	writes: D1PreparedStatement;
	tables: string[];
	/** Read every row of every table; few, because each statement that is handed into the runtime takes its time. */
	queries: D1PreparedStatement[];
}

const opened = new WeakMap<Street, Map<ServiceName, Promise<Database>>>();

function databaseOf(street: Street, service: ServiceName): Promise<Database> {
	const known = opened.get(street) ?? new Map<ServiceName, Promise<Database>>();
	opened.set(street, known);
	const database = known.get(service) ?? openDatabase(street, service);
	known.set(service, database);
	return database;
}

async function openDatabase(street: Street, service: ServiceName): Promise<Database> {
	const db = street.database(service);
	const columns = "(SELECT group_concat(name) FROM pragma_table_info(sqlite_master.name)) AS columns";
	const { results } = await db
		.prepare(`SELECT name, sql, ${columns} FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 4) <> '_cf_'`) // D1 shows its own to nobody
		.all<{ name: string; sql: string; columns: string }>();
	const virtual = results.filter(({ sql }) => sql.startsWith("CREATE VIRTUAL")).map(({ name }) => name);
	const isShadow = (name: string) => virtual.some((index) => name === index || name.startsWith(`${index}_`));
	const own = results.filter(({ name }) => !/^(sqlite_|_cf_|d1_)/.test(name) && !isShadow(name));
	const rowsOf = ({ name, columns: names }: (typeof own)[number]) =>
		`SELECT '${name}' AS name, ${names
			.split(",")
			.filter((column) => column !== MOVES_BY_ITSELF)
			.map((column) => `quote("${column}")`)
			.join(" || ' ' || ")} AS row FROM "${name}"`;
	const groups = Array.from({ length: Math.ceil(own.length / TABLES_PER_QUERY) }, (_, group) =>
		own.slice(group * TABLES_PER_QUERY, (group + 1) * TABLES_PER_QUERY),
	);
	return {
		db,
		writes: db.prepare("SELECT total_changes() AS n"),
		tables: own.map(({ name }) => name),
		queries: groups.map((group) => db.prepare(group.map(rowsOf).join(" UNION ALL "))),
	};
}

/** What is different, in words, a few rows a table; nothing where all is the same. */
export function differences(before: Fingerprint, after: Fingerprint): string[] {
	return [...after].flatMap(([service, { tables }]) => differencesIn(service, before.get(service)?.tables, tables));
}

function differencesIn(service: ServiceName, before: Contents["tables"] | undefined, after: Contents["tables"]): string[] {
	return [...after].flatMap(([table, { hash, rows }]) => {
		const old = before?.get(table);
		if (old?.hash === hash) return [];
		const gone = (old?.rows ?? []).filter((row) => !rows.includes(row));
		const come = rows.filter((row) => !old?.rows.includes(row));
		return [
			`${service}.${table}: ${[...gone.slice(0, 2).map((row) => `− ${row.slice(0, 300)}`), ...come.slice(0, 2).map((row) => `+ ${row.slice(0, 300)}`)].join("\n  ")}`,
		];
	});
}

const STEADY_FOR_MS = 1_500;
const PATIENCE_IN_MS = 30_000;

/** Waits until events, imports and sweeps have had their effects and nothing moves any more. */
export async function whenSettled(street: Street): Promise<Fingerprint> {
	await atRest(street);
	const deadline = Date.now() + PATIENCE_IN_MS;
	let last = await takeFingerprint(street);
	let since = Date.now();
	while (Date.now() - since < STEADY_FOR_MS) {
		if (Date.now() > deadline) throw new Error("the databases do not come to rest");
		await new Promise((done) => setTimeout(done, 100));
		const now = await takeFingerprint(street, last);
		if (differences(last, now).length > 0) since = Date.now();
		last = now;
	}
	return last;
}
