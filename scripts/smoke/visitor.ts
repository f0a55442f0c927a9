import { setTimeout as pause } from "node:timers/promises";
import type { ServiceReadiness } from "../../contracts/health.ts";
import { reasonOf } from "../release/failures.ts";

/** The marketplace did not do what a shopper may expect. */
export class SmokeFault extends Error {
	/** What it answered with; 0 where it did not answer. */
	readonly status: number;

	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}

export interface Call {
	cartToken?: string;
	/** The Idempotency-Key: all that is sent may be sent again. */
	key?: string;
	body?: object;
}

/** Somebody who asks over HTTP, from outside, as any shopper's browser or app does. */
export interface Visitor {
	page: (path: string) => Promise<string>;
	call: <T>(method: string, path: string, call?: Call) => Promise<T>;
	/** How often something had to be asked again. */
	again: () => number;
}

export interface VisitorOptions {
	origin: string;
	/** For how long what fails by chance is asked again: a new version takes seconds to be everywhere. */
	patienceMs: number;
	/** Ends all of it. */
	signal: AbortSignal;
}

const ANSWERS_WITHIN_MS = 15_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;

const isByChance = (status: number): boolean => status === 0 || status === 429 || status >= 500;

/** Opens the door. What is answered with 4xx fails at once; no answer, 429 and 5xx are asked again while there is patience. */
export function openVisitor({ origin, patienceMs, signal }: VisitorOptions): Visitor {
	let retries = 0;

	async function once(method: string, path: string, { cartToken, key, body }: Call): Promise<{ text: string; type: string }> {
		const name = `${method} ${path}`;
		const response = await fetch(new URL(path, origin), {
			method,
			headers: {
				"user-agent": "highstreet-smoke",
				"cache-control": "no-cache",
				...(cartToken !== undefined && { "x-cart-token": cartToken }),
				...(key !== undefined && { "idempotency-key": key }),
				...(body && { "content-type": "application/json" }),
			},
			...(body && { body: JSON.stringify(body) }),
			redirect: "manual",
			signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWERS_WITHIN_MS)]),
		}).catch((error: unknown) => {
			throw new SmokeFault(0, wasStopped(error) ? stoppedAt(name) : `${name} did not answer: ${whyOf(error)}`);
		});
		const text = await response.text().catch((error: unknown) => {
			throw new SmokeFault(0, wasStopped(error) ? stoppedAt(name) : `The answer to ${name} broke off: ${whyOf(error)}`);
		});
		if (response.ok) return { text, type: response.headers.get("content-type") ?? "" };
		const [request, location] = [response.headers.get("x-request-id"), response.headers.get("location")];
		const more = location === null ? saysOf(text) : `, which leads to ${location}`;
		throw new SmokeFault(response.status, `${name} answered ${response.status}${more}${request === null ? "" : ` (request ${request})`}`);
	}

	async function patiently(method: string, path: string, call: Call): Promise<{ text: string; type: string }> {
		const until = Date.now() + patienceMs;
		for (let waitMs = FIRST_PAUSE_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_PAUSE_MS)) {
			try {
				return await once(method, path, call);
			} catch (error) {
				if (!(error instanceof SmokeFault) || !isByChance(error.status) || Date.now() + waitMs > until || signal.aborted) throw error;
				retries++;
				await pause(waitMs, undefined, { signal }).catch(() => {
					throw error;
				});
			}
		}
	}

	return {
		page: async (path) => {
			const { text, type } = await patiently("GET", path, {});
			if (!type.includes("text/html") || !text.includes("</html>")) throw new SmokeFault(200, `GET ${path} is no whole page`);
			return text;
		},
		call: async <T>(method: string, path: string, call: Call = {}) => {
			const { text, type } = await patiently(method, path, call);
			if (text === "") return undefined as T;
			try {
				return JSON.parse(text) as T;
			} catch {
				throw new SmokeFault(
					200,
					`${method} ${path} answered with ${type || "something"} that is no JSON: ${origin} seems to be no marketplace`,
				);
			}
		},
		again: () => retries,
	};
}

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;
const whyOf = (error: unknown): string => (isNamed(error, "TimeoutError") ? "the time is over" : reasonOf(error));

/** Whether somebody has ended the test, as with Ctrl-C: for that the marketplace is not to blame. */
const wasStopped = (error: unknown): boolean => isNamed(error, "AbortError");
const stoppedAt = (name: string): string => `The smoke test was stopped at ${name}`;

/** What a problem, or an answer about health, says of itself; pages of errors say nothing here. */
function saysOf(text: string): string {
	try {
		const { code, detail, services = {} } = JSON.parse(text) as { code?: string; detail?: string; services?: Record<string, Condition> };
		const unwell = Object.entries(services).flatMap(([name, service]) => conditionOf(name, service) ?? []);
		const says = [code, detail, unwell.join("; ")].filter(Boolean).join(" ");
		return says === "" ? "" : `: ${says}`;
	} catch {
		return "";
	}
}

/** What `/health` and `/health/ready` say of a service. */
type Condition = Pick<ServiceReadiness, "database" | "detail"> & { status: string; schema?: ServiceReadiness["schema"] };

/** What is wrong with a service; null where nothing is. */
function conditionOf(name: string, { status, database, detail, schema }: Condition): string | null {
	if (database === "ok" && ["ok", "ready"].includes(status)) return null;
	const isBehind = schema && (schema.level ?? -1) < schema.needs;
	const why = isBehind
		? `its database has migration ${schema.level ?? "none"}, the code needs ${schema.needs}`
		: `its database is ${database}`;
	return `${name} is ${status}, ${detail ?? why}`;
}
