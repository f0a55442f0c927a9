import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "#kit/db";
import type { Counted } from "../../domain/search/facets.ts";
import { rowsOf } from "../db.ts";

/** The facets whose counts over the whole street are kept. */
export const COUNTED_ON_THE_STREET = ["category", "vendor"] as const;
export type CountedOnTheStreet = (typeof COUNTED_ON_THE_STREET)[number];

const TABLES: Record<CountedOnTheStreet, SQL> = { category: sql`categories`, vendor: sql`vendors` };

/** How many products of each category or shop are on the street: those with the most, and those that are asked for. */
export const selectStreetCounts = (db: Db, facet: CountedOnTheStreet, asked: readonly string[], limit: number): BatchItem<"sqlite"> =>
	db.run(sql`
		SELECT * FROM (SELECT id AS value, product_count AS count FROM ${TABLES[facet]} WHERE product_count > 0 ORDER BY product_count DESC, id LIMIT ${limit})
		UNION SELECT id, product_count FROM ${TABLES[facet]} WHERE id IN (SELECT value FROM json_each(${JSON.stringify(asked)}))`);

export const readStreetCounts = (result: unknown): Counted<string>[] => rowsOf<Counted<string>>(result);
