import { notFound, ok, type Result } from "#contracts/result";
import type { Db } from "#kit/db";
import { drizzle } from "drizzle-orm/d1";
import { failedHeader } from "../domain/import/failed-rows.ts";
import type { ProductEnv } from "../env.ts";
import { failedKeys, findFailedHeader, findOldFailedRows, forgetFailedRows } from "../store/failed-rows-store.ts";
import { textStream } from "./text-stream.ts";

const KEPT_IN_MS = 30 * 86_400_000;
const KEYS_AT_ONCE = 1_000;

/** The rows that an import skipped, as a file that can be mended and imported: it touches nothing else. `not_found` where there are none. */
export async function readFailedRows(env: ProductEnv, vendorId: string, importId: string): Promise<Result<ReadableStream<Uint8Array>>> {
	const header = await findFailedHeader(drizzle(env.DB), vendorId, importId);
	return header ? ok(textStream(pieces(env.IMPORTS, importId, failedHeader(header)))) : notFound("import with rows to be mended");
}

async function* pieces(bucket: R2Bucket, importId: string, header: string): AsyncGenerator<string> {
	yield header;
	for await (const keys of keysOf(bucket, importId)) for (const key of keys) yield (await (await bucket.get(key))?.text()) ?? "";
}

async function* keysOf(bucket: R2Bucket, importId: string): AsyncGenerator<string[]> {
	let cursor: string | undefined;
	do {
		const page: R2Objects = await bucket.list({
			prefix: failedKeys(importId),
			limit: KEYS_AT_ONCE,
			...(cursor !== undefined && { cursor }),
		});
		yield page.objects.map(({ key }) => key);
		cursor = page.truncated ? page.cursor : undefined;
	} while (cursor !== undefined);
}

/** Forgets the failed rows of some of the imports that ended long ago. */
export async function forgetOldFailedRows(db: Db, bucket: R2Bucket, now: Date): Promise<void> {
	for (const id of await findOldFailedRows(db, new Date(now.getTime() - KEPT_IN_MS).toISOString())) {
		for await (const keys of keysOf(bucket, id)) if (keys.length > 0) await bucket.delete(keys);
		await forgetFailedRows(db, id);
	}
}
