import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Edge, startEdge } from "../tests/support/cloudflare/edge.ts";
import { type CloudflareStandIn, startCloudflare } from "../tests/support/cloudflare/stand-in.ts";
import { openApi } from "./release/api.ts";
import type { Ended } from "./release/failures.ts";
import { planRelease } from "./release/plan.ts";
import { release } from "./release/release.ts";
import { toMachines } from "./release/reporter.ts";
import { SETTINGS } from "./release/settings.ts";
import { openWrangler } from "./release/tool.ts";
import { ROOT } from "./street/local-state.ts";
import { readConfig, WORKERS, type WorkerName } from "./worker-configs.ts";

const FULL = process.env["HIGHSTREET_FULL"] === "1";
const run = promisify(execFile);

let cloudflare: CloudflareStandIn;
let edge: Edge;
let root: string;
beforeEach(async () => {
	cloudflare = await startCloudflare();
	edge = await startEdge(cloudflare, "staging");
	root = checkout();
});
afterEach(async () => {
	await edge.close();
	await cloudflare.close();
	rmSync(root, { recursive: true });
});

const env = () => ({ ...process.env, PATH: `${ROOT}node_modules/.bin:${process.env["PATH"]}`, ...cloudflare.env });
const nameOf = (worker: WorkerName) => readConfig(ROOT, worker, "staging").name;
const versionsOf = (worker: WorkerName) => cloudflare.workers.get(nameOf(worker))?.versions ?? [];
const trafficOf = (worker: WorkerName) =>
	cloudflare.workers
		.get(nameOf(worker))
		?.deployments[0]?.versions.map(({ version_id: id, percentage }) => [
			versionsOf(worker).find((version) => version.id === id)?.annotations["workers/tag"],
			percentage,
		]);
const applied = (service: WorkerName) =>
	cloudflare.databases
		.get(`highstreet-${service}-staging`)
		?.sqlite.prepare("SELECT name FROM d1_migrations ORDER BY id")
		.all()
		.map(({ name }) => name);

/** Releases a checkout with the real wrangler; nobody watches the traffic for long. */
function releaseOf(commit: string, workers: readonly WorkerName[]): Promise<Ended> {
	const plan = planRelease(root, "staging", workers);
	return release({
		plan,
		api: openApi(cloudflare.env, { pauseMs: 0 }),
		tool: openWrangler(plan, env()),
		reporter: toMachines({ out: () => {}, error: () => {} }),
		settings: { ...SETTINGS, watchSeconds: 0, probes: 4, smokeAttempts: 1 },
		origin: edge.origin,
		identity: { commit, who: "tester" },
	});
}

