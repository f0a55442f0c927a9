import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./schema.ts";

/** The named schemas of the API: `Schemas["Product"]`. */
export type Schemas = components["schemas"];

/** RFC 9457 problem details, as every refusal of the API carries them. */
export type Problem = Schemas["Problem"];

export type Api = Client<paths>;

/**
 * The typed client of the public API, for browsers, apps and Workers: paths, queries, bodies and answers are those of the
 * OpenAPI document. Nothing throws for a refusal: every call answers `{ data, error, response }`.
 *
 * @example
 * const api = createApi({ baseUrl: "https://highstreet.example/api/v1" });
 * const { data, error } = await api.GET("/products/{idOrSlug}", { params: { path: { idOrSlug: "sourdough" } } });
 */
export const createApi = (options: {
	/** Where the API is, with its base path and without a slash at the end. */
	baseUrl: string;
	/** How to fetch; the platform's own where not given. */
	fetch?: (request: Request) => Promise<Response>;
	/** Sent with every call, such as `Authorization`. */
	headers?: Record<string, string>;
}): Api => createClient<paths>(options);
