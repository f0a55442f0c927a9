import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./street/local-state.ts";

const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = ""]) => found.trim());

const workflow = read(".github/workflows/ci.yml");
const github = all(workflow, /^ *(?:- )?run: (.+)$/gm);
const jenkins = all(read("Jenkinsfile"), /^\s*sh '([^']+)'$/gm);

describe("the pipelines", () => {
	it("install, test and deploy to staging, both with the same npm scripts in the same order", () => {
		expect(github).toEqual(["npm ci", "npm test", "npm run deploy -- --env staging"]);
		expect(jenkins).toEqual(github);
	});

	it("call scripts that package.json has", () => {
		const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
		const called = github.filter((command) => command !== "npm ci").map((command) => /^npm (?:run )?(\S+)/.exec(command)?.[1]);
		expect(called).toEqual(["test", "deploy"]);
		expect(Object.keys(scripts)).toEqual(expect.arrayContaining(called));
	});

	it("deploy nothing but main", () => {
		expect(workflow).toMatch(/- run: npm run deploy.*\n +if: github\.event_name == 'push' && github\.ref == 'refs\/heads\/main'\n/);
		expect(read("Jenkinsfile")).toMatch(/stage\('Deploy to staging'\) \{\s+when \{ branch 'main' \}/);
	});

	it("use actions by the commit they were read at, and may only read", () => {
		const actions = all(workflow, /uses: (.+)/g);
		expect(actions).toHaveLength(2);
		for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
		expect(all(workflow, /^permissions:\n((?: .+\n)+)/gm)).toEqual(["contents: read"]);
	});

	it("can run without either: .ci/run runs npm test and ends as it does", () => {
		expect(statSync(join(ROOT, ".ci/run")).mode & 0o111).not.toBe(0);
		expect(read(".ci/run").trim().split("\n").at(-1)).toBe("exec npm test");
	});
});
