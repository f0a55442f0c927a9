import { type Setting, type SettingValues, wrongSettings } from "#contracts/settings";
import { logError } from "./log.ts";
import { problemResponse } from "./problem-response.ts";
import { requestIdOf } from "./request-id.ts";

/** What is wrong with the settings that a Worker got, a sentence for each. Looks once in an isolate, and says it once in the log. */
export function settingsCheck(worker: string, settings: readonly Setting[]): (env: object) => readonly string[] {
	let seen: object | null = null;
	let wrong: readonly string[] = [];
	return (env) => {
		if (env === seen) return wrong;
		seen = env;
		wrong = wrongSettings(settings, env as SettingValues);
		if (wrong.length > 0) logError("misconfigured", new Error(`${worker} is misconfigured: ${wrong.join("; ")}`), { service: worker });
		return wrong;
	};
}

/** What a misconfigured Worker says at /health: which it is and which settings are wrong, but no value. */
export interface Misconfigured {
	service: string;
	status: "misconfigured";
	detail: string;
}

/**
 * How a misconfigured Worker answers: it does nothing at all, rather than half of it or with amounts and times that are no numbers.
 * /health says why; everybody else only learns that it is no fault of theirs.
 */
export function answerMisconfigured(worker: string, request: Request, wrong: readonly string[]): Response {
	if (new URL(request.url).pathname.startsWith("/health")) {
		const says: Misconfigured = { service: worker, status: "misconfigured", detail: `misconfigured: ${wrong.join("; ")}` };
		return Response.json(says, { status: 503, headers: { "Cache-Control": "no-store" } });
	}
	return problemResponse(
		{ code: "unavailable", detail: "We are not set up completely. Please try again later." },
		requestIdOf(request.headers),
	);
}
