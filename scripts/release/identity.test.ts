import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { identityOf, whoIs } from "./identity.ts";

let root: string;
const git = (...args: string[]) =>
	execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...args], { cwd: root, encoding: "utf8" }).trim();
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "identity-"));
});
afterEach(() => rmSync(root, { recursive: true }));

describe("what is released", () => {
	beforeEach(() => {
		git("init", "--quiet");
		git("config", "user.email", "baker@example.com");
		writeFileSync(join(root, "a"), "1");
		git("add", ".");
		git("commit", "--quiet", "-m", "one");
	});

	it("is the commit, by whom git knows", () => {
		expect(identityOf(root, {}, false)).toEqual({ commit: git("rev-parse", "HEAD"), who: "baker@example.com" });
	});

	it("is not what nobody committed, unless it is meant; then every change gives another name", () => {
		writeFileSync(join(root, "b"), "new");
		expect(() => identityOf(root, {}, false)).toThrow(/Only what is committed can be released.*\n\?\? b$/);

		const names = ["new", "newer"].map((text) => {
			writeFileSync(join(root, "b"), text);
			return identityOf(root, {}, true).commit;
		});
		writeFileSync(join(root, "a"), "2");
		names.push(identityOf(root, {}, true).commit);
		for (const name of names) expect(name).toMatch(new RegExp(`^${git("rev-parse", "HEAD")}\\+[0-9a-f]{8}$`));
		expect(new Set(names).size).toBe(3);
	});

	it("names the person and the run behind a pipeline", () => {
		const github = {
			GITHUB_ACTOR: "ada",
			GITHUB_RUN_ID: "7",
			GITHUB_RUN_ATTEMPT: "2",
			GITHUB_SERVER_URL: "https://github.com",
			GITHUB_REPOSITORY: "a/b",
		};
		expect(identityOf(root, github, false).who).toBe("ada (https://github.com/a/b/actions/runs/7/attempts/2)");
		expect(identityOf(root, { BUILD_USER_ID: "bob", BUILD_URL: "https://ci.example/9" }, false).who).toBe("bob (https://ci.example/9)");
	});

	it("names the build where Jenkins does not know its own address, or two builds would be one", () => {
		const build = (number: number) => ({ BUILD_TAG: `jenkins-highstreet-main-${number}`, BUILD_URL: "" });
		expect(identityOf(root, build(1), false).who).toBe("baker@example.com (jenkins-highstreet-main-1)");
		expect(whoIs(root, { BUILD_TAG: "jenkins-highstreet-main-2" })).toBe("baker@example.com (jenkins-highstreet-main-2)");
		expect(whoIs(root, { ...build(3), BUILD_URL: "https://ci.example/3" })).toBe("baker@example.com (https://ci.example/3)");
	});

	it("must be a checkout", () => {
		rmSync(join(root, ".git"), { recursive: true });
		expect(() => identityOf(root, {}, false)).toThrow("This is no git checkout");
	});
});
