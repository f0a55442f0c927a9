import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "#kit/db";
import type { Counted, CountedByValue, Counts } from "../../domain/search/facets.ts";
import { rowsOf } from "../db.ts";

const TABLES: Record<CountedByValue, SQL> = { category: sql`categories`, vendor: sql`vendors` };

/** How many products of each category or shop are on the street: those with the most, and those that are asked for. */
export const selectStreetCounts = (db: Db, facet: CountedByValue, asked: readonly string[], limit: number): BatchItem<"sqlite"> =>
	db.run(sql`
		SELECT * FROM (SELECT id AS value, product_count AS count FROM ${TABLES[facet]} WHERE product_count > 0 ORDER BY product_count DESC, id LIMIT ${limit})
		UNION SELECT id, product_count FROM ${TABLES[facet]} WHERE id IN (SELECT value FROM json_each(${JSON.stringify(asked)}))`);

export const readStreetCounts = (result: unknown): Counts => ({ counts: rowsOf<Counted<string>>(result), complete: true });
