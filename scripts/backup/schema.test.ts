import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { filledImage } from "../../tests/support/kept-databases.ts";
import { SERVICES } from "../street/local-state.ts";
import { dropAll, keptTables, READ_SCHEMA, type SchemaObject, schemaOf } from "./schema.ts";

const read = (database: DatabaseSync): SchemaObject[] => database.prepare(READ_SCHEMA).all() as unknown as SchemaObject[];

describe("the schema of a database", () => {
	it.each(SERVICES)("of %s can be taken away in an order that no foreign key minds", (service) => {
		const database = new DatabaseSync(":memory:");
		database.deserialize(filledImage(service));
		database.exec(
			"PRAGMA foreign_keys = ON; CREATE TABLE parents (id TEXT PRIMARY KEY); CREATE TABLE children (id TEXT REFERENCES `parents`(`id`))",
		);
		database.exec("INSERT INTO parents VALUES ('1'); INSERT INTO children VALUES ('1')");

		for (const statement of dropAll(read(database))) database.exec(statement);

		expect(read(database)).toEqual([]);
	});

	it("has every table kept but those that SQLite makes for a full-text index", () => {
		const database = new DatabaseSync(":memory:");
		database.deserialize(filledImage("product"));

		const kept = keptTables(schemaOf(read(database)));

		expect(kept.filter((name) => name.includes("_fts"))).toEqual(["products_fts_content", "names_fts_content"]);
		expect(kept).toContain("d1_migrations");
	});

	it.each([
		"CREATE VIRTUAL TABLE places USING rtree(id, a, b)",
		"CREATE VIRTUAL TABLE words USING fts5(word, content = '')",
		"CREATE VIRTUAL TABLE words USING fts5(word, content='others')",
	])("is refused where a backup would lose something: %s", (sql) => {
		const database = new DatabaseSync(":memory:");
		database.exec(sql);

		expect(() => schemaOf(read(database))).toThrow("A backup does not know how to keep the virtual table");
	});
});
