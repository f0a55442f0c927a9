import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { wrongSettings } from "../../contracts/settings.ts";
import { ROOT } from "../street/local-state.ts";
import { ENVIRONMENTS, readConfig, WORKERS } from "../worker-configs.ts";
import { PIPELINE_SECRETS, ROTATIONS, SETTINGS_OF } from "./list.ts";

describe.each(WORKERS)("the settings of %s", (worker) => {
	const settings = SETTINGS_OF[worker];

	it.each([null, ...ENVIRONMENTS])("are what its config says in %s, and as they must be", (environment) => {
		const { vars = {} } = readConfig(ROOT, worker, environment);
		const known = new Set(settings.filter(({ secret }) => !secret).map(({ name }) => name));
		const stranger = Object.keys(vars).filter(
			(name) => !known.has(name) && !settings.some((one) => one.name === name && environment === null),
		);
		expect(stranger).toEqual([]);
		const unsecret = environment === null ? settings : settings.filter(({ secret }) => !secret);
		expect(wrongSettings(unsecret, { ENVIRONMENT: environment, ...vars })).toEqual([]);
	});

	it("say for each secret how it is rotated", () => {
		const rotated = new Set(Object.entries(ROTATIONS).flatMap(([name, { other }]) => [name, other]));
		const secrets = settings.filter(({ secret, name }) => secret && name !== "STRIPE_API_BASE").map(({ name }) => name);
		expect(secrets.filter((name) => !rotated.has(name))).toEqual([]);
	});
});

it.each(Object.entries(ROTATIONS))("what a rotation of %s does is a sentence behind the one that it is rotated", (_, { effect }) => {
	expect(effect).toMatch(/^Nobody .*\.$/);
});

it("what the pipelines use in secret is in the list", () => {
	const files = [
		"Jenkinsfile",
		".github/workflows/main.yml",
		".github/workflows/release.yml",
		".github/workflows/pull-request.yml",
		".github/workflows/nightly.yml",
	];
	const texts = files.map((file) => readFileSync(join(ROOT, file), "utf8")).join("\n");
	const used = [...texts.matchAll(/secrets\.(\w+)|(\w+)\s*=\s*credentials\(/g)].map(([, github, jenkins]) => github ?? jenkins);
	expect(used.length).toBeGreaterThan(4);
	expect([...new Set(used)].filter((name) => !PIPELINE_SECRETS.some((one) => one.name === name))).toEqual([]);
});

it("the page of the secrets names all of them", () => {
	const page = readFileSync(join(ROOT, "docs/operations/secrets.md"), "utf8");
	const names = [...WORKERS.flatMap((worker) => SETTINGS_OF[worker].map(({ name }) => name)), ...PIPELINE_SECRETS.map(({ name }) => name)];
	expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
