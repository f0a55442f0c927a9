import { OpenAPIHono } from "@hono/zod-openapi";
import { fail, type Failure } from "#contracts/result";
import type { Identity } from "#contracts/identity";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { isUnavailable } from "./database-error.ts";
import { decodeIdentity, CALLER_HEADER, IDENTITY_HEADER } from "./internal-headers.ts";
import { MAX_JSON_BYTES } from "./limits.ts";
import { log, logError, nameLines } from "./log.ts";
import { problemResponse } from "./problem-response.ts";
import { fieldErrors, ProblemError, refuse } from "./problem.ts";
import { readinessOf } from "./readiness.ts";
import { currentRequestId, during, REQUEST_ID_HEADER } from "./request-id.ts";

export interface ServiceVariables {
	/** Who is signed in, or null. */
	identity: Identity | null;
	requestId: string;
	/** Who calls, for idempotency and limits: a user id, or a guest's network address. */
	caller: string;
}

export type ServiceEnv<Bindings extends object> = { Bindings: Bindings; Variables: ServiceVariables };
export type ServiceApp<Bindings extends object> = OpenAPIHono<ServiceEnv<Bindings>>;

/**
 * The HTTP face of a service: reads what the gateway hands on, validates strictly, answers problems as RFC 9457,
 * keeps everything out of caches unless a route says otherwise, logs one line a request.
 * Bodies are JSON; where the path matches `formsAt`, forms of web pages pass too. `needs` is the migration that the code needs at least.
 */
export function createApp<Bindings extends { DB: D1Database }>(
	service: string,
	{ formsAt = null, needs = 0 }: { formsAt?: RegExp | null; needs?: number } = {},
): ServiceApp<Bindings> {
	nameLines(service);
	const app = new OpenAPIHono<ServiceEnv<Bindings>>({
		defaultHook: (result, c) => {
			if (result.success) return undefined;
			return problemResponse(
				{ code: "invalid_input", detail: "Some of the input is not valid.", errors: fieldErrors(result.error) },
				c.get("requestId"),
			);
		},
	});

	app.use(async (c, next) => {
		const started = Date.now();
		const requestId = c.req.header(REQUEST_ID_HEADER) ?? currentRequestId() ?? crypto.randomUUID();
		c.set("requestId", requestId);
		c.set("identity", decodeIdentity(c.req.header(IDENTITY_HEADER)));
		c.set("caller", c.req.header(CALLER_HEADER) ?? "unknown");
		await during(requestId, next);
		if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "private, no-store");
		const { method, routePath } = c.req;
		if (!routePath.startsWith("/health")) {
			log("request", {
				service,
				requestId,
				route: `${method} ${routePath}`,
				actor: c.get("identity")?.role ?? "guest",
				status: c.res.status,
				ms: Date.now() - started,
			});
		}
	});
	app.use(readableBody(formsAt));

	app.notFound((c) => problemResponse(fail("not_found", "There is nothing here.").error, c.get("requestId")));
	app.onError((error, c) => {
		const failure = failureOf(error);
		if (failure === DATABASE_DOWN)
			logError("database down", error, { service, requestId: c.get("requestId"), route: `${c.req.method} ${c.req.routePath}` });
		if (!failure) logError("bug", error, { service, requestId: c.get("requestId"), route: `${c.req.method} ${c.req.routePath}` });
		return problemResponse(failure ?? fail("internal", "Please try again; if it stays, tell us the request id.").error, c.get("requestId"));
	});

	app.get("/health", async (c) => {
		await c.env.DB.prepare("SELECT 1").first();
		return c.json({ service, status: "ok", database: "ok" });
	});
	app.get("/health/ready", async (c) => {
		const readiness = await readinessOf(c.env.DB, needs);
		return c.json(readiness, readiness.status === "ready" ? 200 : 503);
	});
	app.get("/openapi.json", (c) => c.text(describe(app, service), 200, { "Content-Type": "application/json" }));
	return app;
}

/** The OpenAPI 3.1 document of a service. The library writes a pattern's flags behind it, where JSON Schema has none: they are taken off. */
function describe<Bindings extends object>(app: ServiceApp<Bindings>, service: string): string {
	const document = app.getOpenAPI31Document({ openapi: "3.1.0", info: { title: service, version: "1" } });
	return JSON.stringify(document, (key, value: unknown) =>
		key === "pattern" && typeof value === "string" ? value.replace(/(?<!\\)\/[a-z]+$/, "") : value,
	);
}

const DATABASE_DOWN: Failure = { code: "unavailable", detail: "We cannot reach our database right now. Please try again in a moment." };

function failureOf(error: unknown): Failure | null {
	if (error instanceof ProblemError) return error.failure;
	if (isUnavailable(error)) return DATABASE_DOWN;
	if (error instanceof HTTPException && error.status === 400)
		return { code: "malformed", detail: error.message || "The request cannot be read." };
	if (error instanceof HTTPException && error.status === 415)
		return { code: "unsupported_media_type", detail: "This route does not read bodies of that type." };
	return null;
}

const limitJson = bodyLimit({
	maxSize: MAX_JSON_BYTES,
	onError: () => refuse("too_large", "The body may have at most 1 MB."),
});

/** What a form of a web page sends. */
export const FORM_TYPE = "application/x-www-form-urlencoded";

/** What the gateway and the services hand on as a stream; whoever reads it has a limit of its own. */
const isFile = (type: string | undefined): boolean => type === "text/csv" || type?.startsWith("image/") === true;

/** Bodies are JSON of a bounded size; files are streams and pass. A PATCH says what to change. */
const readableBody =
	(formsAt: RegExp | null): MiddlewareHandler =>
	async (c, next) => {
		const isEmpty = c.req.raw.body === null || c.req.header("content-length") === "0";
		if (isEmpty && c.req.method === "PATCH") refuse("invalid_input", "Send what is to be changed.", [{ path: "", message: "is empty" }]);
		if (isEmpty && c.req.header("content-type") !== undefined) forgetMediaType(c);
		const type = c.req.header("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
		if (c.req.method === "GET" || c.req.method === "HEAD" || c.req.raw.body === null || isFile(type)) return next();
		const isForm = type === FORM_TYPE && formsAt?.test(c.req.path) === true;
		if (type !== "application/json" && !isForm && c.req.header("content-length") !== "0")
			refuse("unsupported_media_type", "Send the body as application/json.");
		return limitJson(c, next);
	};

/** Nothing is of no type: an empty body is like none, where a body is optional. */
function forgetMediaType(c: Context): void {
	const headers = new Headers(c.req.raw.headers);
	headers.delete("content-type");
	c.req.raw = new Request(c.req.raw.url, { method: c.req.method, headers });
}

/** The signed-in identity; 401 without one. */
export function requireIdentity<Bindings extends object>(c: Context<ServiceEnv<Bindings>>): Identity {
	return c.get("identity") ?? refuse("unauthenticated", "Please sign in first.");
}

/** The identity of an admin; 401 without one, 403 for others. */
export function requireAdmin<Bindings extends object>(c: Context<ServiceEnv<Bindings>>): Identity {
	const identity = requireIdentity(c);
	return identity.role === "admin" ? identity : refuse("forbidden", "Only the marketplace's operators may do that.");
}
