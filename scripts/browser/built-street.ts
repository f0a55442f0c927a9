import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { buildWorkers } from "../../bench/runtime/build.ts";
import { streetWorker, WEB } from "../../bench/runtime/street-worker.ts";
import { seedEmptyStreet } from "../seed/seed.ts";
import { migrateLocal } from "../street/migrate.ts";
import { step } from "../street/progress.ts";
import { openCompressingProxy } from "./compressing-proxy.ts";

export interface BuiltStreet {
	url: string;
	close: () => Promise<void>;
}

const SOCKET = { host: "127.0.0.1", port: 0 };

/**
 * A street of its own: the Workers built as for a deploy, on fresh databases with the sample shops in a temporary folder, run
 * by the runtime itself and without the development server, which is slow, does not compress and reloads.
 */
export async function openBuiltStreet(): Promise<BuiltStreet> {
	const folder = mkdtempSync(join(tmpdir(), "highstreet-built-"));
	const remove = (): void => rmSync(folder, { recursive: true, force: true });
	process.once("exit", remove); // Miniflare exits on a signal by itself, at once
	const closers: (() => Promise<void> | void)[] = [remove];
	const close = async (): Promise<void> => {
		for (let closer = closers.pop(); closer; closer = closers.pop()) await closer();
	};
	const interrupted = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
		process.once(signal, () => {
			interrupted.abort();
			void close().finally(() => process.exit(130));
		});
	try {
		const state = join(folder, "state");
		const built = await step("Building the Workers", (progress) => buildWorkers(join(folder, "built"), interrupted.signal, progress));
		await migrateLocal(state);
		await seedEmptyStreet(state);
		const miniflare = new Miniflare(
			convertV4MiniflareOptions({
				...SOCKET,
				log: new Log(LogLevel.NONE),
				handleStructuredLogs: ({ level, message }) => void (level === "error" && console.error(message)),
				resourcePersistencePath: join(state, "v3"),
				workers: built.map((worker) => ({ ...streetWorker(worker), ...(worker.name === WEB && { unsafeDirectSockets: [SOCKET] }) })),
			}),
		);
		closers.push(() => miniflare.dispose());
		await miniflare.ready;
		const proxy = await openCompressingProxy(await miniflare.unsafeGetDirectURL(WEB));
		closers.push(() => proxy.close());
		return { url: proxy.url, close };
	} catch (error) {
		await close();
		throw error;
	}
}
