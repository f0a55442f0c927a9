import { readFileSync } from "node:fs";

/** The pull request that a pipeline runs for. */
export interface PullRequest {
	number: number;
	/** Whether its code comes from another repository: then it gets no secret. */
	isFork: boolean;
}

/** What GitHub tells a workflow of its pull request, as far as we read it. */
interface Event {
	number?: number;
	pull_request?: { head: { repo: { full_name: string } | null } };
}

/** Reads it from what GitHub or Jenkins says; null where this is no pull request. */
export function pullRequestOf(env: NodeJS.ProcessEnv): PullRequest | null {
	const { CHANGE_ID: change, CHANGE_FORK: fork, GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: repository } = env;
	if (change) return { number: Number(change), isFork: Boolean(fork) };
	if (!file) return null;
	const { number, pull_request: request } = JSON.parse(readFileSync(file, "utf8")) as Event;
	if (number === undefined || !request) return null;
	return { number, isFork: request.head.repo?.full_name !== repository };
}
