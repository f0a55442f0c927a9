import type { SoughtWord } from "./match-expression.ts";
import { corrections, restsOf } from "./spelling.ts";

const SHORTEST_HALF = 3;

/** What has to be looked up to understand words that nothing was found for. */
export interface Doubt {
	/** Words that would be the answer if they are known: two typed ones without the space between, or the halves of one. */
	words: string[];
	/** Rests of the typed words: see `restsOf`. */
	rests: string[];
}

const joined = (words: readonly string[]): string[] => words.slice(1).map((word, index) => `${words[index]}${word}`);

const halves = (word: string): [string, string][] =>
	Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_HALF + 1) }, (_, index) => [
		word.slice(0, index + SHORTEST_HALF),
		word.slice(index + SHORTEST_HALF),
	]);

export const doubtsOf = (words: readonly string[]): Doubt => ({
	words: [...joined(words), ...words.flatMap((word) => halves(word).flat())],
	rests: [...new Set(words.flatMap((word) => restsOf(word)))],
});

/**
 * What somebody may have meant by words that found nothing, from what is known and alike: a space too many or too few first
 * ("sour dough"), then typing errors, of which the likest words stand for the typed one. Null where there is nothing else to try.
 */
export function understand(words: readonly string[], known: ReadonlySet<string>, alike: readonly string[]): SoughtWord[] | null {
	const spaced = respace(words, known);
	const sought = (spaced ?? words).map((word) => ({
		word,
		instead: known.has(word)
			? []
			: corrections(
					word,
					alike.filter((other) => other !== word),
				),
	}));
	return spaced || sought.some(({ instead }) => instead.length > 0) ? sought : null;
}

/** The words with two of them joined, or one of them parted, where that makes known words; null where it does not. */
function respace(words: readonly string[], known: ReadonlySet<string>): string[] | null {
	for (const [index, word] of joined(words).entries()) {
		if (known.has(word)) return [...words.slice(0, index), word, ...words.slice(index + 2)];
	}
	for (const [index, word] of words.entries()) {
		const parted = known.has(word) ? undefined : halves(word).find((half) => half.every((part) => known.has(part)));
		if (parted) return [...words.slice(0, index), ...parted, ...words.slice(index + 1)];
	}
	return null;
}

/** How a corrected search reads: every word as it was most likely meant. */
export const correctedText = (sought: readonly SoughtWord[]): string => sought.map(({ word, instead }) => instead[0] ?? word).join(" ");
