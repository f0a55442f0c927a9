import type { Schemas } from "../../../../../api/client.ts";
import type { RequestContext } from "../../../core/request-context.ts";

/** What is wrong with a row of a file and what to do about it, for a shopkeeper. Old reports have only the service's own words. */
export function explained({ code, value, reason }: Schemas["ImportProblem"], { t }: RequestContext): { what: string; todo: string } {
	if (code === null) return { what: reason, todo: "" };
	const [what, todo] = t.sell.imports.problems[code];
	return { what: what(value ?? ""), todo };
}
