import { describe, expect, it } from "vitest";
import { WORKERS } from "../worker-configs.ts";
import { BUDGETS, faultsOf, sizesTable } from "./budgets.ts";

const budgets = { "web Worker": 1_000, "shop's script": 500 };

describe("size budgets", () => {
	it("find nothing where everything is built and fits, to the byte", () => {
		expect(faultsOf({ "web Worker": 1_000, "shop's script": 500 }, budgets)).toEqual([]);
	});

	it("say what is a byte too large, what is not built and what has no budget", () => {
		expect(faultsOf({ "web Worker": 1_001, "old Worker": 1 }, budgets)).toEqual([
			"The web Worker has 1001 bytes compressed, of at most 1000.",
			"The old Worker has no budget; give it one in scripts/ci/budgets.ts.",
			"The shop's script is not built; npm run ci:build builds it.",
		]);
	});

	it("are there for every Worker, far below what Cloudflare takes", () => {
		for (const worker of WORKERS) expect(BUDGETS[`${worker} Worker`]).toBeLessThan(3_000_000);
	});

	it("show the fullest first", () => {
		expect(sizesTable({ "web Worker": 500, "shop's script": 450 }, budgets).split("\n")).toEqual([
			"| what, compressed | size | budget | used |",
			"| --- | --: | --: | --: |",
			"| shop's script | 0.5 kB | 0.5 kB | 90 % |",
			"| web Worker | 0.5 kB | 1.0 kB | 50 % |",
		]);
	});
});
