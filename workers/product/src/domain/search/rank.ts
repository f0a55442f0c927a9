import type { SoughtWord } from "./match-expression.ts";
import { singulars } from "./words.ts";

/** What the search table found. */
export interface Hit {
	/** FTS5's bm25 over all columns: the lower, the better. */
	bm25: number;
	/** The title's words as the search table keeps them. */
	title: string;
}

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
 * Ranks what was found for words, the best lowest: what the title says of them counts most, then how little else it says,
 * then how often and how rare the words are anywhere (bm25, as a share of the best).
 */
export function rankHits(words: readonly SoughtWord[], hits: readonly Hit[]): number[] {
	const best = Math.min(...hits.map(({ bm25 }) => bm25), -Number.EPSILON);
	return hits.map(({ bm25, title }) => {
		const { said, only } = inTitle(words, title);
		return -(2 * said + only + bm25 / best);
	});
}
