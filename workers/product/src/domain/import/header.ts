import type { ImportFailureCode, ImportField } from "#contracts/product-import";
import { fieldOf, fieldsByNames, isOwnColumn, proposeFields } from "./columns.ts";
import { decodeFields, type Fields, scanRecord } from "./csv-records.ts";
import { unguarded } from "./spreadsheet-text.ts";

/** Where each column is that is read, and what is remembered of the file's first line. */
export interface Header {
	places: Partial<Record<ImportField, number>>;
	/** How many columns there are, with the unknown ones. */
	width: number;
	/** Their names; not there in files that were begun to be read before there was a use for them. */
	names?: string[];
	/** The byte between two fields; a comma where it is missing. */
	separator?: number;
	/** Whether it was written here: by an export, or with the rows that an import skipped. */
	isOurs?: boolean;
}

/** A record by column, trimmed. A column that the file does not have is missing; one that is empty is "". */
export type Cells = Partial<Record<ImportField, string>>;

export function cellsOf(header: Header, fields: readonly string[]): Cells {
	return Object.fromEntries(Object.entries(header.places).map(([column, place]) => [column, textOf(header, fields[place])])) as Cells;
}

/** What a cell says, trimmed. Only files that we have written have apostrophes that are none of the text. */
export const textOf = ({ isOurs }: Header, cell: string = ""): string => (isOurs ? unguarded(cell.trim()) : cell.trim());

/** Why a file cannot be read at all; the detail is for the person who chose it. */
export interface ImportFailure {
	code: ImportFailureCode;
	detail: string;
}

export type Read<T> = { ok: true; value: T } | { ok: false; failure: ImportFailure };

const fail = (code: ImportFailureCode, detail: string): Read<never> => ({ ok: false, failure: { code, detail } });

/** The first line of a file. */
export interface FirstLine {
	names: string[];
	separator: number;
	/** Where it ends. */
	end: number;
}

const SEPARATORS = [",", ";", "\t"].map((letter) => letter.charCodeAt(0));

/** Reads the names of the columns from a file's first bytes; what separates them is what makes the most of them known. */
export function readFirstLine(bytes: Uint8Array, atEnd: boolean): Read<FirstLine> {
	const { start, separators } = preamble(bytes);
	const lines = separators.map((separator) => ({ separator, scan: scanRecord(bytes, start, atEnd, separator) }));
	const readable = lines.flatMap(({ separator, scan }) => (scan.kind === "record" ? [{ separator, ...scan }] : []));
	if (readable.length === 0)
		return fail(
			"header_unreadable",
			"The first line, which names the columns, cannot be read: a quote is left open, or it is not a CSV file.",
		);
	const decoded = readable.flatMap((line) => named(bytes, line));
	const [best] = decoded.sort((a, b) => knownIn(b.names) - knownIn(a.names) || b.names.length - a.names.length);
	if (!best)
		return fail("not_utf8", "The first line, which names the columns, is not text in UTF-8. Please save the file as CSV in UTF-8.");
	return { ok: true, value: best };
}

function named(bytes: Uint8Array, { separator, fields, end }: { separator: number; fields: Fields; end: number }): FirstLine[] {
	const names = decodeFields(bytes, fields);
	return Array.isArray(names) ? [{ names: names.map((name) => name.trim()), separator, end }] : [];
}

const knownIn = (names: readonly string[]): number => proposeFields(names).filter(Boolean).length;

/** Behind a byte order mark, spreadsheets may say the separator in a line of its own ("sep=;"). */
function preamble(bytes: Uint8Array): { start: number; separators: readonly number[] } {
	const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	const said = /^sep=([,;\t])(\r\n|\n|\r)/i.exec(String.fromCharCode(...bytes.subarray(start, start + 7)));
	return said ? { start: start + said[0].length, separators: [said[1]?.charCodeAt(0) ?? 0] } : { start, separators: SEPARATORS };
}

/**
 * What is read of a file with this first line: what its names say for certain, or what its shop says that each column is.
 * Without a handle, which only Shopify knows, products are told apart by their title: where the shop has said so.
 */
export function headerOf({ names, separator }: FirstLine, said: readonly (ImportField | null)[] | null): Read<Header> {
	const fields = said ?? fieldsByNames(names);
	const entries = fields.flatMap((field, place) => (field === null ? [] : [[field, place] as const]));
	const places: Header["places"] = Object.fromEntries(entries);
	const missing = (said ? (["title"] as const) : (["handle", "title"] as const)).filter((field) => places[field] === undefined);
	if (missing.length === 0) return { ok: true, value: { places, width: names.length, names, separator, isOurs: names.some(isOwnColumn) } };
	const text = `The file has no column ${missing.map((field) => `"${field === "handle" ? "Handle" : "Title"}"`).join(" and no column ")}.`;
	return fail("columns_missing", `${text} Is it a product export of Shopify? If not, say which of its columns is what.`);
}

/** Whether the names say what is needed, so that nobody has to be asked. */
export const isPlain = (names: readonly string[]): boolean =>
	["handle", "title"].every((field) => names.some((name) => fieldOf(name) === field));
