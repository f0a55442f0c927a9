import { execFile } from "node:child_process";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type CloudflareStandIn, startCloudflare } from "../../tests/support/cloudflare/stand-in.ts";
import { emptyDatabases, type Sqlites } from "../../tests/support/databases/sample-databases.ts";
import { ROOT, SERVICES } from "../street/local-state.ts";

let cloudflare: CloudflareStandIn;
let sqlites: Sqlites;

beforeAll(async () => {
	cloudflare = await startCloudflare();
});
afterAll(() => cloudflare.close());

beforeEach(() => {
	sqlites = emptyDatabases();
	for (const service of SERVICES)
		cloudflare.databases.set(`highstreet-${service}-staging`, { uuid: service, sqlite: sqlites[service], replication: "auto", changes: 0 });
	cloudflare.calls.length = 0;
});

/** Runs the command as npm does. */
const run = (...args: string[]) =>
	new Promise<{ code: number; out: string; error: string }>((resolve) => {
		const env = { ...process.env, ...cloudflare.env, NO_COLOR: "1", FORCE_COLOR: "0" };
		const child = execFile(process.execPath, ["scripts/audit.ts", ...args], { cwd: ROOT, env }, (_failure, out, error) =>
			resolve({ code: child.exitCode ?? -1, out, error }),
		);
	});

const miscount = () =>
	sqlites.product.exec("INSERT INTO categories (id, slug, name, product_count, created_at) VALUES ('cat_1', 'bread', 'Bread', 5, '2026')");

it("ends with 0 where all is well in a deployed environment, check by check", async () => {
	const { code, out } = await run("--env", "staging");
	expect(out).toMatch(/^✓ order-sums \(0\)$/m);
	expect(out).toMatch(/All is well: \d+ checks\./);
	expect(code).toBe(0);
}, 60_000);

it("ends with 1 where something is wrong, and tells machines what", async () => {
	miscount();
	const { code, out } = await run("--env", "staging", "--only", "category-counts", "--json");
	expect(
		out
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line) as unknown),
	).toEqual([
		{
			event: "check",
			check: "category-counts",
			holds: "A category says how many products on the street are in it and below it.",
			rows: 1,
			wrong: 1,
			findings: [{ check: "category-counts", id: "cat_1", expected: 0, found: 5, isDerived: true }],
		},
		{ event: "end", left: 1, code: 1 },
	]);
	expect(code).toBe(1);
}, 60_000);

it("repairs a deployed environment only if it is told twice", async () => {
	miscount();
	const asked = await run("--env", "staging", "--only", "category-counts", "--repair");
	expect(asked).toMatchObject({ code: 2, out: "" });
	expect(asked.error).toContain("Nobody is there to ask. Say --yes if it is meant.");
	expect(cloudflare.calls).toEqual([]);

	const planned = await run("--env", "staging", "--only", "category-counts", "--repair", "--dry-run");
	expect(planned).toMatchObject({ code: 1 });
	expect(planned.out).toContain("cat_1: expected 0, found 5; would be put right (counts it anew)");

	const repaired = await run("--env", "staging", "--only", "category-counts", "--repair", "--yes");
	expect(repaired).toMatchObject({ code: 0 });
	expect(repaired.out).toContain("cat_1: expected 0, found 5; put right (counts it anew)");
	expect(sqlites.product.prepare("SELECT product_count AS n FROM categories").get()).toEqual({ n: 0 });
}, 60_000);

it("says that a check could not be looked at, and goes on with the others", async () => {
	sqlites.user.exec("DROP TABLE dead_letters");
	const { code, out } = await run("--env", "staging", "--only", "dead-letters-of-user", "--only", "dead-letters-of-order");
	expect(out).toContain("✗ dead-letters-of-user: could not be looked at: Cloudflare answered 400");
	expect(out).toContain("✓ dead-letters-of-order (0)");
	expect(code).toBe(1);
}, 60_000);

it("ends with 2 where it is told something that it does not know", async () => {
	const outcomes = await Promise.all([
		run("--only", "nothing"),
		run("--dry-run"),
		run("--fix"),
		run("--only", ""),
		run("--settle", "99999999999"),
		run("--env", "moon", "--json"),
	]);
	expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2]);
	expect(JSON.parse(outcomes.at(-1)?.out ?? "")).toMatchObject({ event: "end", code: 2 });
}, 60_000);
