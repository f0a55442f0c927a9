import { expect, it } from "vitest";
import { searchTerms } from "./search-terms.ts";

it.each([
	["Blue mug", '"Blue"* "mug"*'],
	["  café-crème ", '"café"* "crème"*'],
	["cafe\u0301", '"café"*'],
	['"a" OR b NEAR(c)', '"a"* "OR"* "b"* "NEAR"* "c"*'],
	["title:x*", '"title"* "x"*'],
	["茶 💥", '"茶"*'],
	["", null],
	["-- \" ' *", null],
	["\u0301", null],
])("%j asks for %j", (typed, terms) => {
	expect(searchTerms(typed)).toBe(terms);
});

it("looks for a dozen words at most", () => {
	expect(searchTerms("w ".repeat(50))?.split(" ")).toHaveLength(12);
});
