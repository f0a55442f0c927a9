import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { edit, soundTree, write } from "../check/sound-tree.ts";
import { WORKERS } from "../worker-configs.ts";
import { describePlan, entranceOf, planRelease } from "./plan.ts";

let root: string;
beforeEach(() => {
	root = soundTree();
	for (const worker of WORKERS) write(root, `workers/${worker}/schema-range.json`, '{ "from": 0 }');
});
afterEach(() => rmSync(root, { recursive: true }));

describe("the plan of a release", () => {
	it("has the KV namespaces of the configs by their titles, which have the environment in them", () => {
		edit(
			root,
			"workers/vendor/wrangler.toml",
			"[env.production]\n",
			'[[env.staging.kv_namespaces]]\nbinding = "ALL_KEPT"\n\n[env.production]\n',
		);

		const plan = planRelease(root, "staging", WORKERS);

		expect(plan.namespaces).toEqual(["highstreet-vendor-staging-all-kept"]);
		expect(plan.workers.map(({ namespaces }) => namespaces)).toContainEqual({ ALL_KEPT: "highstreet-vendor-staging-all-kept" });
		expect(describePlan(plan, [100])).toContain("KV namespaces that are missing of\n    highstreet-media-staging\n");
		expect(planRelease(root, "production", WORKERS).namespaces).toEqual([]);
	});

	it("is refused at the address of a fresh checkout, which nobody has", () => {
		const plan = planRelease(root, "staging", WORKERS);

		expect(() => entranceOf(plan, undefined)).toThrow(/^PUBLIC_ORIGIN is still https:\/\/staging\.highstreet\.example, which is nobody's/);
		expect(entranceOf(plan, "http://localhost:8787")).toBe("http://localhost:8787");
		expect(entranceOf({ ...plan, origin: "https://example.com" }, undefined)).toBe("https://example.com");
	});

	it("knows which Workers visitors reach: the web client, and the gateway once it has a route", () => {
		expect(planRelease(root, "production", WORKERS).entrances).toEqual(["web"]);
		const routes = 'routes = [{ pattern = "highstreet.example/api/*", zone_name = "highstreet.example" }]\n';
		edit(root, "wrangler.toml", "[env.production]\n", `[env.production]\n${routes}`);

		expect(planRelease(root, "production", WORKERS).entrances).toEqual(["gateway", "web"]);
		expect(planRelease(root, "staging", WORKERS).entrances).toEqual(["web"]);
	});
});
