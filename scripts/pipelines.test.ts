import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jenkinsSteps, workflowSteps } from "./ci/pipeline-steps.ts";
import { ROOT } from "./street/local-state.ts";

const WORKFLOWS = ".github/workflows";
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = ""]) => found.trim());

const files = readdirSync(join(ROOT, WORKFLOWS)).sort();
const jenkinsfile = read("Jenkinsfile");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

const stages = (...names: string[]): string[] => names.map((name) => `npm run ci:${name}`);
const stepsOf = (file: string): string[] => workflowSteps(read(join(WORKFLOWS, file)), read);

/** What each pipeline runs, in this order. */
const VERIFY = stages("install", "check", "lint-pipelines", "test", "build", "sizes");
const PREVIEW = stages("preview");
const STAGING = stages("deploy-staging", "smoke-staging");
const PRODUCTION = stages("install", "deploy-production", "smoke-production", "rollback-production");
const NIGHTLY = stages("install", "test-full", "audit");

/** Every machine of GitHub's begins with an install. */
const onItsOwnMachine = (steps: string[]): string[] => ["npm run ci:install", ...steps];

/** What a text says of a job: from its name to the next of the same depth. */
const jobOf = (file: string, job: string): string =>
	new RegExp(`^  ${job}:\\n(?:(?: {3,}.*)?\\n)+`, "m").exec(`${read(join(WORKFLOWS, file))}\n`)?.[0] ?? "";

/** What a Jenkinsfile says of a stage: from its name to the brace that closes it. */
function stageOf(name: string): string {
	const [indent = ""] = new RegExp(`^\\t*(?=stage\\('${name}'\\))`, "m").exec(jenkinsfile) ?? [];
	const from = jenkinsfile.indexOf(`${indent}stage('${name}') {`);
	return from < 0 ? "" : jenkinsfile.slice(from, jenkinsfile.indexOf(`\n${indent}}`, from));
}

