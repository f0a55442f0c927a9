import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ROOT } from "./street/local-state.ts";

/** What npm leaves behind, as far as it is looked at. */
const INSTALLS = `
mkdir -p node_modules/.bin
ln -sf "${process.execPath}" node_modules/.bin/node
touch node_modules/.bin/wrangler
cp package-lock.json node_modules/.package-lock.json`;

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "bootstrap-"));
	for (const folder of ["scripts", "machine"]) mkdirSync(join(root, folder));
	copyFileSync(join(ROOT, "scripts/bootstrap.mjs"), join(root, "scripts/bootstrap.mjs"));
	writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: {} }));
	writeFileSync(join(root, "scripts/say.mjs"), "console.log(process.argv.slice(2).join());");
});
afterEach(() => rmSync(root, { recursive: true }));

/** A machine whose npm does this, and writes down how it was called. */
const npmThat = (does: string): void =>
	writeFileSync(join(root, "machine/npm"), `#!/bin/sh\necho "$@" >> npm.log\n${does}\n`, { mode: 0o755 });

const say = (...words: string[]) =>
	spawnSync(process.execPath, [join(root, "scripts/bootstrap.mjs"), "scripts/say.mjs", ...words], {
		encoding: "utf8",
		env: { ...process.env, PATH: `${join(root, "machine")}${delimiter}${process.env["PATH"]}` },
	});

const calls = (): string[] => (existsSync(join(root, "npm.log")) ? readFileSync(join(root, "npm.log"), "utf8").trimEnd().split("\n") : []);

describe("a command in a fresh clone", () => {
	it("installs what is missing once, leaves the lock as it is, and keeps its output for the command", () => {
		npmThat(INSTALLS);
		const [first, second] = [say("it", "runs"), say("again")];
		expect([first.stdout, second.stdout]).toEqual(["it,runs\n", "again\n"]);
		expect(first.stderr).toContain("Installing packages");
		expect(calls()).toEqual(["install --no-save --include=dev --no-audit --no-fund --loglevel=error"]);
	});

	it("says where to look when the install fails, and when it brought no Node of ours", () => {
		npmThat("exit 7");
		expect(say()).toMatchObject({ status: 7, stdout: "", stderr: expect.stringContaining("npm run doctor") as string });
		npmThat("exit 0");
		const { status, stderr } = say();
		expect(status).toBe(1);
		expect(stderr).toContain("The project's own Node does not start");
		expect(stderr).not.toContain("at ChildProcess");
	});
});
