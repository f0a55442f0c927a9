import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { cached } from "#kit/edge-cache";
import { logError } from "#kit/log";
import type { Web } from "../env.ts";
import { ASSETS } from "../built-assets.ts";
import { ApiFailure } from "./api.ts";
import { hasWrittenForAll } from "./bookmark.ts";

/** For how long a cached page may be shown without asking again, should a purge ever get lost; and meanwhile, while it is made anew. */
const FRESH_FOR_SECONDS = 60;
const STALE_FOR_SECONDS = 600;

/** What a page that everybody sees is made of. */
export interface PublicPage {
	body: Child;
	/** What the page shows, so that a change of it purges the page: `product:prod_1`, `vendor:vend_1`, `products`, `vendors`, `categories`, `collections`. */
	tags: string[];
	status?: 200 | 404;
	/** False where a part is missing because something is down: such a page is shown, but not kept. */
	isWhole?: boolean;
	/** False where the address is one of endlessly many, as with an amount that somebody typed: kept, it would only push out others. */
	isKept?: boolean;
}

/**
 * A page that everybody sees: the same bytes for everybody, kept at the edge until something that it shows changes. Whoever has
 * just written something that everybody sees (`bookmark.ts`) gets one that is made of what is there now, past the copies, and that is not kept.
 * `make` must not look at cookies; where the page is elsewhere it answers with the way there, which nobody keeps. `known` are
 * the query parameters that the page understands: an address with others, with these in another order or written in another
 * way is answered but not kept, so that nobody can fill the cache.
 */
export async function publicPage(c: Context<Web>, known: readonly string[], make: () => Promise<PublicPage | Response>): Promise<Response> {
	const isCanonical = isCanonicalAddress(c.req.url, known);
	const hasWritten = hasWrittenForAll(c);
	const produce = async (): Promise<Response> => {
		const made = await make();
		if (made instanceof Response) return made;
		const { body, tags, status = 200, isWhole = true, isKept = true } = made;
		const html = documentOf(body);
		const answer = c.html(html, status);
		answer.headers.set("Speculation-Rules", `"${ASSETS.speculationRules}"`);
		if (!isWhole) return answer;
		if (!isKept || !isCanonical || hasWritten) {
			answer.headers.set("Cache-Control", "private, no-cache"); // a browser may still go back to it
			return answer;
		}
		keepAtEdge(answer.headers, status === 200 ? FRESH_FOR_SECONDS : 10);
		answer.headers.set("Cache-Tag", tags.join(","));
		answer.headers.set("ETag", await etagOf(html));
		return answer;
	};
	// To the cache a page that is gone is an answer, not a failure: after a failure it would go on with an old copy.
	let refusal: ApiFailure | undefined;
	const produceOrRefuse = (): Promise<Response> =>
		produce().catch((error: unknown) => {
			if (!(error instanceof ApiFailure) || error.problem.status !== 404) throw error;
			refusal = error;
			return new Response(null, { status: 404 });
		});
	const copied = (): Promise<Response> => cached(c.req.raw, c.executionCtx, produceOrRefuse);
	const anew = (): Promise<Response> =>
		produceOrRefuse().catch((error: unknown) => {
			logError("a copy is shown to who has just written", error); // it is better than nothing
			return copied();
		});
	const response = isCanonical ? await (hasWritten ? anew() : copied()) : await produce();
	if (refusal) throw refusal;
	return unchanged(c, response) ? new Response(null, { status: 304, headers: response.headers }) : response;
}

/** Browsers ask again each time (and get 304); the edge keeps it, and a copy that has just expired is better than waiting. */
export function keepAtEdge(headers: Headers, seconds: number): void {
	headers.set("Cache-Control", "public, max-age=0, must-revalidate");
	headers.set(
		"Cloudflare-CDN-Cache-Control",
		`public, max-age=${seconds}, stale-while-revalidate=${STALE_FOR_SECONDS}, stale-if-error=${STALE_FOR_SECONDS}`,
	);
}

/**
 * Only known parameters, each once and not empty, in the order of `known`, and everything encoded as browsers do it: the cache
 * tells `/shops` from `/%73hops`, and `?q=a` from `?q=%61`.
 */
export function isCanonicalAddress(address: string, known: readonly string[]): boolean {
	const { pathname, search, searchParams } = new URL(address);
	const places = [...searchParams].map(([name, value]) => (value === "" ? -1 : known.indexOf(name)));
	const isTidy = places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1));
	return isTidy && search === (searchParams.size === 0 ? "" : `?${searchParams.toString()}`) && isPlainPath(pathname);
}

function isPlainPath(pathname: string): boolean {
	try {
		return pathname === encodeURI(decodeURI(pathname));
	} catch {
		return false; // not UTF-8
	}
}

async function etagOf(html: string): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(html));
	return `W/"${[...new Uint8Array(digest.slice(0, 10))].map((byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
}

/** RFC 9110, section 13.2.1: a condition counts only for what would be answered with success. */
const unchanged = (c: Context<Web>, response: Response): boolean => {
	const tag = response.headers.get("ETag");
	return response.ok && tag !== null && (c.req.header("if-none-match") ?? "").split(/\s*,\s*/).includes(tag);
};

/** A page of one person: nobody keeps it. */
export function privatePage(
	c: Context<Web>,
	body: Child,
	status: 200 | 400 | 401 | 402 | 403 | 404 | 409 | 422 | 429 | 500 | 503 = 200,
): Response {
	const answer = c.html(documentOf(body), status);
	// A form shown again: one can only go back to it, without sending it once more, if the browser may keep it.
	if (c.req.method === "POST") answer.headers.set("Cache-Control", "private, no-cache");
	return answer;
}

/** A page as text. Nothing on it is asynchronous: everything is loaded before. */
function documentOf(body: Child): string {
	// oxlint-disable-next-line typescript/no-base-to-string -- an element of hono/jsx says what it is by toString
	const html: unknown = body?.toString();
	if (typeof html !== "string") throw new Error("a page is nothing, or has a component that is asynchronous");
	return `<!doctype html>${html}`;
}
