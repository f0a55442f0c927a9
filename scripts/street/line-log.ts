import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** The Workers' log lines of a local street, for `npm run tail`; lies in the local state, so that it goes with it. */
export const lineLogOf = (state: string): string => join(state, "lines.jsonl");

/** What was written before the file began anew. */
export const olderThan = (file: string): string => `${file}.old`;

const MOST_BYTES = 5_000_000;

/** Keeps log lines of a local street in a file: at most about twice `mostBytes`, the older half in a file of its own. */
export function openLineLog(file: string, mostBytes = MOST_BYTES): (line: string) => void {
	mkdirSync(dirname(file), { recursive: true });
	let bytes = existsSync(file) ? statSync(file).size : 0;
	return (line) => {
		const fields = fieldsIn(line);
		if (fields === null) return;
		const entry = `${JSON.stringify({ at: new Date().toISOString(), ...fields })}\n`;
		if (bytes > 0 && bytes + entry.length > mostBytes) {
			renameSync(file, olderThan(file));
			bytes = 0;
		}
		appendFileSync(file, entry);
		bytes += Buffer.byteLength(entry);
	};
}

/** The fields of a line that one of our Workers wrote, whatever stands before or behind it; null for other output. */
export function fieldsIn(text: string): Record<string, unknown> | null {
	const start = text.indexOf("{");
	const end = text.lastIndexOf("}");
	if (start < 0 || end < start) return null;
	try {
		const fields: unknown = JSON.parse(text.slice(start, end + 1));
		return isOurs(fields) ? fields : null;
	} catch {
		return null;
	}
}

const isOurs = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && "what" in value && typeof value.what === "string";
