import { describe, expect, it } from "vitest";
import { bindings, call } from "../../../tests/support/service-under-test.ts";
import schema from "../schema-range.json" with { type: "json" };

it("tells its health", async () => {
	const response = await call("GET", "/health");
	expect(await response.json()).toEqual({ service: "vendor", status: "ok", database: "ok" });
});

describe("readiness", () => {
	const { DB } = bindings<{ DB: D1Database }>();
	const ask = async () => {
		const response = await call("GET", "/health/ready");
		return { status: response.status, kept: response.headers.get("cache-control"), body: await response.json() };
	};

	it("says which migration the database has and which the code needs", async () => {
		const { results } = await DB.prepare("SELECT name FROM d1_migrations").all<{ name: string }>();
		const level = Math.max(...results.map(({ name }) => Number.parseInt(name, 10)));
		expect(await ask()).toEqual({
			status: 200,
			kept: "private, no-store",
			body: { status: "ready", database: "ok", schema: { level, needs: schema.from } },
		});
	});

	it("is not there while the database lacks a migration that the code needs", async () => {
		await DB.prepare("CREATE TABLE kept AS SELECT * FROM d1_migrations").run();
		const missing = `${String(schema.from).padStart(4, "0")}_`;
		await DB.prepare("DELETE FROM d1_migrations WHERE name >= ?").bind(missing).run();
		expect(await ask()).toMatchObject({
			status: 503,
			body: { status: "not_ready", database: "ok", schema: { level: schema.from - 1, needs: schema.from } },
		});
		await DB.prepare("DROP TABLE d1_migrations").run();
		expect(await ask()).toMatchObject({ status: 503, body: { status: "not_ready", schema: { level: null } } });
		await DB.prepare("ALTER TABLE kept RENAME TO d1_migrations").run();
		expect(await ask()).toMatchObject({ status: 200 });
	});
});
