import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Edge, startEdge } from "../tests/support/cloudflare/edge.ts";
import { type CloudflareStandIn, type Fault, startCloudflare } from "../tests/support/cloudflare/stand-in.ts";
import { ensureNamespace } from "./release/account.ts";
import { openApi } from "./release/api.ts";
import type { Ended } from "./release/failures.ts";
import { type PlannedWorker, planRelease } from "./release/plan.ts";
import { release } from "./release/release.ts";
import { toMachines } from "./release/reporter.ts";
import { SETTINGS } from "./release/settings.ts";
import { openWrangler } from "./release/tool.ts";
import { ROOT } from "./street/local-state.ts";
import { readConfig, WORKERS, type WorkerName } from "./worker-configs.ts";

const FULL = process.env["HIGHSTREET_FULL"] === "1";
const run = promisify(execFile);

/** Longer than wrangler takes for one thing when it is well. */
const HANGS_MS = 20_000;

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
function releaseOf(commit: string, workers: readonly WorkerName[], patienceMs?: number): Promise<Ended> {
	const plan = planRelease(root, "staging", workers);
	const api = openApi(cloudflare.env, { pauseMs: 0 });
	return release({
		plan,
		api,
		tool: openWrangler(plan, api, env(), patienceMs),
		reporter: toMachines({ out: () => {}, error: () => {} }),
		settings: { ...SETTINGS, watchSeconds: 0, probes: 4, smokeAttempts: 1 },
		origin: edge.origin,
		identity: { commit, who: "tester" },
	});
}

