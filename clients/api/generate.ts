import openapiTypes, { astToString } from "openapi-typescript";

const HEADER = "// Written by `npm run api` from /api/v1/openapi.json; a test says when it is out of date.\n";
/** What the client's `baseUrl` ends with, so that the paths of the types begin behind it. */
const BASE_PATH = /^\/api\/v1(?=\/)/;

/** The text of `schema.ts` for an OpenAPI 3.1 document, given as JSON. */
export const typesOf = async (document: string): Promise<string> => HEADER + astToString(await openapiTypes(belowBase(document)));

function belowBase(document: string): string {
	const whole = JSON.parse(document) as { paths: Record<string, unknown> };
	const paths = Object.entries(whole.paths).map(([path, item]) => [path.replace(BASE_PATH, ""), item] as const);
	return JSON.stringify({ ...whole, paths: Object.fromEntries(paths) });
}
