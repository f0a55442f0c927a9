import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The Workers of a pull request that a person can open; of all else a preview has what staging has. */
export const OPENED = ["gateway", "web"] as const;

/** Where they can be opened; null where a Worker's versions have no addresses. */
export type Addresses = Record<(typeof OPENED)[number], string | null>;

/** Why there is nothing to open. */
export type Obstacle = "no pull request" | "fork" | "no credentials" | "failed";

/** What became of a pull request's preview. */
export type Opened = { addresses: Addresses } | { obstacle: Obstacle };

const fileIn = (root: string): string => join(root, "dist/opened.json");

/** Keeps it for `npm run ci:preview`. GitHub hands it on to another machine, as an output of the step. */
export function keepOpened(root: string, opened: Opened, env: NodeJS.ProcessEnv): void {
	mkdirSync(join(root, "dist"), { recursive: true });
	writeFileSync(fileIn(root), JSON.stringify(opened));
	const outputs = env["GITHUB_OUTPUT"];
	if (outputs) appendFileSync(outputs, `opened=${JSON.stringify(opened)}\n`);
}

/** Takes what was kept, so that a later build of the same workspace does not find it; null where the upload did not come to an end. */
export function takeOpened(root: string, env: NodeJS.ProcessEnv): Opened | null {
	const file = fileIn(root);
	const kept = env["OPENED"] || (existsSync(file) ? readFileSync(file, "utf8") : "");
	rmSync(file, { force: true });
	return kept ? (JSON.parse(kept) as Opened) : null;
}
