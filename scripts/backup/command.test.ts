import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../street/local-state.ts";

it("a command that a signal cuts off leaves no database in a temporary folder", () => {
	const script = `
		import { runAsProcess } from "${join(ROOT, "scripts/backup/command.ts")}";
		import { inTemporaryFolder } from "${join(ROOT, "scripts/release/temporary-folder.ts")}";
		await runAsProcess(() => inTemporaryFolder(async (folder) => {
			console.log(folder);
			process.kill(process.pid, "SIGHUP");
			await new Promise((resolve) => setTimeout(resolve, 60_000));
		}));`;
	const { stdout, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });

	expect(status).toBe(129);
	const [folder = ""] = stdout.split("\n");
	expect(folder).toContain("highstreet-");
	expect(existsSync(folder)).toBe(false);
});
