import { beforeEach, expect, it } from "vitest";
import { emptyDatabases, reached, type Sqlites } from "../../tests/support/databases/sample-databases.ts";
import type { Check } from "./check.ts";
import { look, type LookOptions } from "./look.ts";

const IN_PAGES: LookOptions = { pageSize: 2, settledAfterMs: 0, againAfterMs: 0, keep: 100 };
let sqlites: Sqlites;

/** Every shelf has as many pieces as its name says. */
const check: Check = {
	name: "shelves",
	holds: "A shelf has as many pieces as its name says.",
	over: { in: "product", table: "shelves", key: "id" },
	rows: "SELECT id, CAST(substr(id, 3) AS INTEGER) AS expected, pieces AS found FROM shelves WHERE id > ?1 AND id <= ?2",
};

const put = (id: string, pieces: number, at = "2026-01-01T00:00:00.000Z") =>
	sqlites.product.prepare("INSERT INTO shelves VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET pieces = excluded.pieces").run(id, pieces, at);

beforeEach(() => {
	sqlites = emptyDatabases();
	sqlites.product.exec("CREATE TABLE shelves (id TEXT PRIMARY KEY, pieces INTEGER, at TEXT)");
	sqlites.order.exec("CREATE TABLE sold (id TEXT PRIMARY KEY, pieces INTEGER)");
	for (const number of [1, 2, 3, 4, 5]) put(`s_${number}`, number);
});

it("looks at every row once, whatever the pages", async () => {
	for (const pageSize of [1, 2, 3, 5, 100])
		expect(await look(check, reached(sqlites), { ...IN_PAGES, pageSize })).toEqual({ rows: 5, wrong: 0, findings: [] });
});

it("tells which rows are wrong, and how many where they are too many to tell", async () => {
	for (const number of [1, 3, 5]) put(`s_${number}`, 9);
	const finding = (number: number) => ({ check: "shelves", id: `s_${number}`, expected: number, found: 9, isDerived: false });
	expect(await look(check, reached(sqlites), IN_PAGES)).toEqual({ rows: 5, wrong: 3, findings: [finding(1), finding(3), finding(5)] });
	expect(await look(check, reached(sqlites), { ...IN_PAGES, keep: 2 })).toEqual({ rows: 5, wrong: 3, findings: [finding(1), finding(3)] });
});

it("believes what is wrong only if it still is a little later", async () => {
	put("s_2", 9);
	put("s_4", 9);
	setTimeout(() => put("s_2", 2), 20);
	const { wrong, findings } = await look(check, reached(sqlites), { ...IN_PAGES, againAfterMs: 400 });
	expect(wrong).toBe(1);
	expect(findings.map(({ id }) => id)).toEqual(["s_4"]);
});

it("leaves out what has only just changed, where the check says when that was", async () => {
	put("s_6", 9, new Date().toISOString());
	const timed: Check = { ...check, rows: `${check.rows} AND at < ?3` };
	expect((await look(timed, reached(sqlites), { ...IN_PAGES, settledAfterMs: 60_000 })).wrong).toBe(0);
	expect((await look(timed, reached(sqlites), { ...IN_PAGES, settledAfterMs: -60_000 })).wrong).toBe(1);
});

it("compares with another database by key, and takes what is not there for nothing", async () => {
	const beside: Check = {
		...check,
		rows: "SELECT id, 'order ' || id AS key, pieces AS expected FROM shelves WHERE id > ?1 AND id <= ?2",
		beside: {
			in: "order",
			rows: "SELECT 'order ' || id AS id, pieces AS found FROM sold WHERE 'order ' || id IN (SELECT value FROM json_each(?1))",
		},
	};
	sqlites.order.exec("INSERT INTO sold VALUES ('s_1', 1), ('s_2', 7), ('s_3', 3), ('s_4', 4)");
	const { findings } = await look(beside, reached(sqlites), IN_PAGES);
	expect(findings.map(({ id, expected, found }) => [id, expected, found])).toEqual([
		["s_2", 2, 7],
		["s_5", 5, null],
	]);
});

it("tells only the fields that differ, and of those that may say something of a person only that they do", async () => {
	const fields: Check = {
		...check,
		rows: `SELECT id, json_object('email', 'ada@example.com', 'pieces', 1, 'hours', json('[{"a":1,"b":2}]')) AS expected,
			json_object('email', 'grace@example.com', 'pieces', pieces, 'hours', json('[{"b":2,"a":1}]')) AS found FROM shelves WHERE id > ?1 AND id <= ?2`,
	};
	const { findings } = await look(fields, reached(sqlites), { ...IN_PAGES, keep: 1 });
	expect(findings[0]).toMatchObject({ expected: { email: "…" }, found: { email: "…" } });
	expect(JSON.stringify(findings)).not.toMatch(/example\.com|pieces|hours/);
});
