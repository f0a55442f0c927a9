import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Json } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import type { BuiltWorker } from "./build.ts";

const LIMITER = fileURLToPath(new URL("./platform-limiter.js", import.meta.url));

/** A built Worker with the bindings of its own config, where two things are as on the platform: the clock and the rate limits. */
export function streetWorker({ name, config, folder, modules }: BuiltWorker) {
	const { ratelimits, ...options } = unstable_getMiniflareWorkerOptions(config).workerOptions;
	const bindings: Record<string, Json> = { ...(options.bindings as Record<string, string>) };
	if ("LOCAL_CLOCK" in bindings) bindings["LOCAL_CLOCK"] = "off"; // what the cron does is not done along with requests
	if (!ratelimits || Object.keys(ratelimits).length === 0) return { ...options, name, modulesRoot: folder, modules, bindings };

	const main = join(folder, "platform-limiter.js");
	copyFileSync(LIMITER, main);
	bindings["PLATFORM_LIMITS"] = Object.fromEntries(Object.entries(ratelimits).map(([binding, { simple }]) => [binding, simple]));
	return { ...options, name, modulesRoot: folder, modules: [{ type: "ESModule" as const, path: main }, ...modules], bindings };
}
