import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../street/local-state.ts";

/** Keeps a text of a stage in dist, which the pipelines keep; GitHub also shows it on the page of the run. */
export function writeSummary(file: string, markdown: string, env: NodeJS.ProcessEnv = process.env): void {
	mkdirSync(join(ROOT, "dist"), { recursive: true });
	writeFileSync(join(ROOT, "dist", file), `${markdown}\n`);
	const shown = env["GITHUB_STEP_SUMMARY"];
	if (shown) appendFileSync(shown, `${markdown}\n\n`);
}
