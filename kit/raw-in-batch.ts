import type { D1Database } from "@cloudflare/workers-types";
import { SQLiteD1Session } from "drizzle-orm/d1/session";

/**
 * Lets raw statements (db.run(sql`…`)) with parameters be part of a `db.batch([...])`.
 * drizzle-orm 0.45.4 binds them to a statement that it has only for its query builders, and throws.
 * Importing this file mends that for the whole Worker; once drizzle does it itself, the file can go.
 */

interface Prepared {
	getQuery(): { sql: string; params: unknown[] };
	mapResult(result: unknown, isFromBatch: boolean): unknown;
}

async function batch(this: { client: D1Database }, queries: readonly { _prepare(): Prepared }[]): Promise<unknown[]> {
	// oxlint-disable-next-line no-underscore-dangle -- drizzle calls it that
	const prepared = queries.map((query) => query._prepare());
	const statements = prepared.map((query) => {
		const { sql, params } = query.getQuery();
		return this.client.prepare(sql).bind(...params);
	});
	const results = await this.client.batch(statements);
	return results.map((result, index) => prepared[index]?.mapResult(result, true));
}

Object.assign(SQLiteD1Session.prototype, { batch });
