import { drizzle } from "drizzle-orm/d1";
import { groupRows, wholeProducts } from "../domain/import/group-rows.ts";
import { type FailedRow, failedCsv } from "../domain/import/failed-rows.ts";
import { headerOf, type Read, readFirstLine } from "../domain/import/header.ts";
import { countVariants, type Draft } from "../domain/import/plan-product.ts";
import { type Outcome, readRecords } from "../domain/import/read-records.ts";
import { type RowChanges, rowChanges } from "../domain/product-change.ts";
import type { ProductEnv } from "../env.ts";
import type { Db } from "#kit/db";
import { fileKey, markSeen, type ReaderState, recordWindow, type UnfinishedImport, type WindowResult } from "../store/import-store.ts";
import { failedKey } from "../store/failed-rows-store.ts";
import { writeProducts } from "../store/product-writes.ts";
import { planGroups } from "./plan-groups.ts";

/** Twice the longest record, so that every window has a whole one or shows that it is too long. */
const WINDOW_BYTES = 1024 * 1024;
/** What one batch writes stays small, however short the rows are. */
const WINDOW_RECORDS = 500;

/**
 * Reads the next window of an import's file and writes its products, its report and the new position in one batch:
 * all of it or nothing, so that it can be repeated. Whether the file has ended; a refusal when it cannot be read at all.
 */
export async function importWindow(env: ProductEnv, unfinished: UnfinishedImport, now: Date): Promise<Read<{ done: boolean }>> {
	const db = drizzle(env.DB);
	const read = await readWindow(env, unfinished);
	if (!read.ok) return read;
	const { reader, outcomes, done } = read.value;
	const { groups, problems, failed: unread } = groupRows(outcomes, reader.header);
	const { drafts, failed: unused } = await planGroups(db, unfinished, groups, { now, origin: env.PUBLIC_ORIGIN });
	const failed = [...unread, ...unused];
	const changes = drafts.map((draft) => (draft.after ? rowChanges({ before: draft.before, after: draft.after }, now.toISOString()) : null));
	const all = [...problems, ...drafts.flatMap((draft) => draft.problems)].sort((a, b) => a.row - b.row);
	const result: WindowResult = {
		reader,
		rows: outcomes.length,
		...countDrafts(drafts, changes),
		problems: all,
		failedRows: failed.length,
		done,
	};
	await keepFailed(env, unfinished, { failed, result });
	await write(db, unfinished, { changes, drafts, result, now: now.toISOString() });
	return { ok: true, value: { done } };
}

/** The records of the next window as far as they are whole products, and where the one after it starts. */
async function readWindow(
	env: ProductEnv,
	unfinished: UnfinishedImport,
): Promise<Read<{ reader: ReaderState; outcomes: readonly Outcome[]; done: boolean }>> {
	const object = await env.IMPORTS.get(fileKey(unfinished.id), { range: { offset: unfinished.bytesRead, length: WINDOW_BYTES } });
	if (!object) throw new Error(`the file of import ${unfinished.id} is gone`);
	const bytes = new Uint8Array(await object.arrayBuffer());
	const atEnd = unfinished.bytesRead + bytes.length >= unfinished.bytesTotal;
	const start: Read<ReaderState> = unfinished.reader
		? { ok: true, value: unfinished.reader }
		: behindHeader(bytes, atEnd, unfinished.columnFields);
	if (!start.ok) return start;
	const { header, position } = start.value;
	const window = {
		bytes: bytes.subarray(position.offset - unfinished.bytesRead),
		atEnd,
		columns: header.width,
		separator: header.separator,
		most: WINDOW_RECORDS,
	};
	const read = readRecords(window, position);
	const done = atEnd && read.next.offset >= unfinished.bytesTotal;
	const usable = wholeProducts(read.outcomes, read.next, header, done);
	if (usable.next.offset <= unfinished.bytesRead)
		throw new Error(`import ${unfinished.id} does not get on at byte ${unfinished.bytesRead}`);
	return { ok: true, value: { reader: { header, position: usable.next }, outcomes: usable.outcomes, done } };
}

/** Where the records of a file start. */
function behindHeader(bytes: Uint8Array, atEnd: boolean, said: UnfinishedImport["columnFields"]): Read<ReaderState> {
	const line = readFirstLine(bytes, atEnd);
	if (!line.ok) return line;
	const header = headerOf(line.value, said);
	if (!header.ok) return header;
	return {
		ok: true,
		value: { header: header.value, position: { offset: line.value.end, row: 1, skippingLine: false, damaged: false } },
	};
}

/** Keeps the rows that were skipped, in an object for each window: one that is read again writes the same again. */
async function keepFailed(
	env: ProductEnv,
	unfinished: UnfinishedImport,
	{ failed, result }: { failed: readonly FailedRow[]; result: WindowResult },
): Promise<void> {
	if (failed.length === 0) return;
	await env.IMPORTS.put(failedKey(unfinished.id, unfinished.bytesRead), failedCsv(result.reader.header, failed, result.problems));
}

function countDrafts(drafts: readonly Draft[], changes: readonly (RowChanges | null)[]): Pick<WindowResult, "products" | "variants"> {
	const products = { created: 0, updated: 0, unchanged: 0, skipped: 0 };
	const variants = { created: 0, updated: 0, unchanged: 0, skipped: 0 };
	for (const [index, draft] of drafts.entries()) {
		const change = changes[index] ?? null;
		products[outcomeOf(change)] += 1;
		const counted = countVariants(draft, idsOf(change?.newVariants), idsOf(change?.changedVariants));
		variants.created += counted.created;
		variants.updated += counted.updated;
		variants.unchanged += counted.unchanged;
		variants.skipped += draft.skippedVariants;
	}
	return { products, variants };
}

function outcomeOf(change: RowChanges | null): keyof WindowResult["products"] {
	if (!change) return "skipped";
	if (change.isNew) return "created";
	return change.product ? "updated" : "unchanged";
}

const idsOf = (rows: readonly { id: string }[] = []): Set<string> => new Set(rows.map((row) => row.id));

interface Outcomes {
	changes: readonly (RowChanges | null)[];
	drafts: readonly Draft[];
	result: WindowResult;
	now: string;
}

async function write(db: Db, unfinished: UnfinishedImport, { changes, drafts, result, now }: Outcomes): Promise<void> {
	const seen = drafts.flatMap((draft) => (draft.before ? [draft.before.id] : []));
	const context = { now, reason: "import", belowReserved: "keep", importId: unfinished.id } as const;
	const [first, ...rest] = [
		...recordWindow(db, unfinished, result, now),
		...writeProducts(
			db,
			changes.filter((change) => change !== null),
			context,
		),
		...(seen.length > 0 ? [markSeen(db, unfinished.id, seen)] : []),
	];
	if (first) await db.batch([first, ...rest]);
}
