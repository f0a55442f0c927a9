import type { Api } from "../release/api.ts";
import { messageOf } from "../release/failures.ts";
import { type Environment, readConfig, type WorkerName } from "../worker-configs.ts";
import { openSocket } from "./tail-socket.ts";
import { type Line } from "./line.ts";
import { linesIn } from "./trace.ts";

/** What Cloudflare answers to who asks for a tail. */
interface Tail {
	id: string;
	url: string;
	expires_at: string;
}

export interface RemoteOptions {
	root: string;
	environment: Environment;
	workers: readonly WorkerName[];
	/** Has Cloudflare send only what says this somewhere. */
	text: string | undefined;
	onLine: (line: Line) => void;
	/** Says what a person should know of the tail itself. */
	warn: (text: string) => void;
	signal: AbortSignal;
	/** The pause before the first try to connect again; each one more doubles it, up to half a minute. */
	pauseMs?: number;
}

const LONGEST_PAUSE_MS = 30_000;

/**
 * Gives the log lines of deployed Workers as they come, until `signal` ends it; then no tail is left at Cloudflare. Connects again where a
 * connection ends. Throws where one cannot be had to begin with.
 */
export async function followRemote(api: Api, options: RemoteOptions): Promise<void> {
	const stop = new AbortController();
	const signal = AbortSignal.any([options.signal, stop.signal]);
	const following = options.workers.map((worker) => followWorker(api, worker, { ...options, signal }));
	try {
		await Promise.all(following);
	} finally {
		stop.abort();
		await Promise.allSettled(following);
	}
}

async function followWorker(api: Api, worker: WorkerName, options: RemoteOptions): Promise<void> {
	const { signal, warn, pauseMs = 1_000 } = options;
	const { name } = readConfig(options.root, worker, options.environment);
	let failures = 0;
	for (let isFirst = true; !signal.aborted; isFirst = false) {
		try {
			await listen(api, name, worker, options, () => {
				if (!isFirst) warn(`${name}: connected again.`);
				failures = 0;
			});
			if (!signal.aborted) warn(`${name}: the connection ended.`);
		} catch (error) {
			if (isFirst) throw error;
			if (!signal.aborted) warn(`${name}: ${messageOf(error)}`);
		}
		await pause(Math.min(LONGEST_PAUSE_MS, pauseMs * 2 ** failures++), signal);
	}
}

/** Listens to one tail until it ends, and takes it down. */
async function listen(api: Api, name: string, worker: WorkerName, options: RemoteOptions, onOpen: () => void): Promise<void> {
	const path = `/workers/scripts/${name}/tails`;
	const filters = options.text === undefined ? [] : [{ query: options.text }];
	const tail = await api.call<Tail>("POST", path, { filters });
	try {
		if (options.signal.aborted) return;
		const onMessage = (text: string) => {
			const { lines, note } = understood(text, worker);
			lines.forEach(options.onLine);
			if (note !== undefined) options.warn(`${name}: ${note}`);
		};
		await openSocket({ ...tail, expiresAt: tail.expires_at, onOpen, onMessage, signal: options.signal });
	} finally {
		await api
			.call("DELETE", `${path}/${tail.id}`)
			.catch((error: unknown) => options.warn(`${name}: a tail is left behind. ${messageOf(error)}`));
	}
}

/** What makes no sense ends no tail: whoever looks for a fault needs the lines behind it. */
function understood(text: string, worker: string): ReturnType<typeof linesIn> {
	try {
		return linesIn(text, worker);
	} catch (error) {
		return { lines: [], note: `Cloudflare sent what is no trace: ${messageOf(error)}` };
	}
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(done, ms);
		function done() {
			clearTimeout(timer);
			signal.removeEventListener("abort", done);
			resolve();
		}
		if (signal.aborted) done();
		else signal.addEventListener("abort", done, { once: true });
	});
}
