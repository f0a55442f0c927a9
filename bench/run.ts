import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs, styleText } from "node:util";
import { seedEmptyStreet } from "../scripts/seed/seed.ts";
import { migrateLocal } from "../scripts/street/migrate.ts";
import { step } from "../scripts/street/progress.ts";
import { type LoadGenerator, startLoadGenerator } from "./load/generator.ts";
import { measure } from "./measure.ts";
import { type Comparison, missed } from "./report/figures.ts";
import { factsOf } from "./report/machine.ts";
import { reportText, writeResults } from "./report/write.ts";
import { buildWorkers } from "./runtime/build.ts";
import { openRuntime, type Runtime } from "./runtime/open-runtime.ts";
import { askJudged, sumUp } from "./search/quality.ts";
import { qualityText } from "./search/report.ts";
import { FULL, QUICK } from "./settings.ts";
import { prepareCheckout } from "./subjects/checkout.ts";
import { preparePages } from "./subjects/pages.ts";
import { prepareReads } from "./subjects/reads.ts";

const HELP = `npm run bench              measures the built Workers beside their limits, in under five minutes
npm run bench -- --quick   a look in about a minute; does not replace results/latest.md
npm run bench -- --only search   how good the search is, and nothing else

Needs nothing running: it builds the Workers, fills databases of its own in a temporary folder and removes them.`;

const { values } = parseArgs({
	options: { quick: { type: "boolean", default: false }, only: { type: "string" }, help: { type: "boolean", default: false } },
});
if (values.only !== undefined && values.only !== "search") throw new Error('--only takes "search"');
const settings = values.quick ? QUICK : FULL;

/** What is to be ended or removed, however this ends; the last one first. */
const cleanups: (() => Promise<void> | void)[] = [];
async function cleanUp(): Promise<void> {
	for (let cleanup = cleanups.pop(); cleanup; cleanup = cleanups.pop()) await cleanup();
}
const interrupted = new AbortController();
function interrupt(): void {
	interrupted.abort();
	void cleanUp().finally(() => process.exit(130));
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupt);
const parent = process.ppid;
setInterval(() => process.ppid !== parent && interrupt(), 1_000).unref(); // whoever started us was killed: do not stay behind

async function main(): Promise<void> {
	const started = new Date();
	const temporary = mkdtempSync(join(tmpdir(), "highstreet-bench-"));
	cleanups.push(() => rmSync(temporary, { recursive: true, force: true }));
	const runtime = await prepareStreet(temporary);
	try {
		const quality = await step("Asking the judged searches", () => askJudged(runtime.street));
		const qualityPart = qualityText(sumUp(quality), quality);
		if (values.only === "search") return console.log(`\n${qualityPart}`);
		const load = startLoadGenerator();
		cleanups.push(() => load.stop());
		const comparisons = await compareAll(runtime, load);
		const facts = factsOf(started, settings);
		const files = writeResults(comparisons, qualityPart, facts, values.quick);
		console.log(
			`\n${reportText(comparisons, qualityPart, facts, values.quick)}\n\nWritten to ${files.map((file) => relative(process.cwd(), file)).join(" and ")}.`,
		);
		const faults = missed(comparisons);
		if (faults.length > 0) throw new Error(faults.join("\n"));
	} finally {
		if (runtime.errors.length > 0) console.error(`The Workers logged errors, the latest:\n${runtime.errors.join("\n")}`);
	}
}

/** A street of its own, from its migrations to its sample shops, and the runtime on it. */
async function prepareStreet(temporary: string): Promise<Runtime> {
	const state = join(temporary, "state");
	const built = await step("Building seven Workers", (progress) => buildWorkers(join(temporary, "built"), interrupted.signal, progress));
	await migrateLocal(state);
	await seedEmptyStreet(state);
	const runtime = await step("Starting the runtime", () => openRuntime(built, state));
	cleanups.push(() => runtime.close());
	return runtime;
}

async function compareAll(runtime: Runtime, load: LoadGenerator): Promise<Comparison[]> {
	const comparisons: Comparison[] = [];
	const subjects = await step("Teaching the limits the street's answers", () => prepareReads(runtime, settings));
	subjects.push(...(await step("Teaching them the pages", () => preparePages(runtime, settings))));
	subjects.push(await step("Filling carts", (progress) => prepareCheckout(runtime, settings, progress)));
	for (const subject of subjects)
		comparisons.push(await step(subject.title, (progress) => measure(subject, settings.rounds, load, progress)));
	return comparisons;
}

if (values.help) {
	console.log(HELP);
	process.exit();
}
try {
	await main();
} catch (error) {
	if (!interrupted.signal.aborted) console.error(styleText("red", error instanceof Error ? error.message : String(error)));
	process.exitCode = 1;
} finally {
	await cleanUp();
}
