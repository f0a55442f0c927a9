const MAX_FOLDED = 80;
const MAX_WORDS = 8;

/** Text as it is compared and sorted: without case and accents, so that "dun laoghaire" finds Dún Laoghaire. */
export const fold = (text: string): string =>
	Array.from(text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase())
		.slice(0, MAX_FOLDED * 2)
		.join("");

/** A name as lists are sorted by it, short enough for a cursor. */
export const foldName = (name: string): string => Array.from(fold(name)).slice(0, MAX_FOLDED).join("");

/** The words that somebody searches for, folded. All of them must be found. */
export const searchWords = (q: string): string[] =>
	fold(q)
		.split(/\s+/)
		.filter((word) => word !== "")
		.slice(0, MAX_WORDS);
