import { createHash } from "node:crypto";
import { SERVICES, type ServiceName } from "../../scripts/street/local-state.ts";
import type { Street } from "../support/street.ts";

/** Every row of every table, as text; the key is `service.table`. */
export type Fingerprint = Map<string, { hash: string; rows: string[] }>;

/**
 * Takes down all that the five databases hold. Only FTS indexes are left out (virtual tables and their shadows):
 * they are computed from the tables beside them by triggers.
 */
export async function takeFingerprint(street: Street): Promise<Fingerprint> {
	const parts = await Promise.all(SERVICES.map((service) => fingerprintOf(street, service)));
	return new Map(parts.flat());
}

async function fingerprintOf(street: Street, service: ServiceName): Promise<[string, { hash: string; rows: string[] }][]> {
	const db = await street.database(service);
	const names = await tableNames(db);
	const answers = await db.batch(names.map((name) => db.prepare(`SELECT * FROM "${name}"`)));
	return names.map((name, index) => {
		const rows = (answers[index]?.results ?? []).map((row) => JSON.stringify(row)).sort();
		return [`${service}.${name}`, { hash: createHash("sha256").update(rows.join("\n")).digest("hex"), rows }];
	});
}

type Db = Awaited<ReturnType<Street["database"]>>;
const known = new WeakMap<Db, string[]>();

async function tableNames(db: Db): Promise<string[]> {
	const before = known.get(db);
	if (before) return before;
	const { results } = await db.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'table'").all<{ name: string; sql: string }>();
	const virtual = results.filter(({ sql }) => sql.startsWith("CREATE VIRTUAL")).map(({ name }) => name);
	const isShadow = (name: string) => virtual.some((index) => name === index || name.startsWith(`${index}_`));
	const names = results.map(({ name }) => name).filter((name) => !/^(sqlite_|_cf_|d1_)/.test(name) && !isShadow(name));
	known.set(db, names);
	return names;
}

/** What is different, in words, a few rows a table; nothing where all is the same. */
export function differences(before: Fingerprint, after: Fingerprint): string[] {
	return [...after].flatMap(([table, { hash, rows }]) => {
		const old = before.get(table);
		if (old?.hash === hash) return [];
		const gone = (old?.rows ?? []).filter((row) => !rows.includes(row));
		const come = rows.filter((row) => !old?.rows.includes(row));
		return [`${table}: ${[...gone.slice(0, 2).map((row) => `− ${row.slice(0, 300)}`), ...come.slice(0, 2).map((row) => `+ ${row.slice(0, 300)}`)].join("\n  ")}`];
	});
}

const STEADY_FOR_MS = 1_500;
const PATIENCE_IN_MS = 30_000;

/** Waits until events, imports and sweeps have had their effects and nothing moves any more. */
export async function whenSettled(street: Street): Promise<Fingerprint> {
	const deadline = Date.now() + PATIENCE_IN_MS;
	let last = await takeFingerprint(street);
	let since = Date.now();
	while (Date.now() - since < STEADY_FOR_MS) {
		if (Date.now() > deadline) throw new Error("the databases do not come to rest");
		await new Promise((done) => setTimeout(done, 100));
		const now = await takeFingerprint(street);
		if (differences(last, now).length > 0) since = Date.now();
		last = now;
	}
	return last;
}
