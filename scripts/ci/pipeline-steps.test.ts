import { describe, expect, it } from "vitest";
import { jenkinsSteps, workflowSteps } from "./pipeline-steps.ts";

const nothing = (): string => "";

describe("the steps of a pipeline", () => {
	it("are what GitHub's workflow runs, in its order, with those of our other workflows in their place", () => {
		const workflow =
			"jobs:\n  one:\n    uses: ./shared.yml\n  two:\n    steps:\n      - uses: a/b@c\n      - name: last\n        run: npm run last\n";
		expect(workflowSteps(workflow, (file) => `      - run: npm run ${file}\n`)).toEqual(["npm run shared.yml", "npm run last"]);
		expect(workflowSteps("      # - run: npm run never\n", nothing)).toEqual([]);
	});

	it("are what a Jenkinsfile gives to a shell, however it is written", () => {
		expect(jenkinsSteps(`steps { sh 'one' }\nsh "two"\n sh(script: 'three')\n sh('four')\n// fish 'no'`)).toEqual([
			"one",
			"two",
			"three",
			"four",
		]);
	});
});
