import type { ImportFailureCode } from "#contracts/product";
import { decodeFields, scanRecord } from "./csv-records.ts";

/**
 * The columns of a Shopify product CSV that are read, by the names they have had; in any order and case.
 * See https://help.shopify.com/manual/products/import-export/using-csv.
 */
const COLUMN_NAMES = {
	handle: ["handle", "url handle"],
	title: ["title"],
	body: ["body (html)", "description"],
	vendor: ["vendor"],
	type: ["type", "custom product type"],
	tags: ["tags"],
	published: ["published", "published on online store"],
	status: ["status"],
	option1Name: ["option1 name"],
	option1Value: ["option1 value"],
	option2Name: ["option2 name"],
	option2Value: ["option2 value"],
	option3Name: ["option3 name"],
	option3Value: ["option3 value"],
	sku: ["variant sku", "sku"],
	grams: ["variant grams", "weight value (grams)"],
	tracker: ["variant inventory tracker", "inventory tracker"],
	quantity: ["variant inventory qty", "inventory quantity"],
	policy: ["variant inventory policy", "continue selling when out of stock"],
	price: ["variant price", "price"],
	compareAt: ["variant compare at price", "compare-at price"],
	shipping: ["variant requires shipping", "requires shipping"],
	taxable: ["variant taxable", "charge tax"],
	imageSrc: ["image src", "product image url"],
	imageAlt: ["image alt text"],
	imagePosition: ["image position"],
	variantImage: ["variant image", "variant image url"],
	giftCard: ["gift card"],
} as const;

export type Column = keyof typeof COLUMN_NAMES;

/** Where each column is that the file has, and how many columns there are with the unknown ones. */
export interface Header {
	places: Partial<Record<Column, number>>;
	width: number;
}

/** A record by column, trimmed. A column that the file does not have is missing; one that is empty is "". */
export type Cells = Partial<Record<Column, string>>;

export function cellsOf(header: Header, fields: readonly string[]): Cells {
	return Object.fromEntries(Object.entries(header.places).map(([column, place]) => [column, (fields[place] ?? "").trim()])) as Cells;
}

/** Why a file cannot be read at all; the detail is for the person who chose it. */
export interface ImportFailure {
	code: ImportFailureCode;
	detail: string;
}

export type Read<T> = { ok: true; value: T } | { ok: false; failure: ImportFailure };

const fail = (code: ImportFailureCode, detail: string): Read<never> => ({ ok: false, failure: { code, detail } });

/** Reads the header from a file's first bytes. */
export function readHeader(bytes: Uint8Array, atEnd: boolean): Read<{ header: Header; end: number }> {
	if (isUtf16(bytes)) return fail("utf16", "The file is in UTF-16. Please save it as CSV in UTF-8.");
	const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	const scan = scanRecord(bytes, start, atEnd);
	if (scan.kind !== "record")
		return fail(
			"header_unreadable",
			"The first line, which names the columns, cannot be read: a quote is left open, or it is not a CSV file.",
		);
	const names = decodeFields(bytes, scan.fields);
	if (!Array.isArray(names))
		return fail("not_utf8", "The first line, which names the columns, is not text in UTF-8. Please save the file as CSV in UTF-8.");
	const header = { places: placesOf(names), width: names.length };
	const missing = (["handle", "title"] as const)
		.filter((column) => header.places[column] === undefined)
		.map((column) => (column === "handle" ? "Handle" : "Title"));
	if (missing.length === 0) return { ok: true, value: { header, end: scan.end } };
	const text = `The file has no column ${missing.map((name) => `"${name}"`).join(" and no column ")}.`;
	return names.length === 1 && /[;\t]/.test(names[0] ?? "")
		? fail("not_comma_separated", `${text} Its columns have to be separated by commas.`)
		: fail("columns_missing", `${text} Is it a product export of Shopify?`);
}

function placesOf(names: readonly string[]): Header["places"] {
	const known = names.map((name) => name.trim().toLowerCase());
	const entries = Object.entries(COLUMN_NAMES).map(
		([column, aliases]) => [column, known.findIndex((name) => (aliases as readonly string[]).includes(name))] as const,
	);
	return Object.fromEntries(entries.filter(([, place]) => place !== -1));
}

/** By its byte order mark, or by every other byte of the beginning being NUL. */
function isUtf16(bytes: Uint8Array): boolean {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
	const beginning = bytes.subarray(0, 200);
	return beginning.length >= 4 && beginning.filter((byte) => byte === 0).length >= beginning.length / 3;
}
