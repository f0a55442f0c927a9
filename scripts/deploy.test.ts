import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CloudflareStandIn, startCloudflare } from "../tests/support/cloudflare-stand-in.ts";
import { deploy } from "./deploy/deploy.ts";
import { ROOT } from "./street/local-state.ts";
import { isService, WORKERS } from "./worker-configs.ts";

const run = promisify(execFile);
const SERVICES = WORKERS.filter(isService);

let cloudflare: CloudflareStandIn;
beforeEach(async () => {
	cloudflare = await startCloudflare();
});
afterEach(() => cloudflare.close());

const environment = () => ({ ...process.env, PATH: `${ROOT}node_modules/.bin:${process.env["PATH"]}`, ...cloudflare.env });
const changes = (pattern: RegExp) => cloudflare.changes.filter((change) => pattern.test(change));
const CREATE = /^POST \/(d1\/database|queues|r2\/buckets)$/;
const UPLOAD = /^(PUT \/workers\/scripts\/[^/]+|POST .*\/versions)$/;
const uploaded = () => changes(UPLOAD).map((change) => /scripts\/([^/]+)/.exec(change)?.[1]);
const tablesOf = (database: string) =>
	cloudflare.databases
		.get(database)
		?.sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
		.all()
		.map((row) => row["name"]) ?? [];
const migrationsOf = (service: string) => readdirSync(join(ROOT, "migrations", service)).filter((file) => file.endsWith(".sql"));
const appliedTo = (database: string) =>
	cloudflare.databases
		.get(database)
		?.sqlite.prepare("SELECT name FROM d1_migrations ORDER BY id")
		.all()
		.map((row) => row["name"]);

describe("a deployment", { timeout: 240_000 }, () => {
	it("creates what is missing, applies the migrations and uploads the Workers in order; again, it only uploads", async () => {
		for (const service of ["product", "order", "review"]) {
			for (const end of ["", "-dlq"])
				cloudflare.queues.set(`highstreet-to-${service}-staging${end}`, { queue_id: `${service}${end}`, consumers: [] });
		}
		cloudflare.buckets.add("highstreet-media-staging");

		const left = await deploy({ root: ROOT, environment: "staging", env: environment() });

		expect(left).toEqual([
			expect.stringMatching(
				/^highstreet-user-staging has no AUTH_SECRET .* npx wrangler secret put AUTH_SECRET --env staging -c workers\/user\/wrangler.toml$/,
			),
		]);
		expect([...cloudflare.databases.keys()]).toEqual(SERVICES.map((service) => `highstreet-${service}-staging`));
		expect(changes(CREATE)).toEqual([
			...SERVICES.map(() => "POST /d1/database"),
			"POST /queues",
			"POST /queues",
			"POST /queues",
			"POST /queues",
			"POST /queues",
			"POST /r2/buckets",
		]);
		expect([...cloudflare.buckets]).toEqual(["highstreet-media-staging", "highstreet-imports-staging"]);
		for (const service of SERVICES) expect(appliedTo(`highstreet-${service}-staging`)).toEqual(migrationsOf(service));
		for (const service of ["product", "order", "review", "vendor", "user"]) {
			const [consumer, ...others] = cloudflare.queues.get(`highstreet-to-${service}-staging`)?.consumers ?? [];
			expect(others).toEqual([]);
			expect(consumer).toMatchObject({
				script: `highstreet-${service}-staging`,
				dead_letter_queue: `highstreet-to-${service}-staging-dlq`,
			});
			expect(cloudflare.queues.get(`highstreet-to-${service}-staging-dlq`)?.consumers).toHaveLength(1);
		}
		expect(cloudflare.queues.get("highstreet-to-web-staging")?.consumers).toMatchObject([{ script: "highstreet-web-staging" }]);
		expect(uploaded()).toEqual(
			["user", "product", "order", "review", "vendor", "gateway", "web"].map((worker) => `highstreet-${worker}-staging`),
		);
		const [, { uuid = "" } = {}] = [...cloudflare.databases].find(([name]) => name === "highstreet-order-staging") ?? [];
		expect(cloudflare.workers.get("highstreet-order-staging")).toContainEqual({ name: "DB", type: "d1", id: uuid });

		cloudflare.changes.length = 0;
		cloudflare.secrets.set("highstreet-user-staging", ["AUTH_SECRET"]);
		const leftAgain = await deploy({ root: ROOT, environment: "staging", env: environment(), workers: ["user", "order"] });

		expect(leftAgain).toEqual([]);
		expect(changes(CREATE)).toEqual([]);
		for (const service of SERVICES) expect(appliedTo(`highstreet-${service}-staging`)).toEqual(migrationsOf(service));
		expect(uploaded()).toEqual(["highstreet-user-staging", "highstreet-order-staging"]);
		expect(cloudflare.unexpected).toEqual([]);
	});

	it("stops at a migration that fails, before any Worker is uploaded", async () => {
		const root = treeWithBrokenMigration("user");
		const broken = deploy({ root, environment: "staging", env: environment(), workers: ["user", "gateway"] });

		await expect(broken).rejects.toThrow(
			/^Applying the migrations of user failed, and nothing after it was done\.\n[^]*no such table: nowhere/,
		);
		expect(tablesOf("highstreet-user-staging")).not.toContain("half_done");
		expect(uploaded()).toEqual([]);
		rmSync(root, { recursive: true });
	});

	it("says what is wrong with the token and does nothing", async () => {
		const denied = deploy({ root: ROOT, environment: "staging", env: { ...environment(), CLOUDFLARE_API_TOKEN: "wrong" } });

		await expect(denied).rejects.toThrow(
			/Cloudflare answered 403 .*Authentication error\. Does CLOUDFLARE_API_TOKEN belong to this account/,
		);
		expect(cloudflare.changes).toEqual([]);
	});
});

describe("npm run deploy", { timeout: 30_000 }, () => {
	const command = (...args: string[]) =>
		run(join(ROOT, "node_modules/.bin/node"), [join(ROOT, "scripts/deploy.ts"), ...args], {
			env: { PATH: process.env["PATH"], CLOUDFLARE_API_BASE_URL: cloudflare.env.CLOUDFLARE_API_BASE_URL },
		});

	it("prints the plan for --dry-run, without an account and without a call", async () => {
		const { stdout } = await command("--env", "production", "--dry-run");

		expect(stdout).toMatch(
			/1\. Create the D1 databases.*\n    highstreet-user-production\n[^]*5\. Upload the Workers, in this order\n    highstreet-user-production\n/,
		);
		expect([cloudflare.changes, cloudflare.unexpected]).toEqual([[], []]);
	});

	it("says which variables are missing", async () => {
		const message = /^Set CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID in the environment first/;
		await expect(command("--env", "staging")).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(message) });
	});

	it("wants to know where to", async () => {
		await expect(command("--env", "moon")).rejects.toMatchObject({
			code: 1,
			stderr: "Deploy to where? --env staging or --env production.\n",
		});
	});
});

/** The configs of this project with a migration that does half of its work and then fails. */
function treeWithBrokenMigration(service: string): string {
	const root = mkdtempSync(join(tmpdir(), "deploy-"));
	for (const config of ["wrangler.toml", `workers/${service}/wrangler.toml`]) cpSync(join(ROOT, config), join(root, config));
	symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
	mkdirSync(join(root, "migrations", service), { recursive: true });
	writeFileSync(
		join(root, "migrations", service, "0000_initial.sql"),
		"CREATE TABLE half_done (id TEXT);\nINSERT INTO nowhere VALUES (1);",
	);
	return root;
}
