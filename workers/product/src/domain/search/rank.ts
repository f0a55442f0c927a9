import type { SoughtWord } from "./match-expression.ts";
import { singulars } from "./words.ts";

const WHOLE = 1;
const BEGINNING = 0.6;

/** How well one of a title's words is what was typed: wholly, by its beginning, or not. */
function likeness({ word, instead }: SoughtWord, titleWord: string): number {
	if (titleWord === word || instead.includes(titleWord) || singulars(word).includes(titleWord)) return WHOLE;
	return titleWord.startsWith(word) ? BEGINNING : 0;
}

/** How much of what was typed a title says, and how much else it says: from 0 to 1 each. */
function inTitle(words: readonly SoughtWord[], title: string): { said: number; only: number } {
	const titleWords = title.split(" ");
	const said = words.map((word) => Math.max(0, ...titleWords.map((titleWord) => likeness(word, titleWord))));
	const heard = titleWords.filter((titleWord) => words.some((word) => likeness(word, titleWord) > 0)).length;
	return { said: said.reduce((sum, share) => sum + share, 0) / words.length, only: heard / titleWords.length };
}

/**
 * Ranks what was found for words by its title's words as the search table keeps them, the best lowest: what the title says of them
 * counts most, then how little else it says.
 */
export function rankOf(words: readonly SoughtWord[], title: string): number {
	const { said, only } = inTitle(words, title);
	return -(2 * said + only);
}
