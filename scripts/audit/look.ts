import { setTimeout as pause } from "node:timers/promises";
import type { Databases } from "../databases/databases.ts";
import type { Check, Finding, Row, Told } from "./check.ts";
import { compareRow, told } from "./differences.ts";

export interface LookOptions {
	/** How many rows a page has. */
	pageSize: number;
	/** How long ago changes must have been made to be looked at: what is younger is on its way. */
	settledAfterMs: number;
	/** How long what looks wrong is given to come right by itself before it is looked at once more. */
	againAfterMs: number;
	/** How many findings of a check are kept; the others are counted. */
	keep: number;
}

export const LOOK: LookOptions = { pageSize: 1_000, settledAfterMs: 60_000, againAfterMs: 3_000, keep: 200 };

/** What a check has found. */
export interface Looked {
	/** How many rows were looked at. */
	rows: number;
	/** How many of them are wrong. */
	wrong: number;
	/** The first of these. */
	findings: Finding[];
}

interface Page {
	after: string | number;
	upTo: string | number;
}

/** Looks at all rows of a check. What is wrong at first sight is looked at once more: it may have been under way. */
export async function look(check: Check, databases: Databases, options: LookOptions = LOOK): Promise<Looked> {
	const looked: Looked = { rows: 0, wrong: 0, findings: [] };
	const suspicious: { page: Page; ids: Set<string> }[] = [];
	for await (const page of pagesOf(check, databases, options.pageSize)) {
		looked.rows += page.rows;
		const ids = new Set((await lookAt(check, databases, page, options)).map(({ id }) => id));
		if (ids.size > 0) suspicious.push({ page, ids });
	}
	if (suspicious.length > 0) await pause(options.againAfterMs);
	for (const { page, ids } of suspicious) {
		const still = (await lookAt(check, databases, page, options)).filter(({ id }) => ids.has(id));
		looked.wrong += still.length;
		looked.findings.push(...still.slice(0, options.keep - looked.findings.length));
	}
	return looked;
}

/** Keys that are numbers; the others are texts. */
const NUMBERS: ReadonlySet<string> = new Set(["number", "rowid"]);

interface NextPage {
	upTo: string | number | null;
	rows: number;
}

async function* pagesOf({ over }: Check, databases: Databases, pageSize: number): AsyncGenerator<Page & { rows: number }> {
	let after: string | number = "";
	for (;;) {
		const sql = `SELECT max(key) AS upTo, count(*) AS rows FROM (SELECT ${over.key} AS key FROM ${over.table} WHERE ${over.key} > ?1 ORDER BY ${over.key} LIMIT ?2)`;
		const start: string | number = NUMBERS.has(over.key) && after === "" ? -1 : after;
		const [next]: NextPage[] = await databases[over.in].query<NextPage>(sql, start, pageSize);
		if (!next || next.upTo === null) return;
		yield { after: start, upTo: next.upTo, rows: next.rows };
		after = next.upTo;
	}
}

type Columns = { [Column in keyof Row]: string | number | null };

async function lookAt(check: Check, databases: Databases, { after, upTo }: Page, { settledAfterMs }: LookOptions): Promise<Finding[]> {
	const settled = new Date(Date.now() - settledAfterMs).toISOString();
	const sql = check.beside || check.compare ? check.rows : `SELECT * FROM (${check.rows}) WHERE expected IS NOT found`;
	const found = await databases[check.over.in].query<Columns>(sql, after, upTo, ...(check.rows.includes("?3") ? [settled] : []));
	const rows = found.map((row) => readRow(row));
	const beside = check.beside && rows.length > 0 ? await besides(check.beside, databases, rows) : new Map<string, Told>();
	const compare = check.compare ?? compareRow;
	return rows.flatMap((row) => {
		const difference = compare(row, beside.get(row.key ?? row.id) ?? null);
		return difference ? [{ check: check.name, id: row.id, ...difference, isDerived: check.repair !== undefined }] : [];
	});
}

const readRow = ({ id, key, expected, found }: Columns): Row => ({
	id: String(id),
	...(key !== undefined && { key: String(key) }),
	expected: told(expected),
	...(found !== undefined && { found: told(found) }),
});

async function besides({ in: service, rows: sql }: NonNullable<Check["beside"]>, databases: Databases, rows: readonly Row[]) {
	const keys = [...new Set(rows.map(({ id, key }) => key ?? id))];
	const answers = await databases[service].query<{ id: string; found: string | number | null }>(sql, JSON.stringify(keys));
	return new Map(answers.map(({ id, found }) => [id, told(found)]));
}
