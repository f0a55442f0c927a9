import type { IdempotencyScope } from "#contracts/idempotency";
import { newId } from "#contracts/ids";
import type { Import } from "#contracts/product";
import { notFound, ok, type Result } from "#contracts/result";
import type { Created } from "#contracts/vendor-catalog";
import { once } from "#kit/idempotency";
import { logError } from "#kit/log";
import { drizzle } from "drizzle-orm/d1";
import type { ProductEnv } from "../env.ts";
import { fileKey, findImport, insertImport, takeForgottenImports, newImport } from "../store/import-store.ts";
import type { Db } from "#kit/db";
import { storeFile } from "./store-file.ts";

const LONGEST_NAME = 255;
const START_AGAIN_AFTER_MS = 30_000;

/** Stores the file and has it read. The row is written before the reading starts: what nobody started, the sweep does. */
export async function startImport(
	env: ProductEnv,
	vendorId: string,
	file: { name: string; body: ReadableStream<Uint8Array> },
	scope: IdempotencyScope | null,
	now: Date,
): Promise<Result<Created<Import>>> {
	const id = newId("import");
	const stored = await storeFile(env.IMPORTS, fileKey(id), file.body, Number(env.IMPORT_MAX_BYTES));
	if (!stored.ok) return stored;
	const queued = newImport(id, file.name.slice(0, LONGEST_NAME), stored.value.bytes, now.toISOString());
	const created = await insertOnce(drizzle(env.DB), vendorId, queued, scope && ofFile(scope, stored.value.sha256)).catch(
		async (error: unknown) => {
			await env.IMPORTS.delete(fileKey(id));
			throw error;
		},
	);
	if (created.ok && !created.value.replayed) await run(env, id, now);
	else await env.IMPORTS.delete(fileKey(id)); // a repeat, or another file under the same key
	return created;
}

/** What a repeat has to be the same in: the file above all. */
const ofFile = (scope: IdempotencyScope, sha256: string): IdempotencyScope => ({ ...scope, bodyHash: `${scope.bodyHash} ${sha256}` });

const insertOnce = (db: Db, vendorId: string, queued: Import, scope: IdempotencyScope | null) =>
	once<Import>(db, scope, async (record) => {
		await db.batch([insertImport(db, vendorId, queued), ...record(queued)]);
		return ok(queued);
	});

/** A shop's import with its report so far. */
export async function readImport(db: Db, vendorId: string, importId: string): Promise<Result<Import>> {
	const found = await findImport(db, vendorId, importId);
	return found ? ok(found) : notFound("import");
}

/** Has the imports read on that a crash left behind. Two readers of one import do nothing twice: each window is recorded once. */
export async function startForgottenImports(env: ProductEnv, now: Date): Promise<void> {
	const before = new Date(now.getTime() - START_AGAIN_AFTER_MS).toISOString();
	for (const id of await takeForgottenImports(drizzle(env.DB), before, now.toISOString())) await run(env, id, now);
}

/** A workflow of its own for each time that an import is taken up. */
async function run(env: ProductEnv, importId: string, now: Date): Promise<void> {
	try {
		await env.IMPORT_WORKFLOW.create({ id: `${importId}-${now.getTime()}`, params: { importId } });
	} catch (error) {
		logError("import not started, the sweep will", error, { importId });
	}
}
