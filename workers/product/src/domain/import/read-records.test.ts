import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Outcome, type Position, readRecords } from "./read-records.ts";

const START: Position = { offset: 0, row: 0, skippingLine: false, damaged: false };
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Reads a file window by window. */
function readAll(bytes: Uint8Array, columns: number, windowBytes: number, most = 1_000): Outcome[] {
	const outcomes: Outcome[] = [];
	let position = START;
	let size = windowBytes;
	while (position.offset < bytes.length) {
		const window = bytes.subarray(position.offset, position.offset + size);
		const read = readRecords({ bytes: window, atEnd: position.offset + size >= bytes.length, columns, most }, position);
		outcomes.push(...read.outcomes);
		size = read.next.offset === position.offset ? size * 2 : windowBytes;
		position = read.next;
	}
	return outcomes;
}

const rowsIn = (outcomes: readonly Outcome[]) => outcomes.map((outcome) => (outcome.kind === "record" ? outcome.fields : outcome.reason));

const cell = fc.string({ unit: fc.constantFrom("a", "é", "茶", "💥", '"', ",", "\n", "\r", " ", "b"), maxLength: 6 });
const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });

const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
const plainWherePossible = (value: string) => (/["\n\r,]/.test(value) ? quoted(value) : value);

describe("records", () => {
	it("are read as another reader reads them, however they are written and wherever the windows end", () => {
		fc.assert(
			fc.property(
				table,
				fc.constantFrom("\n", "\r\n"),
				fc.boolean(),
				fc.boolean(),
				fc.integer({ min: 1, max: 40 }),
				fc.integer({ min: 1, max: 4 }),
				(rows, end, always, last, window, most) => {
					const sound = rows.filter((row) => row.some((value) => value !== ""));
					const text = sound.map((row) => row.map(always ? quoted : plainWherePossible).join(",")).join(end) + (last ? end : "");
					const expected = parse(text, { record_delimiter: end, skip_empty_lines: true });
					expect(rowsIn(readAll(bytesOf(text), 3, window, most))).toEqual(expected);
				},
			),
		);
	});

	it("never stop the reading, whatever the bytes are", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (bytes, window) => {
				const whole = readAll(bytes, 2, 1_000);
				expect(rowsIn(readAll(bytes, 2, window))).toEqual(rowsIn(whole));
			}),
		);
	});

	it("say where they are: the number counts records and blank lines, the offset bytes", () => {
		const outcomes = readAll(bytesOf('é,1\n\n"a\nb",2\nc,3'), 2, 100);
		expect(outcomes.map(({ row, offset }) => [row, offset])).toEqual([
			[1, 0],
			[3, 6],
			[4, 14],
		]);
	});

	it("behind a quote that is left open are read from the next line on", () => {
		const outcomes = readAll(bytesOf('a,"1\nb,2\nc,"3"\nd,4'), 2, 100);
		expect(rowsIn(outcomes)).toEqual(["has a quote that is left open, or text behind a closing quote", ["b", "2"], ["c", "3"], ["d", "4"]]);
	});

	it("swallowed by a quote that another one happens to close are found again", () => {
		const outcomes = readAll(bytesOf('a,"1\nb,2\nc,","\nd,4'), 2, 100);
		expect(outcomes[0]).toMatchObject({ kind: "fault", row: 1 });
		expect(rowsIn(outcomes)).toContainEqual(["b", "2"]);
		expect(rowsIn(outcomes)).toContainEqual(["d", "4"]);
	});
});
