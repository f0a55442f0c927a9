import type { IdempotencyScope } from "#contracts/idempotency";
import { newId } from "#contracts/ids";
import type { Import, ImportField, ImportStart } from "#contracts/product-import";
import { fail, type FieldError, notFound, ok, type Result } from "#contracts/result";
import type { Created } from "#contracts/vendor-catalog";
import { once } from "#kit/idempotency";
import { logError } from "#kit/log";
import { drizzle } from "drizzle-orm/d1";
import type { ProductEnv } from "../env.ts";
import { fileKey, findImport, insertImport, newImport, takeForgottenImports } from "../store/import-store.ts";
import { endWaiting, giveUpWaiting } from "../store/waiting-imports.ts";
import type { Db } from "#kit/db";
import { inUtf8 } from "./in-utf8.ts";
import { readColumns } from "./read-columns.ts";
import { storeFile } from "./store-file.ts";
import { currentRequestId } from "#kit/request-id";

const LONGEST_NAME = 255;
const START_AGAIN_AFTER_MS = 30_000;

/** Stores the file and has it read. The row is written before the reading starts: what nobody started, the sweep does. */
export async function startImport(
	env: ProductEnv,
	vendorId: string,
	file: { name: string; body: ReadableStream<Uint8Array>; waits: boolean },
	scope: IdempotencyScope | null,
	now: Date,
): Promise<Result<Created<Import>>> {
	const id = newId("import");
	const stored = await storeFile(env.IMPORTS, fileKey(id), inUtf8(file.body), Number(env.IMPORT_MAX_BYTES));
	if (!stored.ok) return stored;
	const queued = newImport(id, file.name.slice(0, LONGEST_NAME), stored.value.bytes, now.toISOString(), file.waits);
	const created = await insertOnce(drizzle(env.DB), vendorId, queued, scope && ofFile(scope, stored.value.sha256)).catch(
		async (error: unknown) => {
			await env.IMPORTS.delete(fileKey(id));
			throw error;
		},
	);
	if (!created.ok || created.value.replayed) await env.IMPORTS.delete(fileKey(id)); // a repeat, or another file under the same key
	else if (!file.waits) await run(env, id, now);
	return created.ok ? ok({ ...created.value, value: await withColumns(env, created.value.value) }) : created;
}

/** What a repeat has to be the same in: the file above all. */
const ofFile = (scope: IdempotencyScope, sha256: string): IdempotencyScope => ({ ...scope, bodyHash: `${scope.bodyHash} ${sha256}` });

const insertOnce = (db: Db, vendorId: string, queued: Import, scope: IdempotencyScope | null) =>
	once<Import>(db, scope, async (record) => {
		await db.batch([insertImport(db, vendorId, queued), ...record(queued)]);
		return ok(queued);
	});

/** A shop's import with its report so far. */
export async function readImport(env: ProductEnv, vendorId: string, importId: string): Promise<Result<Import>> {
	const found = await findImport(drizzle(env.DB), vendorId, importId);
	return found ? ok(await withColumns(env, found)) : notFound("import");
}

const withColumns = async (env: ProductEnv, found: Import): Promise<Import> =>
	found.waits ? { ...found, columns: await readColumns(env.IMPORTS, found) } : found;

/** Has an import read that has waited to be told which column is what; without a word they are what they seem to be. */
export async function startWaitingImport(
	env: ProductEnv,
	vendorId: string,
	importId: string,
	{ fields }: ImportStart,
	now: Date,
): Promise<Result<Import>> {
	const found = await readImport(env, vendorId, importId);
	if (!found.ok) return found;
	const { columns, waits } = found.value;
	if (!waits) return NOT_WAITING;
	const said = fields ?? columns?.map(({ field }) => field) ?? null;
	const faults = columns && said ? fieldFaults(said, columns.length) : [];
	if (faults.length > 0) return fail("invalid_input", "The columns cannot be read in this way.", { errors: faults });
	if (!(await endWaiting(drizzle(env.DB), importId, columns && said, now.toISOString()))) return NOT_WAITING;
	await run(env, importId, now);
	return readImport(env, vendorId, importId);
}

const NOT_WAITING = fail("conflict", "This import does not wait to be started.");

/** What is wrong with what a shop says of its columns. */
function fieldFaults(said: readonly (ImportField | null)[], columns: number): FieldError[] {
	if (said.length !== columns) return [{ path: "fields", message: `has to name all ${columns} columns` }];
	const twice = said.flatMap((field, index) => (field !== null && said.indexOf(field) !== index ? [index] : []));
	if (!said.includes("title")) return [{ path: "fields", message: "has no title" }];
	return twice.map((index) => ({ path: `fields.${index}`, message: "is there twice" }));
}

const DAY_IN_MS = 86_400_000;

/** Gives up imports that nobody has started within a day. */
export async function endWaitingImports(env: ProductEnv, now: Date): Promise<void> {
	const before = new Date(now.getTime() - DAY_IN_MS).toISOString();
	for (const id of await giveUpWaiting(drizzle(env.DB), before, NOT_STARTED, now.toISOString())) await env.IMPORTS.delete(fileKey(id));
}

const NOT_STARTED = { code: "not_started", detail: "Nobody has said what its columns are. Please send the file again." } as const;

/** Has the imports read on that a crash left behind. Two readers of one import do nothing twice: each window is recorded once. */
export async function startForgottenImports(env: ProductEnv, now: Date): Promise<void> {
	const before = new Date(now.getTime() - START_AGAIN_AFTER_MS).toISOString();
	for (const id of await takeForgottenImports(drizzle(env.DB), before, now.toISOString())) await run(env, id, now);
}

/** A workflow of its own for each time that an import is taken up. */
async function run(env: ProductEnv, importId: string, now: Date): Promise<void> {
	try {
		await env.IMPORT_WORKFLOW.create({ id: `${importId}-${now.getTime()}`, params: { importId, requestId: currentRequestId() } });
	} catch (error) {
		logError("import not started, the sweep will", error, { importId });
	}
}
