import { defineConfig } from "vitest/config";
import { SAME_EXAMPLES, workerProject } from "./tests/support/worker-project.ts";

/** Pure rules and scripts run in Node, services inside workerd, journeys through all Workers from Node. */
export default defineConfig({
	test: {
		maxWorkers: 2, // of the default's one on a machine with 2 cores, which leaves a core idle while a test waits
		projects: [
			{
				test: {
					name: "unit",
					isolate: false, // these share nothing but modules, and a process for each file would take longer than the tests
					restoreMocks: true,
					setupFiles: [SAME_EXAMPLES],
					testTimeout: 60_000, // a busy machine is no fault
					include: [
						"contracts/**/*.test.ts",
						"kit/*.test.ts",
						"bench/**/*.test.ts",
						"scripts/**/*.test.ts",
						"workers/*/src/**/*.test.ts",
						"clients/**/*.test.{ts,tsx}",
					],
				},
			},
			await workerProject("vendor", "kit"), // on the vendor service's database, which has all tables of the kit
			...(await Promise.all(["user", "product", "order", "vendor", "review"].map((service) => workerProject(service)))),
			{
				test: {
					name: "journeys",
					include: ["tests/**/*.test.ts"],
					globalSetup: ["tests/support/street-setup.ts"],
					testTimeout: 240_000, // a busy machine is no fault
					hookTimeout: 120_000,
				},
			},
		],
	},
});
