import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inFull } from "../../tests/support/only-if.ts";
import { ROOT } from "../street/local-state.ts";
import { leaksIn } from "./find-leaks.ts";
import { KNOWN, leaksInFiles, leaksInHistory } from "./repository.ts";

it("there is no secret in the repository", () => {
	expect(leaksInFiles(ROOT)).toEqual([]);
});

it("every text that is known to be none is still there", () => {
	for (const { text, file } of KNOWN) {
		const found = execFileSync("git", ["grep", "-lF", text, "--", "."], { cwd: ROOT, encoding: "utf8" }).trim().split("\n");
		expect(found.some((path) => file.test(path))).toBe(true);
	}
});

inFull(() => {
	it("there is none in its history either", { timeout: 600_000 }, async () => {
		expect(await leaksInHistory(ROOT)).toEqual([]);
	});
});

/** Made here, so that this file has none. */
const part = (text: string): string => text;
const base64url = (bytes: number) => randomBytes(bytes).toString("base64url");
const letters = (length: number) =>
	randomBytes(length * 2)
		.toString("base64")
		.replaceAll(/[+/=]/g, "a")
		.slice(0, length);
const PLANTED: [kind: string, line: string][] = [
	["a private key", `-----BEGIN ${part("EC")} PRIVATE KEY-----`],
	["a live key of Stripe's", `key: "${part("sk")}_live_${letters(24)}"`],
	["a live key of Stripe's", `${part("rk")}_live_${letters(99)}`],
	["a test key of Stripe's", `${part("sk")}_test_${letters(24)}`],
	["a test key of Stripe's", `STRIPE_SECRET_KEY=${part("rk")}_test_${letters(99)}`],
	["a signing secret of Stripe's", `${part("whsec")}_${letters(32)}`],
	["a token or key of Cloudflare's", `CLOUDFLARE_API_${part("TOKEN")}=${letters(40)}`],
	["a token or key of Cloudflare's", `cloudflare_${part("token")}: "${letters(40)}"`],
	["a token or key of Cloudflare's", `${part("cfut")}_${letters(48)}`],
	["a token or key of Cloudflare's", `${part("cfk")}_${letters(48)}`],
	["a token or key of Cloudflare's", `X-Auth-${part("Key")}: ${randomBytes(19).toString("hex").slice(0, 37)}`],
	["a token of GitHub's", `${part("github")}_pat_${letters(22)}_${letters(59)}`],
	["a token of GitHub's", `${part("ghp")}_${letters(36)}`],
	["a token of npm's", `//npm.example.com/:_auth${part("Token")}=${part("npm")}_${letters(36)}`],
	["a key of AWS", `aws_access_key_id = ${part("AKIA")}${part("ABCDEFGHIJKLMNOP")}`],
	["a JSON Web Token", `${part("eyJ")}${letters(20)}.${part("eyJ")}${letters(40)}.${letters(43)}`],
	["a password in an address", `postgres://admin:${part("hunter22")}@db.internal/orders`],
	["a random text under a name that says it is secret", `AUTH_${part("SECRET")} = "20261123T045000Z.${base64url(32)}"`],
	["a random text under a name that says it is secret", `const pass${part("word")} = '${base64url(32)}9a9a';`],
	["a random text under a name that says it is secret", `AUTH_${part("SECRET")}=${"09af".repeat(4)}${randomBytes(24).toString("hex")}`],
	["a random text under a name that says it is secret", `curl -H "Authorization: ${part("Bearer")} ${base64url(30)}7b7b"`],
	["a random text under a name that says it is secret", `{"token":"${"a".repeat(24)}","pass${part("word")}":"${base64url(32)}7b7b"}`],
	["a random text under a name that says it is secret", `  ${part("apiKey")}: ${base64url(32)}7b7b`],
];

it.each(PLANTED)("%s is found", (kind, line) => {
	expect(leaksIn("some.ts", `first\n${line}\nlast`)).toContainEqual({ file: "some.ts", line: 2, kind });
});

it.each([
	'const token = await signSessionToken(authSecret(env), "abc");',
	"STRIPE_SECRET_KEY: z.string().startsWith('sk_'),",
	'AUTH_SECRET: "a-secret-of-a-deployment-with-words-only"',
	"CLOUDFLARE_API_TOKEN: ${{ secrets.CLOUDFLARE_API_TOKEN }}",
	"CLOUDFLARE_API_TOKEN = credentials('cloudflare-api-token')",
	'"integrity": "sha512-mK3lL0hFQvJXyT1Jc0u7mZ0xS2m9b1q4e5r6t7y8u9i0o1p2a3s4d5f6g7h8j9k0"',
	"https://user@highstreet.example/path",
])("this is none: %s", (line) => {
	expect(leaksIn("some.ts", line)).toEqual([]);
});

describe("a checkout in which somebody planted one", () => {
	let folder: string;
	const git = (...args: string[]) =>
		execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], { cwd: folder, stdio: "pipe" });
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "leaks-"));
		git("init", "--quiet");
		writeFileSync(join(folder, ".gitignore"), ".dev.vars\n");
	});
	afterEach(() => rmSync(folder, { recursive: true }));
	const plant = (name: string) => writeFileSync(join(folder, name), `export const key = "${part("sk")}_live_${letters(24)}";\n`);

	it("is found before it is committed, and afterwards", async () => {
		plant("pay.ts");
		const leak = { file: "pay.ts", line: 1, kind: "a live key of Stripe's" };
		expect(leaksInFiles(folder)).toEqual([leak]);
		git("add", ".");
		git("commit", "--quiet", "-m", "oops");
		expect(leaksInFiles(folder)).toEqual([leak]);
	});

	it("is found in its history when it was taken out again", async () => {
		plant("pay.ts");
		git("add", ".");
		git("commit", "--quiet", "-m", "oops");
		writeFileSync(join(folder, "pay.ts"), "");
		git("commit", "--quiet", "-am", "nobody saw that");
		expect(leaksInFiles(folder)).toEqual([]);
		expect(await leaksInHistory(folder)).toEqual([
			{ file: expect.stringMatching(/^[0-9a-f]{7,}:pay\.ts$/), line: 1, kind: "a live key of Stripe's" },
		]);
	});

	it("is found in what a commit says, and in what only a merge has", async () => {
		const key = `${part("sk")}_live_${letters(24)}`;
		const kind = "a live key of Stripe's";
		git("commit", "--quiet", "--allow-empty", "-m", `for ${key}`);
		git("checkout", "--quiet", "-b", "side");
		git("commit", "--quiet", "--allow-empty", "-m", "aside");
		git("checkout", "--quiet", "-");
		git("merge", "--quiet", "--no-ff", "--no-commit", "side");
		plant("pay.ts");
		git("add", ".");
		git("commit", "--quiet", "-m", "merged");
		expect(await leaksInHistory(folder)).toEqual([
			{ file: expect.stringMatching(/:pay\.ts$/), line: 1, kind },
			{ file: expect.stringMatching(/:its message$/), line: 1, kind },
		]);
	});

	it("is not looked for in files that git ignores, where local ones belong", () => {
		plant(".dev.vars");
		expect(leaksInFiles(folder)).toEqual([]);
	});
});
