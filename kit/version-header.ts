/** By this an answer says which version of a Worker gave it. Only answers that no cache keeps have it, for a copy would say it of others. */
export const VERSION_HEADER = "X-Version";

/** What the platform tells a Worker of itself (https://developers.cloudflare.com/workers/runtime-apis/bindings/version-metadata/). */
export interface VersionMetadata {
	/** The version's id, as the API lists it. */
	id: string;
	/** What it was uploaded with; our releases write their own id here. */
	tag: string;
	timestamp: string;
}

/** Lets an answer say which version gave it. A release looks at it when it tries new versions by override, which may be ignored silently. */
export function sayVersion(response: Response, { id }: VersionMetadata): Response {
	const isKept = (response.headers.get("Cache-Control") ?? "").startsWith("public");
	if (!isKept) response.headers.set(VERSION_HEADER, id);
	return response;
}
