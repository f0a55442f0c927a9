import fc from "fast-check";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { CREATE_PIECES, shorten } from "./long-statements.ts";
import { readRow, statementsIn } from "./statements.ts";

const all = async (chunks: Iterable<string>): Promise<string[]> => {
	const found: string[] = [];
	for await (const statement of statementsIn(chunks)) found.push(statement);
	return found;
};

const STATEMENTS = [
	"PRAGMA defer_foreign_keys = ON;",
	`INSERT INTO "t" ("a") VALUES('one; two -- three ''four'' /* five');`,
	"CREATE TABLE x (`a;b` TEXT, -- it's a comment; with a semicolon\n\t\"c;d\" TEXT /* don't */);",
	"CREATE TRIGGER y AFTER INSERT ON x BEGIN\n\tSELECT CASE WHEN 1 THEN 2 END;\n\tUPDATE x SET a = ';END;';\nEND;",
	"SELECT 1 - -1;",
];

describe("the statements of a script", () => {
	it("are found wherever the pieces are cut in which it arrives", async () => {
		const sql = STATEMENTS.join("\n");
		await fc.assert(
			fc.asyncProperty(fc.array(fc.nat(sql.length), { maxLength: 40 }), async (cuts) => {
				const at = [0, ...cuts.sort((a, b) => a - b), sql.length];
				expect(await all(at.slice(1).map((end, index) => sql.slice(at[index], end)))).toEqual(STATEMENTS);
			}),
		);
		expect(await all(sql)).toEqual(STATEMENTS);
	});

	it.each(["SELECT 'open", "SELECT 1", "CREATE TRIGGER y AFTER INSERT ON x BEGIN SELECT 1;"])(
		"are refused where they break off: %s",
		async (sql) => {
			await expect(all([sql])).rejects.toThrow("The SQL breaks off in the middle");
		},
	);

	it("of an export are rows and nothing else", () => {
		expect(readRow(`INSERT INTO "a""b" ("c","d") VALUES(1,'(x) VALUES(2);');`)).toEqual({
			table: 'a"b',
			columns: `"c","d"`,
			values: `(1,'(x) VALUES(2);');`,
		});
		expect(() => readRow("DROP TABLE orders;")).toThrow("a statement that is no row: DROP TABLE orders;");
	});
});

describe("a row that is too long for D1", () => {
	it("comes back whole where it has bytes, or a text with a character of the number 0", () => {
		const database = new DatabaseSync(":memory:");
		database.exec(`${CREATE_PIECES} CREATE TABLE t (a BLOB, b TEXT);`);
		const [bytes, text] = [Buffer.alloc(30_001, 7), "a\0'".repeat(20_000)];
		const hex = (value: Buffer | string) => `X'${Buffer.from(value).toString("hex")}'`;
		for (const statement of shorten(`INSERT INTO "t" ("a","b") VALUES(${hex(bytes)},CAST(${hex(text)} AS TEXT));`)) {
			expect(Buffer.byteLength(statement)).toBeLessThan(100_000);
			database.exec(statement);
		}
		expect(database.prepare("SELECT hex(a) AS a, typeof(b) AS type, hex(b) AS b FROM t").all()).toEqual([
			{ a: bytes.toString("hex").toUpperCase(), type: "text", b: Buffer.from(text).toString("hex").toUpperCase() },
		]);
	});

	it("comes back whole from statements that are short enough", () => {
		const piece = fc.constantFrom("'", "''", "🏪", "é", "a", "x".repeat(9_999), "\n", "\\n", ";");
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), fc.array(piece, { maxLength: 60 }), (some, others) => {
				const [a, b] = [some.join(""), others.join("")];
				const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
				const database = new DatabaseSync(":memory:");
				database.exec(`${CREATE_PIECES} CREATE TABLE t (a TEXT NOT NULL, n INTEGER, b TEXT CHECK (length(b) = ${Array.from(b).length}));`);
				for (const statement of shorten(`INSERT INTO "t" ("a","n","b") VALUES(${literal(a)},7,${literal(b)});`)) {
					expect(Buffer.byteLength(statement)).toBeLessThan(100_000);
					database.exec(statement);
				}
				expect(database.prepare("SELECT * FROM t").all()).toEqual([{ a, n: 7, b }]);
				expect(database.prepare("SELECT * FROM _restored_pieces").all()).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});
});
