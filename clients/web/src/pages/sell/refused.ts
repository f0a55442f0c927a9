import type { Context } from "hono";
import type { Problem } from "../../../../api/client.ts";
import { ApiFailure } from "../../core/api.ts";
import { leaveNotice } from "../../core/cookies.ts";
import type { FormErrors } from "../../core/forms.ts";
import { goTo, type RequestContext } from "../../core/request-context.ts";
import type { Web } from "../../env.ts";

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
