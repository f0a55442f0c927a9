import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import type { BuiltWorker } from "./build.ts";
import { COLD_GATEWAY, COLD_WEB, coldCatalog, coldWebWorker, productDatabase, streetWorker, WEB } from "./street-worker.ts";

/** Where each of the Workers that are measured listens: sockets of the runtime itself. */
export interface Runtime {
	/** The real gateway, and behind it the whole street. */
	street: URL;
	/** The real gateway in front of a product Worker whose answers nobody keeps. */
	coldStreet: URL;
	/** The real web Worker, which keeps the pages that everybody sees. */
	web: URL;
	/** The same without its cache: every page is made anew. */
	coldWeb: URL;
	/** Bare Workers that answer from memory, one for each of the two. */
	bareWeb: URL;
	bareColdWeb: URL;
	/** A bare Worker behind one service binding. */
	hop: URL;
	/** A bare Worker with one D1 query, of rows that are the answer. */
	query: URL;
	/** A bare Worker that makes a query of ours on our database. */
	sameQuery: URL;
	/** A bare Worker that commits to D1 as often as a checkout does. */
	writes: URL;
	close(): Promise<void>;
	/** What the Workers have logged as errors, latest last. */
	errors: readonly string[];
}

const SOCKET = { host: "127.0.0.1", port: 0 };
const KEPT_ERRORS = 20;

/**
 * Runs the built Workers and the bare ones in one workerd process on the databases under `state`.
 * Every socket leads straight into its Worker: neither Node nor a development proxy sees a request.
 */
export async function openRuntime(built: readonly BuiltWorker[], state: string): Promise<Runtime> {
	const errors: string[] = [];
	const miniflare = new Miniflare(
		convertV4MiniflareOptions({
			...SOCKET,
			log: new Log(LogLevel.NONE),
			resourcePersistencePath: join(state, "v3"), // where wrangler's --persist-to puts it
			handleStructuredLogs: ({ level, message }) => {
				if (level === "error" && errors.push(message) > KEPT_ERRORS) errors.shift();
			},
			workers: [
				...bareWorkers(),
				{ ...bare("same-query"), d1Databases: productDatabase(built) },
				...built.map(streetWorker),
				...coldCatalog(built),
				{ ...coldWebWorker(built), unsafeDirectSockets: [SOCKET] },
			],
		}),
	);
	try {
		await miniflare.ready;
		const socketOf = (name: string): Promise<URL> => miniflare.unsafeGetDirectURL(name);
		return {
			street: await socketOf("bench-door"),
			coldStreet: await socketOf("bench-cold-door"),
			web: await socketOf("bench-web-door"),
			coldWeb: await socketOf(COLD_WEB),
			bareWeb: await socketOf("bench-web-answers"),
			bareColdWeb: await socketOf("bench-cold-web-answers"),
			hop: await socketOf("bench-hop"),
			query: await socketOf("bench-query"),
			sameQuery: await socketOf("bench-same-query"),
			writes: await socketOf("bench-writes"),
			errors,
			close: () => miniflare.dispose(),
		};
	} catch (error) {
		await miniflare.dispose();
		throw error;
	}
}

function bareWorkers() {
	return [
		// A Worker with assets gets a router in front of its own socket; a socket of another Worker may name it directly.
		{ ...bare("door"), unsafeDirectSockets: [{ ...SOCKET, serviceName: "highstreet-gateway" }] },
		{ ...bare("door", "cold-door"), unsafeDirectSockets: [{ ...SOCKET, serviceName: COLD_GATEWAY }] },
		{ ...bare("door", "web-door"), unsafeDirectSockets: [{ ...SOCKET, serviceName: WEB }] },
		bare("answers", "web-answers"),
		bare("answers", "cold-web-answers"),
		{ ...bare("hop"), serviceBindings: { ANSWERS: "bench-answers" } },
		bare("answers"),
		{ ...bare("query"), d1Databases: { DB: "bench-query" } },
		{ ...bare("writes"), d1Databases: { ORDERS: "bench-orders", STOCK: "bench-stock" } },
	];
}

function bare(file: string, name = file) {
	const path = fileURLToPath(new URL(`../bare/${file}.js`, import.meta.url));
	return {
		name: `bench-${name}`,
		compatibilityDate: "2026-11-01",
		modules: [{ type: "ESModule" as const, path }],
		unsafeDirectSockets: [SOCKET],
	};
}
