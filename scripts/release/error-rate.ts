import type { Api } from "./api.ts";

export interface Counts {
	requests: number;
	errors: number;
}

/** Errors that are put down to chance, however few requests there were. */
const FEW = 3;
/** A share of errors that is nobody's fault. */
const USUAL = 0.01;

/** Whether a version fails more than it may: more than a few times, and clearly more often than the one before it, or than one request in a hundred. */
export function failsTooOften(now: Counts, before: Counts): boolean {
	if (now.errors < FEW || now.requests === 0) return false;
	const usual = before.requests === 0 ? 0 : before.errors / before.requests;
	return now.errors / now.requests > Math.max(USUAL, usual * 2);
}

const QUESTION = `query ($account: String!, $script: String!, $since: Time!) {
	viewer {
		accounts(filter: { accountTag: $account }) {
			workersInvocationsAdaptive(limit: 1000, filter: { scriptName: $script, datetime_geq: $since }) {
				sum { requests errors }
				dimensions { scriptVersion }
			}
		}
	}
}`;

interface Answer {
	viewer: { accounts: { workersInvocationsAdaptive: { sum: Counts; dimensions: { scriptVersion: string } }[] }[] };
}

/** How often each version of a Worker ran since a time (fetch, RPC, queue and cron), and how often it threw. Known a minute late. */
export async function countsOf(api: Api, script: string, since: string): Promise<Map<string, Counts>> {
	const { viewer } = await api.graphql<Answer>(QUESTION, { account: api.account, script, since });
	const counts = new Map<string, Counts>();
	for (const { sum, dimensions } of viewer.accounts[0]?.workersInvocationsAdaptive ?? []) {
		const known = counts.get(dimensions.scriptVersion) ?? { requests: 0, errors: 0 };
		counts.set(dimensions.scriptVersion, { requests: known.requests + sum.requests, errors: known.errors + sum.errors });
	}
	return counts;
}
