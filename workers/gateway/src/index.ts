import type { Identity } from "#contracts/identity";
import { fail, type Failure, ok, type Result } from "#contracts/result";
import { GATEWAY_SETTINGS } from "#contracts/settings";
import { logError, nameLines } from "#kit/log";
import { MAX_JSON_BYTES, MAX_PICTURE_BYTES } from "#kit/limits";
import { problemResponse } from "#kit/problem-response";
import { sayVersion } from "#kit/version-header";
import { answerMisconfigured, settingsCheck } from "#kit/settings";
import { Router } from "itty-router";
import { type Address, addressOf } from "./address.ts";
import { mayEnter, mayUseCookie } from "./access.ts";
import { outward, preflight } from "./answer.ts";
import { handOut, startFor } from "./bookmark.ts";
import type { GatewayEnv } from "./env.ts";
import { BASE_PATH, callerKey, callService, inward } from "./forward.ts";
import { overview } from "./admin-overview.ts";
import { searchAll } from "./admin-search.ts";
import { adminHealth, health, live, ready } from "./health.ts";
import { forgetIdentity, identify, type Token, tokenOf } from "./identity.ts";
import { describe } from "./openapi.ts";
import { page } from "./pages.ts";
import { isPublicRead, readPublic } from "./public-read.ts";
import { withinLimit } from "./rate-limit.ts";
import { type Access, type Route, ROUTES } from "./route-table.ts";
import { tellRequest, type Trip, tripOf } from "./tell-request.ts";

/** A request, with its address read once. */
interface Asked extends Address {
	request: Request;
}
type Handler = (asked: Asked, env: GatewayEnv, trip: Trip) => Promise<Response>;
nameLines("gateway");
const router = Router();

const own: readonly [string, Handler][] = [
	// where this Worker is asked directly, its front door is the documentation; the street's is the web client's
	["/", async () => new Response(null, { status: 302, headers: { Location: `${BASE_PATH}/docs` } })],
	["/health", async (_, env) => sayVersion(await health(env), env.VERSION)],
	["/health/live", async () => live()],
	["/health/ready", (_, env) => ready(env)],
	[`${BASE_PATH}/openapi.json`, ({ request }, env) => describe(request, env)],
	[`${BASE_PATH}/docs`, ({ request }, env) => page(env, request, "/docs.html")],
	[`${BASE_PATH}/docs/docs.js`, ({ request }, env) => page(env, request, "/docs.js")],
	[`${BASE_PATH}/docs/start.js`, ({ request }, env) => page(env, request, "/start.js")],
];
for (const [path, handler] of own) {
	const quietly: Handler = (asked, env, trip) => {
		trip.isPublicRead = true;
		return handler(asked, env, trip);
	};
	router.get(path, quietly);
}
for (const route of ROUTES) {
	const register = router[route[0].toLowerCase() as "get" | "post" | "put" | "patch" | "delete"];
	const handler: Handler = (asked, env, trip) => serve(route, asked, env, trip);
	register(`${BASE_PATH}${route[1]}`, handler);
}

/** Paths with a limit of their own instead of everybody's. */
const MACHINES: ReadonlySet<string> = new Set(
	ROUTES.filter(([, , , , limit]) => limit === "machine").map(([, path]) => `${BASE_PATH}${path}`),
);

/** What this Worker answers itself, by asking several services. */
const COMPOSED: Readonly<Record<string, (request: Request, env: GatewayEnv) => Promise<Response>>> = {
	"/admin/search": searchAll,
	"/admin/overview": overview,
	"/admin/health": adminHealth,
};

/** Checks limits, origin, identity, access and size, then lets the service answer. */
async function serve(route: Route, asked: Asked, env: GatewayEnv, trip: Trip): Promise<Response> {
	const [, path, access, answerer, limit] = route;
	const { request } = asked;
	const { requestId } = trip;
	const refuse = (failure: { ok: false; error: Failure }) => problemResponse(failure.error, requestId);
	const allowed = limit === "strict" ? await withinLimit(request, env, limit) : ok(undefined);
	if (!allowed.ok) return refuse(allowed);
	if (answerer !== "GATEWAY" && isPublicRead(route)) {
		trip.isPublicRead = true;
		const read = await readPublic(request, asked, env, answerer, requestId);
		return read.ok ? read.value : refuse(read);
	}
	const token = limit === "machine" ? null : tokenOf(request); // it signs what it sends instead
	const sameSite = mayUseCookie(request, token);
	if (!sameSite.ok) return refuse(sameSite);
	const known = await identityFor(access, token, env, requestId);
	if (!known.ok) return refuse(known);
	const identity = known.value;
	if (identity) trip.actor = identity.role;
	const entry = mayEnter(access, identity);
	if (!entry.ok) return refuse(entry);
	const excess = tooLarge(request);
	if (excess) return refuse(fail("too_large", excess));
	const key = await callerKey(request, identity);
	const start = startFor(request, answerer, Date.now());
	const forwarded = inward(request, { requestId, identity, key, start });
	const answer = answerer === "GATEWAY" ? await compose(path, forwarded, env) : await callService(env, answerer, forwarded);
	if (answerer === "USER" && token && request.method !== "GET") forgetIdentity(token);
	return answer.ok ? handOut(answer.value, answerer, token, request, Date.now()) : refuse(answer);
}

