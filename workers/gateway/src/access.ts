import type { Identity } from "#contracts/identity";
import { fail, ok, type Result } from "#contracts/result";
import type { Token } from "./identity.ts";
import type { Access } from "./route-table.ts";

/** May this caller use a route of this access at all? What it may see there is the service's decision. */
export function mayEnter(access: Access, identity: Identity | null): Result<void> {
	if (access === "anyone" || access === "guest") return ok(undefined);
	if (!identity) return fail("unauthenticated", "Please sign in first.");
	if (access === "admin" && identity.role !== "admin") return fail("forbidden", "Only the marketplace's operators may do that.");
	return ok(undefined);
}

/**
 * A browser sends the session cookie with requests that other sites start. So what changes something under a
 * cookie must come from a page of this very origin (OWASP: verifying origin with standard headers).
 */
export function mayUseCookie(request: Request, token: Token | null): Result<void> {
	const safe = ["GET", "HEAD", "OPTIONS"].includes(request.method);
	if (safe || token?.from !== "cookie") return ok(undefined);
	if (request.headers.get("origin") === new URL(request.url).origin) return ok(undefined);
	return fail("origin_not_allowed", "Requests with a session cookie must come from this site's own pages.");
}
