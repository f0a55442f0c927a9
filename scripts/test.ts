import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs, styleText } from "node:util";
import { messageOf } from "./release/failures.ts";
import { ROOT } from "./street/local-state.ts";

const HELP = `npm test                 checks and all tests, about a quarter of an hour on 2 cores
npm run test:full        the same with the long property and fuzz runs; HIGHSTREET_SEED=<number> draws the schedules of a red run again
npm test -- <words>      only test files whose path contains one of the words
npm test -- --checks     only the checks
npm test -- --tests      only the tests; --junit FILE writes what came of them as JUnit does, too

Ends with 0 when all passed, 1 when something failed, 2 when the arguments are wrong.`;

const options = {
	full: { type: "boolean", default: false },
	checks: { type: "boolean", default: false },
	tests: { type: "boolean", default: false },
	junit: { type: "string" },
	help: { type: "boolean", default: false },
} as const;

function readArguments() {
	try {
		const given = parseArgs({ options, allowPositionals: true });
		if (given.values.checks && (given.values.tests || given.positionals.length > 0)) throw new Error("--checks runs no tests.");
		return given;
	} catch (error) {
		console.error(styleText("red", `${messageOf(error)}\nnpm test -- --help says what there is.`));
		return process.exit(2);
	}
}

const { values, positionals } = readArguments();

interface Outcome {
	name: string;
	ok: boolean;
	output: string;
	seconds: number;
}

/** What is wrong with the code itself, apart from what it does. Each counts as one test. */
const CHECKS: readonly [name: string, command: string, args: string[]][] = [
	["build of the web client", "node", ["clients/web/build.ts"]],
	["types of Workers", "tsc", ["-p", "tsconfig.json"]],
	["types of scripts and tests", "tsc", ["-p", "tsconfig.node.json"]],
	["types of browser tests", "tsc", ["-p", "tests/web"]],
	["types of the web client", "tsc", ["-p", "clients/web"]],
	["types of its islands", "tsc", ["-p", "clients/web/tsconfig.islands.json"]],
	["lint", "oxlint", ["--type-aware"]],
	["format", "oxfmt", ["--check", "."]],
	["boundaries", "node", ["scripts/check/boundaries.ts"]],
];

async function check(name: string, command: string, args: readonly string[]): Promise<Outcome> {
	const started = Date.now();
	const { code, output } = await run(command, args, "pipe");
	return { name, ok: code === 0, output, seconds: (Date.now() - started) / 1000 };
}

function run(command: string, args: readonly string[], stdout: "pipe" | "inherit"): Promise<{ code: number; output: string }> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd: ROOT,
			stdio: ["ignore", stdout, stdout],
			env: { ...process.env, ...(values.full && { HIGHSTREET_FULL: "1" }) },
		});
		let output = "";
		for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
		child.on("error", reject);
		child.on("exit", (code) => resolve({ code: code ?? 1, output }));
	});
}

/** The build comes first, for the others read what it makes; they run two at a time. */
async function runChecks(wanted: typeof CHECKS): Promise<Outcome[]> {
	const [build, ...others] = wanted;
	const outcomes: Outcome[] = [];
	const runAll = async (waiting: (typeof CHECKS)[number][]): Promise<void> => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const outcome = await check(...next);
			const mark = outcome.ok ? styleText("green", "✓") : styleText("red", "✗");
			console.log(`${mark} ${outcome.name} ${styleText("dim", `${outcome.seconds.toFixed(1)} s`)}`);
			if (!outcome.ok) console.log(outcome.output.trim());
			outcomes.push(outcome);
		}
	};
	if (build) await runAll([build]);
	await Promise.all([runAll(others), runAll(others)]);
	return outcomes;
}

interface Report {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { name: string; status: string; message: string; assertionResults: unknown[] }[];
}

async function runTests(): Promise<{ passed: number; failed: number }> {
	const file = join(ROOT, ".tmp", "vitest.json");
	mkdirSync(join(ROOT, ".tmp"), { recursive: true });
	rmSync(file, { force: true });
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
	if (values.junit !== undefined) {
		rmSync(values.junit, { force: true });
		reporters.push("--reporter=junit", `--outputFile.junit=${values.junit}`);
	}
	const { code } = await run("vitest", ["run", "--silent=passed-only", ...reporters, ...positionals], "inherit");
	if (!existsSync(file)) {
		console.error(styleText("red", "The tests did not come to their end: vitest stopped before it wrote down what came of them."));
		return { passed: 0, failed: 1 };
	}
	const report = JSON.parse(readFileSync(file, "utf8")) as Report;
	const broken = report.testResults.filter((result) => result.status === "failed" && result.assertionResults.length === 0);
	const failed = report.numFailedTests + broken.length;
	// vitest also fails for errors outside any test, and when it ran none
	return { passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}

if (values.help) {
	console.log(HELP);
} else {
	const started = Date.now();
	const wanted = values.tests || positionals.length > 0 ? CHECKS.slice(0, 1) : CHECKS; // tests need what is built, too
	const checks = await runChecks(wanted);
	const tests = values.checks ? { passed: 0, failed: 0 } : await runTests();
	const failed = tests.failed + checks.filter((outcome) => !outcome.ok).length;
	const passed = tests.passed + checks.filter((outcome) => outcome.ok).length;
	console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
	console.log(`${passed} passed, ${failed} failed`);
	process.exitCode = failed > 0 ? 1 : 0;
}
