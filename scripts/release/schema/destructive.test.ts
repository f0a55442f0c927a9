import { describe, expect, it } from "vitest";
import { statementsOf, whatOlderCodeMisses } from "./destructive.ts";

describe("what older code misses after a migration", () => {
	it.each([
		["DROP TABLE `carts`;", "drops the table carts"],
		["DROP VIEW open_orders;", "drops the view open_orders"],
		["drop trigger if exists orders_total;", "drops the trigger orders_total"],
		["ALTER TABLE `orders` DROP COLUMN `note`;", "drops the column orders.note"],
		["ALTER TABLE orders RENAME TO sales;", "renames the table orders"],
		["ALTER TABLE orders RENAME COLUMN note TO remark;", "renames the column orders.note"],
		["ALTER TABLE orders ADD COLUMN channel TEXT NOT NULL;", "wants orders.channel in every new row"],
		["CREATE UNIQUE INDEX one_each ON orders (cart_id);", "refuses equal rows in orders (one_each)"],
		[
			"CREATE TRIGGER not_negative BEFORE INSERT ON orders WHEN NEW.total < 0 BEGIN SELECT RAISE(ABORT, 'no'); END;",
			"refuses rows of orders (not_negative)",
		],
		["CREATE TABLE a (id TEXT);\n-- a comment; with a semicolon\nDROP TABLE b;", "drops the table b"],
		["-- we don't need it\nDROP TABLE carts;\n-- it's gone", "drops the table carts"],
		["/* nobody's */ ALTER TABLE main.orders DROP COLUMN note; -- o'clock", "drops the column orders.note"],
		[
			"CREATE TRIGGER sane BEFORE INSERT ON orders BEGIN SELECT CASE NEW.n WHEN 1 THEN 1 END; SELECT RAISE(ABORT, 'no'); END;",
			"refuses rows of orders (sane)",
		],
		["CREATE TABLE kept_orders AS SELECT * FROM orders; DROP TABLE orders; CREATE TABLE orders (id TEXT);", "drops the table orders"],
	])("is in %s", (sql, what) => {
		expect(whatOlderCodeMisses(sql)).toBe(what);
	});

	it.each([
		"CREATE TABLE notes (id TEXT NOT NULL); CREATE UNIQUE INDEX one_note ON notes (id);",
		"ALTER TABLE orders ADD COLUMN channel TEXT;",
		"ALTER TABLE orders ADD COLUMN channel TEXT NOT NULL DEFAULT 'web';",
		"DROP INDEX orders_by_day; CREATE INDEX orders_by_hour ON orders (placed_at);",
		"DROP TRIGGER counts; CREATE TRIGGER counts AFTER INSERT ON orders BEGIN UPDATE totals SET n = n + 1; DELETE FROM old; END;",
		"CREATE TABLE kept_notes AS SELECT 1; DROP TABLE kept_notes;",
		"UPDATE notes SET text = 'DROP TABLE orders; -- not really';",
		"-- DROP TABLE orders;\n/* ALTER TABLE orders DROP COLUMN id; */ SELECT 1;",
	])("is nothing in %s", (sql) => {
		expect(whatOlderCodeMisses(sql)).toBeNull();
	});

	it("does not end a statement in a text, a name or a comment", () => {
		expect(statementsOf("SELECT ';''--' AS \"a;b\"; -- isn't it; \nSELECT 2 /* ; */; /* open; ")).toEqual([
			"SELECT '' AS \"a;b\"",
			"SELECT 2",
		]);
	});

	it("keeps a trigger's body with its trigger", () => {
		expect(statementsOf("CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END; SELECT 3")).toEqual([
			"CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END",
			"SELECT 3",
		]);
	});
});
