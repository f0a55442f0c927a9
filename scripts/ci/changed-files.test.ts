import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changedFiles } from "./changed-files.ts";

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "added-"));
	git("init", "--initial-branch=main");
	commit("migrations/order/0000_first.sql");
	git("checkout", "-b", "note");
});
afterEach(() => rmSync(root, { recursive: true }));

const git = (...args: string[]) =>
	execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@highstreet.example", ...args], { cwd: root, stdio: "ignore" });

function commit(file: string): void {
	mkdirSync(join(root, file, ".."), { recursive: true });
	writeFileSync(join(root, file), file);
	git("add", ".");
	git("commit", "-m", file);
}

describe("the files that a branch changes", () => {
	it("are those that differ from where it left its base, and it says which are new", () => {
		commit("migrations/order/0001_note.sql");
		git("rm", "migrations/order/0000_first.sql");
		git("commit", "-m", "gone");
		expect(changedFiles(root, "main")).toEqual({
			added: ["migrations/order/0001_note.sql"],
			all: ["migrations/order/0000_first.sql", "migrations/order/0001_note.sql"],
		});
	});

	it("are not those that the base got meanwhile", () => {
		git("checkout", "main");
		commit("migrations/order/0001_other.sql");
		git("checkout", "note");
		expect(changedFiles(root, "main")).toEqual({ added: [], all: [] });
	});

	it("are not known where the base is not", () => {
		expect(changedFiles(root, "elsewhere")).toBeNull();
	});
});