describe("a release with wrangler", { timeout: 3_600_000 }, () => {
	it("deploys what is new, and upgrades it by versions after an expand migration", async () => {
		standIn("product", "order", "review", "vendor", "web");

		expect(await releaseOf("one", ["user", "gateway"])).toMatchObject({
			says: "Release 1-one is live.",
			left: [
				expect.stringMatching(
					/^highstreet-user-staging has no AUTH_SECRET .* npx wrangler secret put AUTH_SECRET --env staging -c workers\/user/,
				),
			],
		});
		const files = readdirSync(join(ROOT, "migrations/user")).filter((file) => file.endsWith(".sql"));
		expect(applied("user")).toEqual(files);
		expect(cloudflare.databases.get("highstreet-user-staging")?.replication).toBe("auto");
		expect(cloudflare.queues.get("highstreet-to-user-staging")?.consumers).toMatchObject([
			{ script: nameOf("user"), dead_letter_queue: "highstreet-to-user-staging-dlq" },
		]);
		expect(cloudflare.workers.get(nameOf("user"))?.schedules).toEqual(["* * * * *"]);
		expect(versionsOf("user")[0]?.bindings).toContainEqual({
			name: "DB",
			type: "d1",
			id: cloudflare.databases.get("highstreet-user-staging")?.uuid,
		});

		writeFileSync(join(root, "migrations/user/0900_more.sql"), "CREATE TABLE more (id TEXT);");
		cloudflare.workers.get(nameOf("user"))?.secrets.push("AUTH_SECRET");
		expect(await releaseOf("two", ["user", "gateway"])).toMatchObject({ says: "Release 2-two is live.", left: [] });

		expect(applied("user")).toEqual([...files, "0900_more.sql"]);
		for (const worker of ["user", "gateway"] as const) {
			expect(trafficOf(worker)).toEqual([["2-two", 100]]);
			expect(versionsOf(worker).map(({ annotations }) => annotations["workers/tag"])).toEqual(["2-two", "1-one"]);
		}
		expect(cloudflare.queues.get("highstreet-to-user-staging")?.consumers).toHaveLength(1);
		expect(cloudflare.unexpected).toEqual([]);
	});

	it("stops at a migration that fails, with what SQLite says, before any version is uploaded", async () => {
		standIn("product", "order", "review", "vendor", "web", "gateway");
		writeFileSync(join(root, "migrations/user/0900_broken.sql"), "CREATE TABLE half_done (id TEXT);\nINSERT INTO nowhere VALUES (1);");

		const ended = await releaseOf("one", ["user"]);

		expect(ended).toMatchObject({ ending: "put back", says: expect.stringMatching(/no such table: nowhere/) });
		expect(applied("user")).not.toContain("0900_broken.sql");
		expect(cloudflare.workers.has(nameOf("user"))).toBe(false);
	});

	if (!FULL) return; // minutes each: the long run has them

	it("brings all seven Workers to an empty account by the command, and a second commit on top", async () => {
		const first = await command("scripts/deploy.ts", "--env", "staging", "--dirty", "--json", "--watch", "0", "--origin", edge.origin);
		expect(lastOf(first.stdout)).toMatchObject({ event: "end", ending: "done", code: 0 });
		for (const worker of WORKERS) expect(trafficOf(worker)).toEqual([[expect.stringMatching(/^1-/), 100]]);
		for (const queue of cloudflare.queues.values()) expect(queue.consumers).toHaveLength(1);

		expect(await releaseOf("two", WORKERS)).toMatchObject({ ending: "done" });
		for (const worker of WORKERS) expect(trafficOf(worker)).toEqual([["2-two", 100]]);
		const back = await command("scripts/rollback.ts", "--env", "staging", "--json", "--watch", "0", "--origin", edge.origin);
		expect(lastOf(back.stdout)).toMatchObject({ ending: "done" });
		for (const worker of WORKERS) expect(trafficOf(worker)).toEqual([[expect.stringMatching(/^1-/), 100]]);
		expect(cloudflare.unexpected).toEqual([]);
	});

	it("survives an error and a lost answer at each of wrangler's calls in turn", async () => {
		standIn("product", "order", "review", "vendor", "web", "gateway");
		await releaseOf("0", ["user"]);
		let made = 0;
		let faulty = 0;
		let fault: "error" | "lost after" | undefined;
		cloudflare.fault = ({ byWrangler }) => (byWrangler && ++made === faulty ? fault : undefined);
		const upgrade = (number: number) => {
			made = 0;
			writeFileSync(join(root, `migrations/user/${number}_more.sql`), "SELECT 1;");
			return releaseOf(`c${number}`, ["user"]);
		};
		await upgrade(1000);
		const calls = made;
		expect(calls).toBeGreaterThan(15);
		for (let n = 1; n <= calls; n++) {
			for (const [at, kind] of (["error", "lost after"] as const).entries()) {
				[faulty, fault] = [n, kind];
				const number = 1000 + n * 2 + at;
				const ended = await upgrade(number);
				if (ended.ending !== "done")
					expect(await releaseOf(`c${number}`, ["user"]), `${kind} at call ${n}: ${ended.says}`).toMatchObject({ ending: "done" });
				expect(trafficOf("user")).toEqual([[expect.stringMatching(`-c${number}$`), 100]]);
				expect(applied("user")?.filter((name) => String(name).startsWith(String(number)))).toHaveLength(1);
			}
		}
		expect(cloudflare.queues.get("highstreet-to-user-staging")?.consumers).toHaveLength(1);
	});
});

