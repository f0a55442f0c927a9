/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** So many of some things, each as likely as any other; all where there are no more (Fisher and Yates). */
export function sampleOf<T>(things: readonly T[], most: number, random: () => number): T[] {
	const left = [...things];
	const drawn: T[] = [];
	while (drawn.length < most && left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
	return drawn;
}
