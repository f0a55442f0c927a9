import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Json } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import type { BuiltWorker } from "./build.ts";

/** What the web Worker is called, and the second one of it that has no cache. */
export const WEB = "highstreet-web";
export const COLD_WEB = "bench-cold-web";
/** What two Workers cannot both have: the files, and the queue that is read. */
const OF_THE_FIRST: ReadonlySet<string> = new Set(["assets", "queueConsumers"]);

/** A built Worker with the bindings of its own config, where two things are as on the platform: the clock and the rate limits. */
export function streetWorker({ name, config, folder, modules }: BuiltWorker) {
	const { ratelimits, ...options } = unstable_getMiniflareWorkerOptions(config).workerOptions;
	const bindings: Record<string, Json> = { ...(options.bindings as Record<string, string>) };
	if ("LOCAL_CLOCK" in bindings) bindings["LOCAL_CLOCK"] = "off"; // what the cron does is not done along with requests
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
export function coldWebWorker(built: readonly BuiltWorker[]) {
	const web = built.find(({ name }) => name === WEB);
	if (!web) throw new Error("the web Worker is not built");
	const main = inFrontOf(web.folder, "platform-cache.js");
	const modules = [{ type: "ESModule" as const, path: main }, ...web.modules];
	const { workerOptions } = unstable_getMiniflareWorkerOptions(web.config);
	const shared = Object.entries(workerOptions).filter(([option]) => !OF_THE_FIRST.has(option));
	return { ...(Object.fromEntries(shared) as typeof workerOptions), name: COLD_WEB, modulesRoot: web.folder, modules };
}

/** Lays a module of ours beside a built Worker, which it imports. */
function inFrontOf(folder: string, file: string): string {
	const main = join(folder, file);
	copyFileSync(fileURLToPath(new URL(file, import.meta.url)), main);
	return main;
}
