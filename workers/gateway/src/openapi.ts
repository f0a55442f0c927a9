import { fail, ok, type Result } from "#contracts/result";
import { type GatewayEnv, type Service, SERVICES } from "./env.ts";
import { BASE_PATH, callService } from "./forward.ts";
import { type Access, type Route, ROUTES } from "./route-table.ts";

interface Operation {
	tags?: string[];
	operationId?: string;
	security?: Record<string, string[]>[];
	parameters?: unknown[];
	responses: Record<string, unknown>;
	[field: string]: unknown;
}

interface ServiceDocument {
	paths: Record<string, Record<string, Operation>>;
	components?: { schemas?: Record<string, unknown> };
}

const SECURITY: Record<Access, Record<string, string[]>[]> = {
	anyone: [],
	guest: [{}, { cartToken: [] }, { bearer: [] }, { cookie: [] }],
	shopper: [{ bearer: [] }, { cookie: [] }],
	vendor: [{ bearer: [] }, { cookie: [] }],
	admin: [{ bearer: [] }, { cookie: [] }],
};

const problem = (description: string) => ({ description, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } });

/** What the gateway itself can answer on any route, by who may call it. */
function gatewayResponses(access: Access): Record<string, unknown> {
	const closed = access === "anyone" || access === "guest" ? {} : { 401: problem("unauthenticated") };
	return { ...closed, 403: problem("origin_not_allowed, forbidden"), 413: problem("too_large"), 429: problem("rate_limited"), 503: problem("unavailable") };
}

let whole: object | null = null;

/** The OpenAPI 3.1 document of the public API: the services' own documents, joined by the route table. */
export async function openApiDocument(env: GatewayEnv): Promise<Result<object>> {
	if (whole) return ok(whole);
	const documents = new Map<Service, ServiceDocument>();
	for (const name of SERVICES) {
		const answer = await callService(env[name], name.toLowerCase(), new Request("http://service/openapi.json"));
		if (!answer.ok) return answer;
		if (!answer.value.ok) return fail("unavailable", `The ${name.toLowerCase()} service does not describe itself right now.`);
		documents.set(name, await answer.value.json());
	}
	whole = join(documents);
	return ok(whole);
}

function join(documents: ReadonlyMap<Service, ServiceDocument>): object {
	const paths: Record<string, Record<string, Operation>> = {};
	for (const route of ROUTES) {
		const [method, path, , service] = route;
		const operation = operationOf(documents.get(service), method, path);
		if (operation) (paths[publicPath(path, operation.at)] ??= {})[method.toLowerCase()] = withGateway(operation.operation, route);
	}
	const schemas = Object.assign({}, ...[...documents.values()].map((document) => document.components?.schemas ?? {})) as Record<string, unknown>;
	return {
		openapi: "3.1.0",
		info: {
			title: "Highstreet",
			version: "1",
			description: "The public API of the marketplace. Money is in minor units, times are ISO 8601 UTC, errors are RFC 9457 problem documents.",
			license: { name: "Apache-2.0", identifier: "Apache-2.0" },
		},
		servers: [{ url: "/" }],
		paths,
		components: {
			schemas,
			securitySchemes: {
				bearer: { type: "http", scheme: "bearer", description: "The token that signing in answers." },
				cookie: { type: "apiKey", in: "cookie", name: "highstreet.session_token" },
				cartToken: { type: "apiKey", in: "header", name: "X-Cart-Token", description: "The cartToken that `POST /carts` answers, for guests." },
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

const publicPath = (_path: string, at: string): string => `${BASE_PATH}${at}`;

function withGateway(operation: Operation, [method, path, access]: Route): Operation {
	const operationId = `${method.toLowerCase()}${path.replaceAll(/[/:_-]+([A-Za-z])/g, (_, letter: string) => letter.toUpperCase())}`;
	return { ...operation, operationId, security: SECURITY[access], responses: { ...gatewayResponses(access), ...operation.responses } };
}
