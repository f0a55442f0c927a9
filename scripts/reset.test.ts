import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeOver } from "./street/claim.ts";
import { ROOT } from "./street/local-state.ts";

let state: string;
beforeEach(() => {
	state = mkdtempSync(join(tmpdir(), "highstreet-reset-"));
	writeFileSync(join(state, "orders.sqlite"), "kept");
});
afterEach(() => rmSync(state, { recursive: true, force: true }));

const reset = (...args: string[]) =>
	spawnSync(process.execPath, [join(ROOT, "scripts/reset.ts"), "--state", state, ...args], { encoding: "utf8" });

describe("npm run reset", () => {
	it("wipes the local state", () => {
		expect(reset()).toMatchObject({ status: 0, stdout: expect.stringContaining("is empty again") as string });
		expect(existsSync(state)).toBe(false);
	});

	it("wipes nothing where somebody asks what it does, or means something else", () => {
		expect(reset("--help")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^npm run reset\n/) as string });
		expect(reset("--dry-run").status).toBe(2);
		expect(reset("product").status).toBe(2);
		expect(existsSync(join(state, "orders.sqlite"))).toBe(true);
	});

	it("wipes nothing while somebody uses it", () => {
		takeOver(state, undefined, "http://localhost:8787"); // this process, which goes on
		expect(reset()).toMatchObject({ status: 1, stderr: expect.stringContaining("The street is already running") as string });
		expect(existsSync(join(state, "orders.sqlite"))).toBe(true);
	});
});
