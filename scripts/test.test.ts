import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./street/local-state.ts";

describe("npm test", () => {
	it.each([
		["an option that it does not know", ["--nonsense"], "Unknown option '--nonsense'"],
		["an option without its value", ["--junit"], "'--junit <value>' argument missing"],
		["checks alone, and tests", ["--checks", "--tests"], "--checks runs no tests"],
		["checks alone, and certain tests", ["--checks", "checkout"], "--checks runs no tests"],
	])("refuses %s, says where its help is, and ends with 2", (_, args, says) => {
		const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts/test.ts"), ...args], { encoding: "utf8" });
		expect(stderr).toContain(says);
		expect(stderr).toContain("npm test -- --help says what there is.");
		expect(stderr).not.toContain("    at ");
		expect(status).toBe(2);
	});
});
