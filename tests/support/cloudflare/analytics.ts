import { type Account, ACCOUNT_ID, type Call, refuse } from "./account.ts";

/** Answers the one question that a release asks of GraphQL: how often each version of a Worker ran, and how often it threw. */
export function answerGraphql(account: Account, { body }: Call): unknown {
	const { query = "", variables = {} } = body as { query?: string; variables?: Record<string, string> };
	for (const word of ["workersInvocationsAdaptive", "scriptVersion", "requests", "errors"]) {
		if (!query.includes(word)) refuse(400, 1, `The stand-in only knows questions with ${word}`);
	}
	if (variables["account"] !== ACCOUNT_ID) return { data: null, errors: [{ message: "not authorized for that account" }] };
	if (Number.isNaN(Date.parse(variables["since"] ?? ""))) return { data: null, errors: [{ message: "since is no time" }] };
	const versions = account.workers.get(variables["script"] ?? "")?.versions ?? [];
	const rows = versions.flatMap(({ id }) => {
		const counts = account.invocations.get(id);
		return counts ? [{ sum: counts, dimensions: { scriptVersion: id } }] : [];
	});
	return { data: { viewer: { accounts: [{ workersInvocationsAdaptive: rows }] } }, errors: null };
}
