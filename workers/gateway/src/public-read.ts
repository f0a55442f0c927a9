import type { Result } from "#contracts/result";
import { BOOKMARK_HEADER } from "#kit/bookmark";
import { unlessKnown } from "#kit/conditional";
import { REQUEST_ID_HEADER } from "#kit/request-id";
import type { Address } from "./address.ts";
import { startForAll } from "./bookmark.ts";
import { canonicalAddress, type KnownPlace } from "./canonical-address.ts";
import type { GatewayEnv, Service } from "./env.ts";
import { BASE_PATH, callService } from "./forward.ts";
import type { Route } from "./route-table.ts";

/** The services whose public reads are kept at the edge, in front of them. */
const KEPT: ReadonlySet<string> = new Set<Service>(["PRODUCT", "REVIEW", "VENDOR"]);

/** Whether a route answers everybody alike, so that nothing of the caller may reach its service. */
export const isPublicRead = ([method, , access, answerer]: Route): boolean => method === "GET" && access === "anyone" && KEPT.has(answerer);

/**
 * Answers a public read. The service, and the cache in front of it, get nothing of the request but what is asked for, in its canonical way:
 * neither headers nor hosts nor ways of writing make a second copy. Whoever has just written carries a bookmark, which the cache varies by.
 */
export async function readPublic(
	request: Request,
	{ pathname, search }: Address,
	env: GatewayEnv,
	service: Service,
	requestId: string,
): Promise<Result<Response>> {
	const address = canonicalAddress(pathname.slice(BASE_PATH.length), search, () => placeOf(request));
	const headers: Record<string, string> = { [REQUEST_ID_HEADER]: requestId };
	const start = startForAll(request, service, Date.now());
	if (start !== null) headers[BOOKMARK_HEADER] = start;
	// where something has another slug now, the caller is told
	const answer = await callService(env, service, new Request(`https://street.internal${address}`, { headers, redirect: "manual" }));
	// the cache keeps whole answers, so the condition is ours
	return answer.ok ? { ok: true, value: unlessKnown(request.headers.get("if-none-match"), answer.value) } : answer;
}

/** Where the platform sees the caller; null where it does not, as locally. */
function placeOf(request: Request): KnownPlace | null {
	const cf = (request as Request<unknown, IncomingRequestCfProperties>).cf;
	const [latitude, longitude] = [Number(cf?.latitude ?? Number.NaN), Number(cf?.longitude ?? Number.NaN)];
	return Number.isFinite(latitude) && Number.isFinite(longitude) ? { latitude, longitude } : null;
}
