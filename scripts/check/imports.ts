import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cruise, type ICruiseResult, type IViolation } from "dependency-cruiser";
import ts from "typescript";
import { IMPORT_RULES } from "./import-rules.ts";
import type { Violation } from "./violation.ts";

const FOLDERS = ["contracts", "kit", "workers", "clients", "scripts", "tests", "bench"];
const NOT_OURS = /(^|\/)(node_modules|\.wrangler|dist|assets)\//;

/** A check that sees less than this looked in the wrong place and found nothing because it read nothing. */
export interface Minimum {
	modules: number;
	dependencies: number;
}

/** Every TypeScript file of the project's own folders, relative to `root`. */
export const sourceFiles = (root: string): string[] =>
	FOLDERS.filter((folder) => existsSync(join(root, folder)))
		.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`))
		.filter((file) => /\.tsx?$/.test(file) && !NOT_OURS.test(file))
		.toSorted((one, other) => one.localeCompare(other));

/** Who imports whom, against {@link IMPORT_RULES}; and whether the reading itself can be believed. */
export async function checkImports(root: string, minimum: Minimum): Promise<Violation[]> {
	const files = sourceFiles(root);
	const result = await readImports(root, files);
	return [...tooLittle(result, minimum), ...unseen(root, files, result), ...broken(result)];
}

async function readImports(root: string, files: string[]): Promise<ICruiseResult> {
	const { output } = await cruise(files, {
		baseDir: root,
		ruleSet: { forbidden: IMPORT_RULES },
		validate: true,
		doNotFollow: { path: "node_modules" },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "import", "node", "default"] },
	});
	return output as ICruiseResult;
}

function tooLittle({ summary }: ICruiseResult, minimum: Minimum): Violation[] {
	const { totalCruised, totalDependenciesCruised: dependencies = 0 } = summary;
	if (totalCruised >= minimum.modules && dependencies >= minimum.dependencies) return [];
	return [
		{ file: ".", rule: "check", detail: `only ${totalCruised} modules with ${dependencies} imports were seen, so this check says nothing` },
	];
}

/** Imports that TypeScript reads in a file and the graph lacks: there the rules would pass on nothing. */
function unseen(root: string, files: string[], { modules }: ICruiseResult): Violation[] {
	const seen = new Map(
		modules.map(({ source, dependencies }) => [source, new Set(dependencies.map(({ module }) => module.replace(/^node:/, "")))]),
	);
	return files.flatMap((file) =>
		ts
			.preProcessFile(readFileSync(join(root, file), "utf8"))
			.importedFiles.filter(({ fileName }) => !seen.get(file)?.has(fileName.replace(/^node:/, "")))
			.map(({ fileName }) => ({ file, rule: "check", detail: `its import of ${fileName} was not seen, so no rule was applied to it` })),
	);
}

function broken({ summary: { violations } }: ICruiseResult): Violation[] {
	const missing = new Set(violations.filter(({ rule }) => rule.name === "missing").map(({ from, to }) => `${from} ${to}`));
	const known = violations.filter(({ from, to, rule }) => rule.name === "missing" || !missing.has(`${from} ${to}`));
	return known.filter(isFirstOfCycle).map((violation) => ({
		file: violation.from,
		rule: violation.rule.name,
		detail: `imports ${whatOf(violation)}, but ${commentOf(violation)}`,
	}));
}

const whatOf = ({ cycle, to }: IViolation): string =>
	cycle ? cycle.map(({ name }) => name).join(", which imports ") : to.replace(/^.*node_modules\/((@[^/]+\/)?[^/]+).*$/, "$1");

/** A cycle is reported once for each module in it; the first in the alphabet speaks for all. */
const isFirstOfCycle = ({ cycle, from }: IViolation): boolean => !cycle || cycle.every(({ name }) => from <= name);

const commentOf = ({ rule }: IViolation): string => IMPORT_RULES.find(({ name }) => name === rule.name)?.comment ?? rule.name;
