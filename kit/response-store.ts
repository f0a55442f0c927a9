import { type Lifetime, namesIn } from "./cache-lifetime.ts";

/** A response as it is kept: its whole body, and what has to be known to answer with it. */
export interface Kept {
	status: number;
	headers: Headers;
	body: ArrayBuffer;
	/** In lower case. */
	tags: readonly string[];
	/** The request headers that the response varies by, with the values it was made for. */
	vary: readonly (readonly [name: string, value: string | null])[];
	madeAt: number;
	lifetime: Lifetime;
}

/** How much is kept at most. */
export interface StoreLimits {
	/** Addresses, each with its variants. */
	entries: number;
	bytes: number;
}

/** Where responses are kept. */
export interface ResponseStore {
	find: (key: string, request: Request) => Kept | undefined;
	keep: (key: string, kept: Kept) => void;
	forget: (key: string) => void;
	/** Forgets what has one of the tags, which are in lower case. */
	drop: (tags: ReadonlySet<string>) => void;
}

const MOST_VARIANTS = 20;
/** About what an entry takes besides its body. */
const OVERHEAD_BYTES = 2_000;
/** One response may take at most this part of the room. */
const LARGEST_SHARE = 0.1;

/** Responses in memory, within limits: those asked for least recently go first. */
export function createResponseStore(limits: StoreLimits): ResponseStore {
	/** In the order in which they were asked for last. */
	const variantsOf = new Map<string, readonly Kept[]>();
	let bytes = 0;

	function put(key: string, variants: readonly Kept[]): void {
		bytes += sizeOf(variants) - sizeOf(variantsOf.get(key) ?? []);
		variantsOf.delete(key);
		if (variants.length > 0) variantsOf.set(key, variants);
	}

	return {
		find(key, request) {
			const variants = variantsOf.get(key);
			if (!variants) return undefined;
			variantsOf.delete(key);
			variantsOf.set(key, variants);
			return variants.find(({ vary }) => vary.every(([name, value]) => request.headers.get(name) === value));
		},
		keep(key, kept) {
			if (kept.body.byteLength > limits.bytes * LARGEST_SHARE) return;
			const others = (variantsOf.get(key) ?? []).filter(({ vary }) => JSON.stringify(vary) !== JSON.stringify(kept.vary));
			put(key, [kept, ...others].slice(0, MOST_VARIANTS));
			for (const oldest of variantsOf.keys()) {
				if (variantsOf.size <= limits.entries && bytes <= limits.bytes) break;
				put(oldest, []);
			}
		},
		forget: (key) => put(key, []),
		drop(tags) {
			// one that varies goes whole, as on the platform
			for (const [key, variants] of variantsOf) {
				if (variants.some((kept) => kept.tags.some((tag) => tags.has(tag)))) put(key, []);
			}
		},
	};
}

const sizeOf = (variants: readonly Kept[]): number => variants.reduce((sum, { body }) => sum + body.byteLength + OVERHEAD_BYTES, 0);

/** Reads a response whole, to be kept: without what is meant for the cache alone. */
export async function toKept(request: Request, response: Response, lifetime: Lifetime, madeAt: number): Promise<Kept> {
	return {
		status: response.status,
		headers: forClients(response.headers),
		body: await response.arrayBuffer(),
		tags: namesIn(response.headers.get("cache-tag") ?? ""),
		vary: namesIn(response.headers.get("vary") ?? "").map((name) => [name, request.headers.get(name)]),
		madeAt,
		lifetime,
	};
}

/** A response's headers without those that the cache takes off. */
export function forClients(headers: Headers): Headers {
	const left = new Headers(headers);
	for (const name of ["cache-tag", "cloudflare-cdn-cache-control"]) left.delete(name);
	return left;
}
