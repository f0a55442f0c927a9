import type { Identity } from "#contracts/identity";
import { fail, type Failure, ok, type Result } from "#contracts/result";
import { logError } from "#kit/log";
import { MAX_JSON_BYTES } from "#kit/limits";
import { problemResponse } from "#kit/problem-response";
import { type IRequest, Router } from "itty-router";
import { mayEnter, mayUseCookie } from "./access.ts";
import { outward, preflight } from "./answer.ts";
import type { GatewayEnv } from "./env.ts";
import { BASE_PATH, callerKey, callService, inward, requestIdOf } from "./forward.ts";
import { health } from "./health.ts";
import { forgetIdentity, identify, type Token, tokenOf } from "./identity.ts";
import { describe } from "./openapi.ts";
import { page } from "./pages.ts";
import { withinLimit } from "./rate-limit.ts";
import { type Access, type Route, ROUTES } from "./route-table.ts";

type Handler = (request: IRequest, env: GatewayEnv, requestId: string) => Promise<Response>;
const router = Router<IRequest, [GatewayEnv, string]>();

const own: readonly [string, Handler][] = [
	["/", (request, env) => page(env, request, "/front.html")],
	["/front.css", (request, env) => page(env, request, "/front.css")],
	["/reset-password", (request, env) => page(env, request, "/reset-password.html")],
	["/reset-password.js", (request, env) => page(env, request, "/reset-password.js")],
	["/health", (_, env) => health(env)],
	[`${BASE_PATH}/openapi.json`, (request, env) => describe(request, env)],
	[`${BASE_PATH}/docs`, (request, env) => page(env, request, "/docs.html")],
	[`${BASE_PATH}/docs/docs.js`, (request, env) => page(env, request, "/docs.js")],
	[`${BASE_PATH}/docs/start.js`, (request, env) => page(env, request, "/start.js")],
];
for (const [path, handler] of own) router.get(path, handler);
for (const route of ROUTES) {
	const register = router[route[0].toLowerCase() as "get" | "post" | "put" | "patch" | "delete"];
	register(`${BASE_PATH}${route[1]}`, (request, env, requestId) => serve(route, request as unknown as Request, env, requestId));
}

/** Checks limits, origin, identity, access and size, then lets the service answer. */
async function serve([, , access, service, limit]: Route, request: Request, env: GatewayEnv, requestId: string): Promise<Response> {
	const refuse = (failure: { ok: false; error: Failure }) => problemResponse(failure.error, requestId);
	const allowed = limit ? await withinLimit(request, env, limit) : ok(undefined);
	if (!allowed.ok) return refuse(allowed);
	const token = tokenOf(request);
	const sameSite = mayUseCookie(request, token);
	if (!sameSite.ok) return refuse(sameSite);
	const known = await identityFor(access, token, env);
	if (!known.ok) return refuse(known);
	const identity = known.value;
	const entry = mayEnter(access, identity);
	if (!entry.ok) return refuse(entry);
	if (isTooLarge(request)) return refuse(fail("too_large", "The body may have at most 1 MB."));
	const key = await callerKey(request, identity);
	const answer = await callService(env[service], service.toLowerCase(), inward(request, { requestId, identity, key }));
	if (service === "USER" && token && request.method !== "GET") forgetIdentity(token);
	return answer.ok ? answer.value : refuse(answer);
}

/** Who asks. Where nobody needs to be signed in, a user service that is down makes everybody a stranger rather than closing the street. */
async function identityFor(access: Access, token: Token | null, env: GatewayEnv): Promise<Result<Identity | null>> {
	if (!token) return ok(null);
	try {
		return ok(await identify(token, env, Date.now()));
	} catch (error) {
		logError("identity unknown", error, { service: "gateway" });
		return access === "anyone"
			? ok(null)
			: fail("unavailable", "We cannot check who is signed in right now. Please try again in a moment.");
	}
}

/** JSON bodies that say how large they are are refused before anybody reads them; CSV files have the import's own limit. */
const isTooLarge = (request: Request): boolean =>
	Number(request.headers.get("content-length") ?? 0) > MAX_JSON_BYTES && !request.headers.get("content-type")?.startsWith("text/csv");

/** What a path that is known can be asked with. */
async function methodsOf(request: Request): Promise<string[]> {
	const { pathname } = new URL(request.url);
	const known = router.routes.filter(([, pattern]) => pattern.test(pathname)).map(([method]) => method);
	return known.includes("GET") ? [...new Set([...known, "HEAD"])] : [...new Set(known)];
}

async function handle(request: Request, env: GatewayEnv, requestId: string): Promise<Response> {
	const methods = await methodsOf(request);
	if (methods.length === 0) return problemResponse({ code: "not_found", detail: "There is nothing here." }, requestId);
	const allowed = await withinLimit(request, env);
	if (!allowed.ok) return problemResponse(allowed.error, requestId);
	if (request.method === "OPTIONS") return preflight([...methods, "OPTIONS"]);
	const routed = request.method === "HEAD" && methods.includes("GET") ? new Request(request, { method: "GET" }) : request;
	const response = await router.fetch(routed, env, requestId);
	return (
		response ??
		problemResponse({ code: "method_not_allowed", detail: `Use one of ${methods.join(", ")}.` }, requestId, { Allow: methods.join(", ") })
	);
}

export default {
	async fetch(request, env) {
		const startedAt = Date.now();
		const requestId = requestIdOf(request);
		let response: Response;
		try {
			response = await handle(request, env, requestId);
		} catch (error) {
			logError("bug", error, { service: "gateway", requestId });
			response = problemResponse({ code: "unavailable", detail: "Please try again in a moment." }, requestId);
		}
		return outward(response, request, requestId, startedAt);
	},
} satisfies ExportedHandler<GatewayEnv>;
