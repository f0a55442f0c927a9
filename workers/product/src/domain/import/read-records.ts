import { decodeFields, MAX_RECORD_BYTES, nextLine, QUOTE, scanRecord } from "./csv-records.ts";

/** Where reading stands between two windows of the file. */
export interface Position {
	/** Byte of the file. */
	offset: number;
	/** Number of the last record; the header is 1. */
	row: number;
	/** In the middle of a line of which the rest is to be skipped. */
	skippingLine: boolean;
	/** Behind a damaged record: lines with too few columns are what remains of it, and no records of their own. */
	damaged: boolean;
}

export type Outcome = { row: number; /** Byte of the file. */ offset: number } & ({ kind: "record"; fields: string[] } | { kind: "fault"; reason: string });

interface Window {
	bytes: Uint8Array;
	/** Whether the file ends with these bytes. */
	atEnd: boolean;
	/** How many columns the header has. */
	columns: number;
	/** How many outcomes are enough. */
	most: number;
}

/** Reads the records of a window that starts at `from`. What is incomplete at its end is left to the next one. */
export function readRecords(window: Window, from: Position): { outcomes: Outcome[]; next: Position } {
	const outcomes: Outcome[] = [];
	let position = from;
	while (outcomes.length < window.most) {
		const step = readOne(window, position, position.offset - from.offset);
		if (!step) break;
		if (step.outcome) outcomes.push(step.outcome);
		position = { ...step.next, offset: step.next.offset + from.offset };
	}
	return { outcomes, next: position };
}

/** One record or remainder of one; `at` and the next offset count within the window. Null where the window has no more. */
function readOne({ bytes, atEnd, columns }: Window, position: Position, at: number): { outcome?: Outcome; next: Position } | null {
	if (at >= bytes.length) return null;
	if (position.skippingLine) return skipLine(bytes, atEnd, position, at);
	const scan = scanRecord(bytes, at, atEnd);
	if (scan.kind === "incomplete") return null;
	const row = position.row + 1;
	const fault = (reason: string): Outcome => ({ kind: "fault", row, offset: position.offset, reason });
	if (scan.kind !== "record") {
		// A record begins with its handle, which nobody quotes: this quote closes what was damaged before.
		if (position.damaged && bytes[at] === QUOTE) return skipLine(bytes, atEnd, position, at);
		const reason = scan.kind === "too_long" ? `is longer than ${MAX_RECORD_BYTES / 1024} KiB; is a quote left open?` : "has a quote that is left open, or text behind a closing quote";
		return skipLine(bytes, atEnd, { ...position, row, damaged: true }, at, fault(reason));
	}
	const found = scan.fields.length;
	const next = { ...position, row, offset: scan.end, damaged: false };
	if (position.damaged && found < columns) return { next: { ...position, offset: scan.end } };
	if (isBlank(scan.fields)) return { next };
	if (found > columns && nextLine(bytes, at, atEnd) !== scan.end) {
		// A record over several lines with too many columns has swallowed the next one: a quote was left open.
		return skipLine(bytes, atEnd, { ...position, row, damaged: true }, at, fault(`has ${found} columns where the header has ${columns}; is a quote left open?`));
	}
	if (found !== columns) return { outcome: fault(`has ${found} columns where the header has ${columns}`), next };
	const fields = decodeFields(bytes, scan.fields);
	if (fields === "nul") return { outcome: fault("has NUL bytes in it"), next };
	if (fields === "not_utf8") return { outcome: fault("is not UTF-8; save the file with that encoding"), next };
	return { outcome: { kind: "record", row, offset: position.offset, fields }, next };
}

const isBlank = (fields: readonly { from: number; to: number }[]): boolean => fields.every(({ from, to }) => from === to);

/** Goes on behind the line; where the window ends first, the next one skips on. */
function skipLine(bytes: Uint8Array, atEnd: boolean, position: Position, at: number, outcome?: Outcome): { outcome?: Outcome; next: Position } | null {
	const end = nextLine(bytes, at, atEnd);
	const next = end === null ? { ...position, offset: endOfSkipped(bytes), skippingLine: true } : { ...position, offset: end, skippingLine: false };
	if (next.offset === at && !outcome) return null;
	return outcome ? { outcome, next } : { next };
}

/** A CR at the very end may be half of a line break: it stays for the next window. */
const endOfSkipped = (bytes: Uint8Array): number => (bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length);
