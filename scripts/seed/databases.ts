import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { D1Database, R2Bucket } from "@cloudflare/workers-types";
import { getTableColumns } from "drizzle-orm";
import { drizzle, type DrizzleD1Database } from "drizzle-orm/d1";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { getPlatformProxy } from "wrangler";
import type { ServiceName } from "../street/local-state.ts";

const D1_PARAMETERS = 100;
const STATEMENTS_AT_ONCE = 80;

type Bindings = Record<Uppercase<ServiceName>, D1Database> & { MEDIA: R2Bucket };

export interface Databases {
	db: (service: ServiceName) => DrizzleD1Database;
	/** The same without drizzle. */
	raw: (service: ServiceName) => D1Database;
	media: R2Bucket;
	close: () => Promise<void>;
}

/** Opens the local databases and the media bucket, as wrangler keeps them. The street must not be running. */
export async function openDatabases(state: string): Promise<Databases> {
	const configPath = fileURLToPath(new URL("wrangler.toml", import.meta.url));
	const proxy = await getPlatformProxy<Bindings>({ configPath, persist: { path: join(state, "v3") } });
	const raw = (service: ServiceName) => proxy.env[service.toUpperCase() as Uppercase<ServiceName>];
	return {
		raw,
		db: (service) => drizzle(raw(service)),
		media: proxy.env.MEDIA,
		close: () => proxy.dispose(),
	};
}

/** Sees which connections were closed while this process had no time to look: a whole turn of the event loop, from one check to the next. */
async function aLookAround(): Promise<void> {
	await setImmediate();
	await setImmediate();
}

/** Inserts rows in statements that D1 accepts; rows that are there already stay as they are, so that it may be done again. */
export async function insertRows<T extends SQLiteTable>(
	db: DrizzleD1Database,
	table: T,
	rows: readonly T["$inferInsert"][],
): Promise<void> {
	const perStatement = Math.floor(D1_PARAMETERS / Object.keys(getTableColumns(table)).length);
	const statements = [];
	for (let start = 0; start < rows.length; start += perStatement) {
		statements.push(
			db
				.insert(table)
				.values(rows.slice(start, start + perStatement))
				.onConflictDoNothing(),
		);
	}
	for (let start = 0; start < statements.length; start += STATEMENTS_AT_ONCE) {
		await aLookAround();
		const [first, ...others] = statements.slice(start, start + STATEMENTS_AT_ONCE);
		if (first !== undefined) await db.batch([first, ...others]);
	}
}

/**
 * The same for rows that a trigger would refuse to take twice, as what is used up by then or append-only: `name` is the column that
 * says which of them are there already.
 */
export async function insertMissing<T extends SQLiteTable, Name extends string & keyof T["$inferInsert"]>(
	db: DrizzleD1Database,
	table: T,
	name: Name,
	rows: readonly T["$inferInsert"][],
): Promise<void> {
	const column = getTableColumns(table)[name];
	if (!column) throw new Error(`no column ${name}`);
	const known = new Set<unknown>((await db.select({ key: column }).from(table)).map(({ key }) => key));
	await insertRows(
		db,
		table,
		rows.filter((row) => !known.has(row[name])),
	);
}