describe("the commands", { timeout: 30_000 }, () => {
	const without = { CLOUDFLARE_API_TOKEN: "", CLOUDFLARE_ACCOUNT_ID: "" };

	it("print the plan for --dry-run, without an account and without a call", async () => {
		const { stdout } = await commandWith(without, "scripts/deploy.ts", "--env", "production", "--dry-run");

		expect(stdout).toMatch(
			/^Plan for production; nothing is changed\.\n1\. Create the D1 databases.*\n    highstreet-user-production\n[^]*5\. Upload a version[^\n]*\n    highstreet-user-production\n/,
		);
		expect(cloudflare.calls).toEqual([]);
	});

	it("say with an account what of the plan is new, and change nothing", async () => {
		const { stdout } = await command("scripts/deploy.ts", "--env", "staging", "--dry-run");

		expect(stdout).toMatch(/Live now: no release\nhighstreet-user-staging \(to be made\): 0000_initial, /);
		expect(cloudflare.changes).toEqual([]);
	});

	it.each([
		[
			"which variables are missing",
			without,
			["--env", "staging"],
			2,
			/^Set CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID in the environment/,
		],
		["that an environment is needed", {}, ["--env", "moon"], 2, /^Where to\? --env staging or --env production\.$/],
		["which argument they do not know", {}, ["--env", "staging", "--fast"], 2, /^Unknown option '--fast'/],
		[
			"what is wrong with the token",
			{ CLOUDFLARE_API_TOKEN: "wrong" },
			["--env", "staging", "--dry-run"],
			3,
			/403 .*Authentication error\. Does CLOUDFLARE_API_TOKEN/,
		],
	])("say %s", async (_, env, args, code, message) => {
		const failure = await commandWith(env, "scripts/deploy.ts", ...args).catch(
			(error: unknown) => error as { code: number; stderr: string },
		);
		expect(failure).toMatchObject({ code });
		expect(failure.stderr.trim()).toMatch(message);
		expect(cloudflare.changes).toEqual([]);
	});

	it("end with a line for machines, too", async () => {
		const failure = await command("scripts/rollback.ts", "--env", "staging", "--json").catch((error: unknown) => error);

		expect(failure).toMatchObject({ code: 3 });
		expect(lastOf((failure as { stdout: string }).stdout)).toMatchObject({
			event: "end",
			ending: "refused",
			code: 3,
			says: expect.stringContaining("No release is live"),
		});
	});
});

const command = (script: string, ...args: string[]) => commandWith({}, script, ...args);

const commandWith = (more: Record<string, string>, script: string, ...args: string[]) =>
	run(join(ROOT, "node_modules/.bin/node"), [join(ROOT, script), ...args], { env: { ...env(), ...more } });

const lastOf = (lines: string): unknown => JSON.parse(lines.trim().split("\n").at(-1) ?? "");

/** Workers that are there already, for others to be bound to. */
function standIn(...workers: WorkerName[]): void {
	for (const worker of workers) {
		const version = { id: `${worker}-from-before`, number: 1, bindings: [], annotations: {} };
		const deployment = { id: worker, versions: [{ version_id: version.id, percentage: 100 }], annotations: {} };
		cloudflare.workers.set(nameOf(worker), { versions: [version], deployments: [deployment], schedules: [], secrets: [] });
	}
}

/** A checkout like this one, whose migrations of the user service a test may add to. */
function checkout(): string {
	const folder = mkdtempSync(join(tmpdir(), "deploy-"));
	for (const name of [
		"node_modules",
		"package.json",
		"tsconfig.json",
		"wrangler.toml",
		"contracts",
		"kit",
		"scripts",
		"workers",
		"clients",
	]) {
		symlinkSync(join(ROOT, name), join(folder, name));
	}
	mkdirSync(join(folder, "migrations"));
	for (const service of readdirSync(join(ROOT, "migrations"))) {
		cpSync(join(ROOT, "migrations", service), join(folder, "migrations", service), { recursive: true });
	}
	return folder;
}
