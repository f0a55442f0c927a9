import type { ServiceApp } from "./app.ts";
import { startOf } from "./bookmark.ts";
import { unlessKnown } from "./conditional.ts";
import { openPrimary, openSession } from "./d1-session.ts";
import { cached } from "./edge-cache.ts";
import { logError } from "./log.ts";
import { problemResponse } from "./problem-response.ts";
import { wasPurgedLately } from "./purge-door.ts";

/** For how long a read may take until its answer begins; and less, while the last one that took too long is not long ago. */
const READ_AT_MOST_MS = 5_000;
const READ_AT_MOST_WHILE_SLOW_MS = 1_000;
const SLOW_FOR_MS = 10_000;

let slowUntil = 0;

/**
 * Answers what is the same for everybody: from the cache where it has it, else with what the service makes of any replica of its database, or of
 * one that has what was purged lately. Who has a bookmark gets an answer of his own. Nothing of the caller is looked at but that.
 */
export async function answerPublic<Env extends { DB: D1Database }>(
	app: ServiceApp<Env>,
	request: Request,
	env: Env,
	ctx: ExecutionContext,
): Promise<Response> {
	const conditions = request.headers.get("if-none-match");
	const whole = conditions === null ? request : unconditional(request);
	const bookmark = startOf(request.headers);
	const make = (start: string): Promise<Response> =>
		inTime(request, async () => app.fetch(whole, { ...env, DB: openSession(env.DB, start).DB }, ctx));
	const response =
		bookmark === null
			? await cached(whole, ctx, () => make(wasPurgedLately(Date.now()) ? "first-primary" : "first-unconstrained"))
			: await make(bookmark);
	return unlessKnown(conditions, response);
}

/** Answers a read of somebody's own: from the primary, or from a replica that has what its reader wrote. */
export function answerPrivate<Env extends { DB: D1Database }>(
	app: ServiceApp<Env>,
	request: Request,
	env: Env,
	ctx: ExecutionContext,
): Promise<Response> {
	const bookmark = startOf(request.headers);
	const DB = bookmark === null ? openPrimary(env.DB) : openSession(env.DB, bookmark).DB;
	const work = async (): Promise<Response> => app.fetch(request, { ...env, DB }, ctx);
	const isExport = new URL(request.url).pathname.endsWith(".csv"); // all of a shop's catalog, which takes what it takes
	return isExport ? work() : inTime(request, work);
}

/** The cache keeps whole answers; whether the reader has one already is seen afterwards. */
function unconditional(request: Request): Request {
	const headers = new Headers(request.headers);
	headers.delete("if-none-match");
	return new Request(request.url, { method: request.method, headers });
}

/** The answer, or 503 where it does not begin in time: nobody waits for a database that hangs. */
async function inTime(request: Request, work: () => Promise<Response>): Promise<Response> {
	const limit = Date.now() < slowUntil ? READ_AT_MOST_WHILE_SLOW_MS : READ_AT_MOST_MS;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tooLate = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), limit)));
	const response = await Promise.race([work(), tooLate]);
	clearTimeout(timer);
	if (response) return response;
	slowUntil = Date.now() + SLOW_FOR_MS;
	logError("read too slow", new Error(`no answer within ${limit} ms`), { requestId: request.headers.get("x-request-id") });
	const detail = "This takes too long right now. Please try again in a moment.";
	return problemResponse({ code: "unavailable", detail }, request.headers.get("x-request-id") ?? "");
}
