import type { ImportColumn } from "#contracts/product-import";
import { proposeFields } from "../domain/import/columns.ts";
import { readFirstLine } from "../domain/import/header.ts";
import { readRecords } from "../domain/import/read-records.ts";
import { fileKey } from "../store/import-store.ts";

/** More than the longest record, so that there is a row to show. */
const BEGINNING_BYTES = 600 * 1024;
const ROWS_SHOWN = 3;
const LONGEST_SAMPLE = 80;

/** The columns of an import's file, with what they seem to be and what stands in the first rows; null where it cannot be read. */
export async function readColumns(
	bucket: R2Bucket,
	{ id, bytesTotal }: { id: string; bytesTotal: number },
): Promise<ImportColumn[] | null> {
	const object = await bucket.get(fileKey(id), { range: { offset: 0, length: BEGINNING_BYTES } });
	if (!object) return null;
	const bytes = new Uint8Array(await object.arrayBuffer());
	const atEnd = bytes.length >= bytesTotal;
	const line = readFirstLine(bytes, atEnd);
	if (!line.ok) return null;
	const { names, separator, end } = line.value;
	const window = { bytes: bytes.subarray(end), atEnd, columns: names.length, separator, most: ROWS_SHOWN };
	const { outcomes } = readRecords(window, { offset: end, row: 1, skippingLine: false, damaged: false });
	const rows = outcomes.flatMap((outcome) => (outcome.kind === "record" ? [outcome.fields] : []));
	const fields = proposeFields(names);
	return names.map((name, place) => ({
		name,
		field: fields[place] ?? null,
		samples: rows.map((row) => (row[place] ?? "").trim().slice(0, LONGEST_SAMPLE)).filter(Boolean),
	}));
}
