import { completeHeaders } from "#kit/outward-headers";

/**
 * Makes a response ready to leave: request id, timing, security headers and CORS. Any origin may read, but never
 * with cookies (`Access-Control-Allow-Credentials` is not sent): other sites' apps use bearer tokens.
 */
export function outward(response: Response, request: Request, requestId: string, startedAt: number): Response {
	const body = request.method === "HEAD" || response.status === 304 ? null : response.body;
	const answer = new Response(body, response);
	completeHeaders(answer.headers);
	if (request.url.startsWith("https:")) answer.headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
	answer.headers.set("X-Request-Id", requestId);
	answer.headers.append("Server-Timing", `gateway;dur=${Date.now() - startedAt}`);
	return answer;
}

/** The answer to a CORS preflight (Fetch standard). */
export const preflight = (methods: readonly string[]): Response =>
	new Response(null, {
		status: 204,
		headers: {
			Allow: methods.join(", "),
			"Access-Control-Allow-Methods": methods.join(", "),
			"Access-Control-Allow-Headers":
				"Authorization, Content-Type, Idempotency-Key, If-None-Match, X-Bookmark, X-Cart-Token, X-Order-Token, X-Request-Id, traceparent",
			"Access-Control-Max-Age": "86400",
		},
	});
