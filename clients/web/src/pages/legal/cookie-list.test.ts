import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SESSION_COOKIE_NAMES } from "#contracts/identity";
import { BOOKMARK_COOKIE } from "#kit/bookmark";
import { legalPrivacy as german } from "../../messages/de/legal-privacy.ts";
import { legalPrivacy as english } from "../../messages/en/legal-privacy.ts";
import { COOKIES } from "./cookie-list.ts";

const SOURCE = join(import.meta.dirname, "../..");

/** The names of cookies in the code: they begin with the site's name. */
function namesInCode(): string[] {
	const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
		(file) => /\.tsx?$/.test(file) && !file.includes("test") && !/^(?:pages\/legal|messages)\//.test(file),
	);
	const found = files.flatMap((file) => readFileSync(join(SOURCE, file), "utf8").match(/(?<=")highstreet\.[\w-]+(?=")/g) ?? []);
	return [...new Set([...found, BOOKMARK_COOKIE, ...SESSION_COOKIE_NAMES.filter((name) => !name.startsWith("__"))])].sort();
}

it("names every cookie of the code, and no others", () => {
	expect(COOKIES.map(({ name }) => name).sort()).toEqual(namesInCode());
});

it("says in each language what each is for", () => {
	const names = COOKIES.map(({ name }) => name).sort();
	for (const { cookies } of [english, german]) expect(Object.keys(cookies.purposes).sort()).toEqual(names);
});
