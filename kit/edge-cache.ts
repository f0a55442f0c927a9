import { type Lifetime, lifetimeOf } from "./cache-lifetime.ts";
import { logError } from "./log.ts";
import { createResponseStore, forClients, type Kept, type StoreLimits, toKept } from "./response-store.ts";

/** What of a Worker's execution context is needed; `cache` is Workers Cache, and undefined where the platform has none. */
export interface CacheContext {
	waitUntil: (promise: Promise<unknown>) => void;
	cache?: { purge: (options: { tags: string[] }) => Promise<PurgeResult> } | undefined;
}

interface PurgeResult {
	success: boolean;
	errors: readonly { code: number; message: string }[];
}

/** What the platform says of an answer in `Cf-Cache-Status`. */
type CacheStatus = "HIT" | "MISS" | "EXPIRED" | "UPDATING" | "STALE" | "BYPASS";

/** A cache for whole responses, with the rules of Workers Cache. */
export interface EdgeCache {
	answer: (request: Request, ctx: CacheContext, produce: () => Promise<Response>) => Promise<Response>;
	purge: (tags: readonly string[]) => void;
}

/** A response on its way: others who want the same wait for its end and look again. */
interface Flight {
	since: number;
	ended: boolean;
	/** The tags that were purged meanwhile. */
	purged: Set<string>;
	/** How it failed: those who waited get the same, rather than trying one after the other. */
	failure?: Kept;
}

const LIMITS: StoreLimits = { entries: 1_000, bytes: 32_000_000 };
/** Who has waited as long for another one's response makes it himself. */
const WAIT_AT_MOST_MS = 10_000;
const LONGEST_PAUSE_MS = 20;
const MOST_LONERS = 1_000;
const GONE: ReadonlySet<number> = new Set([404, 410]);
const NO_TIME: Lifetime = { fresh: 0, whileRevalidating: 0, ifError: 0 };
/** Cloudflare takes no more at once. */
const TAGS_PER_PURGE = 100;

/**
 * Answers from the cache, or with what `produce` makes. Where the platform has Workers Cache, a hit never gets here and
 * what does is to be made; elsewhere (locally, in tests) a cache in the isolate with the same rules stands in for it.
 */
export const cached = (request: Request, ctx: CacheContext, produce: () => Promise<Response>): Promise<Response> =>
	ctx.cache ? produce() : standIn.answer(request, ctx, produce);

/** Makes what was kept with one of the tags unusable, also what is on its way; throws where the platform does not take it. */
export async function purge(ctx: CacheContext, tags: readonly string[]): Promise<void> {
	if (!ctx.cache) return standIn.purge(tags);
	for (let start = 0; start < tags.length; start += TAGS_PER_PURGE) {
		const { success, errors } = await ctx.cache.purge({ tags: tags.slice(start, start + TAGS_PER_PURGE) });
		if (!success) throw new Error(`the cache was not purged: ${errors.map(({ code, message }) => `${code} ${message}`).join("; ")}`);
	}
}

/**
 * The stand-in: keyed by host, path and query. Workers Cache does not look at the host, where all hosts are ours and pages name
 * one; here anybody can send any. The order of the parameters does not matter.
 */
