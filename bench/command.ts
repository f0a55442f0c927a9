import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { styleText } from "node:util";

/** What a benchmark works with, and what ends it. */
export interface Bench {
	/** A folder of its own, which is removed at the end. */
	folder: string;
	/** What is to be ended before that; the last one first. */
	cleanups: (() => Promise<void> | void)[];
	/** Aborted when somebody interrupts. */
	signal: AbortSignal;
}

/**
 * Runs a benchmark from the command line, and leaves nothing behind however it ends: done, failed (exit code 1, and one line that
 * says why), interrupted (130), or its parent killed.
 */
export async function runBenchmark(main: (bench: Bench) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "highstreet-bench-"));
	process.once("exit", () => rmSync(folder, { recursive: true, force: true })); // Miniflare exits on a signal by itself, at once
	const cleanups: Bench["cleanups"] = [];
	const cleanUp = async (): Promise<void> => {
		for (let cleanup = cleanups.pop(); cleanup; cleanup = cleanups.pop()) await cleanup();
	};
	const interrupted = new AbortController();
	const interrupt = (): void => {
		interrupted.abort();
		void cleanUp().finally(() => process.exit(130));
	};
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, interrupt);
	const parent = process.ppid;
	setInterval(() => process.ppid !== parent && interrupt(), 1_000).unref(); // whoever started us was killed: do not stay behind
	try {
		await main({ folder, cleanups, signal: interrupted.signal });
	} catch (error) {
		if (!interrupted.signal.aborted) console.error(styleText("red", error instanceof Error ? error.message : String(error)));
		process.exitCode = 1;
	} finally {
		await cleanUp();
	}
}
