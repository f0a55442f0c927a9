import { type SQL, sql } from "drizzle-orm";
import type { Db, Statement } from "#kit/db";

/**
 * A statement that fails where the condition does not hold, and rolls back the batch that it is part of:
 * an update that changes no row would not. The argument of json() depends on the condition, so that SQLite computes it in its turn.
 */
export const mustHold = (db: Db, condition: SQL): Statement =>
	db.run(sql`SELECT json(CASE WHEN ${condition} THEN '1' ELSE 'the condition of this batch does not hold' END)`);

/** Behind a compare-and-set update: the rest of the batch happens only if it changed its row. */
export const mustHaveChanged = (db: Db): Statement => mustHold(db, sql`changes() = 1`);

/** `column IN (…)` over any number of ids with one bound parameter. */
export const isOneOf = (column: SQL | { name: string }, ids: readonly string[]): SQL =>
	sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
