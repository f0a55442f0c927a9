import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, type V4WorkerOptions } from "miniflare";
import { inject } from "vitest";
import type { BuiltWorker } from "../../bench/runtime/build.ts";
import { builtWorker } from "../../bench/runtime/street-worker.ts";
import type { ServiceName } from "../../scripts/street/local-state.ts";
import { BACKSTAGE, backstageAt, backstageWorker } from "./backstage/backstage.ts";

const EVENTS_ARRIVE_WITHIN_MS = 20_000;

export interface Answer<T = unknown> {
	status: number;
	headers: Headers;
	body: T;
}

export interface Ask {
	/** A session token. */
	as?: string | undefined;
	cartToken?: string | undefined;
	key?: string;
	headers?: Record<string, string>;
	/** Goes as JSON, unless it is a string. */
	body?: unknown;
}

/** What every street of a test run is made of. */
export interface StreetParts {
	/** All Workers, as a deploy would upload them. */
	built: BuiltWorker[];
	/** A folder with five empty databases, for each street to copy. */
	state: string;
}

declare module "vitest" {
	interface ProvidedContext {
		streetParts: StreetParts;
	}
}

/** How many seconds each event is on its way, at least: `EVENTS_LATE_BY=6 npm test` finds tests that rely on quick ones. */
const LATE_BY = Number(process.env["EVENTS_LATE_BY"] ?? 0);
const SOCKET = { host: "127.0.0.1", port: 0 };
const WEB = "highstreet-web";
const GATEWAY = "highstreet-gateway";

type Secrets = Record<string, string>;

/** A Worker of the street; from outside one reaches the web client and the gateway. */
const streetWorker = (worker: BuiltWorker, secrets?: Secrets, isPatient = true) => ({
	...withQueues(builtWorker(worker, secrets), { ...(!isPatient && { maxRetries: 0 }), ...(LATE_BY && { maxBatchTimeout: LATE_BY }) }),
	...((worker.name === WEB || worker.name === GATEWAY) && { unsafeDirectSockets: [SOCKET] }),
});

/** The same with other settings of the queues that it reads. Without retries, what fails once is a dead letter at once rather than hours later. */
const withQueues = (options: ReturnType<typeof builtWorker>, settings: { maxRetries?: number; maxBatchTimeout?: number }) => {
	const { queueConsumers = {} } = options as V4WorkerOptions;
	const changed = Object.entries(queueConsumers).map(([queue, consumer]) => [queue, { ...(consumer as object), ...settings }]);
	return { ...options, queueConsumers: Object.fromEntries(changed) as typeof queueConsumers };
};

/** Calls of the API at an address. */
export function callsTo(origin: URL | string) {
	const fetchDirectly = (path: string, init?: RequestInit): Promise<Response> =>
		fetch(new URL(path, origin), { redirect: "manual", ...init });

	async function ask<T = unknown>(method: string, path: string, { as, cartToken, key, headers, body }: Ask = {}): Promise<Answer<T>> {
		const response = await fetchDirectly(`/api/v1${path}`, {
			method,
			headers: {
				...(as && { Authorization: `Bearer ${as}` }),
				...(cartToken && { "X-Cart-Token": cartToken }),
				...(key && { "Idempotency-Key": key }),
				...(body !== undefined && { "Content-Type": "application/json" }),
				...headers,
			},
			...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
		});
		const isJson = response.headers.get("content-type")?.includes("json") ?? false;
		return { status: response.status, headers: response.headers, body: (isJson ? await response.json() : await response.text()) as T };
	}

	/** The same, where anything but success means that the test cannot go on. */
	async function must<T>(method: string, path: string, options: Ask = {}): Promise<T> {
		const answer = await ask<T>(method, path, options);
		if (answer.status >= 400) throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
		return answer.body;
	}

	return { fetchDirectly, ask, must };
}

export type Calls = ReturnType<typeof callsTo>;

/**
 * All Workers, built as for a deploy, with their real configs on empty databases, asked from outside through the gateway.
 * Secrets are what is set for a service besides; `onLine` hears every line that a Worker writes; `from` is the state of another street;
 * where it is not `patient`, messages that fail are not tried again.
 */
export async function openStreet({
	secrets = {},
	onLine,
	from,
	patient = true,
}: { secrets?: Partial<Record<ServiceName, Secrets>>; onLine?: (line: string) => void; from?: string; patient?: boolean } = {}) {
	const { built, state } = inject("streetParts");
	const folder = mkdtempSync(join(tmpdir(), "highstreet-street-"));
	cpSync(from ?? state, folder, { recursive: true });
	const workers = built.map((worker) =>
		streetWorker(worker, secrets[worker.name.replace("highstreet-", "") as ServiceName], patient),
	) as V4WorkerOptions[];
	const miniflare = new Miniflare(
		convertV4MiniflareOptions({
			...SOCKET,
			log: new Log(LogLevel.NONE),
			handleStructuredLogs: ({ level, message }) => {
				onLine?.(message);
				if (level === "error") console.error(message);
			},
			resourcePersistencePath: join(folder, "v3"), // where wrangler's --persist-to puts it
			workers: [...workers, backstageWorker(workers)],
		}),
	);
	await miniflare.ready;
	const [url, gateway, behind] = await Promise.all([WEB, GATEWAY, BACKSTAGE].map((name) => miniflare.unsafeGetDirectURL(name)));
	if (!url || !gateway || !behind) throw new Error("the street has no address");

	const calls = callsTo(gateway);
	const { database, sweep, send, documentOf } = backstageAt(behind);

	/** Sends a service one of its own messages, which come when something is due. */
	async function remind(service: ServiceName, { dueAt, ...message }: { dueAt: string } & Record<string, unknown>): Promise<void> {
		const delaySeconds = Math.max(0, Math.ceil((Date.parse(dueAt) - Date.now()) / 1000));
		await send(`TO_${service.toUpperCase()}`, { ...message, dueAt }, delaySeconds);
	}

	/** Puts any message into a service's queue, as another service would. */
	const post = (to: Exclude<ServiceName, "review">, body: unknown): Promise<void> => send(`TO_${to.toUpperCase()}`, body);

	/** Ends all Workers and leaves the state behind; gives its folder, which is removed by `close`. */
	async function stop(): Promise<string> {
		await miniflare.dispose();
		return folder;
	}

	async function close(): Promise<void> {
		await miniflare.dispose();
		rmSync(folder, { recursive: true, force: true });
	}

	return { url, gateway, ...calls, database, sweep, remind, post, documentOf, stop, close };
}

export type Street = Awaited<ReturnType<typeof openStreet>>;

/** Asks again until the answer is there: events take their time. Fails with the last answer. */
export async function eventually<T>(
	what: string,
	look: () => Promise<T | undefined | null | false>,
	withinMs = EVENTS_ARRIVE_WITHIN_MS,
): Promise<T> {
	const deadline = Date.now() + withinMs;
	for (;;) {
		const found = await look();
		if (found) return found;
		if (Date.now() > deadline) throw new Error(`waited ${withinMs / 1000} s in vain for: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
