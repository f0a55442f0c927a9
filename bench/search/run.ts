import { statSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { migrateLocal } from "../../scripts/street/migrate.ts";
import { step } from "../../scripts/street/progress.ts";
import { type Bench, runBenchmark } from "../command.ts";
import { factsOf } from "../report/machine.ts";
import { type BuiltWorker, buildWorkers } from "../runtime/build.ts";
import { type Asked, askInTurn } from "./ask.ts";
import { generateCatalog, productDatabase } from "./generate.ts";
import { type MeteredStreet, openMetered } from "./open-metered.ts";
import { type Questions, questionsFor } from "./questions.ts";
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
	const catalogs: MadeCatalog[] = [];
	for (const size of sizes) catalogs.push(await make(size, built, join(folder, String(size)), cleanups));
	const measured = await step("Asking them in turn", (progress) => askAll(catalogs, progress));
	for (const { street } of catalogs)
		if (street.errors.length > 0) throw new Error(`The Workers logged errors, the last:\n${street.errors.at(-1)}`);
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

interface MadeCatalog {
	size: number;
	street: MeteredStreet;
	questions: readonly Questions[];
}

/** Makes a catalog and opens a street on it. */
async function make(size: number, built: readonly BuiltWorker[], state: string, cleanups: Bench["cleanups"]): Promise<MadeCatalog> {
	await migrateLocal(state);
	const file = productDatabase(state);
	await step(`Making ${size.toLocaleString("en")} variants`, async (progress) => {
		await generateCatalog(file, size, progress);
		progress(`${Math.round(statSync(file).size / 1e6)} MB`);
	});
	const questions = questionsFor(file);
	const street = await openMetered(built, state);
	cleanups.push(() => street.close());
	return { size, street, questions };
}

/** Asks every catalog all its questions, kind by kind. */
async function askAll(catalogs: readonly MadeCatalog[], progress: (what: string) => void): Promise<Map<number, Asked[]>> {
	const measured = new Map<number, Asked[]>(catalogs.map(({ size }) => [size, []]));
	const kinds = catalogs[0]?.questions.map(({ kind }) => kind) ?? [];
	for (const kind of kinds) {
		progress(kind);
		const asked = await askInTurn(
			catalogs.map(({ street, questions }) => {
				const ofKind = questions.find((some) => some.kind === kind);
				if (!ofKind) throw new Error(`no questions of the kind "${kind}"`);
				return { street: street.street, questions: ofKind };
			}),
		);
		for (const [index, { size }] of catalogs.entries()) measured.get(size)?.push(...asked.slice(index, index + 1));
	}
	return measured;
}

if (values.help) console.log(HELP);
else await runBenchmark(main);
