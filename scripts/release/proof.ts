import { countsOf } from "./error-rate.ts";
import { messageOf } from "./failures.ts";
import { SMOKE } from "./probes.ts";
import type { Traffic } from "./run.ts";

/** How often Cloudflare is asked, and the pause between: it counts a minute late. */
const LOOKS = 10;
const PAUSE_IN_MS = 15_000;

/**
 * An override that does not hold is ignored silently, and then the old version has passed the smoke test. So Cloudflare is asked whether
 * the new versions ran at 0 %, where only an override leads to them; a warning says so where they did not. At 10 % visitors tell.
 */
export async function checkReached(run: Traffic, since: string): Promise<void> {
	const entrances = new Set<string>(SMOKE.map(({ reaches }) => reaches));
	for (const [worker, { name, version, before }] of Object.entries(run.manifest.workers)) {
		if (!entrances.has(worker) || version === null || before === null) continue;
		const ran = await hasRun(run, name, version, since).catch((error: unknown) => messageOf(error));
		if (ran === true) continue;
		const why = ran === false ? "Cloudflare counted no request of it" : ran;
		run.reporter.warn(`Whether the smoke test met the new version of ${name} is not known: ${why}. The next step tries it on visitors.`);
	}
}

async function hasRun({ api, settings }: Traffic, name: string, version: string, since: string): Promise<boolean> {
	for (let look = 1; look <= LOOKS; look++) {
		if (((await countsOf(api, name, since)).get(version)?.requests ?? 0) > 0) return true;
		if (look < LOOKS) await settings.wait(PAUSE_IN_MS);
	}
	return false;
}
