import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Json, V4WorkerOptions } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import type { BuiltWorker } from "./build.ts";

/** What the web Worker is called, and the second one of it that has no cache. */
export const WEB = "highstreet-web";
export const COLD_WEB = "bench-cold-web";
const PRODUCT = "highstreet-product";
/** The gateway and the product Worker once more, for reads that nobody keeps. */
export const COLD_GATEWAY = "bench-cold-gateway";
const COLD_PRODUCT = "bench-cold-product";
/** What two Workers cannot both have: the files, and the queue that is read. */
const OF_THE_FIRST: ReadonlySet<string> = new Set(["assets", "queueConsumers"]);

/** A built Worker with the bindings of its own config, where two things are as on the platform: the clock and the rate limits. */
export function streetWorker(built: BuiltWorker) {
	const options = builtWorker(built);
	if ("LOCAL_CLOCK" in options.bindings) options.bindings["LOCAL_CLOCK"] = "off"; // what the cron does is not done along with requests
	return options;
}

/** The same with the local clock, and with more bindings where they are given. */
export function builtWorker({ name, config, folder, modules }: BuiltWorker, more: Record<string, Json> = {}) {
	const { ratelimits, ...options } = unstable_getMiniflareWorkerOptions(config).workerOptions;
	const bindings: Record<string, Json> = { ...(options.bindings as Record<string, string>), ...more };
	if (!ratelimits || Object.keys(ratelimits).length === 0) return { ...options, name, modulesRoot: folder, modules, bindings };

	const main = inFrontOf(folder, "platform-limiter.js");
	bindings["PLATFORM_LIMITS"] = Object.fromEntries(Object.entries(ratelimits).map(([binding, { simple }]) => [binding, simple]));
	return { ...options, name, modulesRoot: folder, modules: [{ type: "ESModule" as const, path: main }, ...modules], bindings };
}

/** The built product Worker without what it keeps of its answers; each says how many rows D1 read for it. */
export function meteredProduct(built: BuiltWorker) {
	const { modules, ...options } = streetWorker(built);
	const main = inFrontOf(built.folder, "metered-product.js");
	return { ...options, modules: [{ type: "ESModule" as const, path: main }, ...modules] };
}

/** The built web Worker once more, as it is where the platform's cache had no copy of the page: whatever is asked is made. */
export const coldWebWorker = (built: readonly BuiltWorker[]) => onceMore(workerNamed(built, WEB), COLD_WEB, "platform-cache.js");

/** The built gateway once more, with a product Worker behind it whose answers nobody keeps. */
export function coldCatalog(built: readonly BuiltWorker[]) {
	const gateway = workerNamed(built, "highstreet-gateway");
	const serviceBindings = { ...optionsOf(gateway).serviceBindings, PRODUCT: { name: COLD_PRODUCT } };
	return [
		{ ...withoutFiles(streetWorker(gateway)), name: COLD_GATEWAY, serviceBindings },
		onceMore(workerNamed(built, PRODUCT), COLD_PRODUCT, "cold-product.js"),
	];
}

/** The database of the product service, for a Worker that makes the same queries. */
export const productDatabase = (built: readonly BuiltWorker[]) => optionsOf(workerNamed(built, PRODUCT)).d1Databases ?? {};

const optionsOf = ({ config }: BuiltWorker) => unstable_getMiniflareWorkerOptions(config).workerOptions as V4WorkerOptions;

function workerNamed(built: readonly BuiltWorker[], name: string): BuiltWorker {
	const worker = built.find((one) => one.name === name);
	if (!worker) throw new Error(`${name} is not built`);
	return worker;
}

/** A built Worker under another name, with a module of ours in front of it. */
function onceMore(worker: BuiltWorker, name: string, front: string) {
	const main = inFrontOf(worker.folder, front);
	const { modules, ...options } = streetWorker(worker);
	return { ...withoutFiles(options), name, modules: [{ type: "ESModule" as const, path: main }, ...modules] };
}

/** A Worker's options without what two Workers cannot both have. */
const withoutFiles = <Options extends object>(options: Options): Options =>
	Object.fromEntries(Object.entries(options).filter(([option]) => !OF_THE_FIRST.has(option))) as Options;

/** Lays a module of ours beside a built Worker, which it imports. */
function inFrontOf(folder: string, file: string): string {
	const main = join(folder, file);
	const text = readFileSync(fileURLToPath(new URL(file, import.meta.url)), "utf8");
	writeFileSync(`${main}.${process.pid}`, text);
	renameSync(`${main}.${process.pid}`, main); // whole or not at all: several processes may run the same Workers
	return main;
}
