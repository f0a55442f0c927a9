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
const OPEN = stages("open-preview");
const PREVIEW = stages("preview");
const STAGING = stages("deploy-staging", "smoke-staging");
const PRODUCTION = stages("install", "deploy-production", "smoke-production", "rollback-production");
const BACKUP = stages("backup-production");
const NIGHTLY = stages("test-full", "audit");

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
		expect(jenkinsSteps(jenkinsfile)).toEqual([
			...VERIFY,
			...OPEN,
			...PREVIEW,
			...STAGING,
			...PRODUCTION,
			...onItsOwnMachine([...BACKUP, ...NIGHTLY]),
		]);
		expect(stepsOf("pull-request.yml")).toEqual([...VERIFY, ...onItsOwnMachine(OPEN), ...onItsOwnMachine(PREVIEW)]);
		expect(stepsOf("main.yml")).toEqual([...VERIFY, ...onItsOwnMachine(STAGING)]);
		expect(stepsOf("release.yml")).toEqual([...VERIFY, ...onItsOwnMachine(STAGING), ...PRODUCTION]);
		expect(stepsOf("nightly.yml")).toEqual([...onItsOwnMachine(BACKUP), ...onItsOwnMachine(NIGHTLY)]);
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

	it("give the account's secrets to the steps that release, keep its data or open a preview", () => {
		for (const file of files) {
			for (const step of read(join(WORKFLOWS, file)).split(/^ {6}- /m)) {
				if (step.includes("secrets.CLOUDFLARE_")) expect(step).toMatch(/^run: npm run ci:(?:deploy|rollback|backup|open)-/);
				else if (step.includes("secrets.")) expect(step).toMatch(/^run: npm run ci:smoke-production\n[^]*secrets\.SMOKE_GIFT_CARD/);
			}
		}
		expect(files.filter((file) => read(join(WORKFLOWS, file)).includes("pull_request_target"))).toEqual([]);
	});

	it("give a pull request a token of its own, for its upload alone, and a fork none", () => {
		const [open, preview] = [jobOf("pull-request.yml", "open"), jobOf("pull-request.yml", "preview")];
		expect(open).toContain("if: github.event.pull_request.head.repo.full_name == github.repository\n");
		expect(open).toContain("environment: preview\n");
		expect(open).not.toMatch(/write|github\.token/);
		expect(open.match(/secrets\.\w+/g)).toEqual(["secrets.CLOUDFLARE_PREVIEW_TOKEN", "secrets.CLOUDFLARE_ACCOUNT_ID"]);
		expect(preview).not.toMatch(/secrets\.|environment:/);
		expect(preview).toMatch(/needs: open\n {4}if: \$\{\{ !cancelled\(\) \}\}/);
	});

	it("keep production's data at night by a token of its own, and give it nothing else to do", () => {
		expect(jobOf("nightly.yml", "backup")).toContain("environment: backup\n");
		expect(jobOf("nightly.yml", "nightly")).not.toContain("secrets.");
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

	it("knows credentials by their ids, and only where they are needed", () => {
		expect(new Set(all(jenkinsfile, /credentials(?:Id: |\()'([^']+)'/g))).toEqual(
			new Set(["cloudflare-api-token", "cloudflare-account-id", "cloudflare-backup-token", "cloudflare-preview-token", "smoke-gift-card"]),
		);
		for (const name of ["Deploy to staging", "Deploy to production"])
			expect(stageOf(name)).toContain("credentials('cloudflare-api-token')");
		for (const name of ["Install", "Test", "Preview", "Night"]) expect(stageOf(name)).not.toContain("credentials");
		expect(stageOf("Backup of production")).toContain("credentials('cloudflare-backup-token')");
		expect(stageOf("Backup of production")).toContain("when { branch 'main' }");
	});

	it("uploads a preview of changes that are no fork's, by a token of its own, and goes on where it cannot", () => {
		const stage = stageOf("Upload of the preview");
		expect(stage).toMatch(/when \{\s+changeRequest\(\)\s+not \{ expression \{ env\.CHANGE_FORK != null \} \}/);
		expect(stage).toContain("credentialsId: 'cloudflare-preview-token'");
		expect(stage).not.toContain("cloudflare-api-token");
		expect(stage).toContain("catchError(buildResult: 'SUCCESS', stageResult: 'UNSTABLE')");
	});

	it("asks for the secret of production's smoke test before it deploys", () => {
		for (const name of ["Deploy to production", "Smoke test of production"])
			expect(stageOf(name)).toContain("SMOKE_GIFT_CARD = credentials('smoke-gift-card')");
	});

	it("gives the way back a time of its own, for that of a stage holds for what comes after it, too", () => {
		const times = all(stageOf("Smoke test of production"), /timeout\(time: (\d+), unit: 'MINUTES'\)/g).map(Number);
		const [whole = 0, smoke = Infinity, back = Infinity] = times;
		expect(whole).toBeGreaterThan(smoke + back);
		expect(stageOf("Smoke test of production")).toMatch(/steps \{\s+timeout\([^{]+\{\s+sh 'npm run ci:smoke-production'\s+\}\s+\}\s+post/);
	});

	it("goes back from what does not pass its smoke test, and keeps results and artifacts", () => {
		expect(stageOf("Smoke test of production")).toMatch(/unsuccessful \{\s+timeout\([^]+sh 'npm run ci:rollback-production'/);
		expect(stageOf("Test")).toMatch(/always \{\s+junit 'dist\/tests\/junit\.xml'/);
		for (const name of ["Verify and stage", "Nightly"]) expect(stageOf(name)).toContain("archiveArtifacts artifacts: 'dist/**'");
	});
});

describe("the code's owners", () => {
	const owned = all(read(".github/CODEOWNERS"), /^(\/\S+) @/gm);

	it("own what is there", () => {
		expect(owned.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
	});

	it("are asked about all that a pipeline runs beside a token", () => {
		expect(owned).toEqual(
			expect.arrayContaining(["/.github/", "/Jenkinsfile", "/package.json", "/scripts/bootstrap.mjs", "/scripts/ci/", "/scripts/release/"]),
		);
	});
});

describe("a pipeline of another kind", () => {
	it("needs neither: .ci/run runs npm test and ends as it does", () => {
		expect(statSync(join(ROOT, ".ci/run")).mode & 0o111).not.toBe(0);
		expect(read(".ci/run").trim().split("\n").at(-1)).toBe("exec npm test");
	});
});