describe("a release with wrangler", { timeout: 3_600_000 }, () => {
	it("deploys what is new, and upgrades it by versions after an expand migration, though a call of each step goes wrong once", async () => {
		standIn("product", "order", "review", "vendor", "web");

		expect(await releaseOf("one", ["user", "gateway"])).toMatchObject({
			says: "Release 1-one is live.",
			left: [],
		});
		expect(cloudflare.workers.get(nameOf("user"))?.secrets).toEqual(["AUTH_SECRET"]); // a random one, for it cannot do without
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

		expect(versionsOf("user")[0]?.bindings).toContainEqual({ name: "LOCAL_CLOCK", type: "plain_text", text: "off" });
		expect(JSON.stringify(versionsOf("user"))).not.toContain("local-only");
		expect(versionsOf("gateway")[0]?.bindings).toContainEqual({ name: "VERSION", type: "version_metadata" });

		writeFileSync(join(root, "migrations/user/0900_more.sql"), "CREATE TABLE more (id TEXT);");
		const toCome = new Map<RegExp, Fault>([
			[/^POST \/d1\/database\/[^/]+\/query$/, "lost after"],
			[/^POST \/workers\/scripts\/highstreet-user-staging\/versions$/, "lost after"],
			[/^PUT \/workers\/scripts\/[^/]+\/schedules$/, "error"],
			[/^PUT \/queues\//, "error after"],
		]);
		cloudflare.fault = ({ call, byWrangler }) => {
			const [pattern, fault] = [...toCome].find(([one]) => byWrangler && one.test(call)) ?? [];
			if (pattern) toCome.delete(pattern);
			return fault;
		};
		expect(await releaseOf("two", ["user", "gateway"])).toMatchObject({ says: "Release 2-two is live.", left: [] });
		expect([...toCome]).toEqual([]);

		expect(applied("user")).toEqual([...files, "0900_more.sql"]);
		for (const worker of ["user", "gateway"] as const) {
			expect(trafficOf(worker)).toEqual([["2-two", 100]]);
			// two of the second, perhaps: wrangler itself tries an upload again whose answer is lost
			expect([...new Set(versionsOf(worker).map(({ annotations }) => annotations["workers/tag"]))]).toEqual(["2-two", "1-one"]);
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

	it("binds a KV namespace that has a title and no id, in each version the same, and sets the routes on a domain", async () => {
		const config =
			'name = "kept"\nmain = "index.js"\ncompatibility_date = "2026-11-01"\n[env.staging]\nname = "kept-staging"\nworkers_dev = false\n';
		const routes = 'routes = [{ pattern = "highstreet.example/*", zone_name = "highstreet.example" }]\n';
		cloudflare.zones.set("highstreet.example", "a-zone");
		writeFileSync(join(root, "index.js"), "export default { fetch: () => new Response() }");
		writeFileSync(join(root, "kept.toml"), `${config}${routes}[[env.staging.kv_namespaces]]\nbinding = "ALL_KEPT"\n`);
		const api = openApi(cloudflare.env, { pauseMs: 0 });
		const namespaces = { ALL_KEPT: "kept-staging-all-kept" };
		const worker: PlannedWorker = { worker: "web", name: "kept-staging", config: "kept.toml", schema: null, namespaces };
		const tool = openWrangler(planRelease(root, "staging", []), api, env());

		expect([await ensureNamespace(api, namespaces.ALL_KEPT), await ensureNamespace(api, namespaces.ALL_KEPT)]).toEqual([true, false]);
		await tool.deployFirst(worker, { tag: "1-one", message: "one" });
		await tool.upload(worker, { tag: "2-two", message: "two" });
		await tool.setTriggers(worker);

		const bound = { name: "ALL_KEPT", type: "kv_namespace", namespace_id: cloudflare.namespaces.get("kept-staging-all-kept") };
		for (const { bindings } of cloudflare.workers.get("kept-staging")?.versions ?? []) expect(bindings).toEqual([bound]);
		expect(cloudflare.workers.get("kept-staging")?.versions).toHaveLength(2);
		expect(cloudflare.workers.get("kept-staging")?.routes).toEqual(["highstreet.example/*"]);
		expect(cloudflare.namespaces.size).toBe(1);
		expect(cloudflare.unexpected).toEqual([]);
	});

	it("survives an error, an answer that is lost and one that never comes, at each of wrangler's calls in turn", async () => {
		standIn("product", "order", "review", "vendor", "web", "gateway");
		await releaseOf("0", ["user"]);
		const calls = await faultyUpgrade(1000, 0, "error");
		expect(calls).toBeGreaterThan(15);
		for (let n = 1; n <= calls; n++)
			for (const [at, kind] of (["error", "lost after", "hang"] as const).entries()) await faultyUpgrade(1000 + n * 3 + at, n, kind);
		expect(cloudflare.queues.get("highstreet-to-user-staging")?.consumers).toHaveLength(1);
	});
});

/** An upgrade with one migration more, while wrangler's call `faulty` goes wrong once; says how many calls wrangler made. */
async function faultyUpgrade(number: number, faulty: number, kind: Fault): Promise<number> {
	let made = 0;
	cloudflare.fault = ({ byWrangler }) => (byWrangler && ++made === faulty ? kind : undefined);
	writeFileSync(join(root, `migrations/user/${number}_more.sql`), "SELECT 1;");
	const commit = `c${number}`;
	const ended = await releaseOf(commit, ["user"], HANGS_MS);
	if (ended.ending !== "done")
		expect(await releaseOf(commit, ["user"]), `${kind} at call ${faulty}: ${ended.says}`).toMatchObject({ ending: "done" });
	expect(trafficOf("user")).toEqual([[expect.stringMatching(`-${commit}$`), 100]]);
	expect(applied("user")?.filter((name) => String(name).startsWith(String(number)))).toHaveLength(1);
	return made;
}

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
		["which argument another command has", {}, ["--env", "staging", "--limit", "3"], 2, /^Unknown option '--limit'/],
		[
			"that an address has a scheme",
			{},
			["--env", "staging", "--origin", "shop.example:443"],
			2,
			/^--origin is an address that begins with/,
		],
		["that an option is empty, as a variable that is not set", {}, ["--env", "staging", "--watch="], 2, /^--watch is empty\.$/],
		["that seconds are a number", {}, ["--env", "staging", "--watch=soon"], 2, /^--watch is a number of seconds\.$/],
		["that the address of a fresh checkout is nobody's", {}, ["--env", "staging", "--dirty"], 3, /^PUBLIC_ORIGIN is still https:/],
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
