import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import type { BuiltWorker } from "../../bench/runtime/build.ts";
import { streetWorker, WEB } from "../../bench/runtime/street-worker.ts";
import { exportedClasses } from "../check/source-facts.ts";
import { ROOT } from "../street/local-state.ts";
import { WORKERS, type WorkerName } from "../worker-configs.ts";

/** What one Worker did since it was asked last. */
export interface Meter {
	/** How often it was invoked, by kind: fetch, queue, scheduled, rpc. */
	invocations: Record<string, number>;
	rowsRead: number;
	rowsWritten: number;
	statements: number;
	/** The statement that read most rows. */
	worst: { rows: number; sql: string };
	/** Messages that it sent to queues. */
	messages: number;
	r2Reads: number;
	r2Writes: number;
	/** The size of its database. */
	bytes: number;
}

export interface MeteredStreet {
	/** Where visitors come in. */
	origin: URL;
	/** Reads every meter, and begins anew. */
	meters: () => Promise<Record<WorkerName, Meter>>;
	sweep: (worker: WorkerName) => Promise<void>;
	/** The processor time that the runtime has taken so far, in milliseconds; null where the machine does not tell. */
	cpuMs: () => number | null;
	close: () => Promise<void>;
}

const SOCKET = { host: "127.0.0.1", port: 0 };

/** All Workers as a deploy would upload them, each behind a meter, on the databases under `state`. */
export async function openMeteredStreet(built: readonly BuiltWorker[], state: string): Promise<MeteredStreet> {
	const before = new Set(runtimes());
	const miniflare = new Miniflare(
		convertV4MiniflareOptions({
			...SOCKET,
			log: new Log(LogLevel.NONE),
			handleStructuredLogs: ({ level, message }) => void (level === "error" && console.error(message)),
			resourcePersistencePath: join(state, "v3"),
			workers: built.map((worker) => ({ ...behindMeter(worker), ...(worker.name === WEB && { unsafeDirectSockets: [SOCKET] }) })),
		}),
	);
	await miniflare.ready;
	const runtime = runtimes().find((pid) => !before.has(pid));
	const workerOf = (worker: WorkerName) => miniflare.getWorker(`highstreet-${worker}`);
	return {
		origin: await miniflare.unsafeGetDirectURL(WEB),
		meters: async () => {
			const read = await Promise.all(
				WORKERS.map(async (worker) => [worker, await (await (await workerOf(worker)).fetch("http://meter/-/meter")).json()]),
			);
			return Object.fromEntries(read) as Record<WorkerName, Meter>;
		},
		sweep: async (worker) => void (await (await workerOf(worker)).scheduled({ cron: "* * * * *", scheduledTime: new Date() })),
		cpuMs: () => (runtime === undefined ? null : cpuOf(runtime)),
		close: () => miniflare.dispose(),
	};
}

function behindMeter(built: BuiltWorker) {
	const worker = WORKERS.find((name) => `highstreet-${name}` === built.name) ?? "web";
	const classes = worker === "web" ? [] : exportedClasses(ROOT, worker).filter((name) => name !== "default");
	const entrypoints = classes.map(
		(name) => `export class ${name} extends entrypoints.${name} { constructor(ctx, env) { super(ctx, meteredEnv(env)); invoked("rpc"); } }`,
	);
	const main = join(built.folder, "meter.js");
	const text = readFileSync(fileURLToPath(new URL("meter.js", import.meta.url)), "utf8");
	writeFileSync(main, text.replace("/* ENTRYPOINTS */", entrypoints.join("\n")));
	const { modules, ...options } = streetWorker(built);
	// a limiter of rates that counts in memory stands in front already: the meter goes before it
	const [first] = modules;
	if (first?.path.endsWith("platform-limiter.js"))
		writeFileSync(main, readFileSync(main, "utf8").replace('"./index.js"', '"./platform-limiter.js"'));
	return { ...options, modules: [{ type: "ESModule" as const, path: main }, ...modules] };
}

const TICKS_A_SECOND = 100;

/** Linux tells of each process what it took; elsewhere there are none. */
function runtimes(): number[] {
	try {
		return readdirSync("/proc")
			.filter((name) => /^\d+$/.test(name))
			.map(Number)
			.filter((pid) => isRuntimeOfOurs(pid));
	} catch {
		return [];
	}
}

function isRuntimeOfOurs(pid: number): boolean {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		return stat.includes("(workerd)") && Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) === process.pid;
	} catch {
		return false; // it has ended
	}
}

function cpuOf(pid: number): number | null {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return ((Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND) * 1000;
	} catch {
		return null;
	}
}