describe("the pipelines", () => {
	it("call the same scripts in the same order: Jenkins in one file, GitHub in one for each occasion", () => {
		expect(jenkinsSteps(jenkinsfile)).toEqual([...VERIFY, ...PREVIEW, ...STAGING, ...PRODUCTION, ...NIGHTLY]);
		expect(stepsOf("pull-request.yml")).toEqual([...VERIFY, ...onItsOwnMachine(PREVIEW)]);
		expect(stepsOf("main.yml")).toEqual([...VERIFY, ...onItsOwnMachine(STAGING)]);
		expect(stepsOf("release.yml")).toEqual([...VERIFY, ...onItsOwnMachine(STAGING), ...PRODUCTION]);
		expect(stepsOf("nightly.yml")).toEqual(NIGHTLY);
		expect(files).toEqual(["main.yml", "nightly.yml", "pull-request.yml", "release.yml", "verify.yml"]);
	});

	it("call nothing but npm scripts that exist, and leave none out", () => {
		const called = new Set([...jenkinsSteps(jenkinsfile), ...files.flatMap((file) => stepsOf(file))]);
		const ours = Object.keys(scripts).filter((name) => name.startsWith("ci:"));
		expect(called).toEqual(new Set(ours.map((name) => `npm run ${name}`)));
		expect(jenkinsfile.match(/\b(?:bat|powershell|pwsh)\b/g)).toBeNull();
	});

	it("call scripts whose files and scripts exist in turn", () => {
		for (const [, command] of Object.entries(scripts).filter(([name]) => name.startsWith("ci:"))) {
			for (const file of command.match(/scripts\/\S+\.(?:ts|mjs)/g) ?? []) expect(existsSync(join(ROOT, file))).toBe(true);
			const [, script] = /^npm run (\S+)/.exec(command) ?? [];
			if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
			else expect(command).toMatch(/^(?:npm (?:ci|audit) |node scripts\/bootstrap\.mjs scripts\/)/);
		}
	});

	it("give everything an end", () => {
		for (const file of files) {
			for (const step of read(join(WORKFLOWS, file))
				.split(/^ {6}- /m)
				.slice(1)) {
				if (step.startsWith("run:")) expect(step).toMatch(/^ {8}timeout-minutes: \d+$/m);
			}
		}
		const steps = jenkinsfile
			.split(/\bstage\('/)
			.slice(1)
			.filter((stage) => /\bsteps \{/.test(stage));
		for (const stage of steps) expect(stage).toMatch(/options \{ timeout\(time: \d+, unit: '(?:MINUTES|HOURS)'\) \}/);
	});
});

describe("GitHub's pipelines", () => {
	it("use actions by the commit they were read at", () => {
		const used = files.flatMap((file) => all(read(join(WORKFLOWS, file)), /uses: (.+)/g)).filter((action) => !action.startsWith("./"));
		expect(used.length).toBeGreaterThan(5);
		for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});

	it("may only read, but for the comment on a pull request", () => {
		for (const file of files) expect(all(read(join(WORKFLOWS, file)), /^permissions:\n((?: .+\n)+)/gm)).toEqual(["contents: read"]);
		expect(files.flatMap((file) => all(read(join(WORKFLOWS, file)), /^(.*: write)$/gm))).toEqual(["pull-requests: write"]);
		expect(jobOf("pull-request.yml", "preview")).toContain("pull-requests: write");
		expect(jobOf("pull-request.yml", "verify")).toBe("  verify:\n    uses: ./.github/workflows/verify.yml\n\n");
	});

	it("run once at a time for each occasion, and never cut off a release", () => {
		for (const file of files.filter((name) => name !== "verify.yml")) expect(read(join(WORKFLOWS, file))).toMatch(/^concurrency:\n/m);
		expect(files.filter((file) => read(join(WORKFLOWS, file)).includes("cancel-in-progress: true"))).toEqual(["pull-request.yml"]);
		for (const file of ["main.yml", "release.yml"]) expect(jobOf(file, "staging")).toMatch(/concurrency:\n {6}group: staging/);
	});

	it("give the account's secrets to the steps that release, and to no pull request", () => {
		for (const file of files) {
			for (const step of read(join(WORKFLOWS, file)).split(/^ {6}- /m)) {
				if (step.includes("secrets.")) expect(step).toMatch(/^run: npm run ci:(?:deploy|rollback)-/);
			}
		}
		expect(files.filter((file) => read(join(WORKFLOWS, file)).includes("secrets."))).toEqual(["main.yml", "release.yml"]);
		expect(files.filter((file) => read(join(WORKFLOWS, file)).includes("pull_request_target"))).toEqual([]);
	});

	it("ask before production, and go back from what does not pass its smoke test", () => {
		const production = jobOf("release.yml", "production");
		expect(production).toContain("needs: staging\n");
		expect(production).toContain("environment: production\n");
		expect(production).toMatch(/rollback-production\n {8}if: \$\{\{ always\(\) && \(steps\.smoke\.outcome == 'failure'/);
	});
});

describe("the Jenkinsfile", () => {
	it("deploys nothing but main, and nothing at night", () => {
		for (const name of ["Deploy to staging", "Smoke test of staging"]) expect(stageOf(name)).toContain("when { branch 'main' }");
		for (const name of ["Approval", "Production"]) {
			expect(stageOf(name)).toMatch(/when \{\s+(?:beforeAgent true\s+)?branch 'main'\s+not \{ triggeredBy 'TimerTrigger' \}/);
		}
		expect(stageOf("Verify and stage")).toMatch(/when \{\s+beforeAgent true\s+not \{ triggeredBy 'TimerTrigger' \}/);
	});

	it("asks a person between staging and production, and holds no agent meanwhile", () => {
		const order = ["Smoke test of staging", "Approval", "Deploy to production"].map((name) => jenkinsfile.indexOf(`stage('${name}')`));
		expect(order).toEqual([...order].sort((a, b) => a - b));
		expect(order[0]).toBeGreaterThan(0);
		expect(stageOf("Approval")).toContain("input message:");
		expect(stageOf("Approval")).not.toContain("agent any");
		expect(jenkinsfile).toMatch(/^pipeline \{\n\tagent none/m);
	});

	it("knows credentials by their ids, and only where something is released", () => {
		expect(new Set(all(jenkinsfile, /credentials(?:Id: |\()'([^']+)'/g))).toEqual(
			new Set(["cloudflare-api-token", "cloudflare-account-id"]),
		);
		for (const name of ["Deploy to staging", "Deploy to production"])
			expect(stageOf(name)).toContain("credentials('cloudflare-api-token')");
		for (const name of ["Install", "Test", "Preview", "Nightly"]) expect(stageOf(name)).not.toContain("credentials");
	});

	it("goes back from what does not pass its smoke test, and keeps results and artifacts", () => {
		expect(stageOf("Smoke test of production")).toMatch(/unsuccessful \{[^]+sh 'npm run ci:rollback-production'/);
		expect(stageOf("Test")).toMatch(/always \{\s+junit 'dist\/tests\/junit\.xml'/);
		expect(stageOf("Verify and stage")).toContain("archiveArtifacts artifacts: 'dist/**'");
	});
});

describe("a pipeline of another kind", () => {
	it("needs neither: .ci/run runs npm test and ends as it does", () => {
		expect(statSync(join(ROOT, ".ci/run")).mode & 0o111).not.toBe(0);
		expect(read(".ci/run").trim().split("\n").at(-1)).toBe("exec npm test");
	});
});
