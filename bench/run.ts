import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { seedEmptyStreet } from "../scripts/seed/seed.ts";
import { migrateLocal } from "../scripts/street/migrate.ts";
import { step } from "../scripts/street/progress.ts";
import { type Bench, runBenchmark } from "./command.ts";
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

async function main({ folder, cleanups, signal }: Bench): Promise<void> {
	const started = new Date();
	const runtime = await prepareStreet(folder, signal);
	cleanups.push(() => runtime.close());
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
async function prepareStreet(folder: string, signal: AbortSignal): Promise<Runtime> {
	const state = join(folder, "state");
	const built = await step("Building seven Workers", (progress) => buildWorkers(join(folder, "built"), signal, progress));
	await migrateLocal(state);
	await seedEmptyStreet(state);
	return step("Starting the runtime", () => openRuntime(built, state));
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

if (values.help) console.log(HELP);
else await runBenchmark(main);
