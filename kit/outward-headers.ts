/** Headers of every answer of the API; what an answer says itself counts. */
const OUTWARD_HEADERS: Readonly<Record<string, string>> = {
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "strict-origin-when-cross-origin",
	"X-Frame-Options": "DENY",
	"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
	"Access-Control-Allow-Origin": "*",
	"Access-Control-Expose-Headers": "X-Request-Id, Server-Timing, ETag, Retry-After, Idempotent-Replayed, X-Bookmark, set-auth-token",
	"Cache-Control": "no-store",
};
/** Nobody else says this. */
const LAST_OF_THEM = "Access-Control-Expose-Headers";

/** Adds what is missing; a copy from the edge has all since it was made. */
export function completeHeaders(headers: Headers): void {
	if (headers.has(LAST_OF_THEM)) return;
	for (const [name, value] of Object.entries(OUTWARD_HEADERS)) if (!headers.has(name)) headers.set(name, value);
}
