import { env } from "cloudflare:workers";

const database = (env as unknown as { DB: D1Database }).DB;

/** The statements that a service made since recording began. What a test asks the database itself is not among them. */
const recorded = new Set<string>();

/** Records every statement that goes through drizzle, as all of a service's do, to whichever binding or session. */
export function recordStatements(): void {
	for (const owner of [database, database.withSession()]) {
		const prototype = Object.getPrototypeOf(owner) as Pick<D1Database, "prepare">;
		const { prepare } = prototype;
		prototype.prepare = function (this: D1Database, query: string) {
			if (new Error("who asks").stack?.includes("drizzle")) recorded.add(query);
			return prepare.call(this, query);
		};
	}
}

/** What has been recorded, each statement once. */
export const recordedStatements = (): string[] => [...recorded];

/** A table that a statement goes through from end to end. */
export interface FullScan {
	table: string;
	/** The plan's own words. */
	detail: string;
	statement: string;
}

/** The table behind a name in a plan, which may be an alias; undefined for what is no table: a subquery, a list in JSON. */
function tableOf(name: string, statement: string, tables: readonly string[]): string | undefined {
	return tables.find(
		(table) => table === name || new RegExp(`["\\s,(]${table}"?\\s+(?:AS\\s+)?"?${name}"?[\\s,)]`, "i").test(`${statement} `),
	);
}

/**
 * The full scans of a statement by its plan: `SCAN` of a table, or of an index of it where no limit ends that, and of a search table
 * where nothing is matched.
 */
export async function fullScans(statement: string): Promise<FullScan[]> {
	const tables = await tableNames();
	const values = Array.from(statement.matchAll(/\?/g), () => null);
	const { results } = await database
		.prepare(`EXPLAIN QUERY PLAN ${statement}`)
		.bind(...values)
		.all<{ detail: string }>();
	return results.flatMap(({ detail }) => {
		const [, name, how = ""] = /^SCAN (\S+)(.*)$/.exec(detail) ?? [];
		const table = name === undefined ? undefined : tableOf(name, statement, tables);
		if (table === undefined) return [];
		if (how.includes("VIRTUAL TABLE")) return /INDEX \d+:.*[M=<>]/.test(how) ? [] : [{ table, detail, statement }];
		if (how.includes("INDEX") && /\blimit\b/i.test(statement)) return [];
		return [{ table, detail, statement }];
	});
}

let known: string[] | undefined;

async function tableNames(): Promise<string[]> {
	if (known) return known;
	const { results } = await database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all<{ name: string }>();
	known = results.map(({ name }) => name);
	return known;
}
