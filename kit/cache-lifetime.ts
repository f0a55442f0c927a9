/** For how long a shared cache may answer with a response, in milliseconds: fresh first, and after that in case of need. */
export interface Lifetime {
	fresh: number;
	/** Past its freshness, while it is made anew. */
	whileRevalidating: number;
	/** Past its freshness, where it cannot be made anew. */
	ifError: number;
}

const KEPT_STATUSES: ReadonlySet<number> = new Set([200, 301, 404]);

/** The first that a response has is the one that counts, as Cloudflare has it; the first two are not for browsers. */
const HEADERS = ["cloudflare-cdn-cache-control", "cdn-cache-control", "cache-control"];

/** RFC 9111, section 4.2.4: these forbid a shared cache to answer with what is stale. */
const NEVER_STALE = ["s-maxage", "must-revalidate", "proxy-revalidate"];

/**
 * How long a response may be kept, or null where it may not: only what says that it is public, and for how long.
 * As with Workers Cache, `stale-while-revalidate` and `stale-if-error` count only beside `max-age`, not beside `s-maxage`
 * or `must-revalidate`, and without `stale-if-error` an old copy is better than none for as long as there is one.
 */
export function lifetimeOf({ status, headers }: Response): Lifetime | null {
	const directives = directivesOf(HEADERS.map((name) => headers.get(name)).find((value) => value !== null) ?? "");
	if (!KEPT_STATUSES.has(status) || headers.has("set-cookie") || isOnePersons(headers.get("vary") ?? "")) return null;
	if (!directives.has("public") || ["private", "no-store", "no-cache"].some((name) => directives.has(name))) return null;
	const milliseconds = (name: string): number | undefined => {
		const value = directives.get(name);
		return value !== undefined && /^\d+$/.test(value) ? Number(value) * 1_000 : undefined;
	};
	const fresh = milliseconds("s-maxage") ?? milliseconds("max-age") ?? 0;
	if (fresh === 0) return null;
	if (NEVER_STALE.some((name) => directives.has(name))) return { fresh, whileRevalidating: 0, ifError: 0 };
	return { fresh, whileRevalidating: milliseconds("stale-while-revalidate") ?? 0, ifError: milliseconds("stale-if-error") ?? Infinity };
}

const directivesOf = (header: string): Map<string, string> =>
	new Map(
		header
			.toLowerCase()
			.split(",")
			.map((directive) => directive.trim().split("=", 2))
			.map(([name = "", value = ""]) => [name, value.replaceAll('"', "")]),
	);

/** Nothing tells `Vary: *` apart, and what varies by cookie is for one person. */
const isOnePersons = (vary: string): boolean => namesIn(vary).some((name) => name === "*" || name === "cookie");

/** The header names in a Vary header, in lower case. */
export const namesIn = (vary: string): string[] =>
	vary
		.toLowerCase()
		.split(",")
		.map((name) => name.trim())
		.filter(Boolean);
