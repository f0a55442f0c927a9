import type { D1Database } from "@cloudflare/workers-types";
import type { BatchItem } from "drizzle-orm/batch";
import { drizzle, type DrizzleD1Database } from "drizzle-orm/d1";

/** A service's database. */
export type Db = DrizzleD1Database<Record<string, unknown>>;

export type Statement = BatchItem<"sqlite">;

export const dbOf = (env: { DB: D1Database }): Db => drizzle(env.DB);

/** Runs statements as one transaction. */
export async function writeAll(db: Db, [first, ...rest]: readonly Statement[]): Promise<void> {
	if (first) await db.batch([first, ...rest]);
}

/** Whether a failed write failed on this constraint (as SQLite names it, "UNIQUE constraint failed: vendors.slug"). */
export function brokeConstraint(error: unknown, constraint: string): boolean {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		if (cause.message.includes(constraint)) return true;
	}
	return false;
}