async function compose(path: string, request: Request, env: GatewayEnv): Promise<Result<Response>> {
	const composed = COMPOSED[path];
	return composed ? ok(await composed(request, env)) : fail("not_found", "There is nothing here.");
}

/** Who asks. Where nobody needs to be signed in, a user service that is down makes everybody a stranger rather than closing the street. */
async function identityFor(access: Access, token: Token | null, env: GatewayEnv, requestId: string): Promise<Result<Identity | null>> {
	if (!token) return ok(null);
	try {
		return ok(await identify(token, env, requestId, Date.now()));
	} catch (error) {
		logError("identity unknown", error, { requestId });
		return access === "anyone"
			? ok(null)
			: fail("unavailable", "We cannot check who is signed in right now. Please try again in a moment.");
	}
}

/** Bodies that say that they are too large are refused before anybody reads them; CSV files have the import's own limit. */
function tooLarge(request: Request): string | null {
	const bytes = Number(request.headers.get("content-length") ?? 0);
	const type = request.headers.get("content-type")?.trim().toLowerCase() ?? "";
	if (type.startsWith("text/csv")) return null;
	if (type.startsWith("image/")) return bytes > MAX_PICTURE_BYTES ? "A picture may have at most 5 MB." : null;
	return bytes > MAX_JSON_BYTES ? "The body may have at most 1 MB." : null;
}

/** What a path can be asked with; nothing where there is none. */
function methodsAt(pathname: string): string[] {
	const known = router.routes.filter(([, pattern]) => pattern.test(pathname)).map(([method]) => method);
	return known.includes("GET") ? [...new Set([...known, "HEAD"])] : [...new Set(known)];
}

const check = settingsCheck("gateway", GATEWAY_SETTINGS);

async function handle(request: Request, env: GatewayEnv, trip: Trip): Promise<Response> {
	const wrong = check(env);
	if (wrong.length > 0) return answerMisconfigured("gateway", request, wrong);
	const address = addressOf(request.url);
	const read = request.method === "HEAD" ? new Request(request, { method: "GET" }) : request;
	const { method } = read;
	// not by the router's own fetch, which reads the address into objects for every request
	const found = router.routes.find(([known, pattern]) => known === method && pattern.test(address.pathname));
	if (!found) return unrouted(request, address, env, trip.requestId);
	const [, , [handler], path] = found as unknown as [string, RegExp, [Handler], string];
	trip.route = path;
	const allowed = await withinLimit(read, env, MACHINES.has(path) ? "machine" : undefined);
	if (!allowed.ok) return problemResponse(allowed.error, trip.requestId);
	return handler({ request: read, ...address }, env, trip);
}

/** Answers where no route has the path and the method: a preflight, or what is wrong. */
async function unrouted(request: Request, { pathname }: Address, env: GatewayEnv, requestId: string): Promise<Response> {
	const methods = methodsAt(pathname);
	if (methods.length === 0) return problemResponse({ code: "not_found", detail: "There is nothing here." }, requestId);
	const allowed = await withinLimit(request, env);
	if (!allowed.ok) return problemResponse(allowed.error, requestId);
	if (request.method === "OPTIONS") return preflight([...methods, "OPTIONS"]);
	const detail = `Use one of ${methods.join(", ")}.`;
	return problemResponse({ code: "method_not_allowed", detail }, requestId, { Allow: methods.join(", ") });
}

export default {
	async fetch(request, env) {
		const startedAt = Date.now();
		const trip = tripOf(request);
		const { requestId } = trip;
		let response: Response;
		try {
			response = await handle(request, env, trip);
		} catch (error) {
			logError("bug", error, { requestId, route: `${request.method} ${trip.route}` });
			response = problemResponse({ code: "unavailable", detail: "Please try again in a moment." }, requestId);
		}
		tellRequest(request.method, trip, response.status, startedAt);
		return outward(response, request, requestId, startedAt);
	},
} satisfies ExportedHandler<GatewayEnv>;
