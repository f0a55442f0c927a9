import type { Identity } from "#contracts/identity";
import { log } from "#kit/log";
import { givenRequestId, newRequestId } from "#kit/request-id";
import { BASE_PATH } from "./forward.ts";

/** What is known of a request while it is answered. */
export interface Trip {
	readonly requestId: string;
	/** Whether somebody gave it the id, to follow it by. */
	readonly isFollowed: boolean;
	/** The path as the route table has it; empty where there is none. */
	route: string;
	actor: Identity["role"] | "guest";
	/** Whether it only reads what everybody sees. */
	isPublicRead: boolean;
}

/** What is known of a request when it comes. */
export function tripOf({ headers }: Request): Trip {
	const given = givenRequestId(headers);
	return { requestId: given ?? newRequestId(), isFollowed: given !== null, route: "", actor: "guest", isPublicRead: false };
}

/** A route as its service names it in its own line. */
const nameOf = (route: string): string => (route.startsWith(BASE_PATH) ? route.slice(BASE_PATH.length) : route || "unrouted");

/** An answer that takes longer is told of, whatever it is. */
const SLOW_MS = 1_000;

/**
 * Writes the line of a request. Reads of what everybody sees are nearly all of the traffic and much cheaper than a line, so one that
 * went well is told of only where somebody has given it an id to follow it by; how many there are the platform counts (docs/observability.md).
 */
export function tellRequest(
	method: string,
	{ requestId, isFollowed, route, actor, isPublicRead }: Trip,
	status: number,
	startedAt: number,
): void {
	const ms = Date.now() - startedAt;
	if (isPublicRead && status < 400 && ms < SLOW_MS && !isFollowed) return;
	log("request", { requestId, route: `${method} ${nameOf(route)}`, actor, status, ms });
}
