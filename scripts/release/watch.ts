import { ApiError } from "./api.ts";
import { countsOf, failsTooOften } from "./error-rate.ts";
import { overridesFor, probe, SMOKE } from "./probes.ts";
import { sharesAt } from "./shares.ts";
import { mended } from "./smoke.ts";
import { newVersions, type Traffic } from "./run.ts";

/** Looks for a while whether the new versions are well, by probes and by what Cloudflare counted. Throws with what is wrong. */
export async function watch(run: Traffic, percentage: number, since: string): Promise<void> {
	const { settings, reporter } = run;
	await reporter.step(`Health and errors at ${percentage} %`, async (detail) => {
		await watchHealth(run, percentage);
		await watchErrors(run, since, percentage).catch((error: unknown) => {
			// whoever goes back is in a hurry, and what was counted until now is little
			if (run.manifest.kind === "release" || !(error instanceof ApiError)) throw error;
			reporter.warn(`How often the versions failed is not known. ${error.message}`);
		});
		detail(`${settings.probes} probes`);
	});
}

/** Asks again and again, as a visitor and as one of the new versions. What was ill before is let be until they have all the traffic. */
async function watchHealth(run: Traffic, percentage: number): Promise<void> {
	const { settings, origin, manifest } = run;
	if (percentage === 100) await mended(run);
	const isAsked = (path: string) => percentage === 100 || !manifest.illBefore.includes(path);
	const overrides = overridesFor(newVersions(run));
	const failed: string[] = [];
	let asked = 0;
	for (let count = 1; count <= settings.probes; count++) {
		const page = SMOKE[count % SMOKE.length]?.path ?? "/health";
		const looks = [...(isAsked("/health") ? [probe(origin, "/health")] : []), ...(isAsked(page) ? [probe(origin, page, overrides)] : [])];
		asked += looks.length;
		for (const why of await Promise.all(looks)) if (why !== null) failed.push(why);
		if (failed.length > settings.mayFail) throw new Error(`${failed.length} of ${asked} probes failed; the last: ${failed.at(-1)}`);
		if (count < settings.probes) await settings.wait((settings.watchSeconds * 1000) / settings.probes);
	}
}

async function watchErrors({ manifest, api }: Traffic, since: string, percentage: number): Promise<void> {
	for (const { name, version, before } of Object.values(manifest.workers)) {
		const counts = await countsOf(api, name, since);
		const none = { requests: 0, errors: 0 };
		const now = counts.get(version ?? "") ?? none;
		const stable = counts.get(sharesAt(0, version ?? "", before).at(-1)?.version_id ?? "") ?? none;
		if (failsTooOften(now, stable === now ? none : stable)) {
			throw new Error(
				`The new version of ${name} failed in ${now.errors} of ${now.requests} requests at ${percentage} %; the one before in ${stable.errors} of ${stable.requests}`,
			);
		}
	}
}
