import type { SoughtWord } from "./match-expression.ts";
import { singulars } from "./words.ts";

const WHOLE = 1;
const BEGINNING = 0.6;

/** A word as titles are looked through for it. */
interface Wanted {
	word: string;
	/** What says the same. */
	whole: ReadonlySet<string>;
}

/** How well one of a title's words is what was typed: wholly, by its beginning, or not. */
function likeness({ word, whole }: Wanted, titleWord: string): number {
	if (whole.has(titleWord)) return WHOLE;
	return titleWord.startsWith(word) ? BEGINNING : 0;
}

/**
 * Ranks what was found for words by its title's words as the search table keeps them, the best lowest: what the title says of them
 * counts most, then how little else it says.
 */
export function rankFor(words: readonly SoughtWord[]): (title: string) => number {
	const wanted = words.map(({ word, instead }): Wanted => ({ word, whole: new Set([word, ...singulars(word), ...instead]) }));
	return (title) => {
		const titleWords = title.split(" ");
		const said = wanted.map(() => 0);
		let heard = 0;
		for (const titleWord of titleWords) {
			let best = 0;
			wanted.forEach((one, index) => {
				const share = likeness(one, titleWord);
				if (share > (said[index] ?? 0)) said[index] = share;
				if (share > best) best = share;
			});
			if (best > 0) heard++;
		}
		const all = said.reduce((sum, share) => sum + share, 0) / wanted.length;
		return -(2 * all + heard / titleWords.length);
	};
}
