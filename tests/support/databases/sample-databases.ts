import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { R2Bucket } from "@cloudflare/workers-types";
import { drizzle } from "drizzle-orm/d1";
import { type Databases, databasesOver } from "../../../scripts/databases/databases.ts";
import { fill } from "../../../scripts/seed/seed.ts";
import { ROOT, type ServiceName, SERVICES } from "../../../scripts/street/local-state.ts";
import { d1Over, whole } from "./d1.ts";

/** Five databases in this process, as the migrations make them. */
export type Sqlites = Record<ServiceName, DatabaseSync>;

const opened = (service: ServiceName): DatabaseSync => {
	const sqlite = new DatabaseSync(":memory:");
	const folder = join(ROOT, "migrations", service);
	const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
	for (const file of files.sort()) sqlite.exec(readFileSync(join(folder, file), "utf8"));
	return sqlite;
};

/** The databases of a street on which nothing is yet. */
export const emptyDatabases = (): Sqlites => ({
	user: opened("user"),
	product: opened("product"),
	order: opened("order"),
	review: opened("review"),
	vendor: opened("vendor"),
});

/** The databases of the sample street, with orders, returns, payouts and reviews. */
export async function sampleDatabases(today: Date): Promise<Sqlites> {
	const sqlites = emptyDatabases();
	const media = { put: () => Promise.resolve(null) } as unknown as R2Bucket;
	const raw = (service: ServiceName) => d1Over(sqlites[service]);
	await fill({ raw, db: (service) => drizzle(raw(service)), media, close: () => Promise.resolve() }, today, () => undefined);
	return sqlites;
}

/** As operators' scripts reach them. */
export const reached = (sqlites: Sqlites): Databases =>
	databasesOver((service) => (statements) => {
		const sqlite = sqlites[service];
		return Promise.resolve(whole(sqlite, () => statements.map(({ sql, params }) => sqlite.prepare(sql).all(...params))));
	});

/** Does something to the databases that is undone afterwards. */
export async function undone<T>(sqlites: Sqlites, act: () => Promise<T>): Promise<T> {
	for (const service of SERVICES) sqlites[service].exec("BEGIN; PRAGMA defer_foreign_keys = ON");
	try {
		return await act();
	} finally {
		for (const service of SERVICES) sqlites[service].exec("ROLLBACK");
	}
}
