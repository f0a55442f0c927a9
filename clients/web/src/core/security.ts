import type { MiddlewareHandler } from "hono";
import type { Web } from "../env.ts";

/** Nothing inline, nothing from elsewhere, no frames. */
const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
].join("; ");

/**
 * Browsers say where a form was sent from: a change must come from a page of this origin
 * (OWASP: verifying origin with standard headers).
 */
export const sameOriginOnly: MiddlewareHandler<Web> = async (c, next) => {
	const safe = c.req.method === "GET" || c.req.method === "HEAD";
	if (!safe && c.req.header("origin") !== new URL(c.req.url).origin) return c.text(c.get("page").t.problems.origin_not_allowed, 403);
	return next();
};

/** The headers that every page carries. What no page says otherwise is kept by nobody. */
export const securityHeaders: MiddlewareHandler<Web> = async (c, next) => {
	await next();
	const { headers } = c.res;
	headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
	headers.set("X-Content-Type-Options", "nosniff");
	if (!headers.has("Referrer-Policy")) headers.set("Referrer-Policy", "same-origin");
	headers.set("Cross-Origin-Opener-Policy", "same-origin");
	headers.set("Permissions-Policy", "camera=(), microphone=(), payment=(), geolocation=(self)");
	if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
	if (c.req.url.startsWith("https:")) headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
};
