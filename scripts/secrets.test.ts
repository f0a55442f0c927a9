import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CloudflareStandIn, startCloudflare } from "../tests/support/cloudflare/stand-in.ts";
import { ROOT } from "./street/local-state.ts";
import { readConfig, WORKERS } from "./worker-configs.ts";

const run = promisify(execFile);
let cloudflare: CloudflareStandIn;

beforeEach(async () => {
	cloudflare = await startCloudflare();
	for (const worker of WORKERS) {
		const version = { id: `${worker}-1`, number: 1, bindings: [], annotations: {} };
		cloudflare.workers.set(readConfig(ROOT, worker, "staging").name, {
			versions: [version],
			deployments: [{ id: randomUUID(), versions: [{ version_id: version.id, percentage: 100 }], annotations: {} }],
			schedules: [],
			secrets: [],
		});
	}
});
afterEach(() => cloudflare.close());

/** Runs the command as people do; its code and what it printed. */
async function secrets(...args: string[]): Promise<{ code: number; out: string }> {
	const env = { ...process.env, ...cloudflare.env, PATH: `${ROOT}node_modules/.bin:${process.env["PATH"]}` };
	const ended = run(join(ROOT, "node_modules/.bin/node"), [join(ROOT, "scripts/secrets.ts"), ...args], { env });
	ended.child.stdin?.end();
	return ended.then(
		({ stdout, stderr }) => ({ code: 0, out: stdout + stderr }),
		({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, out: stdout + stderr }),
	);
}

describe("npm run secrets", { timeout: 60_000 }, () => {
	it("checks locally what stands in the files", async () => {
		expect(await secrets("check")).toEqual({ code: 0, out: expect.stringContaining("Every variable is as it must be.") });
	});

	it("finds what is missing, and lists what is set", async () => {
		expect(await secrets("--env", "staging", "check")).toEqual({ code: 1, out: expect.stringContaining("user: AUTH_SECRET is missing") });
		cloudflare.workers.get("highstreet-user-staging")?.secrets.push("AUTH_SECRET");
		expect(await secrets("--env", "staging", "check")).toMatchObject({ code: 0 });
		const { code, out } = await secrets("--env", "staging", "list", "--json");
		expect(code).toBe(0);
		expect(JSON.parse(out)).toContainEqual({ worker: "user", name: "AUTH_SECRET", isSet: true, setAt: null });
	});

	it.each([
		["an environment that is not there", ["--env", "moon"]],
		["an option that is not there", ["--env", "staging", "--fast"]],
		["an action that is not there", ["--env", "staging", "burn"]],
		["a secret that is in no list", ["--env", "staging", "rotate", "PASSWORD", "--yes"]],
		["a rotation of what is local", ["rotate", "AUTH_SECRET"]],
		["an address that is none", ["--env", "staging", "rotate", "AUTH_SECRET", "--yes", "--origin", "highstreet.example"]],
		["a change that nobody can be asked about", ["--env", "staging", "rotate", "AUTH_SECRET"]],
	])("ends with 2 for %s, and changes nothing", async (_, args) => {
		expect(await secrets(...args)).toMatchObject({ code: 2 });
		expect(cloudflare.changes).toEqual([]);
	});

	it("changes nothing where nobody could see whether the marketplace is well with it: at the address of a fresh checkout", async () => {
		const { code, out } = await secrets("--env", "staging", "rotate", "AUTH_SECRET", "--yes");
		expect([code, cloudflare.changes]).toEqual([1, []]);
		expect(out).toContain("PUBLIC_ORIGIN is still https://staging.highstreet.example");
	});
});
