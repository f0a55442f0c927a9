import { type Answer, overridesFor, ask, SMOKE } from "./probes.ts";
import { type Run, workerIn } from "./run.ts";
import { newVersions } from "./watch.ts";

/** The pause between two tries. */
const PAUSE_IN_MS = 2_000;

/**
 * Asks for pages of the new versions until all are well and the new versions themselves say that they gave them: an override that does not
 * hold is ignored silently, and then the old version would pass the test. Throws with what is wrong.
 */
export async function tryOut(run: Run): Promise<void> {
	const { manifest, plan, origin, settings, reporter } = run;
	const asked = SMOKE.filter(({ reaches }) => reaches in manifest.workers);
	const overrides = overridesFor(newVersions(run));
	await reporter.step("Smoke test of the new versions", async (detail) => {
		for (let attempt = 1; ; attempt++) {
			const answers = await Promise.all(asked.map((probe) => ask(origin, probe, overrides)));
			const failed = answers.flatMap(({ fault }) => fault ?? []);
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
