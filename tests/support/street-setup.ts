import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildWorkers } from "../../bench/runtime/build.ts";
import { migrateLocal } from "../../scripts/street/migrate.ts";

/** Builds the Workers and migrates the databases once for all journeys, and removes them when all have ended. */
export default async function setUp(project: TestProject): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), "highstreet-journeys-"));
	const state = join(folder, "state");
	const built = await buildWorkers(join(folder, "built"), new AbortController().signal, () => {});
	await migrateLocal(state);
	project.provide("streetParts", { built, state });
	return () => rmSync(folder, { recursive: true, force: true });
}
