import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { signalGroup, takeOver } from "./claim.ts";
import { configOf, GATEWAY_CONFIG, ROOT, SERVICES, WEB_CONFIG } from "./local-state.ts";

const READY_WITHIN_MS = 120_000;
/** The local runtime has no cron: a look at every service's health keeps their sweeps going. */
const LOOK_EVERY_MS = 5_000;
const FORCE_AFTER_MS = 5_000;

export interface Street {
	url: string;
	/** Ends all Workers and waits until they are gone. */
	stop(): Promise<void>;
	/** Settles when the runtime has ended, however it did. */
	ended: Promise<number>;
}

/** Is the port free? Asked on both families, as a browser tries both for `localhost`. */
export function isPortFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once("error", () => resolve(false));
		probe.listen(port, () => probe.close(() => resolve(true)));
	});
}

/** Starts all Workers in one `wrangler dev` and waits until every service answers. Their output goes to `onLine`. */
export async function runStreet(options: { port: number; state: string; onLine: (line: string) => void }): Promise<Street> {
	const { port, state, onLine } = options;
	// the first is the one with the port
	const configs = [WEB_CONFIG, GATEWAY_CONFIG, ...SERVICES.map(configOf)].flatMap((config) => ["--config", config]);
	const args = [
		"dev",
		...configs,
		"--port",
		String(port),
		"--ip",
		"localhost",
		"--inspector-port",
		"0",
		"--persist-to",
		state,
		"--show-interactive-dev-session=false",
	];
	const child = spawn("wrangler", args, {
		cwd: ROOT,
		detached: true, // a process group of its own, so that all of it can be ended
		stdio: ["ignore", "pipe", "pipe"],
		// a registry of its own: this street and others on the machine do not meet
		env: {
			...process.env,
			WRANGLER_SEND_METRICS: "false",
			FORCE_COLOR: "0",
			WRANGLER_REGISTRY_PATH: join(state, "registry"),
			X_LOCAL_EXPLORER: "true", // by which operators' scripts reach the databases of a street that runs
		},
	});
	const url = `http://localhost:${port}`;
	takeOver(state, child.pid, url);
	forwardLines(child, onLine);
	const ended = new Promise<number>((resolve) => child.on("exit", (code) => resolve(code ?? 1)));

	const stop = async () => {
		clearInterval(clock);
		const force = setTimeout(() => child.pid && signalGroup(child.pid, "SIGKILL"), FORCE_AFTER_MS);
		if (child.pid) signalGroup(child.pid, "SIGTERM");
		await ended;
		clearTimeout(force);
		if (child.pid) signalGroup(child.pid, "SIGKILL"); // whoever is left of the group
	};
	const clock = setInterval(() => void look(url), LOOK_EVERY_MS);
	try {
		await Promise.race([
			ready(url),
			ended.then((code) => Promise.reject(new Error(`The runtime ended with code ${code} before it was ready.`))),
		]);
	} catch (error) {
		await stop();
		throw error;
	}
	return { url, stop, ended };
}

function forwardLines(child: ChildProcess, onLine: (line: string) => void): void {
	for (const stream of [child.stdout, child.stderr]) {
		let rest = "";
		stream?.on("data", (chunk: Buffer) => {
			const lines = (rest + chunk.toString()).split("\n");
			rest = lines.pop() ?? "";
			lines.forEach(onLine);
		});
	}
}

/** Is every service well? False also while nobody listens yet. */
async function look(url: string): Promise<boolean> {
	try {
		const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(10_000) });
		return response.ok;
	} catch {
		return false; // not listening yet, or busy: asked again
	}
}

async function ready(url: string): Promise<void> {
	const deadline = Date.now() + READY_WITHIN_MS;
	while (!(await look(url))) {
		if (Date.now() > deadline) throw new Error("The Workers were not ready within two minutes.");
		await new Promise((resolve) => setTimeout(resolve, 150));
	}
}
