import type { Identity } from "#contracts/identity";
import { fail, ok, type Result } from "#contracts/result";
import { CALLER_HEADER, encodeIdentity, IDENTITY_HEADER, INTERNAL_HEADERS, REQUEST_ID_HEADER } from "#kit/internal-headers";
import type { ServiceBinding } from "./env.ts";

export const BASE_PATH = "/api/v1";

/** What the gateway knows of a request and hands on. */
export interface Caller {
	requestId: string;
	identity: Identity | null;
	/** A user id, a hash of the cart token, or the network address: for limits and idempotency. */
	key: string;
}

/** Request ids from outside are kept where they look like one. */
export function requestIdOf(request: Request): string {
	const sent = request.headers.get(REQUEST_ID_HEADER);
	return sent && /^[\w-]{8,64}$/.test(sent) ? sent : crypto.randomUUID();
}

export async function callerKey(request: Request, identity: Identity | null): Promise<string> {
	if (identity) return identity.userId;
	const cartToken = request.headers.get("x-cart-token");
	if (!cartToken) return `ip:${request.headers.get("cf-connecting-ip") ?? "local"}`;
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
	if (caller.identity) forwarded.headers.set(IDENTITY_HEADER, encodeIdentity(caller.identity));
	return forwarded;
}

/** Calls a service; `unavailable` where it does not answer, so that it takes only its own pages with it. */
export async function callService(service: ServiceBinding, name: string, request: Request): Promise<Result<Response>> {
	const down = fail("unavailable", `The ${name} service is not available right now. Please try again in a moment.`);
	try {
		const response = await service.fetch(request);
		return (await isUnconnected(response)) ? notConnected(name) : ok(response);
	} catch (error) {
		console.error(JSON.stringify({ what: "service down", service: name, message: error instanceof Error ? error.message : String(error) }));
		return down;
	}
}

const notConnected = (name: string) =>
	fail("unavailable", `The ${name} service is not connected: this is the gateway alone. Start all Workers with: npm run dev`);

/** `wrangler dev` answers like this for a binding whose Worker is not running. */
async function isUnconnected(response: Response): Promise<boolean> {
	if (response.status !== 503 || response.headers.get("content-type")?.includes("json")) return false;
	return /local dev session|running locally/.test(await response.clone().text());
}
