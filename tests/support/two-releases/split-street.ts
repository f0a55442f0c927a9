import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, type V4ModuleDefinition, type V4WorkerOptions } from "miniflare";
import type { BuiltWorker } from "../../../bench/runtime/build.ts";
import { builtWorker } from "../../../bench/runtime/street-worker.ts";
import { BACKSTAGE, backstageAt, backstageWorker } from "../backstage/backstage.ts";
import { WORKERS, type WorkerName } from "../../../scripts/worker-configs.ts";

/** One share of a Worker's traffic: a version as Cloudflare counts them, and the code that it is of. */
export interface CodeShare {
	version: string;
	code: string;
	percentage: number;
}

/** What takes the traffic of each Worker. */
export type Deployments = Partial<Record<WorkerName, readonly CodeShare[]>>;

export interface SplitOptions {
	/** The built Workers of each release, by what the release is called. */
	codes: Readonly<Record<string, readonly BuiltWorker[]>>;
	/** A folder with databases, to copy; empty ones where none is named. */
	state?: string;
	/** How the account calls a Worker: what version overrides name. */
	nameOf?: (worker: WorkerName) => string;
}

const SOCKET = { host: "127.0.0.1", port: 0 };
const DOOR = "front-door";
const SWITCHBOARD = "switchboard";
const DATE = "2026-11-01";
const FRONT = "FrontDoor";
const ITSELF = "Itself";

const local = (worker: string): string => `highstreet-${worker}`;
const copyOf = (worker: string, code: string): string => `${local(worker)}--${code}`;
const source = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

/** The classes that a built Worker exports, and `default`. */
function exportsOf({ folder }: BuiltWorker): string[] {
	const [, names = ""] = /^export \{([^}]+)\};?$/m.exec(readFileSync(join(folder, "index.js"), "utf8")) ?? [];
	return names.split(",").map((name) => name.trim().split(" as ").at(-1) ?? "");
}

/** One release's copy of a Worker; what two of them cannot share has the code in its name. */
function versionWorker(built: BuiltWorker, worker: string, code: string): V4WorkerOptions {
	const {
		queueConsumers: _,
		workflows = {},
		modules,
		...options
	} = builtWorker(built) as V4WorkerOptions & { modules: V4ModuleDefinition[] };
	const own = Object.entries(workflows).map(([binding, workflow]) => [binding, { ...workflow, name: `${workflow.name}-${code}` }]);
	return {
		...options,
		name: copyOf(worker, code),
		modules: [withItself(modules[0]?.path ?? ""), ...modules],
		workflows: Object.fromEntries(own),
	};
}

/** A main module that has the Worker's own handlers under a name, too: without one, whoever asks gets what hands out its files. */
function withItself(main: string): V4ModuleDefinition {
	const from = `from "./${basename(main)}";`;
	const contents = `export * ${from} export { default } ${from} export { default as ${ITSELF} } ${from}`;
	return { type: "ESModule", path: join(dirname(main), "itself.js"), contents };
}

/** What stands in a Worker's place and has its queues; `copies` are the releases that have such a Worker. */
function splitterOf(worker: WorkerName, copies: readonly (readonly [code: string, built: BuiltWorker])[], called: string): V4WorkerOptions {
	const entrypoints = new Set(copies.flatMap(([, built]) => exportsOf(built)));
	entrypoints.delete("default");
	const main = [
		'import { entrypoint } from "./splitter.js";',
		'export { default, FrontDoor } from "./splitter.js";',
		...[...entrypoints].map((name) => `export const ${name} = entrypoint("${name}");`),
	].join("\n");
	const targets = copies.flatMap(([code, built]) =>
		exportsOf(built).map((entrypoint) => {
			const name = copyOf(worker, code);
			return [`${code}:${entrypoint}`, entrypoint === "default" ? { name } : { name, entrypoint }] as const;
		}),
	);
	const behindFiles = copies.map(([code]) => [`${code}:itself`, { name: copyOf(worker, code), entrypoint: ITSELF }] as const);
	const newest = copies.at(-1)?.[1];
	const { queueConsumers } = newest ? (builtWorker(newest) as V4WorkerOptions) : {};
	return {
		name: local(worker),
		modules: [
			{ type: "ESModule", path: "main.js", contents: main },
			{ type: "ESModule", path: "splitter.js", contents: source("splitter.js") },
		],
		compatibilityDate: DATE,
		compatibilityFlags: ["service_binding_extra_handlers"],
		bindings: { WORKER: called },
		serviceBindings: { ...Object.fromEntries([...targets, ...behindFiles]), SWITCHBOARD },
		...(queueConsumers && { queueConsumers }),
	};
}

