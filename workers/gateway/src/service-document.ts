/** One operation of an OpenAPI document, as far as the gateway looks at it. */
export interface Operation {
	tags?: string[];
	operationId?: string;
	security?: Record<string, string[]>[];
	parameters?: unknown[];
	responses: Record<string, unknown>;
	[field: string]: unknown;
}

/** The OpenAPI document of one service. */
export interface ServiceDocument {
	paths: Record<string, Record<string, Operation>>;
	components?: { schemas?: Record<string, unknown> };
}
