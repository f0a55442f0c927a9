import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type BuiltWorker, buildWorkers } from "../../../bench/runtime/build.ts";
import { ROOT } from "../../../scripts/street/local-state.ts";
import first from "./first-release.json" with { type: "json" };

/** Where what was built of it is kept from one run to the next. */
const KEPT = join(ROOT, ".wrangler", "previous-release");
/** Who builds for longer has crashed. */
const BUILDS_WITHIN_MS = 300_000;

/** The release that takes the traffic while this tree's is rolled out. */
export interface PreviousRelease {
	/** What people call it: a tag, or a commit. */
	called: string;
	commit: string;
}

/** A checkout of a release, and its Workers as a deploy would upload them. */
export interface BuiltRelease {
	root: string;
	built: BuiltWorker[];
}

const git = (args: readonly string[], env: NodeJS.ProcessEnv = process.env): string =>
	execFileSync("git", args, { cwd: ROOT, env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

/** What git says, or nothing where it does not know. */
function asked(...args: string[]): string {
	try {
		return git(args);
	} catch {
		return "";
	}
}

const newestTag = (from: string): string => asked("describe", "--tags", "--match", "v*", "--abbrev=0", from);

/**
 * The newest release before this tree: the newest tag `v*` behind it, or the commit of first-release.json as long as there is none. Null
 * where its commit is not here, as in a shallow clone.
 */
export function previousRelease(): PreviousRelease | null {
	const tag = asked("describe", "--tags", "--match", "v*", "--exact-match", "HEAD") === "" ? newestTag("HEAD") : newestTag("HEAD^");
	const commit = asked("rev-parse", "--verify", "--quiet", `${tag || first.commit}^{commit}`);
	return commit === "" ? null : { called: tag || commit.slice(0, 12), commit };
}

/** Its code, built with the packages of this tree; once for each commit, whoever asks first. */
export async function buildPrevious({ commit }: PreviousRelease): Promise<BuiltRelease> {
	const packages = createHash("sha256")
		.update(readFileSync(join(ROOT, "package-lock.json")))
		.digest("hex");
	const folder = join(KEPT, `${commit.slice(0, 12)}-${packages.slice(0, 8)}`);
	const root = join(folder, "source");
	const list = join(folder, "built.json");
	for (;;) {
		if (existsSync(list)) return { root, built: JSON.parse(readFileSync(list, "utf8")) as BuiltWorker[] };
		if (isMine(`${folder}.building`)) break;
		await pause(200);
	}
	try {
		rmSync(folder, { recursive: true, force: true });
		checkOut(commit, folder, root);
		const built = await buildWorkers(join(folder, "built"), new AbortController().signal, () => {}, root);
		writeFileSync(list, JSON.stringify(built));
		return { root, built };
	} finally {
		rmSync(`${folder}.building`, { recursive: true, force: true });
	}
}

/** Whether this process is the one that builds. */
function isMine(lock: string): boolean {
	mkdirSync(KEPT, { recursive: true });
	try {
		mkdirSync(lock);
		return true;
	} catch {
		const since = existsSync(lock) ? statSync(lock).mtimeMs : Date.now();
		if (Date.now() - since > BUILDS_WITHIN_MS) rmSync(lock, { recursive: true, force: true });
		return false;
	}
}

/** Writes the files of a commit, past the index of this checkout. */
function checkOut(commit: string, folder: string, root: string): void {
	mkdirSync(root, { recursive: true });
	const env = { ...process.env, GIT_INDEX_FILE: join(folder, "index") };
	git(["read-tree", commit], env);
	git(["checkout-index", "--all", `--prefix=${root}/`], env);
	symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"), "junction");
}
