import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { D1Database } from "@cloudflare/workers-types";
import { unstable_splitSqlQuery as splitStatements } from "wrangler";
import { type Databases, openDatabases } from "../seed/databases.ts";
import { mark, migrationsHash, readMarks, ROOT, type ServiceName, SERVICES } from "./local-state.ts";
import { step } from "./progress.ts";

/** The table in which wrangler notes what it has applied; ours is the same, so that its own commands go on from here. */
const NOTES =
	"CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)";

/** Applies the migrations that the local databases do not have yet; does nothing where they have them all. */
export async function migrateLocal(state: string): Promise<void> {
	const hash = migrationsHash();
	if (readMarks(state).migrations === hash) return;
	await step("Preparing five databases", async (progress) => {
		const databases = await openDatabases(state);
		try {
			for (const [index, service] of SERVICES.entries()) {
				progress(`${index + 1} of ${SERVICES.length}`);
				await migrate(databases, service);
			}
		} finally {
			await databases.close();
		}
	});
	mark(state, { migrations: hash });
}

async function migrate(databases: Databases, service: ServiceName): Promise<void> {
	const database = databases.raw(service);
	await database.prepare(NOTES).run();
	const { results } = await database.prepare("SELECT name FROM d1_migrations").all<{ name: string }>();
	const applied = new Set(results.map(({ name }) => name));
	const folder = join(ROOT, "migrations", service);
	const files = readdirSync(folder)
		.filter((name) => name.endsWith(".sql"))
		.sort();
	for (const file of files.filter((name) => !applied.has(name)))
		await apply(database, service, file, readFileSync(join(folder, file), "utf8"));
}

/** One migration with its note in one batch: interrupted, neither is there. */
async function apply(database: D1Database, service: ServiceName, file: string, sql: string): Promise<void> {
	const statements = splitStatements(sql).map((statement) => database.prepare(statement));
	try {
		await database.batch([...statements, database.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(file)]);
	} catch (error) {
		throw new Error(`migrations/${service}/${file} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	}
}
