import { BASE_PATH, bodyOf, type Endpoint, type OpenApiDocument, parametersIn } from "./document.ts";
import { toJson } from "./mutations.ts";
import { validValue } from "./valid-value.ts";
import type { Street } from "../support/street.ts";
import type { Received } from "./contract.ts";

export interface Caller {
	as?: string | undefined;
	cartToken?: string | undefined;
	headers?: Record<string, string>;
}

/** What an operation needs to be called as it is meant: who, on which things, with what. */
export interface Scene {
	caller: Caller;
	params: Record<string, string>;
	query?: Record<string, string>;
	/** A body that is acceptable; where none is given, one is made from the schema. */
	body?: unknown;
	/** Others who are signed in or have a cart, to whom the things do not belong. */
	strangers: readonly [who: string, Caller][];
	/** Whether `strangers` may do it all the same. */
	openToAll: boolean;
	/** Whether everybody may know that the things are there: then a refusal may differ from the one for a thing that is not. */
	isPublic: boolean;
	/** A success uses the scene up: the next one needs a new one. */
	spends: boolean;
}

export interface Request extends Caller {
	method: string;
	/** With parameters as `{id}`. */
	path: string;
	params: Record<string, string>;
	/** Path parameters as they go over the wire, not encoded again. */
	raw?: Record<string, string>;
	query: Record<string, string | string[]>;
	/** Instead of `query`, as it goes over the wire. */
	search?: string;
	headers: Record<string, string>;
	/** The body's value, where it is JSON. */
	json?: unknown;
	body?: string | Buffer | undefined;
	/** Sends the body in pieces, without saying how long it is. */
	chunked?: boolean;
}

/** A request that makes little sense, and whether the document forbids it. */
export interface Nonsense extends Request {
	label: string;
	/** It breaks the schema: it must be refused and change nothing. Otherwise any documented answer will do. */
	breaks: boolean;
}

/** The request as it is meant. */
export function plainRequest(document: OpenApiDocument, endpoint: Endpoint, scene: Scene): Request {
	const { method, path, operation } = endpoint;
	const described = bodyOf(operation);
	const value = described && (scene.body ?? validValue(document, described.schema, "required"));
	const body = described && (described.type === "application/json" ? toJson(value) : String(value));
	const required = parametersIn(operation, "query").filter((parameter) => parameter.required);
	const query = {
		...Object.fromEntries(required.map(({ name, schema }) => [name, String(validValue(document, schema, "required"))])),
		...scene.query,
	};
	const headers: Record<string, string> = { ...scene.caller.headers, ...(described && { "Content-Type": described.type }) };
	return {
		method,
		path,
		...scene.caller,
		params: scene.params,
		query,
		headers,
		...(described && { json: value, body: body ?? undefined }),
	};
}

/** The path and query as they go over the wire. */
export function targetOf({ path, params, raw = {}, query, search }: Request): string {
	const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => raw[name] ?? encodeURIComponent(params[name] ?? ""));
	const pairs = Object.entries(query).flatMap(([name, values]) =>
		[values].flat().map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
	);
	const text = search ?? pairs.join("&");
	return `${BASE_PATH}${filled}${text && `?${text}`}`;
}

/** Checkout, refunds and payouts want a key: every write gets a new one, unless the request has its own. */
const freshKey = (method: string): Record<string, string> => (method === "GET" ? {} : { "Idempotency-Key": crypto.randomUUID() });

export async function send({ fetchDirectly }: Pick<Street, "fetchDirectly">, request: Request): Promise<Received> {
	const { method, as, cartToken, body, chunked } = request;
	const headers = {
		...freshKey(method),
		...(as !== undefined && { Authorization: `Bearer ${as}` }),
		...(cartToken !== undefined && { "X-Cart-Token": cartToken }),
		...request.headers,
	};
	const payload = chunked && body !== undefined ? inPieces(body) : typeof body === "string" ? Buffer.from(body) : body;
	const response = await fetchDirectly(targetOf(request), {
		method,
		headers,
		redirect: "manual",
		...(payload !== undefined && { body: payload, ...(chunked && { duplex: "half" as const }) }),
	});
	return { status: response.status, headers: response.headers, text: await response.text() };
}

function inPieces(body: string | Buffer): ReadableStream<Uint8Array> {
	const bytes = Buffer.from(body as string);
	let sent = 0;
	return new ReadableStream({
		pull(controller) {
			controller.enqueue(bytes.subarray(sent, (sent += 64_000)));
			if (sent >= bytes.length) controller.close();
		},
	});
}

/** A request as a person would send it again. */
export function inWords(request: Request): string {
	const shown = { ...(request.as && { Authorization: "Bearer …" }), ...(request.cartToken && { "X-Cart-Token": "…" }), ...request.headers };
	const body = request.body === undefined ? "" : `\n  ${request.body.toString().slice(0, 400)}`;
	return `${request.method} ${targetOf(request).slice(0, 300)} ${JSON.stringify(shown).slice(0, 300)}${body}`;
}
