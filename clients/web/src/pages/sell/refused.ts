import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { Problem } from "../../../../api/client.ts";
import { ApiFailure } from "../../core/api.ts";
import { leaveNotice } from "../../core/cookies.ts";
import type { FormErrors } from "../../core/forms.ts";
import { privatePage } from "../../core/public-page.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";

/** A refusal that no form can show: an ended session, somebody else's shop. It becomes a page of its own. */
export function endWhereHopeless(problem: Problem): void {
	if (problem.status === 401 || problem.status === 403 || problem.status === 404) throw new ApiFailure(problem);
}

/** The page of a form that the API refused, with its status. */
export function refusedPage(c: Context<Web>, { status }: Problem, body: Child): Response {
	const shown = status === 409 || status === 429 ? status : status >= 500 ? 503 : 422;
	const answer = privatePage(c, body, shown);
	if (shown === 429) answer.headers.set("Retry-After", "60");
	return answer;
}

/** What was changed again since cannot be undone: the page says so. Other refusals become a page of their own. */
export function undoRefused(c: Context<Web>, problem: Problem, path: string): Response {
	if (problem.status !== 412 && problem.status !== 409) throw new ApiFailure(problem);
	leaveNotice(c, "undoTooLate");
	return goTo(c, path);
}

/** The API's faults by its paths, its standing phrases in the reader's language. */
export function faultsOf(problem: Problem, { t }: RequestContext): FormErrors {
	const phrases: Record<string, string> = t.sell.faults;
	const errors = problem.errors ?? [];
	if (errors.length === 0) return { "": phrases[problem.detail] ?? t.problems[problem.code] ?? t.problems.unknown };
	return Object.fromEntries(errors.map(({ path, message }) => [path, phrases[message] ?? message]));
}