const plain = (name: string, file: string): V4WorkerOptions => ({
	name,
	modules: [{ type: "ESModule", path: file, contents: source(file) }],
	compatibilityDate: DATE,
});

/**
 * A street in which each Worker runs in several versions at once over the same databases and queues. A splitter in each Worker's place
 * shares out what comes for it, as the deployments say that are set at the time.
 */
export async function openSplitStreet({ codes, state, nameOf = local }: SplitOptions) {
	const folder = mkdtempSync(join(tmpdir(), "highstreet-split-"));
	if (state) cpSync(state, folder, { recursive: true });
	const copiesOf = (worker: WorkerName) =>
		Object.entries(codes).flatMap(([code, built]) => {
			const found = built.find(({ name }) => name === local(worker));
			return found ? [[code, found] as const] : [];
		});
	const errors: string[] = [];
	const workers = [
		...WORKERS.map((worker) => splitterOf(worker, copiesOf(worker), nameOf(worker))),
		...WORKERS.flatMap((worker) => copiesOf(worker).map(([code, built]) => versionWorker(built, worker, code))),
	];
	const miniflare = new Miniflare(
		convertV4MiniflareOptions({
			...SOCKET,
			log: new Log(LogLevel.NONE),
			handleStructuredLogs: ({ level, message }) => void (level === "error" && errors.push(message)),
			resourcePersistencePath: join(folder, "v3"),
			workers: [
				{
					...plain(DOOR, "front-door.js"),
					serviceBindings: { GATEWAY: { name: local("gateway"), entrypoint: FRONT }, WEB: { name: local("web"), entrypoint: FRONT } },
					unsafeDirectSockets: [SOCKET],
				},
				{ ...plain(SWITCHBOARD, "switchboard.js"), unsafeDirectSockets: [SOCKET] },
				...workers,
				backstageWorker(workers),
			],
		}),
	);
	await miniflare.ready;
	const [door, switchboard, behind] = await Promise.all([DOOR, SWITCHBOARD, BACKSTAGE].map((name) => miniflare.unsafeGetDirectURL(name)));
	if (!door || !switchboard || !behind) throw new Error("the street has no address");
	const { database, sweep } = backstageAt(behind);

	const tell = async (method: string, body?: object): Promise<Tally> => {
		const answer = await fetch(switchboard, { method, ...(body && { body: JSON.stringify(body) }) });
		return (await answer.json()) as Tally;
	};

	return {
		origin: door.origin,
		/** What Workers have logged as errors. */
		errors,
		/** From now on the Workers' traffic goes to these; what is under way ends where it began. */
		deploy: (deployments: Deployments) =>
			tell("PUT", Object.fromEntries(Object.entries(deployments).map(([worker, shares]) => [nameOf(worker as WorkerName), shares]))),
		/** How the versions have done so far. */
		tally: () => tell("GET"),
		forgetFaults: () => tell("DELETE"),
		database,
		/** Lets a service's cron run, in one of its versions. */
		sweep,
		async close(): Promise<void> {
			await miniflare.dispose();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

export type SplitStreet = Awaited<ReturnType<typeof openSplitStreet>>;

/** How the versions have done, by their ids, and what went wrong in words. */
export interface Tally {
	counts: Record<string, { requests: number; errors: number; byChance: number }>;
	faults: string[];
}
