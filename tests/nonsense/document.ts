import { type Access, ROUTES, type Route } from "../../workers/gateway/src/route-table.ts";

export type JsonObject = Record<string, unknown>;

/** The part of JSON Schema 2020-12 that OpenAPI 3.1 documents of ours use. */
export interface Schema {
	$ref?: string;
	type?: string | string[];
	properties?: Record<string, Schema>;
	required?: string[];
	additionalProperties?: boolean | Schema;
	propertyNames?: Schema;
	items?: Schema;
	anyOf?: Schema[];
	oneOf?: Schema[];
	allOf?: Schema[];
	enum?: unknown[];
	const?: unknown;
	default?: unknown;
	format?: string;
	pattern?: string;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	exclusiveMinimum?: number;
	exclusiveMaximum?: number;
	minItems?: number;
	maxItems?: number;
}

export interface Parameter {
	name: string;
	in: "path" | "query" | "header" | "cookie";
	required?: boolean;
	schema: Schema;
}

export interface Operation {
	operationId?: string;
	summary?: string;
	parameters?: Parameter[];
	requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
	responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

export interface OpenApiDocument {
	openapi: string;
	paths: Record<string, Record<string, Operation>>;
	components: { schemas: Record<string, Schema> };
}

/** One operation of the document, and what the gateway's table says of it. */
export interface Endpoint {
	method: string;
	/** Without the base path, with parameters as `{id}`. */
	path: string;
	/** The key under `paths`. */
	documentedAt: string;
	access: Access;
	operation: Operation;
}

export const BASE_PATH = "/api/v1";

/** A path with nameless parameters: `/a/:id` and `/a/{key}` have one shape. */
export const shapeOf = (path: string): string => path.replaceAll(/:[A-Za-z]+|\{[A-Za-z]+\}/g, "{}");

/** The operation that the document has for a row of the gateway's table; null where it has none. */
export function endpointOf(document: OpenApiDocument, [method, path, access]: Route): Endpoint | null {
	for (const [documentedAt, item] of Object.entries(document.paths)) {
		const operation = item[method.toLowerCase()];
		if (!operation || shapeOf(documentedAt) !== shapeOf(BASE_PATH + path)) continue;
		return { method, path: documentedAt.slice(BASE_PATH.length), documentedAt, access, operation };
	}
	return null;
}

export const allEndpoints = (document: OpenApiDocument): Endpoint[] =>
	ROUTES.map((route) => endpointOf(document, route)).filter((endpoint) => endpoint !== null);

export const parametersIn = (operation: Operation, place: Parameter["in"]): Parameter[] =>
	(operation.parameters ?? []).filter((parameter) => parameter.in === place);

/** The media type that an operation reads, and its schema; null where it reads no body. */
export function bodyOf({ requestBody }: Operation): { type: string; schema: Schema; required: boolean } | null {
	const [first] = Object.entries(requestBody?.content ?? {});
	return first ? { type: first[0], schema: first[1].schema, required: requestBody?.required ?? false } : null;
}

/** A schema with its `$ref` followed. */
export function resolve(document: OpenApiDocument, schema: Schema): Schema {
	if (schema.$ref === undefined) return schema;
	const name = schema.$ref.replace("#/components/schemas/", "");
	const target = document.components.schemas[name];
	if (!target) throw new Error(`the document refers to ${schema.$ref}, which it does not have`);
	return resolve(document, target);
}
