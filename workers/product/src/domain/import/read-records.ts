import type { ImportProblemCode } from "#contracts/product-import";
import { decodeFields, MAX_RECORD_BYTES, nextLine, QUOTE, type Scan, scanRecord } from "./csv-records.ts";

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

/** What is wrong with a record that cannot be read. */
export interface Fault {
	code: ImportProblemCode;
	reason: string;
}

export type Outcome = { row: number; /** Byte of the file. */ offset: number } & (
	| { kind: "record"; fields: string[] }
	| ({ kind: "fault" } & Fault)
);

interface Window {
	bytes: Uint8Array;
	/** Whether the file ends with these bytes. */
	atEnd: boolean;
	/** How many columns the header has. */
	columns: number;
	/** How many outcomes are enough. */
	most: number;
	/** The byte between two fields; a comma where it is not given. */
	separator?: number | undefined;
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

type RecordScan = Extract<Scan, { kind: "record" }>;

type Step = { outcome?: Outcome; next: Position } | null;

/** One record or remainder of one; `at` and the next offset count within the window. Null where the window has no more. */
function readOne(window: Window, position: Position, at: number): Step {
	const { bytes, atEnd } = window;
	if (at >= bytes.length) return null;
	if (position.skippingLine) return skipLine(bytes, atEnd, position, at);
	const scan = scanRecord(bytes, at, atEnd, window.separator);
	if (scan.kind === "incomplete") return null;
	if (scan.kind === "record") return readScanned(window, position, at, scan);
	// A record begins with its handle, which nobody quotes: this quote closes what was damaged before.
	if (position.damaged && bytes[at] === QUOTE) return skipLine(bytes, atEnd, position, at);
	return skipDamaged(window, position, at, scan.kind === "too_long" ? TOO_LONG : OPEN_QUOTE);
}

const TOO_LONG: Fault = { code: "record_too_long", reason: `is longer than ${MAX_RECORD_BYTES / 1024} KiB; is a quote left open?` };
const OPEN_QUOTE: Fault = { code: "quote_open", reason: "has a quote that is left open, or text behind a closing quote" };
const NUL_BYTES: Fault = { code: "nul_bytes", reason: "has NUL bytes in it" };
const NOT_UTF8: Fault = { code: "not_utf8", reason: "is not UTF-8; save the file with that encoding" };

const faultAt = (position: Position, fault: Fault): Outcome => ({
	kind: "fault",
	row: position.row + 1,
	offset: position.offset,
	...fault,
});

function readScanned({ bytes, atEnd, columns }: Window, position: Position, at: number, { fields, end }: RecordScan): Step {
	const found = fields.length;
	if (position.damaged && found < columns) return { next: { ...position, offset: end } };
	const next = { ...position, row: position.row + 1, offset: end, damaged: false };
	if (isBlank(fields)) return { next };
	const width: Fault = { code: "columns_mismatch", reason: `has ${found} columns where the header has ${columns}` };
	// A record over several lines with too many columns has swallowed the next one: a quote was left open.
	if (found > columns && nextLine(bytes, at, atEnd) !== end)
		return skipDamaged({ bytes, atEnd }, position, at, { code: "quote_open", reason: `${width.reason}; is a quote left open?` });
	if (found !== columns) return { outcome: faultAt(position, width), next };
	const texts = decodeFields(bytes, fields);
	if (texts === "nul") return { outcome: faultAt(position, NUL_BYTES), next };
	if (texts === "not_utf8") return { outcome: faultAt(position, NOT_UTF8), next };
	return { outcome: { kind: "record", row: next.row, offset: position.offset, fields: texts }, next };
}

/** Reports a record whose end nobody knows, and goes on at the next line. */
function skipDamaged({ bytes, atEnd }: Pick<Window, "bytes" | "atEnd">, position: Position, at: number, fault: Fault): Step {
	return skipLine(bytes, atEnd, { ...position, row: position.row + 1, damaged: true }, at, faultAt(position, fault));
}

const isBlank = (fields: readonly { from: number; to: number }[]): boolean => fields.every(({ from, to }) => from === to);

/** Goes on behind the line; where the window ends first, the next one skips on. */
function skipLine(bytes: Uint8Array, atEnd: boolean, position: Position, at: number, outcome?: Outcome): Step {
	const end = nextLine(bytes, at, atEnd);
	const next =
		end === null ? { ...position, offset: endOfSkipped(bytes), skippingLine: true } : { ...position, offset: end, skippingLine: false };
	if (next.offset === at && !outcome) return null;
	return outcome ? { outcome, next } : { next };
}

/** A CR at the very end may be half of a line break: it stays for the next window. */
const endOfSkipped = (bytes: Uint8Array): number => (bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length);
