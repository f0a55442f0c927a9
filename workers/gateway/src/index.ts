import { fail, type Result } from "#contracts/result";
import { MAX_JSON_BYTES } from "#kit/limits";
import { problemResponse } from "#kit/problem-response";
import { type IRequest, Router } from "itty-router";
import { mayEnter, mayUseCookie } from "./access.ts";
import { outward, preflight } from "./answer.ts";
import type { GatewayEnv } from "./env.ts";
import { BASE_PATH, callerKey, callService, inward, requestIdOf } from "./forward.ts";
import { health } from "./health.ts";
import { forgetIdentity, identify, tokenOf } from "./identity.ts";
import { openApiDocument } from "./openapi.ts";
import { page } from "./pages.ts";
import { withinLimit } from "./rate-limit.ts";
import { type Route, ROUTES } from "./route-table.ts";

type Handler = (request: IRequest, env: GatewayEnv, requestId: string) => Promise<Response>;
const router = Router<IRequest, [GatewayEnv, string]>();

const own: readonly [string, Handler][] = [
	["/", (request, env) => page(env, request as Request, "/front.html")],
	["/front.css", (request, env) => page(env, request as Request, "/front.css")],
	["/health", (_, env) => health(env)],
	[`${BASE_PATH}/openapi.json`, async (_, env, requestId) => answerOf(await openApiDocument(env), requestId)],
	[`${BASE_PATH}/docs`, (request, env) => page(env, request as Request, "/docs.html")],
	[`${BASE_PATH}/docs/docs.js`, (request, env) => page(env, request as Request, "/docs.js")],
	[`${BASE_PATH}/docs/start.js`, (request, env) => page(env, request as Request, "/start.js")],
];
for (const [path, handler] of own) router.get(path, handler);
for (const route of ROUTES) {
	const register = router[route[0].toLowerCase() as "get" | "post" | "put" | "patch" | "delete"];
	register(`${BASE_PATH}${route[1]}`, (request, env, requestId) => serve(route, request as unknown as Request, env, requestId));
}

const answerOf = (result: Result<object>, requestId: string): Response =>
	result.ok ? Response.json(result.value, { headers: { "Cache-Control": "public, max-age=60" } }) : problemResponse(result.error, requestId);

/** Checks identity, origin, access, limit and size, then lets the service answer. */
async function serve([, , access, service, limit]: Route, request: Request, env: GatewayEnv, requestId: string): Promise<Response> {
	const refuse = (failure: { ok: false; error: Parameters<typeof problemResponse>[0] }) => problemResponse(failure.error, requestId);
	const token = tokenOf(request);
	const sameSite = mayUseCookie(request, token);
	if (!sameSite.ok) return refuse(sameSite);
	const identity = token && (await identify(token, env, Date.now()));
	const entry = mayEnter(access, identity);
	if (!entry.ok) return refuse(entry);
	const key = await callerKey(request, identity);
	const allowed = await withinLimit(env, request.method, limit, key);
	if (!allowed.ok) return refuse(allowed);
	if (isTooLarge(request)) return refuse(fail("too_large", "The body may have at most 1 MB."));
	const answer = await callService(env[service], service.toLowerCase(), inward(request, { requestId, identity, key }));
	if (service === "USER" && token && request.method !== "GET") forgetIdentity(token);
	return answer.ok ? answer.value : refuse(answer);
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
	if (request.method === "OPTIONS") return preflight([...methods, "OPTIONS"]);
	const routed = request.method === "HEAD" && methods.includes("GET") ? new Request(request, { method: "GET" }) : request;
	const response = await router.fetch(routed as IRequest & Request, env, requestId);
	return response ?? problemResponse({ code: "method_not_allowed", detail: `Use one of ${methods.join(", ")}.` }, requestId, { Allow: methods.join(", ") });
}

export default {
	async fetch(request, env) {
		const startedAt = Date.now();
		const requestId = requestIdOf(request);
		let response: Response;
		try {
			response = await handle(request, env, requestId);
		} catch (error) {
			console.error(JSON.stringify({ what: "bug", service: "gateway", requestId, message: error instanceof Error ? error.stack : String(error) }));
			response = problemResponse({ code: "unavailable", detail: "Please try again in a moment." }, requestId);
		}
		return outward(response, request, requestId, startedAt);
	},
} satisfies ExportedHandler<GatewayEnv>;
