import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { type Value, withTextParameters } from "./statements.ts";

/** What a statement gives when it is sent with texts as its only parameters. */
function answer(sql: string, ...params: Value[]): unknown {
	const sent = withTextParameters({ sql, params });
	return Object.values(new DatabaseSync(":memory:").prepare(sent.sql).get(...sent.params) ?? {});
}

it("keeps numbers numbers, nulls nulls and texts texts", () => {
	expect(answer("SELECT typeof(?), typeof(?), typeof(?), typeof(?)", 1, 0.5, null, "1")).toEqual(["integer", "real", "null", "text"]);
});

it("gives every place its value, counted or numbered, as SQLite counts them", () => {
	expect(answer("SELECT ?, ?1, ?3, ?, ?2", "a", "b", "c", "d")).toEqual(["a", "a", "c", "d", "b"]);
});

it("keeps a negative number behind a minus", () => {
	expect(answer("SELECT 5 -? AS n, 'x'", -3)).toEqual([8, "x"]);
});

it("leaves question marks in texts, names and comments alone", () => {
	expect(answer("SELECT 'is it ''?''' AS \"a?\", ? /* ? */ -- ?\n", "yes")).toEqual(["is it '?'", "yes"]);
});

it("sends nothing of which a value is missing, left over or no number", () => {
	expect(() => withTextParameters({ sql: "SELECT ?, ?", params: [1] })).toThrow("no parameter 2");
	expect(() => withTextParameters({ sql: "SELECT ?", params: [1, 2] })).toThrow("no place for parameter 2");
	expect(() => withTextParameters({ sql: "SELECT ?", params: [Number.NaN] })).toThrow("NaN is no number");
});
