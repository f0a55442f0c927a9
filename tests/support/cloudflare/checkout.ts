import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../../../scripts/street/local-state.ts";
import { configPath, folderOf, isService, WORKERS } from "../../../scripts/worker-configs.ts";

/** How a command ended. */
export interface Ran {
	code: number | null;
	out: string;
	error: string;
	/** What it said with `--json`, line by line. */
	events: { event: string; [key: string]: unknown }[];
}

export interface Commands {
	/** The folder of a git checkout with all that a release reads. */
	folder: string;
	/** Writes a file and commits it; the commit. */
	commit: (path: string, text: string) => string;
	run: (script: "deploy" | "rollback" | "releases", ...args: string[]) => Promise<Ran>;
	start: (script: "deploy" | "rollback" | "releases", ...args: string[]) => { process: ChildProcess; ended: Promise<Ran> };
	/** Another machine: a clone with nothing but what is committed. */
	clone: () => Commands;
	remove: () => void;
}

const READ = ["scripts", "contracts", "kit", "migrations", "package.json", ".gitignore"];

/** A checkout like this one, or like the tree at `root`, whose commands run as processes of their own, with a wrangler that builds nothing, against an API and an origin. */
export function checkOut(env: Record<string, string>, origin: string, root: string = ROOT): Commands {
	const folder = mkdtempSync(join(tmpdir(), "checkout-"));
	for (const name of READ) cpSync(join(root, name), join(folder, name), { recursive: true });
	for (const worker of WORKERS) {
		const paths = [configPath(worker), ...(isService(worker) ? [`${folderOf(worker)}/schema-range.json`] : [])];
		for (const path of paths) cpSync(join(root, path), join(folder, path), { recursive: true });
	}
	git(folder, "init", "--quiet");
	git(folder, "config", "user.email", "baker@example.com");
	git(folder, "config", "user.name", "A Baker");
	git(folder, "add", ".");
	git(folder, "commit", "--quiet", "-m", "the first");
	return commandsIn(folder, env, origin);
}

function commandsIn(folder: string, env: Record<string, string>, origin: string): Commands {
	symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
	const tools = mkdtempSync(join(tmpdir(), "tools-"));
	const wrangler = join(ROOT, "tests/support/cloudflare/quick-wrangler.mjs");
	writeFileSync(join(tools, "wrangler"), `#!/bin/sh\nexec node ${wrangler} "$@"\n`);
	chmodSync(join(tools, "wrangler"), 0o755);
	const path = `${tools}:${join(ROOT, "node_modules/.bin")}:${process.env["PATH"] ?? ""}`;

	const start: Commands["start"] = (script, ...args) => {
		const where = script === "releases" ? [] : ["--watch", "0", "--origin", origin];
		const child = spawn("node", [`scripts/${script}.ts`, "--env", "staging", "--json", ...where, ...args], {
			cwd: folder,
			env: { ...process.env, ...env, PATH: path },
		});
		const said = { out: "", error: "" };
		child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
		child.stderr.on("data", (chunk: Buffer) => (said.error += chunk.toString()));
		const ended = once(child, "close").then(([code]): Ran => {
			const lines = said.out.split("\n").filter(Boolean);
			return { code: code as number | null, ...said, events: lines.map((line) => JSON.parse(line) as Ran["events"][number]) };
		});
		return { process: child, ended };
	};
	return {
		folder,
		start,
		run: (script, ...args) => start(script, ...args).ended,
		commit: (file, text) => {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), text);
			git(folder, "add", ".");
			git(folder, "commit", "--quiet", "--allow-empty", "-m", file);
			return git(folder, "rev-parse", "HEAD");
		},
		clone: () => {
			const other = mkdtempSync(join(tmpdir(), "clone-"));
			git(folder, "clone", "--quiet", folder, other);
			return commandsIn(other, env, origin);
		},
		remove: () => {
			for (const one of [folder, tools]) rmSync(one, { recursive: true, force: true });
		},
	};
}

const git = (cwd: string, ...args: string[]): string => execFileSync("git", args, { cwd, encoding: "utf8" }).trim();
