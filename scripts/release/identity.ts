import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { userInfo } from "node:os";
import { Refused } from "./failures.ts";

/** What is released, and who releases it. */
export interface Identity {
	/** The commit; with a hash of what is changed besides, where something is. */
	commit: string;
	who: string;
}

type Git = (...args: string[]) => string;

const gitIn =
	(root: string): Git =>
	(...args) =>
		execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1e9, stdio: ["ignore", "pipe", "ignore"] });

/** Reads both from git and from what the pipelines say. Refuses a checkout with changes, unless `dirty` says that it is meant. */
export function identityOf(root: string, env: NodeJS.ProcessEnv, dirty: boolean): Identity {
	const git = gitIn(root);
	const commit = orElse(() => git("rev-parse", "HEAD").trim(), undefined);
	if (commit === undefined) throw new Refused("usage", "This is no git checkout, so nobody could say later what was released.");
	const changes = git("status", "--porcelain");
	const who = whoIs(root, env);
	if (changes === "") return { commit, who };
	if (dirty) return { commit: `${commit}+${hashOf(git)}`, who };
	const names = changes.trimEnd().split("\n");
	const more = names.length > 10 ? `\nand ${names.length - 10} more` : "";
	throw new Refused(
		"refused",
		`Only what is committed can be released, so that it can be found again. Commit these first, or say --dirty:\n${names.slice(0, 10).join("\n")}${more}`,
	);
}

/** A hash of everything that is not committed, also of files that git does not know yet. */
function hashOf(git: Git): string {
	const hash = createHash("sha256").update(git("diff", "HEAD", "--binary"));
	const strangers = git("ls-files", "--others", "--exclude-standard", "-z").split("\0").filter(Boolean);
	if (strangers.length > 0) hash.update(git("hash-object", "--", ...strangers)).update(strangers.join("\0"));
	return hash.digest("hex").slice(0, 8);
}

/** The person behind a pipeline's run, else the one that git knows, else the machine's; and the run, by which it knows its own releases. */
export function whoIs(root: string, env: NodeJS.ProcessEnv): string {
	const mail = orElse(() => gitIn(root)("config", "user.email").trim() || undefined, undefined);
	const person = env["GITHUB_ACTOR"] ?? env["BUILD_USER_ID"] ?? mail ?? userInfo().username;
	const onGithub =
		env["GITHUB_RUN_ID"] &&
		`${env["GITHUB_SERVER_URL"]}/${env["GITHUB_REPOSITORY"]}/actions/runs/${env["GITHUB_RUN_ID"]}/attempts/${env["GITHUB_RUN_ATTEMPT"]}`;
	// Jenkins knows a build's address only where its own is configured, and its tag always
	const run = env["BUILD_URL"] || onGithub || env["BUILD_TAG"];
	return run ? `${person} (${run})` : person;
}

function orElse<T>(read: () => T, other: T): T {
	try {
		return read();
	} catch {
		return other;
	}
}
