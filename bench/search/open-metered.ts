import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import type { BuiltWorker } from "../runtime/build.ts";
import { meteredProduct, streetWorker, WEB } from "../runtime/street-worker.ts";

/** The street without its pages, where every read of the catalog reaches D1 and tells what it read there. */
export interface MeteredStreet {
	/** The real gateway's socket. */
	street: URL;
	/** What the Workers have logged as errors. */
	errors: readonly string[];
	close(): Promise<void>;
}

const SOCKET = { host: "127.0.0.1", port: 0 };
const DOOR = "bench-door";
const PRODUCT = "highstreet-product";

/** Runs the built gateway and services in one workerd process on the databases under `state`. */
export async function openMetered(built: readonly BuiltWorker[], state: string): Promise<MeteredStreet> {
	const errors: string[] = [];
	const door = {
		name: DOOR,
		compatibilityDate: "2026-11-01",
		modules: [{ type: "ESModule" as const, path: fileURLToPath(new URL("../bare/door.js", import.meta.url)) }],
		unsafeDirectSockets: [{ ...SOCKET, serviceName: "highstreet-gateway" }],
	};
	const services = built.filter(({ name }) => name !== WEB);
	const miniflare = new Miniflare(
		convertV4MiniflareOptions({
			...SOCKET,
			log: new Log(LogLevel.NONE),
			resourcePersistencePath: join(state, "v3"),
			handleStructuredLogs: ({ level, message }) => void (level === "error" && errors.push(message)),
			workers: [door, ...services.map((worker) => (worker.name === PRODUCT ? meteredProduct(worker) : streetWorker(worker)))],
		}),
	);
	try {
		await miniflare.ready;
		return { street: await miniflare.unsafeGetDirectURL(DOOR), errors, close: () => miniflare.dispose() };
	} catch (error) {
		await miniflare.dispose();
		throw error;
	}
}
