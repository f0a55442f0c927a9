import { describe, expect, it } from "vitest";
import { correctedText, doubtsOf, understand } from "./correct.ts";
import { corrections, distance, restsOf } from "./spelling.ts";

const VOCABULARY = ["sourdough", "ceramic", "mug", "bread", "chocolate", "honey", "candle", "apple", "juice", "salad", "bowl"];

/** What the store finds: the words that have a rest in common with the typed ones. */
const alike = (...typed: string[]) => VOCABULARY.filter((word) => restsOf(word).some((rest) => typed.flatMap(restsOf).includes(rest)));

const meant = (...typed: string[]) => {
	const sought = understand(
		typed,
		new Set(VOCABULARY.filter((word) => [...typed, ...doubtsOf(typed).words].includes(word))),
		alike(...typed),
	);
	return sought && correctedText(sought);
};

describe("corrections of typing errors", () => {
	it.each([
		["sourdough", "sourdough", 0],
		["sourdoh", "sourdough", 2],
		["cermaic", "ceramic", 1],
		["honye", "honey", 1],
		["", "abc", 3],
		["abc", "", 3],
		["ab", "ba", 1],
	])("counts from %s to %s %i errors", (a, b, errors) => {
		expect(distance(a, b)).toBe(errors);
		expect(distance(b, a)).toBe(errors);
	});

	it.each([
		[["sourdoh"], "sourdough"],
		[["cermaic", "mug"], "ceramic mug"],
		[["chocolat"], "chocolate"],
		[["choclate"], "chocolate"],
		[["honye"], "honey"],
		[["bred"], "bread"],
		[["sour", "dough"], "sourdough"],
		[["saladbowl"], "salad bowl"],
	])("understands %j as %s", (typed, expected) => expect(meant(...typed)).toBe(expected));

	it("leaves alone what is not like anything, and short words", () => {
		expect(meant("zzzzzz")).toBeNull();
		expect(corrections("mgu", ["mug"])).toEqual([]);
		expect(corrections("cann", ["can", "ann"])).toEqual(["can"]);
	});

	it("prefers fewer errors, then the same beginning", () => {
		expect(corrections("candel", ["candy", "candle"])).toEqual(["candle"]);
		expect(corrections("bowls", ["cowls", "bowl"])).toEqual(["bowl", "cowls"]);
	});

	it("finds every word with one error in its first letters by a common rest", () => {
		const alphabet = "abcdefghijklmnopqrstuvwxyz";
		for (const word of VOCABULARY.filter(({ length }) => length >= 5)) {
			for (let at = 0; at < Math.min(word.length, 6); at++) {
				const wrong = [
					word.slice(0, at) + word.slice(at + 1),
					...Array.from(alphabet).map((letter) => word.slice(0, at) + letter + word.slice(at + 1)),
				];
				for (const typed of wrong) expect(alike(typed)).toContain(word);
			}
		}
	});
});
