import { drizzle } from "drizzle-orm/d1";
import type { ProductEnv } from "../env.ts";
import { beginImport, failImport, fileKey } from "../store/import-store.ts";
import { importWindow } from "./import-window.ts";

/** With about twenty queries a window this stays far below the thousand that an invocation may make. */
const WINDOWS_AT_ONCE = 10;

/** Long enough for others to have their turn: the local runtime serves all on one thread, and only while nothing else is ready to run. */
const PAUSE_MS = 5;

/** Reads the next windows of an import; whether there is more to read. The file goes when the import ends. */
export async function importWindows(env: ProductEnv, importId: string): Promise<boolean> {
	const db = drizzle(env.DB);
	for (let n = 0; n < WINDOWS_AT_ONCE; n += 1) {
		const unfinished = await beginImport(db, importId);
		if (!unfinished) return ended(env, importId);
		const read = await importWindow(env, unfinished, new Date());
		if (!read.ok) await failImport(db, importId, read.failure, new Date().toISOString());
		if (!read.ok || read.value.done) return ended(env, importId);
		await scheduler.wait(PAUSE_MS);
	}
	return true;
}

async function ended(env: ProductEnv, importId: string): Promise<false> {
	await env.IMPORTS.delete(fileKey(importId));
	return false;
}
