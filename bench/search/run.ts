import { rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { migrateLocal } from "../../scripts/street/migrate.ts";
import { step } from "../../scripts/street/progress.ts";
import { type Bench, runBenchmark } from "../command.ts";
import { factsOf } from "../report/machine.ts";
import { type BuiltWorker, buildWorkers } from "../runtime/build.ts";
import { ask, type Asked } from "./ask.ts";
import { generateCatalog, productDatabase } from "./generate.ts";
import { openMetered } from "./open-metered.ts";
import { questionsFor } from "./questions.ts";
import { grownTooMuch, searchText, writeSearchResults } from "./report.ts";

const HELP = `npm run bench:search                        asks catalogs of 1,000, 10,000, 100,000 and 1,000,000 variants
npm run bench:search -- --sizes 1000,10000  of these sizes only; does not replace results/search.md

The largest needs 4 GB of disk for a while, and the whole run about a quarter of an hour.`;

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const { values } = parseArgs({ options: { sizes: { type: "string" }, help: { type: "boolean", default: false } } });
const sizes = values.sizes?.split(",").map(Number) ?? SIZES;

async function main({ folder, cleanups, signal }: Bench): Promise<void> {
	const started = new Date();
	const built = await step("Building the Workers", (progress) => buildWorkers(join(folder, "built"), signal, progress));
	const measured = new Map<number, Asked[]>();
	for (const size of sizes) measured.set(size, await measureAt(size, built, join(folder, String(size)), cleanups));
	const facts = factsOf(started, { sizes });
	console.log(`\n${searchText(measured, facts)}`);
	if (values.sizes === undefined)
		console.log(
			`\nWritten to ${writeSearchResults(measured, facts)
				.map((file) => relative(process.cwd(), file))
				.join(" and ")}.`,
		);
	const faults = grownTooMuch(measured);
	if (faults.length > 0) throw new Error(faults.join("\n"));
}

/** Makes a catalog, asks it, and removes it. */
async function measureAt(size: number, built: readonly BuiltWorker[], state: string, cleanups: Bench["cleanups"]): Promise<Asked[]> {
	await migrateLocal(state);
	const file = productDatabase(state);
	await step(`Making ${size.toLocaleString("en")} variants`, async (progress) => {
		await generateCatalog(file, size, progress);
		progress(`${Math.round(statSync(file).size / 1e6)} MB`);
	});
	const questions = questionsFor(file);
	const street = await openMetered(built, state);
	cleanups.push(() => street.close());
	try {
		return await step(`Asking ${size.toLocaleString("en")} variants`, async (progress) => {
			const asked: Asked[] = [];
			for (const some of questions) {
				progress(some.kind);
				asked.push(await ask(street.street, some));
			}
			return asked;
		});
	} finally {
		cleanups.pop();
		await street.close();
		rmSync(state, { recursive: true, force: true });
		if (street.errors.length > 0) console.error(`The Workers logged errors, the last:\n${street.errors.at(-1)}`);
	}
}

if (values.help) console.log(HELP);
else await runBenchmark(main);
