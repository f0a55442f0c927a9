/** A public answer as the reader gets it who has it already (RFC 9110, section 13.1.2): 304 where its ETag is one of those sent. */
export function unlessKnown(ifNoneMatch: string | null, response: Response): Response {
	if (ifNoneMatch === null || response.status !== 200) return response;
	const etag = response.headers.get("ETag");
	if (etag === null) return response;
	const known = new Set(ifNoneMatch.split(",").map((one) => weakly(one.trim())));
	if (!known.has(weakly(etag)) && !known.has("*")) return response;
	void response.body?.cancel();
	const headers = new Headers(response.headers);
	for (const name of ["content-type", "content-length"]) headers.delete(name);
	return new Response(null, { status: 304, headers });
}

const weakly = (etag: string): string => etag.replace(/^W\//, "");
