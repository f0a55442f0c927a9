import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Problem } from "../../../api/client.ts";
import type { Web } from "../env.ts";
import { ApiFailure } from "./api.ts";
import { privatePage } from "./public-page.ts";

/** A refusal that no form can show: an ended session, somebody else's shop. It becomes a page of its own. */
export function endWhereHopeless(problem: Problem): void {
	if (problem.status === 401 || problem.status === 403 || problem.status === 404) throw new ApiFailure(problem);
}

/** A form shown again because the API refused it, with the API's status. Where the session has ended, the sign-in that keeps the form. */
export function refusedPage(c: Context<Web>, problem: Problem, body: Child): Response {
	if (problem.code === "unauthenticated") throw new ApiFailure(problem);
	const answer = privatePage(c, body, shownStatus(problem.status));
	if (problem.status === 429) answer.headers.set("Retry-After", "60");
	return answer;
}

/** 422 for a wrong password too: browsers keep no page with 401, so one could not go back to it. */
function shownStatus(status: number): 403 | 404 | 409 | 422 | 429 | 503 {
	if (status === 403 || status === 404 || status === 409 || status === 429) return status;
	if (status === 412) return 409;
	return status >= 500 ? 503 : 422;
}
