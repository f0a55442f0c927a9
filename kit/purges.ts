import { sql } from "drizzle-orm";
import type { DrizzleD1Database } from "drizzle-orm/d1";

type Db = DrizzleD1Database<Record<string, unknown>>;

/** On every cached answer of a service: where more has changed than a purge can name, all of it goes. */
export const EVERYTHING = "everything";

/** On answers that do not say what they show: they go with every change. */
export const ANY_CHANGE = "any-change";

/** Cloudflare takes a hundred tags at once, and counts the calls of an account. */
const MOST_TAGS = 100;

/**
 * Purges what has changed since it was purged last: at most one call, however much that is. Triggers note the tags in the batch of a change, so that none is
 * forgotten. They are taken out when `purge` has not thrown; until then everybody who comes here purges them again, so that
 * whoever has changed something may be sure that it shows, and a failure is made up for by the next change or sweep.
 * Answers with how many tags were noted.
 */
export async function purgeChanged(db: Db, purge: (tags: string[]) => Promise<void>): Promise<number> {
	const taker = crypto.randomUUID();
	const noted = await db.all<{ tag: string }>(sql`UPDATE purges SET taker = ${taker} RETURNING tag`);
	if (noted.length === 0) return 0;
	await purge(noted.length < MOST_TAGS ? [...noted.map(({ tag }) => tag), ANY_CHANGE] : [EVERYTHING]);
	// what changed again meanwhile has lost its taker and stays
	await db.run(sql`DELETE FROM purges WHERE taker = ${taker}`);
	return noted.length;
}
