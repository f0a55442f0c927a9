import { styleText } from "node:util";
import { describePlan, planRelease } from "../release/plan.ts";
import { SETTINGS } from "../release/settings.ts";
import { ROOT } from "../street/local-state.ts";
import { WORKERS } from "../worker-configs.ts";
import { changedFiles } from "./changed-files.ts";
import { comment, type Thread } from "./comment.ts";
import { type Obstacle, takeOpened } from "./opened.ts";
import { previewText } from "./preview-text.ts";
import { pullRequestOf } from "./pull-request.ts";
import { writeSummary } from "./summary.ts";

// npm run ci:preview: says where a pull request can be opened and what a release of it would do; at GitHub, in a comment.
const request = pullRequestOf(process.env);
const base = process.env["GITHUB_BASE_REF"] || process.env["CHANGE_TARGET"] || "main";
const plan = planRelease(ROOT, "staging", WORKERS);
const text = previewText({
	plan,
	whole: describePlan(plan, SETTINGS.steps),
	base,
	changes: changedFiles(ROOT, base),
	opened: takeOpened(ROOT, process.env) ?? { obstacle: whyNot() },
});
console.log(text);
writeSummary("preview.md", text);

/** Nothing was uploaded, nor said why not. */
function whyNot(): Obstacle {
	if (!request) return "no pull request";
	return request.isFork ? "fork" : "failed";
}

/** Where we may say something on the pull request of this run. */
function thread(env: NodeJS.ProcessEnv): Thread | null {
	const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository, GITHUB_API_URL: api } = env;
	if (!token || !repository || !api || !request) return null;
	return { api, token, repository, number: request.number };
}

const on = thread(process.env);
if (on) {
	const said = await comment(on, text);
	console.log(
		said ? "\nSaid so on the pull request." : styleText("yellow", "\nThis token may not comment, as on a pull request from a fork."),
	);
}
