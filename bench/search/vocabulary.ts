/** Numbers that look random and are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const ONSETS = "b br c cl d dr f fl g gr h j k kl l m n p pl pr qu r s sh sk sl st t th tr v w".split(" ");
const VOWELS = "a e i o u ai ea ee oa ou".split(" ");
const ENDS = "n r l t d k m p st nd ck ll rn sh".split(" ");

/** One of a list, each as likely as the others. */
export const pick = <T>(from: readonly T[], random: () => number): T => {
	const picked = from[Math.floor(random() * from.length)];
	if (picked === undefined) throw new Error("nothing to pick from");
	return picked;
};

/** So many different words that could be English, of two or three syllables. */
export function inventWords(count: number, seed: number): string[] {
	const random = randomFrom(seed);
	const words = new Set<string>();
	while (words.size < count) {
		const syllables = random() < 0.7 ? 2 : 3;
		let word = "";
		for (let n = 0; n < syllables; n++) word += pick(ONSETS, random) + pick(VOWELS, random);
		words.add(word + pick(ENDS, random));
	}
	return [...words];
}

/** Picks by Zipf's law, flattened at the top as words are (Mandelbrot): the first of a list most often, the last seldom. */
export function zipfPicker<T>(from: readonly T[], random: () => number): () => T {
	const sums: number[] = [];
	let sum = 0;
	for (let rank = 1; rank <= from.length; rank++) sums.push((sum += 1 / (rank + 2.7)));
	return () => {
		const wanted = random() * sum;
		let [low, high] = [0, sums.length - 1];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((sums[middle] ?? 0) < wanted) low = middle + 1;
			else high = middle;
		}
		const picked = from[low];
		if (picked === undefined) throw new Error("nothing to pick from");
		return picked;
	};
}
