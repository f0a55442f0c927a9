import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { cpus, platform, release, totalmem } from "node:os";
import { ROOT } from "../../scripts/street/local-state.ts";

/** Where and of what a run was made. */
export interface Facts {
	at: string;
	commit: string;
	cores: number;
	cpu: string;
	memoryGb: number;
	os: string;
	node: string;
	workerd: string;
	seconds: number;
	settings: object;
}

/** Everything somebody needs to know who compares two runs. */
export function factsOf(started: Date, settings: object): Facts {
	const cores = cpus();
	return {
		at: started.toISOString(),
		commit: commit(),
		cores: cores.length,
		cpu: cores[0]?.model.trim() ?? "unknown",
		memoryGb: Math.round(totalmem() / 2 ** 30),
		os: `${platform()} ${release()}`,
		node: process.versions.node,
		workerd: workerdVersion(),
		seconds: Math.round((Date.now() - started.getTime()) / 1_000),
		settings,
	};
}

function commit(): string {
	const git = (...args: string[]) => execFileSync("git", args, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
	try {
		return git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain") === "" ? "" : " with changes");
	} catch {
		return "unknown"; // an archive without its history
	}
}

/** Of the runtime that miniflare brings along. */
function workerdVersion(): string {
	const fromMiniflare = createRequire(createRequire(import.meta.url).resolve("miniflare"));
	return (fromMiniflare("workerd/package.json") as { version: string }).version;
}
