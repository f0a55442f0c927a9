import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Problem } from "../../../../api/client.ts";
import { ApiFailure } from "../../core/api.ts";
import { privatePage } from "../../core/public-page.ts";
import type { Web } from "../../env.ts";

/** A form shown again because the API refused it, with the API's status. Where the session has ended, the sign-in that keeps the form. */
export function refusedPage(c: Context<Web>, problem: Problem, body: Child): Response {
	if (problem.code === "unauthenticated") throw new ApiFailure(problem);
	const answer = privatePage(c, body, refusedStatus(problem.status));
	if (problem.status === 429) answer.headers.set("Retry-After", "60");
	return answer;
}

/** 422 for a wrong password too: browsers keep no page with 401, so one could not go back to it. */
function refusedStatus(status: number): 403 | 404 | 409 | 422 | 429 | 503 {
	if (status === 403 || status === 404 || status === 409 || status === 429) return status;
	return status >= 500 ? 503 : 422;
}
