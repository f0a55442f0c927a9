import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Line } from "../tail/line.ts";
import { followLocal, keptLines } from "../tail/local-lines.ts";
import { fieldsIn, lineLogOf, olderThan, openLineLog } from "./line-log.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "highstreet-lines-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const numbered = (number: number) => JSON.stringify({ what: "request", service: "order", number });
const numbersOf = (lines: readonly Line[]) => lines.map(({ fields }) => fields["number"]);

describe("the lines of a local street", () => {
	it.each([
		['{"what":"request","status":200}', { what: "request", status: 200 }],
		['[highstreet-order] {"what":"sweep"}', { what: "sweep" }],
		['\u001b[31m✘ [ERROR] {"what":"bug","message":"a } in it"}\u001b[0m', { what: "bug", message: "a } in it" }],
		["[wrangler:info] GET /health 200 OK (79ms)", null],
		['{"name":"not ours"}', null],
		["{ broken }", null],
	])("are told from the runtime's own output: %s", (text, fields) => expect(fieldsIn(text)).toEqual(fields));

	it("take no more room than twice the limit, and the latest stay", async () => {
		const file = lineLogOf(folder);
		const keep = openLineLog(file, 1_000);
		for (let number = 1; number <= 200; number++) keep(numbered(number));
		expect(statSync(file).size).toBeLessThanOrEqual(1_000);
		expect(statSync(olderThan(file)).size).toBeLessThanOrEqual(1_000);
		const lines: Line[] = [];
		await keptLines(file, (line) => lines.push(line));
		expect(numbersOf(lines).at(-1)).toBe(200);
		expect(numbersOf(lines)).toEqual(lines.map((_, index) => 200 - lines.length + 1 + index));
	});

	it("are all followed, also where the file begins anew meanwhile and where the street begins later", async () => {
		const file = lineLogOf(folder);
		const stop = new AbortController();
		const lines: Line[] = [];
		const following = followLocal(file, true, (line) => lines.push(line), stop.signal);
		const keep = openLineLog(file, 1_000);
		for (let number = 1; number <= 40; number++) {
			keep(numbered(number));
			await expect.poll(() => lines.length, { interval: 10, timeout: 10_000 }).toBeGreaterThan(number - 6); // the file holds a dozen lines
		}
		await expect.poll(() => lines.length, { timeout: 10_000 }).toBe(40);
		stop.abort();
		await following;
		expect(numbersOf(lines)).toEqual(lines.map((_, index) => index + 1));
	});

	it("go on after a restart in the same file", () => {
		const file = lineLogOf(folder);
		openLineLog(file)(numbered(1));
		openLineLog(file)(numbered(2));
		expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(2);
	});
});
