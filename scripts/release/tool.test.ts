import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { quickTool } from "../../tests/support/cloudflare/quick-tool.ts";
import { allAt, appliedTo, FIRST, planOf, SECOND, traffic } from "../../tests/support/cloudflare/small-market.ts";
import { useStage } from "../../tests/support/cloudflare/stage.ts";
import { isAlive } from "../../tests/support/is-alive.ts";
import { ROOT } from "../street/local-state.ts";
import type { PlannedWorker } from "./plan.ts";
import { openWrangler, type Tool } from "./tool.ts";

const stage = useStage();
const LABEL = { tag: "1-first", message: "release 1-first" };
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "tool-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A wrangler that does what a shell script says; it finds the folder of the test in $FOLDER. */
function wranglerThat(script: string, patienceMs: number): Tool {
	writeFileSync(join(folder, "wrangler"), `#!/bin/sh\n${script}\n`);
	chmodSync(join(folder, "wrangler"), 0o755);
	const env = { ...process.env, FOLDER: folder, PATH: `${folder}:${process.env["PATH"] ?? ""}` };
	return openWrangler({ ...planOf(FIRST), root: folder }, stage.someone.api, env, patienceMs);
}

const worker = (more: Partial<PlannedWorker> = {}): PlannedWorker => ({
	worker: "order",
	name: "highstreet-order-staging",
	config: "order/wrangler.toml",
	schema: null,
	namespaces: {},
	...more,
});

describe("wrangler that hangs", () => {
	it("is ended after a while, with all that it started", async () => {
		const tool = wranglerThat('echo "Uploading"; sleep 60 & echo $! > "$FOLDER/child"; sleep 60', 2_000); // enough to say it first

		await expect(tool.upload(worker(), LABEL)).rejects.toThrow(
			/^wrangler versions upload --tag 1-first --message release 1-first --env staging -c order\/wrangler\.toml took longer than 2 s and was ended:\nUploading$/,
		);
		const child = Number(readFileSync(join(folder, "child"), "utf8"));
		await expect.poll(() => isAlive(child), { timeout: 10_000 }).toBe(false);
	});

	it.each(["migrate", "upload", "setTriggers"] as const)("at %s once is asked again", async (step) => {
		await stage.someone.release(FIRST);
		const hanging = wranglerThat("sleep 60", 100);
		const well = quickTool(stage.someone.api, (name) => SECOND.migrations[name] ?? "");
		let hung = 0;
		const tool: Tool = { ...well, [step]: (...args: Parameters<Tool["upload"]>) => (hung++ === 0 ? hanging : well)[step](...args) };

		expect(await stage.someone.release(SECOND, { tool })).toMatchObject({ ending: "done" });
		expect(hung).toBeGreaterThan(1);
	});

	it.each(["migrate", "upload", "setTriggers"] as const)("at %s for good ends in every Worker having its versions back", async (step) => {
		await stage.someone.release(FIRST);
		const hanging = wranglerThat("sleep 60", 100);
		const tool: Tool = { ...quickTool(stage.someone.api, (name) => SECOND.migrations[name] ?? ""), [step]: hanging[step] };

		const ended = await stage.someone.release(SECOND, { tool });

		expect(ended).toMatchObject({
			ending: "put back",
			says: expect.stringMatching(/^Release 2-second failed: wrangler .* took longer than 0\.1 s/),
		});
		expect(traffic(stage.cloudflare)).toEqual(allAt("first"));
		expect(appliedTo(stage.cloudflare)).toEqual(["0000_orders.sql", "0001_channel.sql"].slice(0, step === "migrate" ? 1 : 2));
	});
});

it("what wrangler says of a failure is told without its colors", async () => {
	const tool = wranglerThat("printf '\\033[31mX \\033[41;31m[\\033[41;97mERROR\\033[41;31m]\\033[0m no such table\\n' >&2; exit 1", 10_000);
	await expect(tool.migrate(worker())).rejects.toThrow(/ended with code 1:\nX \[ERROR\] no such table$/);
});

describe("what wrangler is given", () => {
	it("is a config with the ids of KV namespaces, found by their titles, which is gone afterwards", async () => {
		mkdirSync(join(folder, "order"));
		writeFileSync(
			join(folder, "order/wrangler.toml"),
			'name = "highstreet-order"\nmain = "src/index.ts"\n[env.staging]\nname = "highstreet-order-staging"\n[[env.staging.kv_namespaces]]\nbinding = "KEPT"\n',
		);
		await stage.someone.api.call("POST", "/storage/kv/namespaces", { title: "highstreet-order-staging-kept" });
		const tool = wranglerThat('for last; do :; done; echo "$last" > "$FOLDER/named"; cp "$last" "$FOLDER/seen"', 10_000);

		await tool.upload(worker({ namespaces: { KEPT: "highstreet-order-staging-kept" } }), LABEL);

		const id = stage.cloudflare.namespaces.get("highstreet-order-staging-kept");
		expect(readFileSync(join(folder, "seen"), "utf8")).toContain(`binding = "KEPT"\nid = "${id}"`);
		expect(existsSync(join(folder, readFileSync(join(folder, "named"), "utf8").trim()))).toBe(false);
	});

	it("is secrets in a file that only this user reads, which is gone afterwards", async () => {
		const script =
			'echo "$@" > "$FOLDER/said"; while [ "$1" != --secrets-file ]; do shift; done; ls -l "$2" > "$FOLDER/mode"; cp "$2" "$FOLDER/seen"';
		const tool = wranglerThat(script, 10_000);
		const read = (name: string) => readFileSync(join(folder, name), "utf8");

		await tool.deployFirst(worker(), { ...LABEL, secrets: { AUTH_SECRET: "sesame" } });

		expect(JSON.parse(read("seen"))).toEqual({ AUTH_SECRET: "sesame" });
		expect(read("mode")).toMatch(/^-rw------- /);
		expect(read("said")).not.toContain("sesame");
		const file = /--secrets-file (\S+)/.exec(read("said"))?.[1] ?? "";
		expect(existsSync(file)).toBe(false);
	});

	it("goes as well where a signal cuts the command off", () => {
		const at = (module: string) => new URL(module, import.meta.url).href;
		const script = `
			import { withSecretsFile } from "${at("first-secrets.ts")}";
			import { endOnSignals } from "${at("signals.ts")}";
			endOnSignals(() => {});
			await withSecretsFile({ A: "sesame" }, async (_, file) => {
				console.log(file);
				process.kill(process.pid, "SIGTERM");
				await new Promise((resolve) => setTimeout(resolve, 60_000));
			});`;
		const { stdout, status } = spawnSync(join(ROOT, "node_modules/.bin/node"), ["--input-type=module", "-e", script], { encoding: "utf8" });

		expect(status).toBe(143);
		expect(stdout).toMatch(/secrets\.json\n$/);
		expect(existsSync(dirname(stdout.trim()))).toBe(false);
	});
});
