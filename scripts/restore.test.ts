import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fillStaging, stagingContents, stagingOf } from "../tests/support/cloudflare/filled.ts";
import { type CloudflareStandIn, startCloudflare } from "../tests/support/cloudflare/stand-in.ts";
import { ROOT } from "./street/local-state.ts";

const run = promisify(execFile);
let cloudflare: CloudflareStandIn;
beforeEach(async () => {
	cloudflare = await startCloudflare();
	fillStaging(cloudflare);
});
afterEach(() => cloudflare.close());

interface Ended {
	code: number;
	stdout: string;
	stderr: string;
}

async function command(script: "backup" | "restore", ...args: string[]): Promise<Ended> {
	const env = { ...process.env, ...cloudflare.env, FORCE_COLOR: "0" };
	try {
		return { code: 0, ...(await run(join(ROOT, "node_modules/.bin/node"), [join(ROOT, `scripts/${script}.ts`), ...args], { env })) };
	} catch (error) {
		return error as Ended;
	}
}

describe("the commands", { timeout: 120_000 }, () => {
	it("keep staging, show it, restore it, and take that back by what they say", async () => {
		const plan = await command("backup", "--env", "staging", "--dry-run");
		expect(plan.stdout).toMatch(
			/Would keep as monthly\/.* in the bucket highstreet-backups-staging; nothing is changed:\n    highstreet-user-staging\n/,
		);
		expect(cloudflare.changes).toEqual([]);

		const before = stagingContents(cloudflare);
		const kept = await command("backup", "--env", "staging");
		expect(kept).toMatchObject({
			code: 0,
			stdout: expect.stringMatching(/✓ Keeping user \(\d+ rows.*Kept as monthly\/.* in the bucket highstreet-backups-staging: \d+ rows/s),
		});
		expect((await command("backup", "--env", "staging", "--list")).stdout).toMatch(
			/^\s*monthly\/\S+ {3}\d+ rows, .*; migrations: user \d+, product \d+/,
		);

		stagingOf(cloudflare, "user").exec(
			"DELETE FROM idempotency_keys; INSERT INTO dead_letters (id, queue, body, received_at) VALUES ('1', '', '{}', '')",
		);
		const damaged = stagingContents(cloudflare);
		const dry = await command("restore", "--env", "staging", "--latest", "--service", "user", "--dry-run");
		expect(dry.stdout).toMatch(/user: \d+ rows of \S+: idempotency_keys 0 → 5, dead_letters 1 → 0\n.*is lost.*Nothing was changed\./s);
		const nobody = await command("restore", "--env", "staging", "--latest");
		expect(nobody).toMatchObject({ code: 2, stderr: expect.stringContaining("Nobody is there to ask. Say --yes if it is meant.") });
		expect(stagingContents(cloudflare)).toEqual(damaged);

		const done = await command("restore", "--env", "staging", "--latest", "--service", "user", "--yes");
		expect(done.stderr).toBe("");
		expect(done).toMatchObject({
			code: 0,
			stdout: expect.stringContaining(
				"user was restored without the others, so they disagree now. Now run npm run audit:data -- --env staging",
			),
		});
		expect(stagingContents(cloudflare)).toEqual(before);

		const [, undo = ""] = /npm run restore -- (--env staging --bookmark \S+)/.exec(done.stdout) ?? [];
		expect(await command("restore", ...undo.split(" "), "--yes")).toMatchObject({ code: 0 });
		expect(stagingContents(cloudflare)).toEqual(damaged);
		expect(cloudflare.unexpected).toEqual([]);
	});

	it.each([
		["restore", ["--env", "staging"], 2, /To what\? One of --from, --latest, --at, --release and --bookmark\./],
		["restore", ["--env", "staging", "--latest"], 1, /There is no backup in the bucket highstreet-backups-staging/],
		["backup", ["--env", "staging", "--to", ""], 2, /--to is empty/],
		["backup", ["--env", "moon"], 2, /Which environment\? --env local, --env staging or --env production\./],
	] as const)("%s %j ends with %i", async (script, args, code, says) => {
		expect(await command(script, ...args)).toMatchObject({ code, stderr: expect.stringMatching(says) });
		expect(cloudflare.changes).toEqual([]);
	});

	it("explain themselves, and end with a line for machines", async () => {
		expect((await command("backup", "--help")).stdout).toMatch(/^npm run backup/);
		expect((await command("restore", "--help")).stdout).toMatch(/^npm run restore/);
		const { code, stdout } = await command("backup", "--env", "staging", "--dry-run", "--json");
		expect(code).toBe(0);
		expect(JSON.parse(stdout.trim().split("\n").at(-1) ?? "")).toMatchObject({ event: "end", ending: "done", code: 0 });
	});
});
