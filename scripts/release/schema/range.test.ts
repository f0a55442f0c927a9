import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT, SERVICES } from "../../street/local-state.ts";
import { describeMigration, readMigrations, slugOf } from "./migrations.ts";
import { readRange } from "./range.ts";

const migrationsOf = (service: string) => readMigrations(ROOT, service);

/** What a service's code names of its database, as "table.column"; drizzle keeps it beside the migrations. */
function columnsInCode(service: string): string[] {
	const folder = join(ROOT, "migrations", service, "meta");
	const last =
		readdirSync(folder)
			.filter((file) => file.endsWith("_snapshot.json"))
			.sort()
			.at(-1) ?? "";
	const { tables } = JSON.parse(readFileSync(join(folder, last), "utf8")) as { tables: Record<string, { name: string; columns: object }> };
	return Object.values(tables).flatMap(({ name, columns }) => Object.keys(columns).map((column) => `${name}.${column}`));
}

/** What a database has after the migrations up to a level. */
function columnsAt(service: string, level: number): Set<string> {
	const database = new DatabaseSync(":memory:");
	for (const { number, name } of migrationsOf(service)) {
		if (number <= level) database.exec(readFileSync(join(ROOT, "migrations", service, `${name}.sql`), "utf8"));
	}
	const columns = database.prepare(
		"SELECT m.name || '.' || c.name AS name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'",
	);
	return new Set(columns.all().map(({ name }) => String(name)));
}

describe.each(SERVICES)("the schema range of %s", (service) => {
	it("begins where all is there that the code names", () => {
		const { from } = readRange(ROOT, service, migrationsOf(service));
		const there = columnsAt(service, from);
		const missing = columnsInCode(service).filter((column) => !there.has(column));
		expect(missing, `workers/${service}/schema-range.json says that the code works from migration ${from} on: make "from" larger`).toEqual(
			[],
		);
	});

	it("is ready for contract steps that are still to come", () => {
		const { readyFor } = readRange(ROOT, service, migrationsOf(service));
		const there = new Set(migrationsOf(service).map(({ name }) => slugOf(name)));
		expect(readyFor.filter((name) => there.has(name))).toEqual([]);
	});
});

describe("a schema range", () => {
	const root = mkdtempSync(join(tmpdir(), "range-"));
	afterAll(() => rmSync(root, { recursive: true }));
	const migrations = [describeMigration("0000_a.sql", ""), describeMigration("0001_b.sql", "")];
	const declared = (text: string) => {
		mkdirSync(join(root, "workers/order"), { recursive: true });
		writeFileSync(join(root, "workers/order/schema-range.json"), text);
		return () => readRange(root, "order", migrations);
	};

	it("ends with the last migration that there is", () => {
		expect(declared('{ "from": 1, "readyFor": ["drop_a"] }')()).toEqual({ from: 1, to: 1, readyFor: ["drop_a"] });
	});

	it.each([
		["{}", /workers\/order\/schema-range\.json does not say which schema the service works with: .*from/s],
		['{ "from": 2 }', /it needs migration 2, and the last that there is has the number 1/],
		['{ "from": 0, "until": 3 }', /until/],
		["from 0", /JSON/],
	])("is refused as %s", (text, why) => {
		expect(declared(text)).toThrow(why);
	});

	it("is refused where there is none", () => {
		expect(() => readRange(root, "vendor", migrations)).toThrow(/workers\/vendor\/schema-range\.json does not say/);
	});
});

describe("the migrations of a service", () => {
	it("have a number each", () => {
		const root = mkdtempSync(join(tmpdir(), "numbers-"));
		mkdirSync(join(root, "migrations/order"), { recursive: true });
		for (const name of ["0000_a", "0001_b", "0001_c"]) writeFileSync(join(root, `migrations/order/${name}.sql`), "SELECT 1;");

		expect(() => readMigrations(root, "order")).toThrow("migrations/order has two with the number 1; 0001_c needs another");
		rmSync(root, { recursive: true });
	});
});
