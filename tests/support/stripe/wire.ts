import type { IncomingMessage } from "node:http";
import { invalid, type StripeFault } from "./fault.ts";
import type { RawCall } from "./platform.ts";

/** Calls that move money or make things: one without a key of ours is a double charge that waits to happen. */
const NEED_A_KEY = /^\/v1\/(?:checkout\/sessions$|(?:payment_intents|refunds|transfers|accounts)(?:\/|$))/;

/** What is wrong with how a call is written; Stripe forgives some of it, the stand-in does not. */
export function findWireFault(request: IncomingMessage, { method, path, idempotencyKey, apiVersion }: RawCall): StripeFault | null {
	if (!/^\d{4}-\d{2}-\d{2}(\.\w+)?$/.test(apiVersion)) return invalid(`Invalid Stripe API version: '${apiVersion}'`);
	if (method !== "POST") return null;
	if (!request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded")) {
		return invalid("Requests of this API are form-encoded.");
	}
	const ownKey = idempotencyKey !== null && !idempotencyKey.startsWith("stripe-node-retry-");
	if (NEED_A_KEY.test(path) && !ownKey) return invalid("The stand-in wants an Idempotency-Key that the caller has chosen.");
	if (idempotencyKey !== null && idempotencyKey.length > 255) return invalid("Idempotency keys have at most 255 characters.");
	return null;
}
