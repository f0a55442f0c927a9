import { readFileSync } from "node:fs";
import { styleText } from "node:util";
import { describePlan, planRelease } from "../release/plan.ts";
import { SETTINGS } from "../release/settings.ts";
import { ROOT } from "../street/local-state.ts";
import { WORKERS } from "../worker-configs.ts";
import { addedFiles } from "./added-files.ts";
import { comment, type PullRequest } from "./comment.ts";
import { previewText } from "./preview-text.ts";
import { writeSummary } from "./summary.ts";

// npm run ci:preview: says what a release of this checkout would do; on a pull request at GitHub, in a comment.
const base = process.env["GITHUB_BASE_REF"] || process.env["CHANGE_TARGET"] || "main";
const plan = planRelease(ROOT, "staging", WORKERS);
const text = previewText(plan, describePlan(plan, SETTINGS.steps), base, addedFiles(ROOT, base, "migrations"));
console.log(text);
writeSummary("preview.md", text);

/** The pull request of this run, where there is one and we may say something on it. */
function pullRequest(env: NodeJS.ProcessEnv): PullRequest | null {
	const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository, GITHUB_EVENT_PATH: file, GITHUB_API_URL: api } = env;
	if (!token || !repository || !file || !api) return null;
	const { number } = JSON.parse(readFileSync(file, "utf8")) as { number?: number };
	return number === undefined ? null : { api, token, repository, number };
}

const on = pullRequest(process.env);
if (on) {
	const said = await comment(on, text);
	console.log(
		said ? "\nSaid so on the pull request." : styleText("yellow", "\nThis token may not comment, as on a pull request from a fork."),
	);
}
