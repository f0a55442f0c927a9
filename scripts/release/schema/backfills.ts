import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { statementsOf } from "./destructive.ts";

/**
 * Fills in what an expand step left open, a chunk at a time. It is one statement that takes the next few rows that are not done and returns
 * a row for each; it is repeated until it returns none. So it can be cut off anywhere, and is done again for nothing.
 */
export interface Backfill {
	name: string;
	sql: string;
}

/** The backfills of a service, in the order of their names. Throws for one that could not be repeated in chunks. */
export function readBackfills(root: string, service: string): Backfill[] {
	const folder = join(root, "migrations", service, "backfills");
	if (!existsSync(folder)) return [];
	const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
	return files.sort().map((file) => {
		const backfill = { name: file.replace(/\.sql$/, ""), sql: readFileSync(join(folder, file), "utf8") };
		const why = whyNoBackfill(backfill.sql);
		if (why !== null) throw new Error(`migrations/${service}/backfills/${file} ${why}`);
		return backfill;
	});
}

/** Why a statement is no backfill; null where it is one. */
export function whyNoBackfill(sql: string): string | null {
	const [statement = "", ...more] = statementsOf(sql);
	if (more.length > 0) return "has more than one statement";
	if (!/^(UPDATE|INSERT|DELETE)\b/i.test(statement)) return "is no UPDATE, INSERT or DELETE";
	if (!/\bLIMIT \d+/i.test(statement)) return "takes all rows at once: give it a LIMIT in a subquery";
	if (!/\bRETURNING\b/i.test(statement)) return "does not say how many rows it did: end it with RETURNING 1";
	return null;
}
