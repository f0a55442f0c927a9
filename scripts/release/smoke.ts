import { type Answer, ask, overridesFor, type Probe, SMOKE } from "./probes.ts";
import { newVersions, type Run, type Traffic, workerIn } from "./run.ts";

/** The pause between two tries. */
const PAUSE_IN_MS = 2_000;

/** Addresses that are ill before any visitor reaches a new version, which may be there to mend them; none where there was no marketplace. */
export async function findIll(run: Traffic): Promise<string[]> {
	const there = SMOKE.filter(({ reaches }) => (run.manifest.workers[reaches]?.before ?? null) !== null);
	const ill = await whatStaysIll(run, there);
	for (const { fault } of ill) run.reporter.warn(`Ill before this release, and to be well with all the traffic: ${fault}`);
	return ill.map(({ path }) => path);
}

/** Waits until what was ill before is well, for a new version takes seconds to be everywhere. Throws where it stays ill. */
export async function mended(run: Traffic): Promise<void> {
	const ill = await whatStaysIll(
		run,
		SMOKE.filter(({ path }) => run.manifest.illBefore.includes(path)),
	);
	if (ill.length > 0) throw new Error(`As ill as before, with all the traffic: ${ill.map(({ fault }) => fault).join("; ")}`);
}

/** What is not well, however often it is asked. */
async function whatStaysIll({ origin, settings }: Traffic, probes: readonly Probe[]): Promise<Answer[]> {
	for (let attempt = 1; ; attempt++) {
		const answers = await Promise.all(probes.map((one) => ask(origin, one)));
		const ill = answers.filter(({ fault }) => fault !== null);
		if (ill.length === 0 || attempt === settings.smokeAttempts) return ill;
		await settings.wait(PAUSE_IN_MS);
	}
}

/**
 * Asks for pages of the new versions until all are well and the new versions themselves say that they gave them: an override that does not
 * hold is ignored silently, and then the old version would pass the test. What was ill before is excused of a Worker that answers something well:
 * where nothing does, nobody has tried it. Throws with what is wrong.
 */
export async function tryOut(run: Run): Promise<void> {
	const { manifest, plan, origin, settings, reporter } = run;
	const asked = SMOKE.filter(({ reaches }) => reaches in manifest.workers);
	const overrides = overridesFor(newVersions(run));
	await reporter.step("Smoke test of the new versions", async (detail) => {
		for (let attempt = 1; ; attempt++) {
			const answers = await Promise.all(asked.map((probe) => ask(origin, probe, overrides)));
			const isExcused = ({ path, reaches }: Answer) =>
				manifest.illBefore.includes(path) && answers.some((other) => other.reaches === reaches && other.fault === null);
			const failed = answers.flatMap((answer) => (isExcused(answer) ? [] : (answer.fault ?? [])));
			const elsewhere = answers.filter((answer) => !isOfNew(run, answer));
			const wrong = [...failed, ...elsewhere.filter(({ reaches }) => plan.entrances.includes(reaches)).map((one) => whoElse(run, one))];
			if (wrong.length === 0) {
				for (const answer of elsewhere)
					reporter.warn(`${whoElse(run, answer)}. It has no address of its own; the next step tries it on visitors.`);
				detail(`${asked.length} requests`);
				return;
			}
			if (attempt === settings.smokeAttempts) throw new Error(`The smoke test at 0 % failed: ${wrong.join("; ")}`);
			await settings.wait(PAUSE_IN_MS);
		}
	});
}

/** Whether an answer is the new version's, as far as it could tell. */
const isOfNew = ({ manifest }: Run, { fault, tells, reaches, version }: Answer): boolean =>
	fault !== null || !tells || version === workerIn(manifest, reaches).version;

function whoElse({ manifest }: Run, { path, reaches, version }: Answer): string {
	const { name, version: wanted } = workerIn(manifest, reaches);
	const who = version === null ? "a version that does not say which it is" : `version ${version}`;
	return `${path} was answered by ${who} and not by the new one of ${name}, ${wanted}: the version override did not hold`;
}
