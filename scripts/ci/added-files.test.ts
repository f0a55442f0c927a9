import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addedFiles } from "./added-files.ts";

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

describe("the files that a branch adds", () => {
	it("are those that it has and its base has not, of one folder", () => {
		commit("migrations/order/0001_note.sql");
		commit("docs/note.md");
		expect(addedFiles(root, "main", "migrations")).toEqual(["migrations/order/0001_note.sql"]);
	});

	it("are not those that the base got meanwhile", () => {
		git("checkout", "main");
		commit("migrations/order/0001_other.sql");
		git("checkout", "note");
		expect(addedFiles(root, "main", "migrations")).toEqual([]);
	});

	it("are not known where the base is not", () => {
		expect(addedFiles(root, "elsewhere", "migrations")).toBeNull();
	});
});
