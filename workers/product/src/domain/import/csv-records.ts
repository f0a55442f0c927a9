/**
 * Splits bytes into CSV records (RFC 4180; lines may also end in CR or LF alone).
 *
 * Written by hand because no library we found reports the byte where a record starts, which resuming in the middle of a file needs,
 * nor goes on at the next line after a quote that is never closed.
 */

/** No sound record is longer; one that is has a quote left open, or does not belong into a product file. */
export const MAX_RECORD_BYTES = 512 * 1024;

export const QUOTE = 0x22;
/** What fields are separated by where a file does not have it otherwise. */
export const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;

/** Where a field lies, without its quotes. */
interface Field {
	from: number;
	to: number;
	quoted: boolean;
}

export type Fields = readonly Field[];

export type Scan =
	| { kind: "record"; fields: Field[]; end: number }
	/** A quote is opened and not closed, or closed and followed by more. */
	| { kind: "open_quote" }
	| { kind: "too_long" }
	/** The window ends before the record does. */
	| { kind: "incomplete" };

/** The record that starts at a byte. `atEnd` says that the file ends where `bytes` does. */
export function scanRecord(bytes: Uint8Array, start: number, atEnd: boolean, separator: number = COMMA): Scan {
	const limit = Math.min(bytes.length, start + MAX_RECORD_BYTES);
	const cut = limit < bytes.length ? "too_long" : "incomplete";
	const fields: Field[] = [];
	for (let at = start; ;) {
		const quoted = bytes[at] === QUOTE && at < limit;
		const to = quoted ? closingQuote(bytes, at + 1, limit) : endOfPlain(bytes, at, limit, separator);
		if (quoted && to === limit) return { kind: limit === bytes.length && atEnd ? "open_quote" : cut };
		const end = quoted ? to + 1 : to;
		fields.push({ from: quoted ? at + 1 : at, to, quoted });
		if (end === bytes.length) return atEnd ? { kind: "record", fields, end } : { kind: "incomplete" };
		if (end >= limit) return { kind: cut };
		if (bytes[end] === separator) at = end + 1;
		else if (bytes[end] === LF) return { kind: "record", fields, end: end + 1 };
		else if (bytes[end] !== CR) return { kind: "open_quote" };
		else if (end + 1 === bytes.length && !atEnd) return { kind: "incomplete" };
		else return { kind: "record", fields, end: bytes[end + 1] === LF ? end + 2 : end + 1 };
	}
}

/** The quote that closes a field, or `limit`; two quotes stand for one inside. */
function closingQuote(bytes: Uint8Array, from: number, limit: number): number {
	for (let at = bytes.indexOf(QUOTE, from); at !== -1 && at < limit; at = bytes.indexOf(QUOTE, at + 2)) {
		if (bytes[at + 1] !== QUOTE) return at;
	}
	return limit;
}

function endOfPlain(bytes: Uint8Array, from: number, limit: number, separator: number): number {
	let at = from;
	while (at < limit && bytes[at] !== separator && bytes[at] !== LF && bytes[at] !== CR) at += 1;
	return at;
}

/** The byte behind the end of the line, or null where the window does not tell. */
export function nextLine(bytes: Uint8Array, from: number, atEnd: boolean): number | null {
	let at = from;
	while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at += 1;
	if (at >= bytes.length) return atEnd ? bytes.length : null;
	if (bytes[at] === LF) return at + 1;
	if (at + 1 === bytes.length && !atEnd) return null;
	return bytes[at + 1] === LF ? at + 2 : at + 1;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The texts of a record's fields, or what is wrong with its bytes. */
export function decodeFields(bytes: Uint8Array, fields: Fields): string[] | "not_utf8" | "nul" {
	const last = fields.at(-1)?.to ?? 0;
	const nul = bytes.indexOf(0, fields[0]?.from ?? 0);
	if (nul !== -1 && nul < last) return "nul";
	try {
		return fields.map(({ from, to, quoted }) => {
			if (from === to) return "";
			const text = utf8.decode(bytes.subarray(from, to));
			return quoted ? text.replaceAll('""', '"') : text;
		});
	} catch {
		return "not_utf8";
	}
}