export function createEdgeCache(limits: StoreLimits = LIMITS, now: () => number = () => Date.now()): EdgeCache {
	const store = createResponseStore(limits);
	const flights = new Map<string, Flight>();
	/** Keys whose last response could not be kept: nobody waits for the next one, which will hardly be for him. */
	const loners = new Set<string>();

	/** Makes a response and keeps it, unless it may not be kept or was purged before it was there. */
	async function fill(key: string, request: Request, produce: () => Promise<Response>, status: CacheStatus): Promise<Response> {
		const flight: Flight = { since: now(), ended: false, purged: new Set() };
		flights.set(key, flight);
		try {
			const response = await produce();
			const lifetime = lifetimeOf(response);
			remember(loners, key, !lifetime && response.status < 500);
			if (!lifetime) {
				if (GONE.has(response.status)) store.forget(key); // what is not there any more is not shown any longer
				if (response.status >= 500) {
					flight.failure = await toKept(request, response, NO_TIME, now());
					return answerWith(flight.failure, request, "BYPASS", 0);
				}
				return labeled(response, "BYPASS");
			}
			const kept = await toKept(request, response, lifetime, now());
			const isCurrent = flights.get(key) === flight && !kept.tags.some((tag) => flight.purged.has(tag));
			if (isCurrent) store.keep(key, kept);
			return answerWith(kept, request, status, 0);
		} finally {
			flight.ended = true;
			if (flights.get(key) === flight) flights.delete(key);
		}
	}

	/** The same, with the stale copy where making a new one fails. It goes on when whoever asked has gone: others wait for it. */
	async function fillOr(stale: Kept | undefined, key: string, request: Request, ctx: CacheContext, produce: () => Promise<Response>) {
		const filling = fill(key, request, produce, stale ? "EXPIRED" : "MISS");
		ctx.waitUntil(filling.catch(() => undefined));
		const age = stale ? now() - stale.madeAt : 0;
		const isBetterThanNothing = stale && age < stale.lifetime.fresh + stale.lifetime.ifError;
		if (!isBetterThanNothing) return filling;
		const response = await filling.catch((error: unknown) => logError("a stale copy is shown", error));
		return response && response.status < 500 ? response : answerWith(stale, request, "STALE", age);
	}

	/** Who makes it now; one that takes too long may have died with its request. */
	function flightTo(key: string): Flight | undefined {
		const flight = flights.get(key);
		return flight && now() - flight.since < WAIT_AT_MOST_MS ? flight : undefined;
	}

	/** Nobody may wait on a promise of another request here, so one looks again and again. */
	async function endOf(flight: Flight): Promise<void> {
		for (let pause = 1; !flight.ended && now() - flight.since < WAIT_AT_MOST_MS; pause = Math.min(2 * pause, LONGEST_PAUSE_MS))
			await new Promise((resolve) => setTimeout(resolve, pause));
	}

	return {
		async answer(request, ctx, produce) {
			if (request.method !== "GET" && request.method !== "HEAD") return labeled(await produce(), "BYPASS");
			const key = keyOf(request.url);
			for (;;) {
				const kept = store.find(key, request);
				const age = kept ? now() - kept.madeAt : 0;
				if (kept && age < kept.lifetime.fresh) return answerWith(kept, request, "HIT", age);
				const flight = flightTo(key);
				if (kept && age < kept.lifetime.fresh + kept.lifetime.whileRevalidating) {
					if (!flight && request.method === "GET") ctx.waitUntil(refresh(key, request, produce));
					return answerWith(kept, request, "UPDATING", age);
				}
				if (request.method === "HEAD") return labeled(await produce(), "MISS");
				if (!flight || loners.has(key)) return fillOr(kept, key, request, ctx, produce);
				await endOf(flight);
				if (flight.failure && !kept) return answerWith(flight.failure, request, "BYPASS", 0);
			}
		},
		purge(tags) {
			const purged = new Set(tags.map((tag) => tag.toLowerCase()));
			store.drop(purged);
			for (const flight of flights.values()) for (const tag of purged) flight.purged.add(tag);
		},
	};

	function refresh(key: string, request: Request, produce: () => Promise<Response>): Promise<unknown> {
		return fill(key, request, produce, "EXPIRED").catch((error: unknown) => logError("a page was not made anew", error));
	}
}

const standIn = createEdgeCache();

/** The host, the path and the parameters in order. */
function keyOf(address: string): string {
	if (!address.includes("?")) return address;
	const url = new URL(address);
	url.searchParams.sort();
	return `${url.origin}${url.pathname}${url.search}`;
}

function remember(set: Set<string>, key: string, isIn: boolean): void {
	if (set.size >= MOST_LONERS) set.clear();
	if (isIn) set.add(key);
	else set.delete(key);
}

function labeled(response: Response, status: CacheStatus): Response {
	const headers = forClients(response.headers);
	headers.set("Cf-Cache-Status", status);
	return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

function answerWith({ status, headers, body }: Kept, { method }: Request, cacheStatus: CacheStatus, age: number): Response {
	const told = new Headers(headers);
	told.set("Cf-Cache-Status", cacheStatus);
	if (["HIT", "UPDATING", "STALE"].includes(cacheStatus)) told.set("Age", String(Math.floor(age / 1_000)));
	return new Response(method === "HEAD" ? null : body, { status, headers: told });
}
