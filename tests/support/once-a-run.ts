import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { eventually } from "./street.ts";

const MADE_WITHIN_MS = 115_000; // a little less than a hook may take

type Made<T> = { made: T } | { failed: string };

/**
 * What a whole run of journeys needs only once: made by the test file that asks first, in a folder that goes when the run ends.
 * Test files are processes of their own; the others wait, and fail with the first one's error.
 */
export async function onceARun<T>(name: string, make: (folder: string) => Promise<T>): Promise<T> {
	const folder = join(dirname(inject("streetParts").state), name);
	const file = `${folder}.json`;
	if (isFirst(folder)) writeWhole(file, await outcomeOf(make(folder)));
	await eventually(`${name} from another test file`, async () => existsSync(file), MADE_WITHIN_MS);
	const outcome = JSON.parse(readFileSync(file, "utf8")) as Made<T>;
	if ("failed" in outcome) throw new Error(outcome.failed);
	return outcome.made;
}

/** Only one process makes the folder. */
function isFirst(folder: string): boolean {
	try {
		mkdirSync(folder);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
		throw error;
	}
}

const outcomeOf = <T>(making: Promise<T>): Promise<Made<T>> =>
	making.then(
		(made) => ({ made }),
		(error: unknown) => ({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
	);

/** Nobody reads half of it. */
function writeWhole(file: string, content: unknown): void {
	writeFileSync(`${file}.new`, JSON.stringify(content));
	renameSync(`${file}.new`, file);
}
