import { expect, it } from "vitest";
import { canonicalLocale, lookupChain } from "./locale.ts";

it.each([
	["de", ["de"]],
	["de-at", ["de-AT", "de"]],
	["zh-hant-tw", ["zh-Hant-TW", "zh-Hant", "zh"]],
	["zh-Hant-CN-x-private1", ["zh-Hant-CN-x-private1", "zh-Hant-CN", "zh-Hant", "zh"]],
	["not a language", []],
	[undefined, []],
])("%j is looked for as %j", (asked, chain) => {
	expect(lookupChain(asked)).toEqual(chain);
});

it("writes tags by convention, and refuses what is none", () => {
	expect(["EN-ie", "sr-latn", "x"].map(canonicalLocale)).toEqual(["en-IE", "sr-Latn", null]);
});
