import type { Context, MiddlewareHandler } from "hono";
import { log } from "#kit/log";
import { during, givenRequestId, newRequestId } from "#kit/request-id";
import type { Web } from "../env.ts";

/** A page that takes longer is told of, whatever it is. */
const SLOW_MS = 1_000;

/**
 * Gives every request an id, which the calls of the API, the log lines and the answer carry, and writes one line for it. Pages that
 * everybody sees are mostly copies and cheaper than a line: one that went well is told of only where somebody gave it an id to follow.
 */
export const follow: MiddlewareHandler<Web> = async (c, next) => {
	const started = Date.now();
	const given = givenRequestId(c.req.raw.headers);
	const requestId = given ?? newRequestId();
	c.set("requestId", requestId);
	await during(requestId, next);
	const ms = Date.now() - started;
	const isForAll = c.res.headers.get("Cache-Control")?.startsWith("public") === true;
	if (!isForAll) c.res.headers.set("X-Request-Id", requestId); // a copy for everybody has no request
	if (isForAll && c.res.status < 400 && ms < SLOW_MS && given === null) return;
	log("page", { requestId, route: routeOf(c), status: c.res.status, ms });
};

/** The route that answered: addresses have tokens in them. */
const routeOf = (c: Context<Web>): string => `${c.req.method} ${c.req.routePath}`;
