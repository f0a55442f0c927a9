import { execFileSync } from "node:child_process";

/** What a checkout changes of its base branch. */
export interface Changes {
	/** Files that its base has not. */
	added: string[];
	/** All files that it adds, changes or removes. */
	all: string[];
}

/** What a checkout has changed since it left its base branch; null where the base is not known here. */
export function changedFiles(root: string, base: string): Changes | null {
	for (const ref of [`origin/${base}`, base]) {
		try {
			const differing = (...filter: string[]): string[] =>
				git(root, "diff", "--name-only", "--no-renames", ...filter, `${ref}...HEAD`)
					.split("\n")
					.filter(Boolean);
			return { added: differing("--diff-filter=A"), all: differing() };
		} catch {
			// no such branch here, or no common past in a shallow checkout
		}
	}
	return null;
}

const git = (root: string, ...args: string[]): string =>
	execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
