import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import type { D1Database } from "@cloudflare/workers-types";
import { drizzle } from "drizzle-orm/d1";
import type { Db } from "../../kit/db.ts";
// oxlint-disable-next-line import/no-unassigned-import -- the service's statements are batched, raw ones too
import "../../kit/raw-in-batch.ts";

interface Bound {
	statement: StatementSync;
	values: SQLInputValue[];
}

const run = ({ statement, values }: Bound) => ({ success: true, results: statement.all(...values), meta: { changes: 0 } });

/**
 * A SQLite file behind as much of D1's interface as drizzle needs, so that the service's own statements can fill it at the speed of SQLite.
 * A batch is no transaction here: the caller begins and commits them, each with many batches in it.
 */
export function dbOnFile(file: string): { db: Db; sqlite: DatabaseSync } {
	const sqlite = new DatabaseSync(file);
	sqlite.exec("PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; PRAGMA temp_store = MEMORY");
	const prepared = new Map<string, StatementSync>();
	const prepare = (query: string) => {
		const statement = prepared.get(query) ?? sqlite.prepare(query);
		prepared.set(query, statement);
		const bind = (...values: SQLInputValue[]) => {
			const bound = { statement, values };
			return { ...bound, run: async () => run(bound), all: async () => run(bound) };
		};
		return { ...bind(), bind };
	};
	const batch = async (all: readonly Bound[]) => all.map(run);
	return { db: drizzle({ prepare, batch } as unknown as D1Database) as Db, sqlite };
}
