import { execFileSync } from "node:child_process";

/** The files below `folder` that a checkout has and its base branch has not; null where the base is not known here. */
export function addedFiles(root: string, base: string, folder: string): string[] | null {
	for (const ref of [`origin/${base}`, base]) {
		try {
			return git(root, "diff", "--name-only", "--diff-filter=A", `${ref}...HEAD`, "--", folder).split("\n").filter(Boolean);
		} catch {
			// no such branch here, or no common past in a shallow checkout
		}
	}
	return null;
}

const git = (root: string, ...args: string[]): string =>
	execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
