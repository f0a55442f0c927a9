import { setShares, setSharesBack } from "./account.ts";
import type { Manifest } from "./manifest.ts";
import type { Run, Traffic } from "./run.ts";
import { sharesAt } from "./shares.ts";
import { findIll, tryOut } from "./smoke.ts";
import { watch } from "./watch.ts";

/** Gives the new versions a share of the traffic, Worker by Worker: nobody before those it calls, or on the way back before those that call it. */
export async function shareOut({ api, manifest, reporter, log }: Traffic, percentage: number): Promise<void> {
	await log.save(manifest); // only who has the turn moves traffic
	await reporter.step(`New versions at ${percentage} %`, async (detail) => {
		let moved = 0;
		const all = Object.values(manifest.workers);
		const [workers, set] = manifest.kind === "rollback" ? [all.toReversed(), setSharesBack] : [all, setShares];
		for (const { name, version, before } of workers) {
			if (version === null) throw new Error(`${name} has no new version`);
			await log.holdTurn();
			if (await set(api, name, sharesAt(percentage, version, before), `release ${manifest.id} at ${percentage} %`)) moved++;
		}
		detail(`${moved} of ${workers.length} Workers moved`);
	});
}

/** Puts the new versions beside the old ones at 0 % and tries them there, before any visitor reaches them. */
export async function smoke(run: Run): Promise<void> {
	const { manifest, log } = run;
	if (manifest.reached >= 0) return;
	manifest.illBefore = await findIll(run);
	manifest.tried = 0;
	await shareOut(run, 0);
	await tryOut(run);
	manifest.reached = 0;
	await log.save(manifest);
}

/** Moves the traffic step by step to the new versions, and looks at them after each. Goes on where an earlier run stopped. */
export async function rollOut(run: Traffic): Promise<void> {
	const { manifest, log } = run;
	for (const percentage of stepsOf(run)) {
		if (manifest.reached >= percentage) continue;
		const since = new Date().toISOString();
		manifest.tried = percentage;
		await shareOut(run, percentage);
		await watch(run, percentage, since);
		manifest.reached = percentage;
		await log.save(manifest);
	}
}

/** A service that works with another database gets all its traffic at once: orders would be parted between the two. */
function stepsOf({ manifest, settings, reporter }: Traffic): readonly number[] {
	if (manifest.moved.length === 0) return settings.steps;
	for (const service of manifest.moved)
		reporter.warn(
			`${service} moves to the database ${databaseOf(manifest, service)}: its traffic goes there at once, and no rollback leads back`,
		);
	return [100];
}

const databaseOf = ({ schema }: Manifest, service: string): string => schema[service]?.database ?? "of another name";

/** Gives every Worker the versions back that it had, callers first. Answers with what could not be put back. */
export async function putBack(run: Pick<Traffic, "api" | "manifest" | "reporter">): Promise<string[]> {
	const { api, manifest, reporter } = run;
	const left: string[] = [];
	for (const { name, before } of Object.values(manifest.workers).toReversed()) {
		if (before === null) continue; // it was not there before
		await reporter
			.step(`Versions before of ${name}`, async () => {
				await setSharesBack(api, name, before, `release ${manifest.id} was put back`);
			})
			.catch((error: unknown) => left.push(`${name}: ${error instanceof Error ? error.message : String(error)}`));
	}
	return left;
}
