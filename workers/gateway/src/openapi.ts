import { type GatewayEnv, type Service, SERVICES } from "./env.ts";
import { BASE_PATH, callService } from "./forward.ts";
import { OWN_DOCUMENT } from "./own-document.ts";
import type { Operation, ServiceDocument } from "./service-document.ts";
import { type Access, type Answerer, type Route, ROUTES } from "./route-table.ts";

const SECURITY: Record<Access, Record<string, string[]>[]> = {
	anyone: [],
	guest: [{}, { cartToken: [] }, { bearer: [] }, { cookie: [] }],
	shopper: [{ bearer: [] }, { cookie: [] }],
	vendor: [{ bearer: [] }, { cookie: [] }],
	admin: [{ bearer: [] }, { cookie: [] }],
};

const problem = (description: string) => ({
	description,
	content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

/** What the gateway itself can answer on any route, by who may call it. */
function gatewayResponses(access: Access): Record<string, unknown> {
	const closed = access === "anyone" || access === "guest" ? {} : { 401: problem("unauthenticated") };
	return {
		...closed,
		403: problem("origin_not_allowed, forbidden"),
		413: problem("too_large"),
		429: problem("rate_limited"),
		503: problem("unavailable"),
	};
}

let whole: string | null = null;

/**
 * Answers the OpenAPI 3.1 document of the public API: the services' own documents, joined by the route table.
 * A service that is down takes only its own paths with it.
 */
export async function describe(request: Request, env: GatewayEnv): Promise<Response> {
	const document = whole ?? (await assemble(env));
	const etag = `W/"${await digestOf(document)}"`;
	const headers = { ETag: etag, "Cache-Control": "public, max-age=0, must-revalidate", "Content-Type": "application/json" };
	return request.headers.get("if-none-match") === etag ? new Response(null, { status: 304, headers }) : new Response(document, { headers });
}

async function digestOf(text: string): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return [...new Uint8Array(digest.slice(0, 8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Asks the services; kept once all have answered, for a deploy starts new isolates. */
async function assemble(env: GatewayEnv): Promise<string> {
	const answers = await Promise.all(SERVICES.map(async (name) => [name, await documentOf(env, name)] as const));
	const missing = answers.filter(([, document]) => !document).map(([name]) => name.toLowerCase());
	const found = answers.flatMap(([name, document]): [Answerer, ServiceDocument][] => (document ? [[name, document]] : []));
	const document = JSON.stringify(join(new Map([...found, ["GATEWAY", OWN_DOCUMENT]]), missing));
	if (missing.length === 0) whole = document;
	return document;
}

async function documentOf(env: GatewayEnv, name: Service): Promise<ServiceDocument | null> {
	const answer = await callService(env, name, new Request("http://service/openapi.json"));
	return answer.ok && answer.value.ok ? answer.value.json() : null;
}

function join(documents: ReadonlyMap<Answerer, ServiceDocument>, missing: readonly string[]): object {
	const paths: Record<string, Record<string, Operation>> = {};
	for (const route of ROUTES) {
		const [method, path, , service] = route;
		const operation = operationOf(documents.get(service), method, path);
		if (operation) (paths[`${BASE_PATH}${operation.at}`] ??= {})[method.toLowerCase()] = withGateway(operation.operation, route);
	}
	const schemas = Object.assign({}, ...[...documents.values()].map((document) => document.components?.schemas ?? {})) as Record<
		string,
		unknown
	>;
	return {
		openapi: "3.1.0",
		info: {
			title: "Highstreet",
			version: "1",
			description:
				"The public API of the marketplace. Money is in minor units, times are ISO 8601 UTC, errors are RFC 9457 problem documents. " +
				"Who has changed something and sends the answer's X-Bookmark along for a minute reads what was written; browsers with a session have it as a cookie." +
				(missing.length > 0 ? ` Not described because they do not answer right now: ${missing.join(", ")}.` : ""),
			license: { name: "Apache-2.0", identifier: "Apache-2.0" },
		},
		servers: [{ url: "/" }],
		paths,
		components: {
			schemas,
			securitySchemes: {
				bearer: { type: "http", scheme: "bearer", description: "The token that signing in answers." },
				cookie: { type: "apiKey", in: "cookie", name: "highstreet.session_token" },
				cartToken: {
					type: "apiKey",
					in: "header",
					name: "X-Cart-Token",
					description: "The cartToken that `POST /carts` answers, for guests.",
				},
				orderToken: {
					type: "apiKey",
					in: "header",
					name: "X-Order-Token",
					description:
						"The accessToken that `POST /orders/lookup` answers, or the token of the link that `POST /orders/{id}/change-link` mails; each for 24 hours.",
				},
			},
		},
	};
}

/** A service's operation for a route; parameter names may differ between the table and the service's document. */
function operationOf(document: ServiceDocument | undefined, method: string, path: string): { at: string; operation: Operation } | null {
	const shape = shapeOf(path);
	for (const [at, item] of Object.entries(document?.paths ?? {})) {
		const operation = item[method.toLowerCase()];
		if (operation && shapeOf(at) === shape) return { at, operation };
	}
	return null;
}

/** A path with its parameters made nameless: `/a/:id` and `/a/{key}` are one shape. */
export const shapeOf = (path: string): string => path.replaceAll(/:[A-Za-z]+|\{[A-Za-z]+\}/g, "{}");

function withGateway(operation: Operation, [method, path, access]: Route): Operation {
	const operationId = `${method.toLowerCase()}${path.replaceAll(/[/:_-]+([A-Za-z])/g, (_, letter: string) => letter.toUpperCase())}`;
	const security = access === "guest" && path.startsWith("/orders/") ? [...SECURITY.guest, { orderToken: [] }] : SECURITY[access];
	return { ...operation, operationId, security, responses: { ...gatewayResponses(access), ...operation.responses } };
}
