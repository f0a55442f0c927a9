import { ok, type Result } from "#contracts/result";
import { drizzle } from "drizzle-orm/d1";
import { freeSlugs, productSlug } from "../catalog/free-slug.ts";
import { sanitizeDescription } from "../catalog/sanitize-description.ts";
import { type Group, groupRows, wholeProducts } from "../domain/import/group-rows.ts";
import { readHeader } from "../domain/import/header.ts";
import { countVariants, type Draft, draftOf, planProduct } from "../domain/import/plan-product.ts";
import { readProduct } from "../domain/import/read-product.ts";
import { readRecords } from "../domain/import/read-records.ts";
import { type RowChanges, rowChanges } from "../domain/product-change.ts";
import type { ProductEnv } from "../env.ts";
import { findCategoriesBySlug } from "../store/category-store.ts";
import type { Db } from "../store/db.ts";
import { fileKey, markSeen, type ReaderState, recordWindow, type UnfinishedImport, type WindowResult } from "../store/import-store.ts";
import { findImported } from "../store/product-store.ts";
import { writeProducts } from "../store/product-writes.ts";
import { findVendorRef } from "../store/vendor-store.ts";

/** Twice the longest record, so that every window has a whole one or shows that it is too long. */
const WINDOW_BYTES = 512 * 1024;
/** What one batch writes stays small, however short the rows are. */
const WINDOW_RECORDS = 500;

/**
 * Reads the next window of an import's file and writes its products, its report and the new position in one batch:
 * all of it or nothing, so that it can be repeated. Whether the file has ended; a refusal when it cannot be read at all.
 */
export async function importWindow(env: ProductEnv, unfinished: UnfinishedImport, now: Date): Promise<Result<{ done: boolean }>> {
	const db = drizzle(env.DB);
	const object = await env.IMPORTS.get(fileKey(unfinished.id), { range: { offset: unfinished.bytesRead, length: WINDOW_BYTES } });
	if (!object) throw new Error(`the file of import ${unfinished.id} is gone`);
	const bytes = new Uint8Array(await object.arrayBuffer());
	const atEnd = unfinished.bytesRead + bytes.length >= unfinished.bytesTotal;
	const start = unfinished.reader ? ok({ state: unfinished.reader, at: 0 }) : startOf(bytes, atEnd);
	if (!start.ok) return start;
	const { state, at } = start.value;
	const { header } = state;
	const read = readRecords({ bytes: bytes.subarray(at), atEnd, columns: header.width, most: WINDOW_RECORDS }, state.position);
	const ended = atEnd && read.next.offset >= unfinished.bytesTotal;
	const usable = wholeProducts(read.outcomes, read.next, header, ended);
	if (usable.next.offset <= unfinished.bytesRead) throw new Error(`import ${unfinished.id} does not get on at byte ${unfinished.bytesRead}`);
	const { groups, problems } = groupRows(usable.outcomes, header);
	const drafts = await planGroups(db, unfinished, groups, now);
	const changes = drafts.map((draft) => (draft.after ? rowChanges({ before: draft.before, after: draft.after }, now.toISOString()) : null));
	const result: WindowResult = {
		reader: { header, position: usable.next },
		rows: usable.outcomes.length,
		...countDrafts(drafts, changes),
		problems: [...problems, ...drafts.flatMap((draft) => draft.problems)].sort((a, b) => a.row - b.row),
		done: ended,
	};
	await write(db, unfinished, changes, drafts, result, now);
	return ok({ done: ended });
}

/** Where the records of a file start: behind its header. */
function startOf(bytes: Uint8Array, atEnd: boolean): Result<{ state: ReaderState; at: number }> {
	const read = readHeader(bytes, atEnd);
	if (!read.ok) return read;
	const { header, end } = read.value;
	return ok({ state: { header, position: { offset: end, row: 1, skippingLine: false, damaged: false } }, at: end });
}

/** Puts each group of rows to the draft of its product; a handle that comes again adds to the same draft. */
async function planGroups(db: Db, unfinished: UnfinishedImport, groups: readonly Group[], now: Date): Promise<Draft[]> {
	const handles = [...new Set(groups.map((group) => group.handle))];
	const stored = new Map((await findImported(db, unfinished.vendorId, handles)).map((product) => [product.importHandle, product]));
	const newHandles = handles.filter((handle) => !stored.has(handle));
	const slugs = await freeSlugs(db, newHandles.map(productSlug));
	const types = new Map(groups.map(({ rows }) => [rows[0].cells.type ?? "", productSlug(rows[0].cells.type || "none")]));
	const categories = new Map((await findCategoriesBySlug(db, [...types.values()])).map((category) => [category.slug, category]));
	const vendor = await findVendorRef(db, unfinished.vendorId);
	const drafts = new Map<string, Draft>();
	for (const { handle, rows } of groups) {
		const product = stored.get(handle) ?? null;
		const draft = drafts.get(handle) ?? draftOf(product);
		const known = draft.after?.options.map((option) => option.name) ?? [];
		planProduct(draft, readProduct(handle, rows, known), {
			vendor,
			slug: slugs[newHandles.indexOf(handle)] ?? handle,
			category: rows[0].cells.type ? categories.get(types.get(rows[0].cells.type) ?? "") : undefined,
			seen: drafts.has(handle) || product?.lastImportId === unfinished.id,
			importId: unfinished.id,
			now: now.toISOString(),
			sanitize: sanitizeDescription,
		});
		drafts.set(handle, draft);
	}
	return [...drafts.values()];
}

function countDrafts(drafts: readonly Draft[], changes: readonly (RowChanges | null)[]): Pick<WindowResult, "products" | "variants"> {
	const products = { created: 0, updated: 0, unchanged: 0, skipped: 0 };
	const variants = { created: 0, updated: 0, unchanged: 0, skipped: 0 };
	for (const [index, draft] of drafts.entries()) {
		const change = changes[index];
		products[!change ? "skipped" : change.isNew ? "created" : change.product ? "updated" : "unchanged"] += 1;
		const counted = countVariants(draft, idsOf(change?.newVariants), idsOf(change?.changedVariants));
		variants.created += counted.created;
		variants.updated += counted.updated;
		variants.unchanged += counted.unchanged;
		variants.skipped += draft.skippedVariants;
	}
	return { products, variants };
}

const idsOf = (rows: readonly { id: string }[] = []): Set<string> => new Set(rows.map((row) => row.id));

async function write(db: Db, unfinished: UnfinishedImport, changes: readonly (RowChanges | null)[], drafts: readonly Draft[], result: WindowResult, now: Date): Promise<void> {
	const seen = drafts.flatMap((draft) => (draft.before ? [draft.before.id] : []));
	const context = { now: now.toISOString(), reason: "import" as const, belowReserved: "keep" as const, importId: unfinished.id };
	const [first, ...rest] = [
		...recordWindow(db, unfinished, result, context.now),
		...writeProducts(db, changes.filter((change) => change !== null), context),
		...(seen.length > 0 ? [markSeen(db, unfinished.id, seen)] : []),
	];
	if (first) await db.batch([first, ...rest]);
}
