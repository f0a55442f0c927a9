import type { D1Database } from "@cloudflare/workers-types";
import type { SQL, SQLWrapper } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { drizzle } from "drizzle-orm/d1";
import { SQLiteSyncDialect } from "drizzle-orm/sqlite-core";
import type { Statement, Value } from "../databases/statements.ts";

/** What the services' own statements are built with. They are never run on it: only their text is taken. */
export const builder = drizzle({} as D1Database);

const dialect = new SQLiteSyncDialect();

/** Statements of a service as they are sent, so that a repair writes what the service itself would. */
export const statementsOf = (items: readonly (SQL | BatchItem<"sqlite">)[]): Statement[] =>
	items.map((item) => {
		if (!hasSql(item)) throw new Error("That is no statement in SQL");
		const { sql, params } = dialect.sqlToQuery(item.getSQL());
		return { sql, params: params as Value[] };
	});

const hasSql = (item: object): item is SQLWrapper => "getSQL" in item;
