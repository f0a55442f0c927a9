import type { Api } from "./api.ts";
import type { Manifest } from "./manifest.ts";
import type { Plan } from "./plan.ts";
import type { ReleaseLog } from "./release-log.ts";
import type { Reporter } from "./reporter.ts";
import type { Settings } from "./settings.ts";
import type { Tool } from "./tool.ts";

/** What the steps of a release work with. They change `manifest` and save it before what it says is done, or right after. */
export interface Run {
	plan: Plan;
	api: Api;
	log: ReleaseLog;
	tool: Tool;
	reporter: Reporter;
	settings: Settings;
	manifest: Manifest;
	/** The address that is probed. */
	origin: string;
}

/** What moving traffic needs of a {@link Run}. */
export type Traffic = Pick<Run, "api" | "manifest" | "reporter" | "log" | "settings" | "origin">;

/** What a release knows of a Worker. Throws for one that it does not have, which is a bug. */
export function workerIn({ workers }: Manifest, worker: string): Manifest["workers"][string] {
	const found = workers[worker];
	if (!found) throw new Error(`The release knows no Worker ${worker}`);
	return found;
}

/** The versions of a release by the Workers' names. */
export const newVersions = ({ manifest }: Traffic): Record<string, string> =>
	Object.fromEntries(Object.values(manifest.workers).map(({ name, version }) => [name, version ?? ""]));
