import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import type { Api } from "./api.ts";
import { withSecretsFile } from "./first-secrets.ts";
import { withNamespaceIds } from "./namespace-ids.ts";
import type { Plan, PlannedWorker } from "./plan.ts";

/** What needs the Workers' code and configs, and so is wrangler's to do. */
export interface Tool {
	/** Deploys a Worker that does not exist yet, with its triggers; it takes all traffic at once. */
	deployFirst: (worker: PlannedWorker, label: Label) => Promise<void>;
	/** Uploads a version that takes no traffic. */
	upload: (worker: PlannedWorker, label: Label) => Promise<void>;
	/** Applies the migrations that are new to a Worker's database. */
	migrate: (worker: PlannedWorker) => Promise<void>;
	/** Sets what belongs to no version: cron schedules, queue consumers, routes. */
	setTriggers: (worker: PlannedWorker) => Promise<void>;
}

/** By what a version is found again: the tag is the release's id. */
export interface Label {
	tag: string;
	message: string;
	/** Secrets that it brings, besides those that the Worker has. */
	secrets?: Record<string, string>;
	/** A name under which the version has an address of its own. */
	alias?: string;
}

/** How long wrangler may take for one thing; then it is killed with all that it started. */
const PATIENCE_IN_MS = 300_000;

export function openWrangler(plan: Plan, api: Api, env: NodeJS.ProcessEnv, patienceMs = PATIENCE_IN_MS): Tool {
	const { root, environment } = plan;
	const run = (worker: PlannedWorker, ...args: string[]) =>
		withNamespaceIds(plan, api, worker, (config) => runWrangler(root, env, [...args, "--env", environment, "-c", config], patienceMs));
	return {
		deployFirst: (worker, { tag, message, secrets = {} }) =>
			withSecretsFile(secrets, (...file) => run(worker, "deploy", "--tag", tag, "--message", message, ...file)),
		upload: (worker, { tag, message, secrets = {}, alias }) => {
			const named = alias === undefined ? [] : ["--preview-alias", alias];
			return withSecretsFile(secrets, (...file) =>
				run(worker, "versions", "upload", "--tag", tag, "--message", message, ...named, ...file),
			);
		},
		migrate: (worker) => run(worker, "d1", "migrations", "apply", "DB", "--remote"),
		setTriggers: (worker) => run(worker, "triggers", "deploy"),
	};
}

/** Runs wrangler as it is installed here; `input` is what it reads from its standard input. */
export function runWrangler(root: string, env: NodeJS.ProcessEnv, args: string[], patienceMs = PATIENCE_IN_MS, input = ""): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn("wrangler", args, {
			cwd: root,
			env: { ...env, CI: "1", WRANGLER_SEND_METRICS: "false", FORCE_COLOR: "0" }, // CI: it asks nothing and changes no config
			stdio: ["pipe", "pipe", "pipe"],
			detached: true, // a group of its own, so that what wrangler started ends with it
		});
		let output = "";
		for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
		child.stdin.on("error", () => {}); // it may have ended before it read
		child.stdin.end(input);
		const end = () => child.pid && endGroup(child.pid);
		const timer = setTimeout(end, patienceMs);
		process.once("exit", end);
		child.on("error", reject);
		child.on("close", (code, signal) => {
			clearTimeout(timer);
			process.off("exit", end);
			if (code === 0) return resolve();
			const how = signal ? `took longer than ${patienceMs / 1000} s and was ended` : `ended with code ${code}`;
			const says = stripVTControlCharacters(output).trim(); // it paints errors whatever FORCE_COLOR is
			reject(new Error(`wrangler ${args.join(" ")} ${how}:\n${says}`));
		});
	});
}

function endGroup(pid: number): void {
	try {
		process.kill(-pid, "SIGKILL");
	} catch {
		// it has ended by itself
	}
}
