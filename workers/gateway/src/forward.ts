import type { Identity } from "#contracts/identity";
import { fail, ok, type Result } from "#contracts/result";
import { BOOKMARK_HEADER } from "#kit/bookmark";
import { CALLER_HEADER, encodeIdentity, IDENTITY_HEADER, INTERNAL_HEADERS } from "#kit/internal-headers";
import { logError } from "#kit/log";
import { REQUEST_ID_HEADER } from "#kit/request-id";
import type { GatewayEnv, Service } from "./env.ts";
import { networkAddressOf } from "./network-address.ts";

export const BASE_PATH = "/api/v1";

/** What the gateway knows of a request and hands on. */
export interface Caller {
	requestId: string;
	identity: Identity | null;
	/** Where the sessions with databases start, for a caller who has just written. */
	start: string | null;
	/** A user id, a hash of the cart token, or the network address (of IPv6 its /64): whose Idempotency-Keys they are. */
	key: string;
}

export async function callerKey(request: Request, identity: Identity | null): Promise<string> {
	if (identity) return identity.userId;
	const cartToken = request.headers.get("x-cart-token");
	if (!cartToken) return `ip:${networkAddressOf(request)}`;
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(cartToken));
	return `cart:${[...new Uint8Array(digest.slice(0, 16))].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** The request as a service gets it: without the base path and without any internal header from outside. */
export function inward(request: Request, caller: Caller): Request {
	const url = new URL(request.url);
	url.pathname = url.pathname.slice(BASE_PATH.length);
	const forwarded = new Request(url, request);
	for (const name of INTERNAL_HEADERS) forwarded.headers.delete(name);
	forwarded.headers.set(REQUEST_ID_HEADER, caller.requestId);
	forwarded.headers.set(CALLER_HEADER, caller.key);
	if (caller.start !== null) forwarded.headers.set(BOOKMARK_HEADER, caller.start);
	if (caller.identity) forwarded.headers.set(IDENTITY_HEADER, encodeIdentity(caller.identity));
	return forwarded;
}

/** Calls a service; `unavailable` where it does not answer, so that it takes only its own pages with it. */
export async function callService(env: GatewayEnv, service: Service, request: Request): Promise<Result<Response>> {
	const name = service.toLowerCase();
	const down = fail("unavailable", `The ${name} service is not available right now. Please try again in a moment.`);
	try {
		const response = await env[service].fetch(request);
		if (!isUnconnected(response)) return ok(response);
		return env.ENVIRONMENT === "local" ? notConnected(name) : down;
	} catch (error) {
		logError("service down", error, { callee: name, requestId: request.headers.get(REQUEST_ID_HEADER) ?? undefined });
		return down;
	}
}

const notConnected = (name: string) =>
	fail("unavailable", `The ${name} service is not connected: this is the gateway alone. Start all Workers with: npm run dev`);

/** Our services answer in JSON; a 503 in plain text is what `wrangler dev` says for a binding whose Worker is not running. */
const isUnconnected = (response: Response): boolean =>
	response.status === 503 && !(response.headers.get("content-type") ?? "").includes("json");
