import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../street/local-state.ts";

const FROM = join(ROOT, "scripts", "ci", "linters");
/** The linters of the pipelines are installed here, for they are large and nothing else needs them. */
const FOLDER = join(ROOT, ".tmp", "linters");

/** Installs the npm linters as they are locked. Null where they are there then, else why not. */
export function installLinters(): string | null {
	mkdirSync(FOLDER, { recursive: true });
	for (const file of ["package.json", "package-lock.json"]) copyFileSync(join(FROM, file), join(FOLDER, file));
	const { status, stdout, stderr } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
		cwd: FOLDER,
		encoding: "utf8",
	});
	return status === 0 ? null : `npm ci failed in scripts/ci/linters:\n${(stdout + stderr).trim()}`;
}

/** Where a program of a linter is. */
export const linter = (name: string): string => join(FOLDER, "node_modules", ".bin", name);
