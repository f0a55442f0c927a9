import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Leak, leaksIn } from "./find-leaks.ts";

/** A text that looks like a secret and is none, with the reason. */
export interface Known {
	file: RegExp;
	text: string;
	why: string;
}

export const KNOWN: readonly Known[] = [
	{
		file: /^workers\/user\/(?:wrangler\.toml|test\/identity\.test\.ts)$/,
		text: "local-only-c7f1e0a94b3d5826-not-for-any-deployment",
		why: "signs tokens in the local street only; Workers whose origin is https refuse it",
	},
];

const isKnown = (file: string, line: string): boolean => KNOWN.some((one) => one.file.test(file) && line.includes(one.text));

const git = (root: string, ...args: string[]): string => execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1e9 });

/** What looks like a secret in the files of a checkout: those in git, and those that would be with the next `git add`. */
export function leaksInFiles(root: string): Leak[] {
	const files = git(root, "ls-files", "--cached", "--others", "--exclude-standard", "-z").split("\0").filter(Boolean);
	return [...new Set(files)].flatMap((file) => {
		const text = textOf(join(root, file));
		if (text === null) return [];
		const lines = text.split("\n");
		return leaksIn(file, text).filter(({ line }) => !isKnown(file, lines[line - 1] ?? ""));
	});
}

/** Null for what is no text, or is not there: it may be deleted and not yet committed. */
function textOf(path: string): string | null {
	try {
		const bytes = readFileSync(path);
		return bytes.includes(0) ? null : bytes.toString();
	} catch {
		return null;
	}
}

const MESSAGE = "its message";

/**
 * The same in every line that any commit added, merges too, and in what it says: what was taken out later is still there for whoever
 * clones. The file says which commit.
 */
export async function leaksInHistory(root: string): Promise<Leak[]> {
	const how = ["-p", "-m", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--format=%x00%h%n%B"];
	const log = spawn("git", ["log", "--all", ...how], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
	const leaks = new Map<string, Leak>();
	let [commit, file] = ["", ""];
	for await (const line of createInterface({ input: log.stdout })) {
		if (line.startsWith("\0")) [commit, file] = [line.slice(1), MESSAGE];
		else if (line.startsWith("diff --git ")) file = "";
		else if (line.startsWith("+++ b/")) file = line.slice("+++ b/".length);
		else if ((file === MESSAGE || line.startsWith("+")) && !isKnown(file, line))
			for (const { kind } of leaksIn(file, line)) leaks.set(`${commit} ${file} ${kind}`, { file: `${commit}:${file}`, line: 1, kind });
	}
	return [...leaks.values()];
}
