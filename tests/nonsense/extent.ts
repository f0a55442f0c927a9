/** `npm run test:full` tries everything; `npm test` what fits into a minute. */
export const FULL = Boolean(process.env["HIGHSTREET_FULL"]);

export const whenFull = <T>(items: readonly T[]): readonly T[] => (FULL ? items : []);

/** In the short form no more than so many, spread evenly over all. */
export function atMostInShort<T>(most: number, items: T[]): T[] {
	if (FULL || items.length <= most) return items;
	return items.filter((_, index) => Math.floor((index * most) / items.length) !== Math.floor(((index - 1) * most) / items.length));
}
