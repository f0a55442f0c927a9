import type { Context, MiddlewareHandler } from "hono";
import { completeHeaders } from "./outward-headers.ts";
import { BOOKMARK_HEADER, startOf } from "./bookmark.ts";
import { ANY_CHANGE, EVERYTHING } from "./purges.ts";

/** For how long a copy may be shown without asking again, should a purge ever get lost; and meanwhile, while it is made anew. */
const FRESH_FOR_SECONDS = 60;
const STALE_FOR_SECONDS = 60;
/** For how long a copy is better than nothing, where the service or its database is down. */
const STALE_IF_ERROR_SECONDS = 86_400;

/** Clients ask again each time, and may go on with what they have where nobody answers. */
const FOR_CLIENTS = `public, max-age=0, stale-while-revalidate=0, stale-if-error=${STALE_IF_ERROR_SECONDS}`;
/** `s-maxage` would switch off what is stale (RFC 9111, section 5.2.2.10), so the edge has a header of its own, which it takes off. */
const forEdge = (seconds: number): string => {
	const fresh = Math.min(FRESH_FOR_SECONDS, seconds);
	const stale = Math.min(STALE_FOR_SECONDS, seconds - fresh);
	return `public, max-age=${fresh}, stale-while-revalidate=${stale}, stale-if-error=${STALE_IF_ERROR_SECONDS}`;
};
const FOR_ONE = "private, no-cache";

const shown = new WeakMap<Request, string[]>();
const ends = new WeakMap<Request, string>();

/**
 * Says what an answer shows, so that a change of it purges the answer: `product:<id>`, `vendor:<id>`, `products`, `categories` …
 * An answer that says nothing goes with any change of the service's data.
 */
export function showing(c: Context, ...tags: string[]): void {
	shown.set(c.req.raw, tags);
}

/** Says until when an answer is right if nothing is changed: no copy is shown for longer. Null for no end. */
export function showingUntil(c: Context, moment: string | null): void {
	if (moment !== null) ends.set(c.req.raw, moment);
}

/** Whole seconds until an answer is not right any more. */
function secondsLeft(request: Request): number {
	const end = ends.get(request);
	return end === undefined ? Infinity : Math.max(0, Math.floor((Date.parse(end) - Date.now()) / 1_000));
}

/** For public reads: an ETag, and a copy at the edge, except for who has just written something. */
export const publicRead: MiddlewareHandler = async (c, next) => {
	await next();
	if (!c.res.ok) return;
	const { status, headers: made } = c.res;
	const body = await c.res.arrayBuffer();
	const headers = new Headers(made);
	headers.set("ETag", await weakTagOf(body));
	headers.append("Vary", BOOKMARK_HEADER);
	if (startOf(c.req.raw.headers) !== null) headers.set("Cache-Control", FOR_ONE);
	else {
		headers.set("Cache-Control", FOR_CLIENTS);
		headers.set("Cloudflare-CDN-Cache-Control", forEdge(secondsLeft(c.req.raw)));
		headers.set("Cache-Tag", [EVERYTHING, ...(shown.get(c.req.raw) ?? [ANY_CHANGE])].join(","));
		completeHeaders(headers); // once, when the copy is made, rather than each time that it leaves
	}
	c.res = undefined; // or Hono sets the headers of the one before once more
	c.res = new Response(body, { status, headers });
};

/** An ETag of what is in a body (RFC 9110, section 8.8.3); weak, because what carries it may compress it. */
async function weakTagOf(body: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-1", body));
	return `W/"${[...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
}
