import type { Endpoint, OpenApiDocument } from "./document.ts";

/** A document with a bit of everything, for the tests of the generator itself. */
export const SMALL: OpenApiDocument = {
	openapi: "3.1.0",
	paths: {
		"/api/v1/shops/{id}/mugs": {
			post: {
				operationId: "postMugs",
				summary: "Add a mug",
				parameters: [
					{ name: "id", in: "path", required: true, schema: { type: "string", maxLength: 20, pattern: "^[a-z0-9_]+$" } },
					{ name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
					{
						name: "options",
						in: "query",
						schema: {
							type: "object",
							propertyNames: { type: "string", pattern: "^option\\..+$" },
							additionalProperties: { type: "array", items: { type: "string" } },
						},
					},
					{ name: "idempotency-key", in: "header", schema: { type: "string", minLength: 1, maxLength: 255, pattern: "^[\\x21-\\x7E]+$" } },
				],
				requestBody: { required: true, content: { "application/json": { schema: { $ref: "#/components/schemas/Mug" } } } },
				responses: {
					"201": { content: { "application/json": { schema: { $ref: "#/components/schemas/Mug" } } } },
					"304": {},
					"400": { content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
				},
			},
		},
	},
	components: {
		schemas: {
			Mug: {
				type: "object",
				properties: {
					title: { type: "string", minLength: 2, maxLength: 10 },
					price: { anyOf: [{ $ref: "#/components/schemas/Price" }, { type: "null" }] },
					opens: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" },
					batch: { type: "string", pattern: "^LOT-[0-9]{4}$" },
					colors: { type: "array", items: { type: "string", enum: ["blue", "white"] }, maxItems: 2 },
					options: { type: "object", additionalProperties: { type: "string" } },
					email: { type: "string", format: "email" },
				},
				required: ["title", "price"],
				additionalProperties: false,
			},
			Price: {
				type: "object",
				properties: { amount: { type: "integer", minimum: 0, maximum: 100_000 }, currency: { type: "string", enum: ["EUR"] } },
				required: ["amount", "currency"],
				additionalProperties: false,
			},
			Problem: { type: "object", properties: { status: { type: "integer" } }, required: ["status"] },
		},
	},
};

const documentedAt = "/api/v1/shops/{id}/mugs";

export const POST_MUG: Endpoint = {
	method: "POST",
	path: "/shops/{id}/mugs",
	documentedAt,
	access: "shopper",
	operation: SMALL.paths[documentedAt]?.["post"] ?? { responses: {} },
};
