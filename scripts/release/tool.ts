import { spawn } from "node:child_process";
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
}

/** How long wrangler may take for one thing. */
const PATIENCE_IN_MS = 300_000;

export function openWrangler({ root, environment }: Plan, env: NodeJS.ProcessEnv, patienceMs = PATIENCE_IN_MS): Tool {
	const run = ({ config }: PlannedWorker, ...args: string[]) =>
		runWrangler(root, env, [...args, "--env", environment, "-c", config], patienceMs);
	return {
		deployFirst: (worker, { tag, message }) => run(worker, "deploy", "--tag", tag, "--message", message),
		upload: (worker, { tag, message }) => run(worker, "versions", "upload", "--tag", tag, "--message", message),
		migrate: (worker) => run(worker, "d1", "migrations", "apply", "DB", "--remote"),
		setTriggers: (worker) => run(worker, "triggers", "deploy"),
	};
}

function runWrangler(root: string, env: NodeJS.ProcessEnv, args: string[], patienceMs: number): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn("wrangler", args, {
			cwd: root,
			env: { ...env, CI: "1", WRANGLER_SEND_METRICS: "false", FORCE_COLOR: "0" }, // CI: it asks nothing and changes no config
			stdio: ["ignore", "pipe", "pipe"],
			detached: true, // a group of its own, so that what wrangler started ends with it
		});
		let output = "";
		for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
		const end = () => child.pid && endGroup(child.pid);
		const timer = setTimeout(end, patienceMs);
		process.once("exit", end);
		child.on("error", reject);
		child.on("close", (code, signal) => {
			clearTimeout(timer);
			process.off("exit", end);
			if (code === 0) return resolve();
			const how = signal ? `took longer than ${patienceMs / 1000} s` : `ended with code ${code}`;
			reject(new Error(`wrangler ${args.join(" ")} ${how}:\n${output.trim()}`));
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
