/** Only so many first letters of a word count for its rests: what comes after them is compared letter by letter. */
const PREFIX = 7;
const MOST_ERRORS = 2;

/** How many letters may be wrong: none in a short word, one in a word of four or five, two in a longer one. */
export const errorsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : MOST_ERRORS);

/** What is left of a word's first letters when up to two of them are left out; two words that are alike have a rest in common (SymSpell). */
export function restsOf(word: string): string[] {
	let last = new Set([word.slice(0, PREFIX)]);
	const rests = new Set(last);
	for (let errors = 0; errors < errorsAllowed(word); errors++) {
		const shorter = new Set<string>();
		for (const rest of last) for (let at = 0; at < rest.length; at++) shorter.add(rest.slice(0, at) + rest.slice(at + 1));
		for (const rest of shorter) rests.add(rest);
		last = shorter;
	}
	return [...rests];
}

/** How many letters to insert, delete, replace or swap with their neighbor make one word the other (optimal string alignment). */
export function distance(a: string, b: string): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			next.push(least);
		}
		before = row;
		row = next;
	}
	return row[b.length] ?? 0;
}

const MOST_CORRECTIONS = 5;

/** The words that somebody may have meant: of those that are like `typed`, the likest, at most five. */
export function corrections(typed: string, alike: readonly string[]): string[] {
	const allowed = errorsAllowed(typed);
	const rated = alike
		.map((word) => ({ word, errors: distance(typed, word) }))
		.filter(({ word, errors }) => errors <= (typed.startsWith(word) ? allowed : Math.min(allowed, errorsAllowed(word))));
	const fewest = Math.min(...rated.map(({ errors }) => errors));
	return rated
		.filter(({ errors }) => errors === fewest)
		.map(({ word }) => word)
		.sort((a, b) => sameBeginning(b, typed) - sameBeginning(a, typed) || a.localeCompare(b))
		.slice(0, MOST_CORRECTIONS);
}

function sameBeginning(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}
