import { setShares } from "./account.ts";
import { checkReached } from "./proof.ts";
import { overridesFor, probe, SMOKE } from "./probes.ts";
import type { Traffic } from "./run.ts";
import { sharesAt } from "./shares.ts";
import { newVersions, watch } from "./watch.ts";

/** Gives the new versions a share of the traffic, Worker by Worker: nobody before those it calls, or on the way back before those that call it. */
export async function shareOut({ api, manifest, reporter, log }: Traffic, percentage: number): Promise<void> {
	await log.save(manifest); // only who has the turn moves traffic
	await reporter.step(`New versions at ${percentage} %`, async (detail) => {
		let moved = 0;
		const workers = Object.values(manifest.workers);
		for (const { name, version, before } of manifest.kind === "rollback" ? workers.toReversed() : workers) {
			if (version === null) throw new Error(`${name} has no new version`);
			if (await setShares(api, name, sharesAt(percentage, version, before), `release ${manifest.id} at ${percentage} %`)) moved++;
		}
		detail(`${moved} of ${workers.length} Workers moved`);
	});
}

/** Puts the new versions beside the old ones at 0 % and tries them there, before any visitor reaches them. */
export async function smoke(run: Traffic): Promise<void> {
	const { manifest, reporter, settings, origin, log } = run;
	if (manifest.reached >= 0) return;
	const since = new Date().toISOString();
	await shareOut(run, 0);
	await reporter.step("Smoke test of the new versions", async (detail) => {
		const overrides = overridesFor(newVersions(run));
		const asked = SMOKE.filter(({ reaches }) => reaches in manifest.workers);
		for (let attempt = 1; ; attempt++) {
			const failed = (await Promise.all(asked.map(({ path }) => probe(origin, path, overrides)))).filter((why) => why !== null);
			if (failed.length === 0) break;
			if (attempt === settings.smokeAttempts) throw new Error(`The smoke test at 0 % failed: ${failed.join("; ")}`);
			await settings.wait(2_000);
		}
		detail(`${asked.length} requests`);
	});
	await checkReached(run, since);
	manifest.reached = 0;
	await log.save(manifest);
}

/** Moves the traffic step by step to the new versions, and looks at them after each. Goes on where an earlier run stopped. */
export async function rollOut(run: Traffic): Promise<void> {
	const { manifest, settings, log } = run;
	for (const percentage of settings.steps) {
		if (manifest.reached >= percentage) continue;
		const since = new Date().toISOString();
		await shareOut(run, percentage);
		await watch(run, percentage, since);
		manifest.reached = percentage;
		await log.save(manifest);
	}
}

/** Gives every Worker the versions back that it had, callers first. Answers with what could not be put back. */
export async function putBack(run: Pick<Traffic, "api" | "manifest" | "reporter">): Promise<string[]> {
	const { api, manifest, reporter } = run;
	const left: string[] = [];
	for (const { name, before } of Object.values(manifest.workers).toReversed()) {
		if (before === null) continue; // it was not there before
		await reporter
			.step(`Versions before of ${name}`, async () => {
				await setShares(api, name, before, `release ${manifest.id} was put back`);
			})
			.catch((error: unknown) => left.push(`${name}: ${error instanceof Error ? error.message : String(error)}`));
	}
	return left;
}
